import Invoice

/// What is known of DATEV's tax keys (BU-Schlüssel) for incoming invoices, since 2021.
///
/// The keys of three and four digits stand beside them since 2018 and are taken as they come.
enum DATEVTaxKey {
  /// For rates without a key of their own; columns 45 to 47 say which.
  static let other = "49"
  static let lengthMax = 4

  /// Percent, for keys of input tax.
  static let rates: [String: ExactDecimal] = [
    "9": ExactDecimal(19), "8": ExactDecimal(7), "7": ExactDecimal(16), "6": ExactDecimal(5),
    "99": ExactDecimal(19), "98": ExactDecimal(7),
  ]

  /// Keys that need the supplier's VAT identifier: intra-Community acquisitions.
  static let acquisitions: Set<String> = ["12", "13", "18", "19"]

  static let reverseCharge: Set<String> = ["91", "92", "94", "95"]

  /// The tax that a key stands for, nil where it is not known here.
  static func category(of key: String) -> VATCategory? {
    if reverseCharge.contains(key) { return .reverseCharge }
    if acquisitions.contains(key) { return .intraCommunity }
    return rates[key] == nil ? nil : .standard
  }

  /// The key that takes a posting of another key back (Generalumkehr): the row stands on the other
  /// side, and DATEV posts it on the first side below zero, so that turnovers stay right.
  ///
  /// A key without one, and a row without key, is taken back by the plain row on the other side:
  /// balances and tax are right, the turnovers of the year then show both.
  static func reversal(of key: String) -> String { reversals[key] ?? key }

  private static let reversals: [String: String] = [
    "9": "29", "8": "28", "7": "27", "6": "26", "19": "69", "18": "68", "13": "63", "12": "62",
    "94": "34", "95": "35", "99": "39", "98": "38",
  ]

  /// Whether a line has a rate that no key of its own stands for.
  static func isOther(category: VATCategory?, rate: ExactDecimal?) -> Bool {
    guard category ?? .standard == .standard, let rate, !rate.isZero else { return false }
    return !rates.values.contains(rate)
  }
}

/// What columns 45 to 47 say of a rate without a key of its own, as the adviser set it up.
package struct OtherTaxRate: Hashable, Sendable {
  /// Hauptfunktionstyp, one digit.
  package var functionType: Int
  /// Hauptfunktionsnummer, up to two digits.
  package var functionNumber: Int
  /// Funktionsergänzung, up to three digits.
  package var supplement: Int?

  package init(functionType: Int, functionNumber: Int, supplement: Int? = nil) {
    self.functionType = functionType
    self.functionNumber = functionNumber
    self.supplement = supplement
  }
}
