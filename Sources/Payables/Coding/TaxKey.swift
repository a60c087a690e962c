import Invoice

/// The tax keys (BU-Schlüssel) of incoming invoices, by VAT category and rate.
enum TaxKey {
  /// Nil where the posting needs none.
  static func key(category: VATCategory?, rate: ExactDecimal?) -> String? {
    let percent = rate.map { $0.normalized.description } ?? ""
    return keys[category?.rawValue ?? "S"]?[percent] ?? keys[category?.rawValue ?? "S"]?["*"]
  }

  private static let keys: [String: [String: String]] = [
    "S": ["19": "9", "7": "8", "16": "7", "5": "6"],
    "AE": ["7": "91", "*": "94"],
    "K": ["7": "18", "*": "19"],
  ]
}
