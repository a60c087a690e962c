import GRDB
import Payables
import Threads

/// Having pages in the system's cache before who needs them asks for them.
///
/// The rows of a voucher were written as it went its way, so the pages of such a table lie between
/// those of others: whoever goes through it waits for the disk at each of them, which of a million
/// vouchers took longer than all work on them. A disk gives several readers at once more.
extension Ledger {
  /// The pool has as many again for everybody else.
  static let readersAhead = 4
  /// Vouchers of one look ahead: no reader is kept from others for long.
  private static let vouchersAtOnce = 10_000

  /// Runs `body` while others read ahead of it with `touch`, which is asked for the rows from one
  /// key to another, in the order of ids.
  ///
  /// Also where `body` fails, it ends when they are through.
  func readingAhead<Result>(
    _ touch: String, _ body: () throws -> Result
  ) throws -> Result {
    let stretches = try stretches()
    guard stretches.count > 1 else { return try body() }
    let crew = Crew<Stretch>(of: Self.readersAhead, backlog: stretches.count) { [pool] stretch in
      // What can't be read is said by who needs it.
      _ = try? pool.read { try $0.firstRow(sql: touch, [stretch.first, stretch.end]) }
    }
    defer { crew.finish() }
    for stretch in stretches { crew.take(stretch) }
    return try body()
  }

  /// All vouchers, piece by piece.
  private func stretches() throws -> [Stretch] {
    try read { db in
      try VoucherNumbering.years.flatMap { year in
        let last = try db.value(.lastNumber, year, as: Int.self) ?? 0
        return stride(from: 1, through: last, by: Self.vouchersAtOnce).map {
          Stretch(year: year, $0..<$0 + Self.vouchersAtOnce)
        }
      }
    }
  }

  /// From the key of a voucher to that of another, as texts; where their numbers have not as many
  /// digits, nothing lies between them.
  private struct Stretch {
    let first, end: String

    init(year: Int, _ numbers: Range<Int>) {
      first = VoucherID(year: year, number: numbers.lowerBound).description
      end = VoucherID(year: year, number: numbers.upperBound).description
    }
  }
}
