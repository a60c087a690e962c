import Foundation
import SystemPackage
import TestSupport
import Testing

/// The programs under a clock that shows another day.
extension TestSpool {
  private static let faketime = URL(filePath: "/usr/bin/faketime")

  /// Whether it is there: Debian's package faketime.
  static let hasClock = FileManager.default.isExecutableFile(atPath: faketime.path)

  /// Runs a command at a time, `2026-11-30 09:00:00` in UTC.
  func ask(at time: String, _ words: [String]) throws -> Program.Answer {
    let program = Program.folder.appending(path: "rohrpost").path
    return try Program.run(
      Self.faketime,
      ["-f", "@\(time)", program] + words
        + ["--spool", path.string, "--config", configuration.string],
      environment: ["TZ": "UTC"])
  }

  func drain(at time: String) throws {
    let answer = try ask(at: time, ["run", "--once"])
    try #require(answer.code == 0, "\(answer.complaints)")
  }
}
