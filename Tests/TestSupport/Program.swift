package import Foundation
import Synchronization

/// A program of this package, run as a process of its own.
package final class Program: Sendable {
  private let process: Process
  private let output = Mutex(Data())
  private let complaints = Mutex(Data())

  /// The folder of the built executables: that of the test bundle.
  package static var folder: URL {
    // The bundle is the running program or, under a test runner, its last argument.
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let place = bundle.map { URL(filePath: $0) } ?? Bundle.main.bundleURL
    return bundle == nil ? place : place.deletingLastPathComponent()
  }

  /// Starts a program.
  package init(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    let process = Process()
    self.process = process
    process.executableURL = Self.folder.appending(path: name)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    out.fileHandleForReading.readabilityHandler = { [weak self] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      self?.output.withLock { $0 += data }
    }
    err.fileHandleForReading.readabilityHandler = { [weak self] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      self?.complaints.withLock { $0 += data }
    }
    try process.run()
  }

  package var identifier: Int32 { process.processIdentifier }
  package var isRunning: Bool { process.isRunning }
  package var outputText: String { output.withLock { String(decoding: $0, as: UTF8.self) } }
  package var complaintText: String { complaints.withLock { String(decoding: $0, as: UTF8.self) } }

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
    let process = Process()
    process.executableURL = folder.appending(path: name)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, since a pipe that nobody reads stops a program that says much.
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let files = ["out", "err"].map { place.appendingPathExtension($0) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    let status = process.terminationStatus
    return Answer(
      code: process.terminationReason == .exit ? status : -status, output: texts[0],
      complaints: texts[1])
  }
}
