import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The scripts that keep a spool safe, with everything they call.
@Suite(
  .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/rsync"), "rsync is not installed"))
struct BackupTests {
  private func run(_ script: String, _ arguments: String...) throws -> Program.Answer {
    try Program.run(
      Self.place(of: script), arguments,
      environment: ["ROHRPOST": Program.folder.appending(path: "rohrpost").path])
  }

  private static func place(of script: String) -> URL {
    URL(filePath: SourceTree.root.appending("deploy/\(script)").string)
  }

  @Test func `what was backed up is restored, made again and the same`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let backup = spool.folder.path.appending("backup").string
    let configuration = spool.configuration.string
    #expect(try run("backup", spool.path.string, backup, configuration).code == 0)
    try spool.put(SampleInvoice.ubl(number: "R-2"), "upload/R-2.xml")
    try spool.drain()
    let early = try run("restore-drill", backup, spool.path.string, configuration)
    #expect(early.code == 1, "\(early.output)")
    #expect(early.output.contains("list: differs"))
    #expect(try run("backup", spool.path.string, backup, configuration).code == 0)
    let drill = try run("restore-drill", backup, spool.path.string, configuration)
    #expect(drill.code == 0, "\(drill.output)\(drill.complaints)")
    #expect(drill.output.contains("list: 2 lines, the same"))
    let log = try String(contentsOfFile: backup + "/BACKUPS", encoding: .utf8)
    #expect(log.split(separator: "\n").count == 2)
  }

  @Test func `what is copied beside a daemon at work is of one moment`() throws {
    let spool = try TestSpool()
    let daemon = try RunningDaemon(spool)
    let backup = spool.folder.path.appending("backup").string
    for number in 1...10 {
      try spool.put(SampleInvoice.ubl(number: "R-\(number)"), "upload/R-\(number).xml")
    }
    #expect(try Self.waits(for: spool, documents: 1))
    let copying = try Program(Self.place(of: "backup"), [spool.path.string, backup])
    for number in 11...40 {
      try spool.put(SampleInvoice.ubl(number: "R-\(number)"), "upload/R-\(number).xml")
      usleep(20_000)
    }
    #expect(copying.wait() == 0, "\(copying.complaints)")
    #expect(!copying.complaints.contains("two moments"), "\(copying.complaints)")
    // Of the running spool as well.
    for place in ["\(backup)/spool", spool.path.string] {
      let answer = try run("verify-archive", place)
      #expect(answer.code == 0, "\(answer.output)")
    }
    #expect(daemon.stop() == 0)
  }

  @Test func `a chronicle that never stands still is said`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let restless = spool.path.appending("archive-restricted/chronicle/restless")
    let copying = try Program(
      Self.place(of: "backup"), [spool.path.string, spool.folder.path.appending("backup").string],
      environment: ["ROHRPOST_BACKUP_TURNS": "2"])
    var bytes: [UInt8] = []
    while copying.isRunning {
      bytes.append(0x0A)
      try Data(bytes).write(to: URL(filePath: restless.string))
      usleep(50_000)
    }
    #expect(copying.wait() == 0)
    #expect(copying.complaints.contains("may be of two moments"), "\(copying.complaints)")
  }

  /// Whether so many are archived in good time.
  private static func waits(for spool: TestSpool, documents: Int) throws -> Bool {
    Waiting.until(within: 60) {
      (try? spool.ask("list").lines.count).map { $0 >= documents } ?? false
    }
  }

  @Test func `what is no longer in the spool is put aside`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let backup = spool.folder.path.appending("backup")
    #expect(try run("backup", spool.path.string, backup.string).code == 0)
    let kept = try spool.keptFile("/record.json")
    let bytes = try FileContents.read(spool.path.appending(kept))
    try FileOperations.removeFile(spool.path.appending(kept))
    let answer = try run("backup", spool.path.string, backup.string)
    #expect(answer.code == 0 && answer.output.contains("what is no longer in the spool"))
    #expect(try FileStatus.ifExists(backup.appending("spool").appending(kept)) == nil)
    let times = try FileOperations.names(in: backup.appending("removed"))
    let aside = backup.appending("removed").appending(try #require(times.first))
    #expect(try FileContents.read(aside.appending(kept)) == bytes)
  }

  @Test func `a backup that somebody changed is found`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let backup = spool.folder.path.appending("backup").string
    #expect(try run("backup", spool.path.string, backup).code == 0)
    let path = FilePath(backup).appending("spool").appending(try spool.keptFile("/record.json"))
    try FileContents.overwrite(path, with: FileContents.read(path) + [0x20])
    #expect(try run("restore-drill", backup, spool.path.string).code == 1)
  }

  @Test func `a wrong call is refused`() throws {
    #expect(try run("backup").code == 2)
    #expect(try run("restore-drill", "/nowhere", "/nowhere").code == 2)
  }
}
