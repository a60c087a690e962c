import Foundation
import Glibc
import Logging
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

/// Log lines as journald gets them, on a real socket of its kind.
@Suite struct JournalLogTests {
  private let socket: NotifySocket
  private let folder: TemporaryFolder
  private let place: String

  init() throws {
    socket = try NotifySocket()
    folder = try TemporaryFolder()
    place = folder.path.appending("stderr").string
  }

  /// What the handler writes where journald is away.
  private func lines() throws -> String { try String(contentsOfFile: place, encoding: .utf8) }

  /// A logger whose standard error is a file that the environment names as the journal.
  private func logger(to path: String, stream: String? = nil) throws -> Logger? {
    let descriptor = open(place, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(descriptor) }
    var status = stat()
    #expect(fstat(descriptor, &status) == 0)
    let environment = ["JOURNAL_STREAM": stream ?? "\(status.st_dev):\(status.st_ino)"]
    let lines = FileLog(path: place)
    guard
      let log = JournalLog(
        environment: environment, descriptor: descriptor, socket: path, fallback: lines)
    else { return nil }
    return Logger(label: "test") { _ in log }
  }

  /// Writes the message of each event into a file.
  private struct FileLog: LogHandler {
    let path: String
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {
      let handle = FileHandle(forWritingAtPath: path)
      handle?.seekToEndOfFile()
      handle?.write(Data("\(event.message)\n".utf8))
    }
  }

  @Test func `a record has its message, its weight and a field for each fact`() throws {
    var logger = try #require(try logger(to: socket.path))
    logger[metadataKey: "reader"] = "2"
    logger.error("fault", metadata: ["subject": "free space", "message": "12 MiB are free"])
    let record = try #require(socket.messages().first)
    let fields = Set(record.split(separator: "\n").map(String.init))
    #expect(
      fields == [
        "MESSAGE=fault message=12 MiB are free reader=2 subject=free space", "PRIORITY=3",
        "SYSLOG_IDENTIFIER=rohrpost", "ROOM=PipelineTests", "ROHRPOST_MESSAGE=12 MiB are free",
        "READER=2", "SUBJECT=free space",
      ])
  }

  @Test(arguments: [
    (Logger.Level.critical, 2), (.error, 3), (.warning, 4), (.notice, 5), (.info, 6),
  ])
  func `levels are those of syslog`(level: Logger.Level, priority: Int) throws {
    let logger = try #require(try logger(to: socket.path))
    logger.log(level: level, "a")
    #expect(socket.messages().first?.contains("\nPRIORITY=\(priority)\n") == true)
  }

  @Test func `a value with lines comes behind its length, and a name is one that journald takes`()
    throws
  {
    let logger = try #require(try logger(to: socket.path))
    logger.info("a", metadata: ["earliest arrival": "x", "_hidden": "y", "two": "1\n2"])
    let record = try #require(socket.messages().first)
    #expect(record.contains("\nEARLIEST_ARRIVAL=x\n"))
    #expect(record.contains("\nROHRPOST__HIDDEN=y\n"))
    #expect(record.contains("\nTWO\n\u{3}\0\0\0\0\0\0\01\n2\n"))
  }

  @Test func `a long value is cut between two characters`() throws {
    let logger = try #require(try logger(to: socket.path))
    logger.info("a", metadata: ["text": .string("x" + String(repeating: "ä", count: 5000))])
    let record = try #require(socket.messages().first)
    let value = try #require(record.firstRange(of: "\nTEXT=").map { record[$0.upperBound...] })
    #expect(value.utf8.count == 8192)
    #expect(value.allSatisfy { $0 == "x" || $0 == "ä" || $0 == "\n" })
  }

  @Test func `what journald does not take goes to standard error`() throws {
    let logger = try #require(try logger(to: folder.path.appending("nobody").string))
    logger.notice("ready")
    #expect(try lines() == "ready\n")
  }

  @Test func `without the journal behind standard error there is no such log`() throws {
    #expect(try logger(to: socket.path, stream: "1:2") == nil)
    #expect(try logger(to: socket.path, stream: "nonsense") == nil)
    #expect(
      JournalLog(environment: [:], fallback: FileLog(path: place)) == nil)
  }
}
