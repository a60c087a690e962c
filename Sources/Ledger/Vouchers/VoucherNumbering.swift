import Invoice
package import Payables

/// Document ids: a year in Germany and a number that counts from 1 in it, without gaps.
enum VoucherNumbering {
  /// The years a ``VoucherID`` can have.
  static let years = 2000...2099

  /// The year in Europe/Berlin.
  ///
  /// No table of time zones is needed: around New Year, Berlin is one hour ahead of UTC.
  static func year(of time: Timestamp) -> Int { time.adding(seconds: 3600).utcDate.year }
}

extension LedgerTransaction {
  /// The id that the next submission of that year gets.
  package func nextVoucherID(at time: Timestamp) throws(LedgerError) -> VoucherID {
    try reading {
      try Self.check(time)
      let year = VoucherNumbering.year(of: time)
      let last = try db.value(.lastNumber, year, as: Int.self) ?? 0
      return VoucherID(year: year, number: last + 1)
    }
  }
}
