package import Logging
package import ReadResult
import SystemPackage

/// A reader that is started for one document, to see whether it works here.
package enum ReaderTrial {
  /// What it said.
  package struct Outcome: Sendable {
    /// The kernel's version of Landlock, by which its walls stand; nil where it has none.
    package let landlock: Int?
    package let reply: ReadReply
  }

  /// Starts a reader, has it read a document, and ends it.
  package static func run(
    _ settings: ReaderPoolSettings, _ job: Job, _ document: [UInt8], logger: Logger
  ) async throws(ReaderFault) -> Outcome {
    let request: [[UInt8]]
    do throws(FrameFault) {
      request = try job.frame(document: document).chunks(limits: .request)
    } catch {
      return Outcome(
        landlock: nil, reply: ReadReply(.failure(ReadFailure(.limitExceeded, "\(error)"))))
    }
    let ticket = Ticket(job: job, request: request, wantsFreshReader: false)
    let (result, end) = try await ReaderProcess.run(settings, logger: logger) {
      process throws(ReaderLoss) in
      Outcome(landlock: process.landlock, reply: try await process.answer(to: ticket))
    }
    switch result {
    case .success(let outcome): return outcome
    case .failure(let loss):
      throw .brokenReader(
        executable: settings.executable.string, reason: loss.description(end, settings))
    }
  }
}
