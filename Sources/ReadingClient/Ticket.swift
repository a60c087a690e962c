internal import ReadResult
import Threads

/// One attempt to have one document read: from the caller through the line to a reader and back.
///
/// It is settled once, by whoever comes first: the reader, the caller who no longer wants it, or
/// the end of the pool.
final class Ticket: Sendable {
  let job: Job
  /// The job and the document as they are sent.
  let request: [[UInt8]]
  /// Whether the reader must not have read anything before.
  let wantsFreshReader: Bool
  private let state = Lock(State())

  private struct State {
    var answer: Answer?
    var caller: CheckedContinuation<Answer, Never>?
    /// Ends the reader that has the document in hand.
    var abandon: (@Sendable () -> Void)?
  }

  enum Answer: Sendable {
    case reply(ReadReply)
    /// The reader was lost on the document; how, in English.
    case lost(String)
    case fault(ReaderFault)
  }

  init(job: Job, request: [[UInt8]], wantsFreshReader: Bool) {
    self.job = job
    self.request = request
    self.wantsFreshReader = wantsFreshReader
  }

  /// Waits until the ticket is settled; one caller only.
  func answer() async -> Answer {
    await withCheckedContinuation { continuation in
      let answer = state.withLock { state in
        if state.answer == nil { state.caller = continuation }
        return state.answer
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }

  /// Whether this answer is the one that counts.
  @discardableResult
  func settle(_ answer: Answer) -> Bool {
    settle(answer) { _ in }
  }

  /// Settles the ticket from outside, and ends the reader that has it in hand.
  func abandon(_ fault: ReaderFault) {
    _ = settle(.fault(fault)) { $0?() }
  }

  private func settle(
    _ answer: Answer, andThen body: ((@Sendable () -> Void)?) -> Void
  ) -> Bool {
    let (isFirst, caller) = state.withLock { state in
      guard state.answer == nil else { return (false, nil as CheckedContinuation<Answer, Never>?) }
      state.answer = answer
      body(state.abandon.take())
      return (true, state.caller.take())
    }
    caller?.resume(returning: answer)
    return isFirst
  }

  /// Takes the ticket in hand; false if nobody waits for it any more.
  ///
  /// `abandon` ends the reader. It is called at most once, and never after ``layDown()``.
  func take(abandon: @escaping @Sendable () -> Void) -> Bool {
    state.withLock { state in
      guard state.answer == nil else { return false }
      state.abandon = abandon
      return true
    }
  }

  /// Forgets the reader that had the document in hand; false if that was told to end meanwhile.
  func layDown() -> Bool {
    state.withLock { state in
      state.abandon = nil
      return state.answer == nil
    }
  }
}
