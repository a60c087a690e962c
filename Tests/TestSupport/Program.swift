package import Foundation

/// A program, run as a process of its own.
///
/// It speaks into files, since a pipe that nobody reads stops a program that says much.
package final class Program: Sendable {
  private let process: Process
  private let place: URL

  /// The folder of the built executables: that of the test bundle.
  package static var folder: URL {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    guard let bundle else { return Bundle.main.bundleURL }
    return URL(filePath: bundle).deletingLastPathComponent()
  }

  /// Starts a program of this package.
  package convenience init(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    try self.init(Self.folder.appending(path: name), arguments, environment: environment)
  }

  /// Starts any program.
  package init(
    _ executable: URL, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    place = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
    process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    for ending in ["out", "err"] { try Data().write(to: place.appendingPathExtension(ending)) }
    process.standardOutput = try FileHandle(forWritingTo: place.appendingPathExtension("out"))
    process.standardError = try FileHandle(forWritingTo: place.appendingPathExtension("err"))
    try process.run()
  }

  deinit {
    for ending in ["out", "err"] {
      try? FileManager.default.removeItem(at: place.appendingPathExtension(ending))
    }
  }

  package var identifier: Int32 { process.processIdentifier }
  package var isRunning: Bool { process.isRunning }
  package var output: String { text("out") }
  package var complaints: String { text("err") }

  private func text(_ ending: String) -> String {
    let data = try? Data(contentsOf: place.appendingPathExtension(ending))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  package func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for the end and returns the exit code, or the negative number of the signal.
  @discardableResult
  package func wait() -> Int32 {
    process.waitUntilExit()
    let status = process.terminationStatus
    return process.terminationReason == .exit ? status : -status
  }

  /// What a finished program said.
  package struct Answer: Sendable {
    package let code: Int32
    package let output: String
    package let complaints: String

    package var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Runs a program to its end.
  package static func run(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Answer {
    try run(folder.appending(path: name), arguments, environment: environment)
  }

  /// Runs any program to its end.
  package static func run(
    _ executable: URL, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Answer {
    let program = try Program(executable, arguments, environment: environment)
    let code = program.wait()
    return Answer(code: code, output: program.output, complaints: program.complaints)
  }
}
