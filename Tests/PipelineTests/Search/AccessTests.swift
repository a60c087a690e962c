import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Looks at sensitive documents, and what is known of a person (A7, L5).
@Suite struct AccessTests {
  private let inbox: SensitiveInbox

  init() throws {
    inbox = try SensitiveInbox()
    let users = try inbox.folder.file(
      "users.csv",
      """
      user;name;roles
      chef;Karla Chefin;management
      petra;Petra Petersen;compliance
      anna;Anna Amsel;ap
      """)
    #expect(try inbox.run("import", users.string).code == 0)
    #expect(try inbox.run("run", "--once").code == 0)
  }

  private static let secret = SensitiveInbox.secret

  @Test func `the index has no byte of a sensitive document's words`() throws {
    let files = try inbox.tree(of: "state").filter { $0.string.contains("search.sqlite") }
    #expect(!files.isEmpty)
    for file in files {
      #expect(try inbox.permissions(of: file) == 0o600)
      let text = String(decoding: try FileContents.read(file), as: UTF8.self)
      for word in [Self.secret, "ebrafink", "olibri", "rankmeld", "bmahnung"] {
        #expect(!text.localizedCaseInsensitiveContains(word), "\(file): \(word)")
      }
    }
    #expect(try inbox.run("search", SensitiveInbox.known).code == 0)
    for query in [Self.secret, "klasse:personnel", "kanal:Personal", "krankmeldung"] {
      #expect(try inbox.run("search", query).code == 1, "\(query)")
    }
  }

  private func looks(_ further: String...) throws -> [[String: Any]] {
    let answer = try Program.run(
      "rohrpost",
      [
        "access", "list", "--json", "--as", "petra", "--reason", "Prüfung",
        "--spool", inbox.folder.path.string, "--config",
        inbox.folder.path.appending("pipeline.conf").string,
      ] + further)
    #expect(answer.code == 0, "\(answer.complaints)")
    return try answer.lines.compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  @Test func `who may sees them by class, and the look is noted`() throws {
    let reason = "Jahresgespräch"
    let hits = try inbox.run(
      "search", "--json", "klasse:personnel", "--as", "chef", "--reason", reason)
    #expect(hits.code == 0 && hits.lines.count == 7, "\(hits.complaints)")
    #expect(!hits.output.contains(Self.secret))
    let other = try inbox.run(
      "search", "--json", "klasse:compliance", "--as", "chef", "--reason", reason)
    #expect(other.code == 1)
    let noted = try looks()
    #expect(noted.map { $0["kind"] as? String } == ["search", "looks"])
    #expect(noted[0]["person"] as? String == "chef")
    #expect(noted[0]["reason"] as? String == "Jahresgespräch")
    #expect(noted[0]["count"] as? Int == 7)
    #expect((noted[0]["documents"] as? [String])?.count == 7)
    #expect(try looks("--until", "2001-01-01").isEmpty)
    #expect(try looks("--person", "chef").count == 1)
  }

  private func id(of documentClass: String) throws -> String {
    let line = try #require(
      try inbox.run("list", "--json", "--class", documentClass).lines.first)
    let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(json?["id"] as? String)
  }

  @Test func `show, why and journal disclose to who may, and to nobody else`() throws {
    let id = try id(of: "personnel")
    for command in ["show", "why", "journal"] {
      let plain = try inbox.run(command, id)
      let denied = try inbox.run(command, id, "--as", "anna", "--reason", "Neugier")
      #expect(!denied.output.localizedCaseInsensitiveContains(Self.secret))
      #expect(denied.output == plain.output)
      #expect(denied.complaints.contains("erlaubt die Einsicht"))
      #expect(try inbox.run(command, id, "--as", "chef").code == 2, "without a reason")
      let disclosed = try inbox.run(command, id, "--as", "chef", "--reason", "Akte")
      #expect(disclosed.code == 0)
      #expect(disclosed.output.count > plain.output.count, "\(command)")
    }
    let shown = try inbox.run("show", id, "--as", "chef", "--reason", "Akte")
    #expect(shown.output.localizedCaseInsensitiveContains(Self.secret))
    let noted = try looks().map { look in
      "\(look["person"] ?? "") \(look["kind"] ?? "")"
        + (look["refused"] as? Bool == true ? " no" : "")
    }
    #expect(
      noted == [
        "anna show no", "chef show", "anna why no", "chef why", "anna journal no", "chef journal",
        "chef show", "petra looks",
      ])
    #expect(try inbox.run("verify").code == 0)
  }

  @Test func `the list of looks is for data protection only`() throws {
    #expect(try inbox.run("access", "list").code == 2)
    #expect(try inbox.run("access", "list", "--as", "chef", "--reason", "x").code == 1)
    #expect(try looks().first?["refused"] as? Bool == true)
    #expect(try inbox.run("access", "list", "--as", "niemand", "--reason", "x").code == 1)
  }

  @Test func `a report on a person tells all that the role allows`() throws {
    _ = try inbox.folder.file(
      "inbox/upload/brief.xml", SampleInvoice.ubl(number: "R-\(Self.secret)"))
    #expect(try inbox.run("run", "--once").code == 0)
    let answer = try inbox.run(
      "person", Self.secret, "--json", "--as", "petra", "--reason", "Auskunft 17")
    #expect(answer.code == 0, "\(answer.complaints)")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let documents = try #require(json["documents"] as? [[String: Any]])
    #expect(documents.count { $0["sensitive"] as? Bool == false } == 1)
    #expect(documents.count { $0["sensitive"] as? Bool == true } > 0)
    for document in documents {
      let isKept = document["erasure"] as? String == "forbidden"
      // What is not sensitive is an invoice.
      #expect(document["sensitive"] as? Bool == true || isKept, "\(document)")
      #expect(isKept == (document["ground"] is String))
    }
    let invoice = documents.first { $0["sensitive"] as? Bool == false }
    #expect((invoice?["ground"] as? String)?.contains("§ 147") == true, "\(documents)")
    #expect(json["sensitive_not_searched"] as? Int == 7)
    let text = try inbox.run("person", "Karla Chefin", "--as", "petra", "--reason", "Auskunft 18")
    #expect(text.output.contains("users  chef"))
    #expect(text.output.contains("nach Art. 15 DSGVO"))
    let noted = try looks()
    #expect(noted.map { $0["kind"] as? String } == ["person", "person", "looks"])
    try expectUserEntries()
    let journal = try inbox.run("journal", "--json").output
    #expect(!journal.contains("Karla"))
  }

  /// What people do by command is told of them, though the account is the actor.
  private func expectUserEntries() throws {
    let entries = try inbox.run("journal", "--json").lines.count { $0.contains(#""petra""#) }
    #expect(entries > 0)
    let report = try inbox.run(
      "person", "Petra Petersen", "--json", "--as", "petra", "--reason", "Auskunft 19")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
    #expect(json["user_entries"] as? Int == entries)
  }
}
