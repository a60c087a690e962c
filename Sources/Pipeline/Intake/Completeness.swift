import Files
import SystemPackage

/// Whether a file in a channel may be taken.
///
/// It must have rested for the channel's settle time, nobody may have it open for writing, and it
/// must be structurally whole. Nothing is remembered between sweeps: what isn't complete now is
/// looked at again in the next.
enum Completeness: Hashable, Sendable {
  case complete
  /// Bytes or name changed a moment ago.
  case settling
  case beingWritten
  /// Its end is missing: it may still come.
  case unfinished(String)

  /// Why it waits, in words for the operator.
  var reason: String {
    switch self {
    case .complete: "it is whole"
    case .settling: "it changed a moment ago"
    case .beingWritten: "a program writes to it"
    case .unfinished(let reason): reason
    }
  }

  /// Judges the file at `path`, whose status is `status`, at the time `now` (nanoseconds).
  ///
  /// With `isDraining` an unfinished file that has settled is taken as it is: nobody waits.
  init(
    _ path: FilePath, _ status: FileStatus, in channel: Channel, now: Int64, isDraining: Bool
  ) throws(FileFailure) {
    // A time far ahead is of another clock and tells nothing; waiting for it would take days.
    let isOfOtherClock = status.changed - now > channel.patience
    let rested = isOfOtherClock ? channel.settle : now - status.changed
    guard rested >= channel.settle else {
      self = .settling
      return
    }
    guard try Writers(of: path) != .some else {
      self = .beingWritten
      return
    }
    if case .unfinished(let reason) = try Structure(of: path, size: status.size),
      !isDraining, rested < channel.patience
    {
      self = .unfinished(reason)
    } else {
      self = .complete
    }
  }
}
