import ArgumentParser
import CLinux
import Files
import Foundation
import Hashing
import Logging
import ReadResult
import ReadingClient
import SystemPackage

/// The files that a command without state looks at.
struct FileArguments: ParsableArguments {
  @Option(help: "A file with one path a line, - for standard input.")
  var filesFrom: String?

  @Option(help: "How many files are read at once; as many as there are cores if not said.")
  var jobs: Int?

  @Argument(help: "The files.") var files: [String] = []

  private static let jobsRange = 1...64
  /// A person waits: ten pages of a scan may take their time.
  private static let documentTime = Duration.seconds(300)
  /// What of it may be spent on recognising pages.
  static let pictureSeconds = 200
  /// The command ends soon, and leaks with it.
  private static let documentsPerReader = 10_000

  func validate() throws {
    if let jobs, !Self.jobsRange.contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to \(Self.jobsRange.upperBound).")
    }
    guard !files.isEmpty || filesFrom != nil else {
      throw ValidationError("Name at least one file, or use --files-from.")
    }
  }

  /// Reads each file in a sandboxed reader, several at a time.
  ///
  /// The answers come in the order of the files. Returns whether every file could be opened.
  func readEach(
    as job: @Sendable @escaping (_ name: String) -> Job = { Job(name: $0) },
    _ body: @Sendable @escaping (FileReading, ReaderPool) async throws -> String
  ) async throws -> Bool {
    Self.keepFreedMemory()
    let logger = Log.quiet
    let jobs = jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount)
    let settings = ReaderPoolSettings(
      executable: try ReaderExecutable.locate(), readers: jobs, documentTime: Self.documentTime,
      documentsPerReader: Self.documentsPerReader)
    let paths = try all()
    return try await ReaderPool.withReaders(settings, logger: logger) { pool in
      try await withThrowingTaskGroup(of: (Int, String?).self) { group in
        var next = 0
        func start() {
          guard next < paths.count else { return }
          let index = next
          next += 1
          group.addTask {
            let path = paths[index]
            guard
              let reading = try await FileReading(path, pool, job: job)
            else { return (index, nil) }
            return (index, try await body(reading, pool))
          }
        }
        // A window of files bounds what waits for an earlier one.
        for _ in 0..<(jobs * 4) { start() }
        var ready: [Int: String?] = [:]
        var printed = 0
        var isComplete = true
        while let (index, line) = try await group.next() {
          ready[index] = line
          while let line = ready.removeValue(forKey: printed) {
            if let line { Terminal.say(line) } else { isComplete = false }
            printed += 1
            start()
          }
        }
        return isComplete
      }
    }
  }

  /// Lets the C library keep up to 64 MiB that were freed: the next file needs them again.
  private static func keepFreedMemory() {
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
  }

  private func all() throws -> [String] {
    guard let filesFrom else { return files }
    let data =
      filesFrom == "-"
      ? FileHandle.standardInput.readDataToEndOfFile()
      : try Data(contentsOf: URL(filePath: filesFrom))
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    return files + lines.map(String.init)
  }
}

/// A file and what a reader made of it.
struct FileReading: Sendable {
  /// Larger files are refused.
  private static let limit: Int64 = 200 << 20

  let file: String
  let sha256: SHA256Digest
  let reply: ReadReply
  let elapsed: Duration

  /// Nil where the file can't be opened, which is said to standard error.
  init?(_ file: String, _ pool: ReaderPool, job: (_ name: String) -> Job) async throws {
    let start = ContinuousClock.now
    let bytes: [UInt8]
    do {
      bytes = try FileContents.read(FilePath(file), limit: Self.limit)
    } catch {
      Terminal.complain("rohrpost: \(error)")
      return nil
    }
    self.file = file
    sha256 = SHA256Digest(of: bytes)
    let name = FilePath(file).lastComponent?.string ?? file
    reply = try await pool.read(job(name), bytes)
    elapsed = ContinuousClock.now - start
  }

  /// Milliseconds with one decimal.
  static func milliseconds(_ elapsed: Duration) -> ExactMilliseconds {
    let (seconds, attoseconds) = elapsed.components
    return ExactMilliseconds(tenths: seconds * 10_000 + attoseconds / 100_000_000_000_000)
  }
}

/// A time for JSON: a number with one decimal.
struct ExactMilliseconds: CustomStringConvertible {
  let tenths: Int64
  var description: String { "\(tenths / 10).\(tenths % 10)" }
}
