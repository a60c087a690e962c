import Archive
import Configuration
import Connectors
import Ledger
import Payables
import Seals
import Signing
import SystemPackage

/// Has seals stamped by an authority outside the house: then nobody inside can have made them
/// later (L2).
struct TimestampCarrier: Carrier {
  let workshop: Workshop

  func carry(
    _ record: HandoverRecord, keep: (HandoverProgress) async throws -> Void
  ) async throws -> HandoverOutcome {
    guard case .timestamp(let number) = record.handover else { return .refused("no seal") }
    let settings = workshop.settings.current.seals
    guard let url = settings.stampURL else {
      return .refused("no authority is set up any more (timestamp_url in [seal])")
    }
    let files = SealFiles(in: workshop.spool)
    guard let seal = try files.seal(number: number) else {
      return .refused("there is no seal \(number)")
    }
    let query = TimestampQuery(
      for: seal.digest, nonce: UInt64.random(in: UInt64.min...UInt64.max))
    let seconds = workshop.clock().microseconds / 1_000_000
    switch await StampAuthority(at: url).ask(
      query.bytes, mediaType: TimestampQuery.mediaType, at: seconds)
    {
    case .later(let problem, let pause): return .later(problem, pause: pause)
    case .refused(let problem): return .refused(problem)
    case .reply(let bytes):
      do {
        _ = try TimestampReply(bytes: bytes).check(
          seal.digest, query: query, authorities: settings.stampAuthorities)
      } catch {
        return .refused("\(url): \(error)")
      }
      try files.write(stamp: bytes, of: seal.contents)
      for place in settings.copies {
        try SealFiles(in: FilePath(place)).write(stamp: bytes, of: seal.contents)
      }
      return .delivered
    }
  }
}
