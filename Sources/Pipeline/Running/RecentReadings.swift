import Payables
import ReadResult
import Threads

/// Readings that were decided a moment ago and are about to be written about: they need not be
/// read back from the archive.
final class RecentReadings: Sendable {
  /// Readings that are kept; of more, the archive has them.
  private static let limit = 512

  private struct Key: Hashable {
    let id: VoucherID
    let original: StoredFile
  }

  private let readings = Lock<[Key: ReadResult]>([:])

  func keep(_ result: ReadResult, of voucher: Voucher) {
    readings.withLock { readings in
      guard readings.count < Self.limit else { return }
      readings[Key(id: voucher.id, original: voucher.original)] = result
    }
  }

  /// Gives a reading away; the next asks the archive.
  func take(_ voucher: Voucher) -> ReadResult? {
    readings.withLock { $0.removeValue(forKey: Key(id: voucher.id, original: voucher.original)) }
  }
}
