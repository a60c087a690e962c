import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The daemon is killed while it carries out a list; the next one does the rest (L3).
@Suite(.enabled(if: TestSpool.hasClock, "needs faketime")) struct ErasureCrashTests {
  /// Documents, each of which is a family: enough that a kill hits between two of them.
  private static let documents = 24
  private static let late = "2036-06-02 09:00:00"

  private func released() throws -> TestSpool {
    let spool = try TestSpool()
    let users = "user;name;roles\npaul;Paul Pirol;ap\ncora;Cora Caspar;compliance\n"
    let path = try spool.folder.file("users.csv", users).string
    #expect(try spool.ask(at: RetentionTests.early, ["import", path]).code == 0)
    for number in 1...Self.documents {
      try spool.put(
        SampleInvoice.ubl(number: "R-\(number)"), "upload/Zaunkoenig-\(number).xml")
    }
    try spool.drain(at: RetentionTests.early)
    #expect(try spool.ask(at: RetentionTests.early, ["seal", "now"]).code == 0)
    for words in [["propose", "--as", "paul"], ["release", "L36-0001", "--as", "cora"]] {
      let answer = try spool.ask(at: Self.late, ["retention"] + words)
      try #require(answer.code == 0, "\(answer.complaints)")
    }
    return spool
  }

  /// Lets a daemon work until something of the work is seen, a little more, and kills it.
  private func interrupt(
    _ spool: TestSpool, after seconds: TimeInterval, _ isSeen: () throws -> Bool
  ) throws {
    let daemon = try Program(
      URL(filePath: "/usr/bin/env"),
      [
        "TZ=UTC", "faketime", "-f", "@\(Self.late)",
        Program.folder.appending(path: "rohrpost").path,
      ] + spool.arguments("run"))
    let end = Date.now.addingTimeInterval(20)
    while try !isSeen(), Date.now < end { Thread.sleep(forTimeInterval: 0.002) }
    Thread.sleep(forTimeInterval: seconds)
    // The clock's program waits for the daemon, which is its child.
    let children = "/proc/\(daemon.identifier)/task/\(daemon.identifier)/children"
    let text = (try? String(contentsOfFile: children, encoding: .utf8)) ?? ""
    let found = text.split(separator: " ").compactMap { Int32($0) }
    for child in found { kill(child, SIGKILL) }
    // Killed itself, it would leave its semaphore, and one with its number could not begin.
    if found.isEmpty { daemon.signal(SIGKILL) }
    daemon.wait()
  }

  private func folders(_ spool: TestSpool) -> Int {
    let path = spool.path.appending("archive/2026/12").string
    return (try? FileManager.default.contentsOfDirectory(atPath: path).count) ?? 0
  }

  private func hasSecondFile(_ spool: TestSpool) -> Bool {
    let path = spool.path.appending("archive-restricted/chronicle/2036/06").string
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.contains("2036-06-02-002.jsonl")
  }

  private func hasRecord(_ spool: TestSpool) -> Bool {
    FileManager.default.fileExists(
      atPath: spool.path.appending("archive/erasures/2036/L36-0001.json").string)
  }

  private func expectErased(_ spool: TestSpool, _ place: Comment) throws {
    try spool.drain(at: Self.late)
    #expect(try spool.list().isEmpty, place)
    let verified = try spool.ask(at: Self.late, ["verify"])
    #expect(verified.code == 0, "\(place) \(verified.output)")
    #expect(try spool.traces(of: RetentionTests.words) == [], place)
    let lists = try spool.ask(at: Self.late, ["retention", "lists"])
    #expect(lists.output.contains("L36-0001  erased"), place)
    #expect(try spool.ask(at: Self.late, ["account"]).code == 0, place)
  }

  @Test(.timeLimit(.minutes(10)))
  func `whatever step it is killed at, the rest is done`() throws {
    let base = try released()
    for round in 0..<8 {
      let spool = try TestSpool(copying: base)
      let delay = TimeInterval(round / 4) * 0.004
      switch round % 4 {
      case 0: try interrupt(spool, after: delay) { try spool.isErasing() }
      case 1: try interrupt(spool, after: delay) { folders(spool) < Self.documents }
      case 2: try interrupt(spool, after: delay) { hasSecondFile(spool) }
      default: try interrupt(spool, after: delay) { hasRecord(spool) }
      }
      // The database is lost at this moment.
      let lost = try TestSpool(copying: spool)
      try FileOperations.removeTree(lost.path.appending("state"))
      let rebuilt = try lost.ask(at: Self.late, ["rebuild"])
      #expect(rebuilt.code == 0, "round \(round): \(rebuilt.complaints)")
      try expectErased(lost, "round \(round), rebuilt")
      try expectErased(spool, "round \(round)")
    }
  }
}

extension TestSpool {
  /// Whether a document of the list is erased from the ledger: its log tells of it.
  fileprivate func isErasing() throws -> Bool {
    let log = URL(filePath: path.appending("state/rohrpost.sqlite-wal").string)
    let bytes = (try? Data(contentsOf: log)) ?? Data()
    return bytes.firstRange(of: Array("voucher_erased".utf8)) != nil
  }

  /// The files below the spool that have one of the words in their bytes or path.
  func traces(of words: [String]) throws -> [String] {
    var found: [String] = []
    for case let name as String in try #require(
      FileManager.default.enumerator(atPath: path.string))
    {
      let file = path.string + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      let bytes = isFolder.boolValue ? Data() : try Data(contentsOf: URL(filePath: file))
      for word in words
      where name.contains(word) || bytes.firstRange(of: Array(word.utf8)) != nil {
        found.append(name)
      }
    }
    return found
  }
}
