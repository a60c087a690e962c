import Files
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Names that people, machines and attackers give to files.
@Suite struct NameTests {
  private static let names: [[UInt8]] =
    [
      "neue\nzeile.xml", "2026-01-01T00:00:00+0000 error rohrpost: \n forged.xml",
      "tab\tulator.xml",
      "📎 Rechnung 👩‍💻.xml", "rechnung\u{202E}lmx.exe.xml", "%2e%2e%2f..%2fetc%2fpasswd.xml",
      "C:\\..\\..\\windows.xml", "-rf.xml", "$(reboot)`id`.xml", "a'b\"c;d|e&f<g>.xml", "CON.xml",
      "ende .xml ", "punkt.", "MANIFEST", "record.json", "LIESMICH.txt", "claims.jsonl",
      "4711/2026/rechnung.xml", "4711/neue\nzeile/rechnung.xml",
      String(repeating: "ä", count: 125) + "x.xml",
    ].map { Array($0.utf8) }
    + [[0xFF, 0xFE], [0xFF, 0xFD], [0xC3]].map { $0 + Array(".xml".utf8) }

  private func putAll(into spool: TestSpool) throws {
    for (number, name) in Self.names.enumerated() {
      let target = FilePath(bytes: spool.inbox("upload").bytes + Array("/".utf8) + name)
      try FileOperations.makeDirectory(target.removingLastComponent())
      // One that can't be read, so that its name comes into the error folder.
      try spool.put(Array("<Invoice>\(number)".utf8), at: target)
      try spool.put(
        Array(SampleInvoice.ubl(number: "R-\(number)").utf8), at: target.suffixed(".2"))
    }
  }

  @Test func `a file is taken whatever its name, and no name gets out of its place`() throws {
    let spool = try TestSpool()
    #expect(Self.names.map(\.count).max() == 255)
    let before = try FileOperations.names(in: spool.path).map(\.string)
    try putAll(into: spool)
    let daemon = try RunningDaemon(spool)
    #expect(try Waiting.until(every: 0.3) { try spool.isDone() }, "\(daemon.program.complaints)")
    #expect(daemon.stop() == 0)
    try spool.expectNothingLostOrDoubled()
    let count = 2 * Self.names.count
    #expect(try spool.ask("list").lines.count == count, "a name makes a line of its own")
    let rows = try spool.ask("intake", "--csv").output.utf8.count { $0 == UInt8(ascii: "\n") }
    #expect(rows == count + 1)
    #expect(try spool.ask("errors").lines.count == Self.names.count)
    let after = Set(try FileOperations.names(in: spool.path).map(\.string))
    #expect(
      after.subtracting(before)
        == [
          "archive", "archive-restricted", "error", "filing", "keys", "output", "state", "work",
        ])
    #expect(daemon.faultsBegun == [:])
  }

  @Test func `what is no file is a fault that names it, and holds up nothing`() throws {
    let spool = try TestSpool()
    let secret = spool.folder.path.appending("secret.txt")
    try FileContents.write([1, 2, 3], to: secret)
    let strange = spool.inbox("upload/link\n2026-01-01T00:00:00+0000 error rohrpost: forged.pdf")
    #expect(symlink(secret.string, strange.string) == 0)
    let daemon = try RunningDaemon(spool)
    try expectFault(naming: "upload/link", strange, daemon, spool)
    let pipe = spool.inbox("upload/pipe.xml")
    #expect(mkfifo(pipe.string, 0o600) == 0)
    try expectFault(naming: "upload/pipe.xml", pipe, daemon, spool)
    #expect(daemon.stop() == 0)
    #expect(daemon.faultsBegun == ["channel upload": 2])
    #expect(daemon.faultsOver == ["channel upload": 2])
    #expect(daemon.log.allSatisfy { $0.contains(" rohrpost: ") && !$0.hasPrefix("2026-01-01") })
    #expect(try FileContents.read(secret) == [1, 2, 3])
    try spool.expectNothingLostOrDoubled()
  }

  /// What lies at `path` is a fault until it is removed, and the files beside it are taken.
  private func expectFault(
    naming name: String, _ path: FilePath, _ daemon: RunningDaemon, _ spool: TestSpool
  ) throws {
    #expect(try Waiting.until { try spool.status().faults.map(\.subject) == ["channel upload"] })
    let message = try spool.status().faults.first?.message ?? ""
    #expect(message.contains(name), "\(message)")
    for channel in ["upload", "scan"] {
      try spool.put(SampleInvoice.ubl(number: "\(name) \(channel)"), "\(channel)/R.xml")
    }
    #expect(try Waiting.until { try spool.isDone() })
    try FileOperations.removeFile(path)
    #expect(try Waiting.until { try spool.status().faults.isEmpty })
  }

  @Test(.enabled(if: ImmutableFile.isPermitted, "files can't be made immutable here"))
  func `a file that may not be moved is a fault that is told once, until it may`() throws {
    let spool = try TestSpool()
    let bytes = Array(SampleInvoice.ubl(number: "R-1").utf8)
    try spool.put(bytes, "upload/fest.xml")
    let fixed = try #require(ImmutableFile(spool.inbox("upload/fest.xml")))
    defer { fixed.release() }
    let daemon = try RunningDaemon(spool)
    #expect(try Waiting.until { try spool.status().faults.map(\.subject) == ["channel upload"] })
    for number in 2...3 {
      let other = SampleInvoice.ubl(number: "R-\(number)")
      try spool.put(other, "upload/R-\(number).xml")
      #expect(try Waiting.until { try spool.list().count == number - 1 }, "others are taken")
    }
    #expect(try spool.status().faults.first?.message.contains("upload/fest.xml") == true)
    fixed.release()
    #expect(try Waiting.until { try spool.isDone() })
    #expect(try Waiting.until { try spool.status().faults.isEmpty })
    #expect(daemon.stop() == 0)
    #expect(daemon.faultsBegun == ["channel upload": 1])
    try spool.expectNothingLostOrDoubled()
  }
}

/// A file that nobody may change, move or remove (chattr +i) until it is released.
final class ImmutableFile {
  private static let flag: CInt = 0x10
  private let path: FilePath

  init?(_ path: FilePath) {
    self.path = path
    guard Self.set(Self.flag, path) else { return nil }
  }

  deinit { release() }

  func release() { _ = Self.set(0, path) }

  static let isPermitted: Bool = {
    guard let folder = try? TemporaryFolder(), let path = try? folder.file("a", "") else {
      return false
    }
    return ImmutableFile(path) != nil
  }()

  /// Sets the flags by `FS_IOC_SETFLAGS`.
  private static func set(_ flags: CInt, _ path: FilePath) -> Bool {
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var flags = flags
    return withUnsafeMutablePointer(to: &flags) {
      ioctl(descriptor, 0x4008_6602, UnsafeMutableRawPointer($0)) == 0
    }
  }
}

extension FilePath {
  /// The path with a longer name, or a shorter one where it would be too long.
  fileprivate func suffixed(_ ending: String) -> FilePath {
    let name = lastComponent?.bytes ?? []
    let cut = name.prefix(255 - ending.utf8.count)
    return FilePath(
      bytes: removingLastComponent().bytes + [UInt8(ascii: "/")] + cut + Array(ending.utf8))
  }
}
