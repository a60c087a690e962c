internal import Glibc
package import Logging
package import ReadResult

/// Reads documents in sandboxed processes, several at a time.
///
/// Processes are started when they are needed. ``run()`` is the parent of all that happens; without
/// it a caller waits for ever. Callers wait for a free reader, so the number of documents in
/// memory is the number of callers.
package final class ReaderPool: Sendable {
  private let settings: ReaderPoolSettings
  private let logger: Logger
  private let line = RequestLine()
  private let curriculum = Curriculum()

  package init(_ settings: ReaderPoolSettings, logger: Logger) {
    self.settings = settings
    self.logger = logger
  }

  /// Runs a pool as long as `body` runs.
  package static func withReaders<Value: Sendable>(
    _ settings: ReaderPoolSettings, logger: Logger,
    body: (ReaderPool) async throws -> Value
  ) async rethrows -> Value {
    let pool = ReaderPool(settings, logger: logger)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await pool.run() }
      defer { pool.shutDown() }
      return try await body(pool)
    }
  }

  /// Keeps the readers until ``shutDown()``, then returns when all processes have ended.
  ///
  /// Cancelling it kills them at once. It ignores SIGPIPE for the whole process: writing to a
  /// reader that has just died must be an error, not the end of the daemon.
  package func run() async {
    signal(SIGPIPE, SIG_IGN)
    await withTaskCancellationHandler {
      await withDiscardingTaskGroup { group in
        for number in 1...settings.readers {
          let seat = ReaderSeat(
            number: number, settings: settings, line: line, curriculum: curriculum, logger: logger)
          group.addTask { await seat.serve() }
        }
      }
    } onCancel: {
      line.close()
    }
  }

  /// Takes no more documents; those in the hands of a reader are still answered.
  ///
  /// Callers in the line get ``ReaderFault/shutDown``. Readers get the end of their input, and are
  /// killed when they don't end.
  package func shutDown() { line.close() }

  /// Tells every reader what it is to know (a document of the role `knowledge`) before the next
  /// document; one that was told something else before is replaced.
  package func teach(_ knowledge: [UInt8]) { curriculum.replace(with: knowledge) }

  /// Reads one document.
  ///
  /// The reply is a failure if the document is at fault, also where it killed its readers.
  /// Cancelling the caller ends the reader that has the document in hand.
  package func read(_ job: Job, _ document: [UInt8]) async throws(ReaderFault) -> ReadReply {
    let request: [[UInt8]]
    do throws(FrameFault) {
      request = try job.frame(document: document).chunks(limits: .request)
    } catch {
      return ReadReply(.failure(ReadFailure(.limitExceeded, "\(error)")))
    }
    var losses: [String] = []
    while losses.count < settings.attempts {
      let ticket = Ticket(job: job, request: request, wantsFreshReader: !losses.isEmpty)
      switch await answer(to: ticket) {
      case .reply(let reply): return reply
      case .lost(let how): losses.append(how)
      case .fault(let fault): throw fault
      }
    }
    let times = losses.count == 1 ? "" : ", \(losses.count) times"
    return ReadReply(.failure(ReadFailure(.readerLost, "\(losses.last ?? "")\(times)")))
  }

  private func answer(to ticket: Ticket) async -> Ticket.Answer {
    await withTaskCancellationHandler {
      line.enter(ticket)
      return await ticket.answer()
    } onCancel: {
      ticket.abandon(.cancelled)
      line.leave(ticket)
    }
  }
}
