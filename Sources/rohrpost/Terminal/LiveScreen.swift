import Dispatch
import Foundation
import Glibc
import Reports
import Threads

/// Pictures that take each other's place on a terminal; on anything else they follow each other.
///
/// On a terminal it draws on the alternate screen (xterm's 1049), and gives the other back with
/// ``leave()``, also where a signal ends the program.
final class LiveScreen {
  private static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J"
  private static let leave = "\u{1B}[?25h\u{1B}[?1049l"
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private let isTerminal = Screen().isTerminal
  private let calls = DispatchSemaphore(value: 0)
  private let queue = DispatchQueue(label: "rohrpost.signals")
  private let sources: [any DispatchSourceSignal]
  private let isEnding: Flag

  /// Set by a signal.
  private final class Flag: Sendable {
    private let value = Lock(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
  }

  init() {
    let (calls, queue, flag) = (calls, queue, Flag())
    isEnding = flag
    let signals = isTerminal ? Self.ending + [SIGWINCH] : []
    sources = signals.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        if number != SIGWINCH { flag.set() }
        calls.signal()
      }
      source.resume()
      return source
    }
    if isTerminal { Self.write(Self.enter) }
  }

  /// Gives the terminal back as it was.
  func leave() {
    guard isTerminal else { return }
    for source in sources { source.cancel() }
    Self.write(Self.leave)
  }

  /// Shows a picture, which `make` draws for the screen as it is now.
  func show(_ make: (Screen) -> [ConsoleLine]) {
    let screen = Screen()
    let lines = make(screen).map(screen.text)
    guard isTerminal else { return Self.write(lines.joined(separator: "\n") + "\n\n") }
    let rows = lines.prefix(screen.rows).map { $0 + "\u{1B}[K" }
    Self.write("\u{1B}[H" + rows.joined(separator: "\r\n") + "\u{1B}[J")
  }

  /// Waits for so many seconds, or until the terminal has another size; false where a signal ends
  /// the program.
  func pause(seconds: Int) -> Bool {
    _ = calls.wait(timeout: .now() + .seconds(seconds))
    return !isEnding.isSet
  }

  private static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
