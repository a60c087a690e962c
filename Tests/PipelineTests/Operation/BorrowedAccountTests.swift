import Foundation
import SystemPackage
import TestSupport
import Testing

/// Commands through sudo, which lends the daemon's account: who called it is who acts.
@Suite(.enabled(if: geteuid() == 0, "only root becomes another account"))
struct BorrowedAccountTests {
  private let spool: TestSpool
  /// The program where any account may run it.
  private let program: String

  init() throws {
    let users = "user;name;roles\npetra;Petra Post;ap\npaula;Paula Pohl;treasury\n"
    spool = try TestSpool.company([("users.csv", users)])
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/R-77.xml")
    try spool.drain()
    let folder = spool.path.removingLastComponent().string
    let copy = URL(filePath: folder).appending(path: "rohrpost")
    try FileManager.default.copyItem(
      at: Program.folder.appending(path: "rohrpost"), to: copy)
    program = copy.path
    try #require(try Program.run(URL(filePath: "/bin/chown"), ["-R", "nobody", folder]).code == 0)
  }

  private func complain(calledBy caller: String?, _ further: String...) throws -> Program.Answer {
    try ask(
      calledBy: caller,
      ["complaints", "open", "B26-0000001", "--reason", "other", "--text", "Mangelhaft"] + further)
  }

  /// By the account `nobody`, which owns the spool.
  private func ask(calledBy caller: String?, _ command: [String]) throws -> Program.Answer {
    try Program.run(
      URL(filePath: "/usr/bin/setpriv"),
      ["--reuid=nobody", "--clear-groups", "--regid=nogroup", program] + command
        + ["--spool", spool.path.string, "--config", spool.configuration.string],
      environment: caller.map { ["SUDO_USER": $0] } ?? [:])
  }

  /// The entry of the complaint.
  private func entry() throws -> [String: Any] {
    let entries = try spool.ask("journal", "--json", "B26-0000001").lines.compactMap { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    return try #require(entries.first { $0["kind"] as? String == "complained" })
  }

  @Test func `the journal names who called sudo`() throws {
    let answer = try complain(calledBy: "petra")
    #expect(answer.code == 0, "\(answer.complaints)")
    let entry = try entry()
    #expect(entry["actor"] as? String == "user:petra")
    #expect((entry["details"] as? [String: Any])?["by"] as? String == "user:petra")
  }

  @Test func `they act for nobody else and by their own roles`() throws {
    let other = try complain(calledBy: "paula", "--as", "petra")
    #expect(other.code == 1 && other.complaints.contains("Das Konto paula darf nicht für andere"))
    #expect(try complain(calledBy: "paula").complaints.contains("keine der Rollen"))
    #expect(try complain(calledBy: nil).complaints.contains("„nobody“ ist keine aktive Person"))
    #expect(try complain(calledBy: nil, "--as", "petra").complaints.contains("Das Konto nobody"))
  }

  @Test func `they correct a document and bring in a statement by their roles`() throws {
    let correct = ["correct", "B26-0000001", "class=contract"]
    let other = try ask(calledBy: "paula", correct)
    #expect(other.code == 1 && other.complaints.contains("keine der Rollen"))
    for caller in ["petra", "root", nil] {
      let answer = try ask(calledBy: caller, correct)
      // What speaks against it is the document, not who acts.
      #expect(
        answer.code == 1 && answer.complaints.contains("nicht von Hand geändert"),
        "\(answer.complaints)")
    }
    let confirm = ["pay", "confirm", spool.configuration.string]
    let stranger = try ask(calledBy: "fritz", confirm)
    #expect(stranger.code == 1 && stranger.complaints.contains("keine aktive Person"))
    let treasurer = try ask(calledBy: "paula", confirm)
    #expect(!treasurer.complaints.contains("Rollen"), "\(treasurer.complaints)")
  }

  @Test func `root acts for others through sudo as well`() throws {
    #expect(try complain(calledBy: "root", "--as", "petra").code == 0)
    #expect(try entry()["actor"] as? String == "user:root")
  }
}
