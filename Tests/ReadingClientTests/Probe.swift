import Foundation
import Glibc
import Logging
import ReadResult
import ReadingClient
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// All tests with processes, one after another: they count children and descriptors.
@Suite(.serialized, .timeLimit(.minutes(5))) enum ReaderTests {}

/// The reader that misbehaves on command, and what is left behind by it.
enum Probe {
  static let path = FilePath(Program.folder.appending(path: "reader-probe").path)

  static func settings(readers: Int = 1) -> ReaderPoolSettings {
    ReaderPoolSettings(executable: path, readers: readers, memoryBytes: 1 << 30)
  }

  /// Runs a pool of probes, and checks that nothing of it is left.
  static func withPool<Value: Sendable>(
    _ settings: ReaderPoolSettings = settings(), log: LogSink = LogSink(),
    _ body: (ReaderPool) async throws -> Value
  ) async throws -> Value {
    let value = try await ReaderPool.withReaders(settings, logger: log.logger, body: body)
    #expect(children().isEmpty, "a reader outlived its pool")
    return value
  }

  /// The probes this process is the parent of, zombies among them.
  ///
  /// Other tests may have other children at the same time.
  static func children() -> [pid_t] {
    entries(of: "/proc").compactMap { pid_t($0) }.filter(isOwnProbe)
  }

  static func openDescriptors() -> Set<String> { Set(entries(of: "/proc/self/fd")) }

  private static func isOwnProbe(_ process: pid_t) -> Bool {
    let descriptor = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &buffer, buffer.count)
    // 4711 (reader-probe) S 4700 …: number, name, state, parent.
    let fields = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    return fields.count > 3 && fields[1] == "(reader-probe)" && pid_t(fields[3]) == getpid()
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if Int(name) != nil { names.append(name) }
    }
    return names
  }
}

extension ReaderPool {
  /// Has the probe do something; returns what it says, for a failure the detail.
  func ask(_ command: String, _ document: [UInt8] = []) async throws(ReaderFault) -> String {
    let reply = try await read(Job(name: command), document)
    return switch reply.outcome {
    case .success(let result): result.type
    case .failure(let failure): "\(failure.reason): \(failure.detail)"
    }
  }
}

/// A log that can be asked and waited for.
final class LogSink: Sendable {
  private let messages = Mutex<[String]>([])
  private let stream: AsyncStream<String>
  private let arrivals: AsyncStream<String>.Continuation

  init() { (stream, arrivals) = AsyncStream.makeStream() }

  var lines: [String] { messages.withLock { $0 } }

  var logger: Logger { Logger(label: "test") { _ in Handler(sink: self) } }

  /// Waits for a line; one test waits once.
  func wait(for text: String) async {
    for await line in stream where line.contains(text) { return }
  }

  private struct Handler: LogHandler {
    let sink: LogSink
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let line = "\(event.level): \(event.message)"
      sink.messages.withLock { $0.append(line) }
      sink.arrivals.yield(line)
    }
  }
}
