internal import Logging
internal import ReadResult
import Threads

/// A place for one reader process at a time; it serves the line until that is closed.
final class ReaderSeat: Sendable {
  private let settings: ReaderPoolSettings
  private let line: RequestLine
  private let curriculum: Curriculum
  private let log: Logger
  /// The ticket that was taken out of the line last; it must be settled whatever happens.
  private let inHand = Lock<Ticket?>(nil)

  init(
    number: Int, settings: ReaderPoolSettings, line: RequestLine, curriculum: Curriculum,
    logger: Logger
  ) {
    self.settings = settings
    self.line = line
    self.curriculum = curriculum
    var log = logger
    log[metadataKey: "reader"] = "\(number)"
    self.log = log
  }

  func serve() async {
    var waiting: Ticket?
    while let ticket = await takeOver(&waiting) {
      waiting = await serve(first: ticket)
    }
  }

  private func takeOver(_ waiting: inout Ticket?) async -> Ticket? {
    if let ticket = waiting.take() { return ticket }
    return await line.next(hasProcess: false)
  }

  /// Starts a process for the ticket and those that follow; returns one that wants another process.
  private func serve(first: Ticket) async -> Ticket? {
    do throws(ReaderFault) {
      let (result, end) = try await ReaderProcess.run(settings, logger: log) {
        [self] process throws(LostTicket) in
        try await serve(first, with: &process)
      }
      switch result {
      case .success(let next): return next
      case .failure(let lost): report(lost, end)
      }
    } catch {
      first.settle(.fault(error))
      inHand.withLock { $0 }?.settle(.fault(error))
    }
    return nil
  }

  private func serve(
    _ first: Ticket, with process: inout ReaderProcess
  ) async throws(LostTicket) -> Ticket? {
    let edition = curriculum.current
    if let knowledge = edition.knowledge {
      try await teach(knowledge, process: &process, before: first)
    }
    var served = 0
    var upcoming: Ticket? = first
    while let ticket = upcoming {
      inHand.withLock { $0 = ticket }
      if served > 0, ticket.wantsFreshReader || edition.number != curriculum.current.number {
        return ticket
      }
      guard ticket.take(abandon: process.killer) else {
        upcoming = await line.next(hasProcess: true)
        continue
      }
      let reply = try await read(ticket, process: &process)
      guard ticket.layDown() else { return nil }
      served += 1
      if served == settings.documentsPerReader {
        ticket.settle(.reply(reply))
        return nil
      }
      upcoming = await line.next(hasProcess: true) { ticket.settle(.reply(reply)) }
    }
    return nil
  }

  /// A reader that is lost over it is lost on the ticket it was started for, which is tried again.
  private func teach(
    _ knowledge: [UInt8], process: inout ReaderProcess, before first: Ticket
  ) async throws(LostTicket) {
    inHand.withLock { $0 = first }
    do throws(ReaderLoss) {
      try await process.teach(knowledge)
    } catch {
      throw LostTicket(ticket: first, loss: error)
    }
  }

  private func read(
    _ ticket: Ticket, process: inout ReaderProcess
  ) async throws(LostTicket) -> ReadReply {
    do throws(ReaderLoss) {
      return try await process.answer(to: ticket)
    } catch {
      _ = ticket.layDown()
      throw LostTicket(ticket: ticket, loss: error)
    }
  }

  private func report(_ lost: LostTicket, _ end: ReaderEnd) {
    let how = lost.loss.description(end, settings)
    if lost.ticket.settle(.lost(how)) {
      log.notice("\(lost.loss.description(end, settings, quotesWords: false))")
    }
  }
}

/// A document whose reader was lost.
private struct LostTicket: Error {
  let ticket: Ticket
  let loss: ReaderLoss
}
