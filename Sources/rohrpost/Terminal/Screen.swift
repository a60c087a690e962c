import Foundation
import Glibc
import Reports

/// The terminal behind standard output or standard error, where one is there.
struct Screen {
  /// What a terminal has that does not say its size; text for pipes and files is laid out for it.
  private static let usual = (columns: 80, rows: 24)

  let isTerminal: Bool
  let columns: Int
  let rows: Int
  let style: ConsoleStyle

  init(_ descriptor: CInt = STDOUT_FILENO) {
    isTerminal = isatty(descriptor) == 1
    style = ConsoleStyle(
      isTerminal: isTerminal, environment: ProcessInfo.processInfo.environment)
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : Self.usual.columns
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : Self.usual.rows
  }

  /// The line as it may be written: no longer than a terminal is wide.
  func text(_ line: ConsoleLine) -> String {
    (isTerminal ? line.cut(to: columns) : line).text(style)
  }

  func say(_ lines: [ConsoleLine]) {
    for line in lines { Terminal.say(text(line)) }
  }
}
