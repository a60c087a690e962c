package import Payables

/// How much room there was on the disk at a moment.
package struct DiskSample: Codable, Hashable, Sendable {
  package let time: Timestamp
  /// Bytes that the daemon may still write.
  package let free: Int64
  /// Bytes of the whole file system.
  package let total: Int64

  package init(at time: Timestamp, free: Int64, total: Int64) {
    (self.time, self.free, self.total) = (time, free, total)
  }
}

/// When the disk will be full, if it goes on filling as it did.
///
/// It counts from the last moment at which room came back: where a twentieth of the disk was freed
/// between two samples, or the disk became another size, what was before says nothing.
package struct DiskForecast: Hashable, Sendable {
  private static let secondsPerDay: Int64 = 86_400
  /// Of the whole disk: a rise of free space by more than this part is a new beginning.
  private static let freedPart: Int64 = 20

  package let now: DiskSample
  /// Bytes a day that it filled; negative where it emptied, nil with less than a day of samples.
  package let growthPerDay: Int64?
  /// Whole days until intake stops for want of room; nil where it does not fill.
  package let daysLeft: Int64?

  /// `watermark` are the bytes below which intake stops; `history` is in order of time.
  package init(_ now: DiskSample, after history: [DiskSample], watermark: Int64) {
    self.now = now
    let first = Self.beginning(of: history.filter { $0.time < now.time } + [now])
    let seconds = (now.time.microseconds - first.time.microseconds) / 1_000_000
    guard seconds >= Self.secondsPerDay else {
      (growthPerDay, daysLeft) = (nil, nil)
      return
    }
    let growth = Int64(
      clamping: Int128(first.free - now.free) * Int128(Self.secondsPerDay) / Int128(seconds))
    growthPerDay = growth
    daysLeft = growth > 0 ? max(0, now.free - watermark) / growth : nil
  }

  private static func beginning(of samples: [DiskSample]) -> DiskSample {
    var first = samples[samples.count - 1]
    for sample in samples.reversed() {
      let isOther = sample.total != first.total
      if isOther || first.free - sample.free > first.total / freedPart { break }
      first = sample
    }
    return first
  }
}
