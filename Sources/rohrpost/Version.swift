import InvoiceRules

/// The program's version with those of its rule sets.
enum Version {
  static let number = "0.1.0"

  static var text: String { "rohrpost \(number)" }
}
