import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What is kept apart stays so in exports (A7), and is counted.
@Suite struct SensitiveExportTests {
  private let inbox: SensitiveInbox

  init() throws {
    inbox = try SensitiveInbox()
    let run = try inbox.run("run", "--once")
    try #require(run.code == 0, "\(run.complaints)")
    let users = try inbox.folder.file(
      "users.csv",
      """
      user;name;roles
      paul;Paul Pirol;ap
      clara;Clara Coring;compliance
      mara;Mara Muth;management

      """)
    try #require(try inbox.run("import", users.string).code == 0)
  }

  private func export(
    _ words: String..., to name: String, reason: String = "Prüfung"
  ) throws -> Program.Answer {
    let place = inbox.folder.path.appending(name).string
    return try Program.run(
      "rohrpost",
      ["export"] + words
        + [
          place, "--reason", reason, "--spool", inbox.folder.path.string, "--config",
          inbox.folder.path.appending("pipeline.conf").string,
        ])
  }

  private func said(below name: String) throws -> [String] {
    let answer = try Program.run(
      URL(filePath: "/usr/bin/grep"),
      ["-rilE", "\(SensitiveInbox.secret)|Kolibri", inbox.folder.path.appending(name).string])
    return answer.lines.map(String.init)
  }

  @Test func `the data carrier and the lists say no word of them`() throws {
    let days = ["--from", "2020-01-01", "--to", "2099-12-31"]
    let answer = try export("gdpdu", days[0], days[1], days[2], days[3], to: "z3")
    try #require(answer.code == 0, "\(answer.complaints)")
    #expect(try said(below: "z3") == [])
    let names = try Program.run(
      URL(filePath: "/usr/bin/find"), [inbox.folder.path.appending("z3").string])
    #expect(!names.output.contains(SensitiveInbox.secret))
    #expect(names.output.contains(SensitiveInbox.known))
    let text = try FileContents.read(inbox.folder.path.appending("z3/Abstimmung.txt"))
    let counted = try #require(
      String(decoding: text, as: UTF8.self).firstMatch(of: /Ausgelassen: ([0-9]+)/)?.1)
    let sensitive = try inbox.run("list", "--json").lines.filter {
      $0.contains(#""sensitive":true"#)
    }
    #expect(Int(counted) == sensitive.count)
    for list in ["intake", "journal"] {
      let answer = try export(list, days[0], days[1], days[2], days[3], to: "\(list).csv")
      try #require(answer.code == 0, "\(answer.complaints)")
      #expect(try said(below: "\(list).csv") == [])
    }
  }

  @Test func `a case of them needs a person with a role that may see it`() throws {
    let line = try #require(
      inbox.run("list", "--json").lines.first { $0.contains(#""class":"personnel""#) })
    let id = String(try #require(line.firstMatch(of: /B\d\d-\d{7}/)?.0))
    #expect(try export("case", id, to: "nobody").code == 1)
    // Of papers about personnel the circle of compliance learns nothing, as nowhere else.
    for name in ["paul", "clara", "unbekannt"] {
      let refused = try export("case", id, "--as", name, to: name)
      #expect(refused.code == 1 && refused.complaints.contains("[access]"))
    }
    for name in ["nobody", "paul", "clara", "unbekannt"] {
      #expect(try FileStatus.ifExists(inbox.folder.path.appending(name)) == nil)
    }
    let allowed = try export("case", id, "--as", "mara", to: "mara")
    #expect(allowed.code == 0, "\(allowed.complaints)")
    #expect(try said(below: "mara") != [])

    #expect(try export("case", id, "--as", "mara", to: "why", reason: " ").code == 1)
    let again = try export("case", id, "--as", "mara", to: "again")
    #expect(again.output == allowed.output)
    let looks = try inbox.run("journal", "--json").lines.filter {
      $0.contains("restricted_look") && $0.contains(#"export"#)
    }
    #expect(looks.count == 2 && looks.allSatisfy { $0.contains(id) }, "\(looks)")
  }
}
