/// A cash discount (Skonto) as XRechnung writes it into the payment terms (BT-20, BR-DE-18).
package struct CashDiscount: Hashable, Sendable, Codable {
  /// Days from the issue date (BT-2) within which it is granted.
  package var days: Int
  /// Percent of the base amount.
  package var percent: ExactDecimal
  /// What it is granted on; nil for the amount due for payment (BT-115).
  package var baseAmount: ExactDecimal?

  package init(days: Int, percent: ExactDecimal, baseAmount: ExactDecimal? = nil) {
    self.days = days
    self.percent = percent
    self.baseAmount = baseAmount
  }

  /// Reads `#SKONTO#TAGE=14#PROZENT=2.00#` with an optional `BASISBETRAG=500.00#` at its end; nil
  /// for any other line.
  package init?(line: some StringProtocol) {
    let parts = line.split(separator: "#", omittingEmptySubsequences: false)
    guard (5...6).contains(parts.count), parts[0].isEmpty, parts[1] == "SKONTO",
      parts[parts.count - 1].isEmpty,
      let days = Self.value(of: "TAGE", in: parts[2]).flatMap({ Int($0) }), days >= 0,
      let percent = Self.amount(of: "PROZENT", in: parts[3]), !percent.isNegative
    else { return nil }
    self.init(days: days, percent: percent)
    guard parts.count == 6 else { return }
    guard let base = Self.amount(of: "BASISBETRAG", in: parts[4]) else { return nil }
    baseAmount = base
  }

  /// The line that says it in payment terms; amounts have two decimals.
  package var line: String {
    let base = baseAmount.map { "BASISBETRAG=\(Self.text(of: $0))#" } ?? ""
    return "#SKONTO#TAGE=\(days)#PROZENT=\(Self.text(of: percent))#\(base)"
  }

  private static func text(of amount: ExactDecimal) -> String {
    let rounded = amount.rounded(to: 2, .halfAwayFromZero)
    return rounded.withCents.description
  }

  private static func value(of key: String, in part: some StringProtocol) -> String? {
    let sides = part.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[0] == key else { return nil }
    return sides[1].utf8.contains(UInt8(ascii: "+")) ? nil : String(sides[1])
  }

  /// An amount has two decimals.
  private static func amount(of key: String, in part: some StringProtocol) -> ExactDecimal? {
    guard let number = value(of: key, in: part).flatMap({ ExactDecimal($0) }) else { return nil }
    return number.scale == 2 ? number : nil
  }
}

/// A line of the payment terms (BT-20).
package enum PaymentTermsLine: Hashable, Sendable {
  case text(String)
  case cashDiscount(CashDiscount)

  /// The lines of payment terms, in order; blank ones are left out.
  package static func all(in paymentTerms: String) -> [PaymentTermsLine] {
    paymentTerms.split(whereSeparator: \.isNewline).compactMap { line in
      if let discount = CashDiscount(line: line) { return .cashDiscount(discount) }
      return line.allSatisfy(\.isWhitespace) ? nil : .text(String(line))
    }
  }
}
