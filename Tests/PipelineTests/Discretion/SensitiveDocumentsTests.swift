import Files
import Foundation
import ReadResult
import SystemPackage
import TestSupport
import Testing

/// What is nobody else's business leaves no word outside the restricted archive (A7), with the
/// real daemon.
@Suite struct SensitiveDocumentsTests {
  private let inbox: SensitiveInbox
  private let run: Program.Answer

  init() throws {
    inbox = try SensitiveInbox()
    run = try inbox.run("run", "--once")
    #expect(run.code == 0, "\(run.complaints)")
  }

  private struct Line: Decodable {
    let id: String
    let parent: String?
    let status: String
    let documentClass: String?
    let sensitive: Bool
    let archivePath: String

    enum CodingKeys: String, CodingKey {
      case id, parent, status, sensitive
      case documentClass = "class"
      case archivePath = "archive_path"
    }
  }

  private func list() throws -> [Line] {
    try inbox.run("list", "--json").lines.map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  private static func isTold(_ text: String) -> Bool {
    text.localizedCaseInsensitiveContains(SensitiveInbox.secret) || text.contains("Kolibri")
  }

  @Test func `no command and no line of the log says a word of them`() throws {
    let ids = try list().map(\.id)
    var answers = [
      run, try inbox.run("list"), try inbox.run("list", "--json"), try inbox.run("intake"),
      try inbox.run("intake", "--csv"), try inbox.run("errors"),
      try inbox.run("errors", "--json"), try inbox.run("journal"),
      try inbox.run("journal", "--json"), try inbox.run("status"),
      try inbox.run("status", "--json"), try inbox.run("account"),
      try inbox.run("watch", "--count", "1"), try inbox.run("doctor"),
    ]
    for id in ids {
      answers += [
        try inbox.run("show", id), try inbox.run("show", id, "--json"),
        try inbox.run("journal", id), try inbox.run("journal", "--json", id),
      ]
    }
    for answer in answers {
      #expect(!Self.isTold(answer.output), "\(answer.output)")
      #expect(!Self.isTold(answer.complaints), "\(answer.complaints)")
    }
    for command in ["list", "intake", "journal"] {
      #expect(try inbox.run(command).output.contains(SensitiveInbox.known))
    }
  }

  @Test func `no file or folder outside the restricted archive has a word of them`() throws {
    // The mailbox is the mail server's, folders of a channel are those of who delivers; state is
    // looked at by the test of what is closed.
    let places = try inbox.tree(without: ["archive-restricted", "state", "inbox"])
    #expect(places.contains { $0.string.contains("/archive/") })
    let left = try inbox.tree(of: "inbox", without: ["inbox/mail"])
    #expect(try left.allSatisfy { try FileStatus(of: $0).kind == .directory })
    for place in places {
      #expect(!Self.isTold(place.string))
      // Of documents in error the bytes lie in a folder that is closed.
      let isClosed = place.removingLastComponent().string.hasSuffix(" vertraulich")
      guard try FileStatus(of: place).kind == .regular,
        !isClosed || place.lastComponent == "LIESMICH.txt"
      else { continue }
      let text = String(decoding: try FileContents.read(place), as: UTF8.self)
      #expect(!Self.isTold(text), "\(place)")
    }
    let records = try inbox.tree(of: "archive").filter { $0.lastComponent == "record.json" }
    #expect(records.count == 1)
  }

  @Test func `what holds them is closed to everybody else`() throws {
    for place in try inbox.tree(of: "archive-restricted")
    where try FileStatus(of: place).kind == .directory {
      #expect(try inbox.permissions(of: place) == 0o700, "\(place)")
    }
    let errors = try inbox.tree(of: "error").filter { $0.string.hasSuffix(" vertraulich") }
    #expect(errors.count == 2)
    for folder in errors { #expect(try inbox.permissions(of: folder) == 0o700) }
    let state = try inbox.tree(of: "state").filter { $0.string.contains("rohrpost.sqlite") }
    #expect(!state.isEmpty)
    for file in state { #expect(try inbox.permissions(of: file) == 0o600) }
  }

  @Test func `the restricted archive keeps everything, true names as well`() throws {
    let files = try inbox.tree(of: "archive-restricted").filter {
      try FileStatus(of: $0).kind == .regular
    }
    let names = try files.filter { $0.string.hasSuffix("/index/name.txt") }
      .map { String(decoding: try FileContents.read($0), as: UTF8.self) }
    let secret = SensitiveInbox.secret
    #expect(
      names.sorted() == [
        "Hinweis \(secret).pdf", "Kolibri/Abmahnung \(secret).txt", "Rechnung \(secret).xml",
        "kaputt \(secret).xml",
      ])
    #expect(files.contains { $0.string.hasSuffix("/original/Krankmeldung \(secret).eml") })
    let verified = try inbox.run("verify")
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func `documents have the class of what they were taken out of, and the other way round`()
    throws
  {
    let lines = try list()
    let classes = lines.reduce(into: [:]) { $0[$1.id] = $1.documentClass }
    let inside = lines.filter { $0.parent != nil }
    #expect(inside.count == 4)
    for line in inside { #expect(line.documentClass == line.parent.flatMap { classes[$0] }) }
    #expect(lines.count { $0.documentClass == "compliance" } == 4)
    #expect(lines.count { $0.documentClass == "personnel" } == 7)
    #expect(lines.count { !$0.sensitive } == 1)
    #expect(
      lines.allSatisfy { $0.sensitive == $0.archivePath.hasPrefix("archive-restricted/") })
  }

  @Test func `verify names no file of theirs`() throws {
    let original = try #require(
      try inbox.tree(of: "archive-restricted").first {
        $0.string.hasSuffix("/original/Krankmeldung \(SensitiveInbox.secret).eml")
      })
    try FileOperations.removeFile(original)
    let answer = try inbox.run("verify")
    #expect(answer.code == 1)
    #expect(answer.output.contains("/original/…: fehlt"))
    #expect(!Self.isTold(answer.output))
  }
}
