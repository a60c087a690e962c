import Threads

/// Where callers wait for a reader and readers wait for a caller.
///
/// Whoever comes first waits; callers are served in turn. Of the readers the one that waited
/// shortest is taken, and one that has no process yet only when no other is free.
final class RequestLine: Sendable {
  private let state = Lock(State())

  private struct State {
    var callers = TicketQueue()
    var readers: [CheckedContinuation<Ticket?, Never>] = []
    var isClosed = false
  }

  /// Hands the ticket to a free reader, or puts it at the end of the line.
  func enter(_ ticket: Ticket) {
    let (isClosed, reader) = state.withLock { state in
      if !state.isClosed, state.readers.isEmpty { state.callers.append(ticket) }
      return (state.isClosed, state.readers.popLast())
    }
    reader?.resume(returning: ticket)
    if isClosed { ticket.settle(.fault(.shutDown)) }
  }

  /// Takes a ticket that nobody waits for any more out of the line.
  func leave(_ ticket: Ticket) {
    state.withLock { $0.callers.remove(ticket) }
  }

  /// Waits for the next ticket; nil when the line is closed.
  ///
  /// `whenWaiting` runs once the reader counts as free. That is the time to answer the last caller:
  /// the next request may come from it at once and would find no reader free otherwise.
  func next(hasProcess: Bool, whenWaiting: () -> Void = {}) async -> Ticket? {
    await withCheckedContinuation { continuation in
      let ticket = state.withLock { state -> Ticket?? in
        if let ticket = state.callers.popFirst() { return .some(ticket) }
        if state.isClosed { return .some(nil) }
        state.readers.insert(continuation, at: hasProcess ? state.readers.endIndex : 0)
        return nil
      }
      if let ticket { continuation.resume(returning: ticket) }
      whenWaiting()
    }
  }

  /// Ends the line: nobody is served any more.
  func close() {
    let (callers, readers) = state.withLock { state in
      state.isClosed = true
      var callers: [Ticket] = []
      while let ticket = state.callers.popFirst() { callers.append(ticket) }
      defer { state.readers = [] }
      return (callers, state.readers)
    }
    for caller in callers { caller.settle(.fault(.shutDown)) }
    for reader in readers { reader.resume(returning: nil) }
  }
}
