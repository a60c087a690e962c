import Invoice

/// Codes of EDIFACT directories that the norm writes otherwise.
enum EDIFACTCodes {
  /// The scheme (ISO/IEC 6523) of a party identifier, by the agency that is responsible for it
  /// (code list 3055); identifiers that buyer or seller assigned have none.
  static func scheme(agency: String?) -> String? {
    agency.flatMap { schemes[$0] }
  }

  private static let schemes = [
    // GS1: Global Location Number.
    "9": "0088",
    // Dun & Bradstreet: DUNS number.
    "16": "0060",
  ]

  /// The unit of a quantity or price: Recommendation 20 calls pieces H87.
  static func unit(_ code: String?) -> UnitCode? {
    code.map { UnitCode(rawValue: units[$0] ?? $0) }
  }

  private static let units = ["PCE": "H87", "PCS": "H87", "STK": "H87"]

  /// The VAT category: the norm has one for every rate of a country, EDIFACT tells lower and
  /// higher ones apart (code list 5305).
  static func category(_ code: String?) -> VATCategory? {
    code.map { VATCategory(rawValue: categories[$0] ?? $0) }
  }

  private static let categories = ["AA": "S", "H": "S"]

  /// The kinds of item numbers (code list 7143) that are a Global Trade Item Number.
  static let tradeItemNumbers: Set<String> = ["EN", "SRV", "UP"]

  /// The kinds of item numbers that classify an item (BT-158).
  static let classifications: Set<String> = ["HS", "CV", "CG", "TSP", "STI", "STO"]
}
