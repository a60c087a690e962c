package import Invoice
import InvoiceRules
import MasterData

/// Amounts from the one to the other, both included, in millionths of the currency's unit.
struct AmountRange: Hashable, Sendable {
  let first: Int64
  let last: Int64

  func contains(_ amount: Int64) -> Bool { (first...last).contains(amount) }
}

extension ExactDecimal {
  /// Decimals of the amounts in the index.
  private static let indexedScale = 6

  /// The amount in millionths; nil where it has more decimals or more than twelve digits before
  /// them, as no amount of a document has.
  package var millionths: Int64? {
    var (number, scale) = (coefficient, scale)
    while scale > Self.indexedScale {
      guard number.isMultiple(of: 10) else { return nil }
      number /= 10
      scale -= 1
    }
    for _ in scale..<Self.indexedScale {
      let (product, overflows) = number.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      number = product
    }
    guard number.magnitude < 1_000_000_000_000_000_000 else { return nil }
    return Int64(number)
  }
}

extension AmountRange {
  /// Reads `100`, `100,50`, `100..200`, `100..` or `..200`.
  init(_ text: String, field: String) throws(QueryMistake) {
    let (first, last) = try RangeText(text, field: field, allowed: Self.allowed).parts
    let lower = try first.map { value throws(QueryMistake) in try Self.amount(value, field) }
    let upper = try last.map { value throws(QueryMistake) in try Self.amount(value, field) }
    self.init(first: lower ?? Self.least, last: upper ?? Self.greatest)
    guard self.first <= self.last else { throw .reversedRange(text) }
  }

  private static let least: Int64 = -1_000_000_000_000_000_000
  private static let greatest: Int64 = 1_000_000_000_000_000_000

  private static let allowed = Wording(
    "ein Betrag wie 1190,00 oder ein Bereich wie 100..200, 100.. oder ..200",
    "an amount such as 1190.00 or a range such as 100..200, 100.. or ..200")

  private static func amount(_ text: String, _ field: String) throws(QueryMistake) -> Int64 {
    let plain: String
    do throws(DropFault) {
      plain = try PlainDecimal.plain(text)
    } catch {
      if error == .ambiguousDecimal { throw QueryMistake.ambiguousAmount(text) }
      throw QueryMistake.badValue(text, field: field, allowed: allowed)
    }
    guard let amount = ExactDecimal(plain)?.millionths else {
      throw QueryMistake.badValue(text, field: field, allowed: allowed)
    }
    return amount
  }
}
