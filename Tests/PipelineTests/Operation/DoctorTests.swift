import Files
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

/// `rohrpost doctor`, as it looks at real things.
@Suite struct DoctorTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.drain()
  }

  private struct Finding: Decodable {
    let check: String
    let state: String
    let found: String
    let advice: String?
  }

  private func findings(_ further: String...) throws -> [String: Finding] {
    let answer = try Program.run(
      "rohrpost",
      ["doctor", "--json"] + further
        + ["--spool", spool.path.string, "--config", spool.configuration.string])
    let findings = try answer.lines.map {
      try JSONDecoder().decode(Finding.self, from: Data($0.utf8))
    }
    #expect(answer.code == (findings.contains { $0.state == "bad" } ? 1 : 0))
    for finding in findings where ["warning", "bad"].contains(finding.state) {
      #expect(finding.advice?.isEmpty == false, "\(finding)")
    }
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.check, $0) })
  }

  @Test func `a sound installation has nothing that is bad`() throws {
    let found = try findings("--deep")
    #expect(found.values.allSatisfy { $0.state != "bad" }, "\(found)")
    for check in ["configuration", "reader", "languages", "spool", "channels", "database"] {
      #expect(found[check]?.state == "ok", "\(String(describing: found[check]))")
    }
    #expect(found["reader"]?.found.contains("in seinen Mauern gelesen") == true)
    #expect(found["database"]?.found.contains("unversehrt") == true)
    #expect(found["keys"]?.found.contains("Siegel mit") == true)
    for check in ["secrets", "connectors", "mail"] { #expect(found[check]?.state == "not_used") }
    for check in ["malware", "samples"] { #expect(found[check]?.state == "warning") }
    #expect(found.count == 17)
  }

  @Test func `the table says what was found and below it what to do, on any width`() throws {
    let answer = try spool.ask("doctor")
    #expect(answer.code == 0, "\(answer.output)")
    #expect(answer.output.contains(" ✓ Leseprozess"))
    #expect(answer.output.contains(" ! Schadsoftware"))
    #expect(answer.output.contains("→ Tragen Sie [malware] clamd ein"))
    #expect(answer.lines.filter { !$0.contains("/") }.allSatisfy { $0.count <= 80 })
  }

  @Test func `draws that nobody foresees are fine`() throws {
    try spool.configure(
      try spool.configured
        + """

        [quality]
        sample_seed = "Ebbe"

        [policy]
        emergency_sample_seed = "Flut"
        """)
    #expect(try findings()["samples"]?.state == "ok")
  }

  @Test func `a configuration with mistakes is said, and nothing else is looked at`() throws {
    try spool.configure("[limits]\nbatch = 0\n")
    let answer = try spool.ask("doctor", "--json")
    #expect(answer.code == 1)
    #expect(answer.lines.count == 1)
    #expect(answer.output.contains("limits.batch"))
  }

  @Test(
    arguments: [
      ("archive-restricted", 0o750), ("keys", 0o711), ("keys/seal.key", 0o640),
      ("state/rohrpost.sqlite", 0o644), ("work", 0o755), ("", 0o755),
    ] as [(String, UInt32)])
  func `a place that is open to others is bad, and how to close it is said`(
    place: String, permissions: UInt32
  ) throws {
    let path = place.isEmpty ? spool.path : spool.path.appending(place)
    try FileOperations.setPermissions(permissions, of: path)
    let finding = try #require(try findings()["spool"])
    #expect(finding.state == "bad")
    #expect(finding.found.contains("\(path) (0\(String(permissions, radix: 8)))"))
    // What is advised helps.
    let command = try #require(finding.advice?.dropFirst("Schließen: ".count))
    _ = try Program.run(URL(filePath: "/bin/sh"), ["-c", String(command)])
    #expect(try findings()["spool"]?.state == "ok")
  }

  @Test func `a spool that is not there is bad`() throws {
    try FileOperations.removeTree(spool.path)
    let found = try findings()
    #expect(found["spool"]?.state == "bad")
    #expect(found["database"]?.state == "not_used")
  }

  @Test(.enabled(if: geteuid() == 0, "changing owners needs root"))
  func `what belongs to another account is bad`() throws {
    let path = spool.path.appending("keys/seal.key")
    #expect(chown(path.string, 65_534, 65_534) == 0)
    #expect(try findings()["spool"]?.found.contains(path.string) == true)
  }

  @Test func `a damaged database is found by looking through it`() throws {
    let path = spool.path.appending("state/rohrpost.sqlite")
    var bytes = try FileContents.read(path)
    let start = bytes.count / 2
    for index in start..<min(start + 20_000, bytes.count) { bytes[index] = 0x55 }
    try FileContents.write(bytes, to: path)
    for ending in ["-wal", "-shm"] {
      try FileOperations.removeFile(FilePath(path.string + ending))
    }
    let finding = try #require(try findings("--deep")["database"])
    #expect(finding.state == "bad", "\(finding)")
    #expect(finding.advice?.contains("rohrpost rebuild --replace") == true)
  }

  @Test func `a key that is none is bad`() throws {
    try FileContents.write(Array("kein Schlüssel".utf8), to: spool.path.appending("keys/reply.key"))
    #expect(try findings()["keys"]?.state == "bad")
  }

  @Test func `a key that is gone though there are seals is fetched from the backup`() throws {
    try FileOperations.removeFile(spool.path.appending("keys/seal.key"))
    let finding = try #require(try findings()["keys"])
    #expect(finding.state == "bad", "\(finding)")
    #expect(finding.advice?.contains("aus der Sicherung") == true)
  }

  @Test func `a missing channel is made at the next start`() throws {
    try FileOperations.removeTree(spool.inbox("scan"))
    #expect(try findings()["channels"]?.found.contains("inbox/scan") == true)
    let daemon = try RunningDaemon(spool)
    let found = try findings()
    #expect(found["channels"]?.state == "ok")
    #expect(found["daemon"]?.state == "ok", "\(found)")
    #expect(daemon.stop() == 0)
    #expect(try findings()["daemon"]?.state == "warning")
  }

  // MARK: - Others

  @Test func `a clamd that does not answer is bad, and old signatures are`() throws {
    let socket = spool.folder.path.appending("clamd.ctl")
    try spool.check(by: socket)
    #expect(try findings()["malware"]?.state == "bad")
    let clamd = try FalseClamd(
      at: socket, greeting: "1: ClamAV 1.4.6/27461/Wed Nov 20 09:42:12 2024\0"
    ) { _ in "" }
    defer { clamd.stop() }
    let finding = try #require(try findings()["malware"])
    #expect(finding.state == "bad" && finding.found.contains("Tage alt"), "\(finding)")
  }

  @Test(.enabled(if: TestClamd.isInstalled, "clamd is not installed"))
  func `a real clamd without official signatures is a warning`() throws {
    let clamd = try TestClamd()
    try clamd.start()
    defer { clamd.kill() }
    try spool.check(by: clamd.socket)
    let finding = try #require(try findings()["malware"])
    #expect(finding.state == "warning" && finding.found.contains("ClamAV"), "\(finding)")
  }

  @Test func `secrets that others can read are bad, and missing ones are`() throws {
    let secret = try spool.folder.file("smtp.password", "geheim")
    try FileOperations.setPermissions(0o644, of: secret)
    let configured = try spool.configured
    func use(_ path: FilePath) throws {
      try spool.configure(
        "\(configured)\n[mail]\nfrom = \"rechnung@muster.example\"\ntransport = \"smtp\"\n"
          + "smtp_port = 1\nsmtp_password_file = \"\(path)\"\n")
    }
    try use(secret)
    let open = try findings()
    #expect(open["secrets"]?.state == "bad")
    // Nobody listens at port 1.
    #expect(open["mail"]?.state == "bad")
    try FileOperations.setPermissions(0o600, of: secret)
    #expect(try findings()["secrets"]?.state == "ok")
    try use(spool.folder.path.appending("missing"))
    #expect(try findings()["secrets"]?.found.hasPrefix("Nicht lesbar") == true)
  }

  @Test func `a Maildir takes mails, and so does a program that is there`() throws {
    let configured = try spool.configured
    let mail = "\(configured)\n[mail]\nfrom = \"rechnung@muster.example\"\n"
    try spool.configure(mail)
    #expect(try findings()["mail"]?.found.contains("output/mail") == true)
    try spool.configure("\(mail)transport = \"sendmail\"\nsendmail = \"/bin/true\"\n")
    #expect(try findings()["mail"]?.state == "ok")
    try spool.configure("\(mail)transport = \"sendmail\"\nsendmail = \"/nonexistent\"\n")
    #expect(try findings()["mail"]?.state == "bad")
  }

  @Test func `a clock from long ago is bad`() throws {
    let answer = try Program.run(
      URL(filePath: "/usr/bin/faketime"),
      ["2001-01-01 12:00", Program.folder.appending(path: "rohrpost").path]
        + spool.arguments("doctor", "--json"))
    let line = try #require(answer.lines.first { $0.contains(#""check":"clock""#) })
    #expect(line.contains(#""state":"bad""#), "\(line)")
  }

  @Test func `few open files are a warning`() throws {
    let words =
      [Program.folder.appending(path: "rohrpost").path] + spool.arguments("doctor", "--json")
    let answer = try Program.run(
      URL(filePath: "/bin/sh"), ["-c", "ulimit -n 256; exec \"$@\"", "sh"] + words)
    let line = try #require(answer.lines.first { $0.contains(#""check":"limits""#) })
    #expect(line.contains(#""state":"warning""#), "\(line)")
  }
}
