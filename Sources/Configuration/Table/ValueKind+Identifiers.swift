import Invoice
import InvoiceRules

extension ValueKind where Value == String {
  /// A bank account (ISO 13616); blanks are taken out, the check digits must be right.
  static var iban: ValueKind {
    .written(
      Wording("eine IBAN", "an IBAN"),
      allowed: Wording(
        "eine IBAN mit richtiger Prüfziffer", "an IBAN with the right check digits"),
      read: { IBAN($0)?.description }, write: { $0 })
  }

  /// A VAT identifier; blanks are taken out.
  static var vatIdentifier: ValueKind {
    .written(
      Wording("eine USt-IdNr.", "a VAT identifier"),
      allowed: Wording(
        "zwei Buchstaben und 2 bis 12 Ziffern oder Buchstaben, bei DE neun Ziffern",
        "two letters and 2 to 12 digits or letters, for DE nine digits"),
      read: { text in
        let identifier = text.uppercased().filter { $0 != " " }
        return isVATIdentifier(identifier) ? identifier : nil
      }, write: { $0 })
  }

  private static func isVATIdentifier(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (4...14).contains(bytes.count), bytes[0...1].allSatisfy(isLetter) else { return false }
    let rest = bytes[2...]
    if text.hasPrefix("DE") { return rest.count == 9 && rest.allSatisfy(isDigit) }
    return rest.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
