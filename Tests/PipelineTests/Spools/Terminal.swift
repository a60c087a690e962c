import Foundation
import TestSupport

/// `rohrpost` on a pseudo terminal of its own, made by script(1).
final class Terminal {
  /// What xterm calls the alternate screen.
  static let enter = "\u{1B}[?1049h"
  static let leave = "\u{1B}[?1049l"

  let program: Program

  /// Where nothing else is said it has colours, whoever runs the tests.
  private static let usual = ["TERM": "xterm", "NO_COLOR": "", "SHELL": "/bin/sh"]

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let words = [Program.folder.appending(path: "rohrpost").path] + arguments
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    program = try Program(
      URL(filePath: "/usr/bin/script"),
      ["--quiet", "--return", "--command", "stty cols 100 rows 30; exec \(line)", "/dev/null"],
      environment: Self.usual.merging(environment) { $1 })
  }

  deinit {
    guard program.isRunning else { return }
    if let child { kill(child, SIGKILL) }
    program.signal(SIGKILL)
    program.wait()
  }

  /// The process on the terminal.
  var child: pid_t? {
    let path = "/proc/\(program.identifier)/task/\(program.identifier)/children"
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    return text?.split(separator: " ").first.flatMap { pid_t($0) }
  }
}
