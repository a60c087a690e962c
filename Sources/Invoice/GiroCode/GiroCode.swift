/// A GiroCode: the transfer that the QR code of an invoice asks for (EPC069-12).
///
/// It is what the payer's banking app would take over; what is printed beside it may differ.
package struct GiroCode: Hashable, Sendable {
  package var version: Version
  /// The bank of the payee; version 2 may leave it out.
  package var bic: String?
  /// The payee.
  package var name: String
  package var iban: IBAN
  /// Euros, from 0.01 to 999999999.99; nil where the payer enters it.
  package var amount: ExactDecimal?
  /// A code of ISO 20022, four letters or digits at most.
  package var purpose: String?
  package var remittance: Remittance?
  /// A line for the payer, which is not transferred.
  package var information: String?

  package init(version: Version = .two, name: String, iban: IBAN) {
    self.version = version
    self.name = name
    self.iban = iban
  }

  package enum Version: String, Hashable, Sendable, CaseIterable {
    case one = "001"
    case two = "002"
  }

  /// What the payment is for; a code has one form of it.
  package enum Remittance: Hashable, Sendable {
    /// A creditor reference (ISO 11649); its check digits are not looked at.
    case reference(String)
    case text(String)

    package var words: String {
      switch self {
      case .reference(let words), .text(let words): words
      }
    }
  }

  /// The first line of a GiroCode.
  package static let serviceTag = "BCD"
  /// The bytes of the largest code that the standard allows.
  package static let bytesMax = 331
}

/// Why a code is no GiroCode, or a wrong one.
package enum GiroCodeFault: Error, Hashable, Sendable {
  /// It does not begin with ``GiroCode/serviceTag``: some other code.
  case otherCode
  /// It begins as one; the element has a value that it can't have.
  case malformed(Element, String)
  case missing(Element)
  case tooLong(Element)
  /// More than ``GiroCode/bytesMax`` bytes.
  case tooManyBytes(Int)
  /// Lines behind the last element.
  case surplusLines
  /// The bytes are not of the character set that it names.
  case undecodable(GiroCodeCharacters)
  /// A reference and a text; only one of them may be there.
  case twoRemittances

  /// The elements in the order of their lines.
  package enum Element: Int, Hashable, Sendable, CaseIterable {
    case serviceTag, version, characterSet, identification, bic, name, iban, amount, purpose
    case reference, text, information

    /// The most characters, for those that have a limit of their own.
    var lengthMax: Int? {
      switch self {
      case .name, .information: 70
      case .purpose: 4
      case .reference: 35
      case .text: 140
      default: nil
      }
    }
  }
}
