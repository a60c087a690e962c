import Glibc
import Logging
import ReadResult
import ReadingClient
import SystemPackage

/// `pool-probe PATH-OF-READER MILLISECONDS COMMAND…`: prints what became of each command.
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
        case .success(let result): print(result.type)
        case .failure(let failure): print("\(failure.reason): \(failure.detail)")
        }
      }
    }
  }
}
