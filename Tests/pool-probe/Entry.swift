import Glibc
import Logging
import ReadResult
import ReadingClient
import SystemPackage

/// `pool-probe PATH-OF-READER MILLISECONDS COMMAND…`: says what became of each command.
@main
enum Entry {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let time = Int(arguments[2]) else { exit(2) }
    let settings = ReaderPoolSettings(
      executable: FilePath(arguments[1]), readers: 1, documentTime: .milliseconds(time),
      memoryBytes: 1 << 30, attempts: 1)
    let logger = Logger(label: "pool-probe") { _ in SwiftLogNoOpLogHandler() }
    try await ReaderPool.withReaders(settings, logger: logger) { @Sendable pool in
      for command in arguments.dropFirst(3) {
        switch try await pool.read(Job(name: command), []).outcome {
        case .success(let result): say(result.type)
        case .failure(let failure): say("\(failure.reason): \(failure.detail)")
        }
      }
    }
  }

  private static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
