import Foundation
import InvoiceRules
import Pipeline
import Reports
import Threads

/// A line below all others that says how far long work has got, where standard error is a
/// terminal; nothing anywhere else.
final class ProgressLine: Sendable {
  /// It changes at most so often, which is ten times a second.
  private static let pause = Duration.milliseconds(100)
  private static let erased = "\r\u{1B}[K"

  private struct State {
    var step: Wording?
    var begun = ContinuousClock.now
    /// When it changed last.
    var shown: ContinuousClock.Instant?
    /// Whether it stands there now.
    var isThere = false
  }

  private let language: Language
  private let isShown: Bool
  private let state = Lock(State())

  init(in language: Language) {
    self.language = language
    isShown = Screen(STDERR_FILENO).isTerminal
  }

  /// Lends one for the time of some work, and takes it away at the end.
  static func during<Value>(
    in language: Language, _ body: (ProgressLine) throws -> Value
  ) rethrows -> Value {
    let line = ProgressLine(in: language)
    defer { line.end() }
    return try body(line)
  }

  /// What the work is to call; nil where nobody would see it.
  var observer: WorkProgress.Observer? {
    guard isShown else { return nil }
    return { self.show($0) }
  }

  private func show(_ progress: WorkProgress) {
    state.withLock { state in
      let now = ContinuousClock.now
      if state.step != progress.step {
        state = State(step: progress.step, begun: now, isThere: state.isThere)
      }
      let isLast = progress.done == progress.total
      if let shown = state.shown, now - shown < Self.pause, !isLast { return }
      (state.shown, state.isThere) = (now, true)
      let screen = Screen(STDERR_FILENO)
      let line = ProgressBar(
        progress.step[language], progress.done, of: progress.total, after: now - state.begun
      ).line(in: language, columns: screen.columns - 1)
      Self.write(Self.erased + line.text(screen.style))
    }
  }

  /// Does something that writes lines of its own, above it.
  func aside(_ body: () -> Void) {
    state.withLock { state in
      if state.isThere { Self.write(Self.erased) }
      state.isThere = false
      body()
    }
  }

  /// Takes it away.
  func end() { aside {} }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
