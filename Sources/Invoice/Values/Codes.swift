/// A code list is open: an unknown code survives reading and becomes a finding.
package protocol Code: RawRepresentable, Hashable, Sendable, Codable where RawValue == String {
  init(rawValue: String)
}

/// The kind of invoice (BT-3), UNTDID 1001.
package struct InvoiceTypeCode: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let partialInvoice = Self(rawValue: "326")
  package static let commercialInvoice = Self(rawValue: "380")
  package static let creditNote = Self(rawValue: "381")
  package static let correctedInvoice = Self(rawValue: "384")
  package static let selfBilledInvoice = Self(rawValue: "389")
  package static let partialConstructionInvoice = Self(rawValue: "875")
  package static let partialFinalConstructionInvoice = Self(rawValue: "876")
  package static let finalConstructionInvoice = Self(rawValue: "877")

  /// Whether amounts of this type reduce what is owed: credit notes and their relatives.
  package var isCreditNote: Bool {
    ["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"].contains(rawValue)
  }
}

/// A VAT category (BT-95, BT-102, BT-118, BT-151), UNTDID 5305.
package struct VATCategory: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let standard = Self(rawValue: "S")
  package static let zeroRated = Self(rawValue: "Z")
  package static let exempt = Self(rawValue: "E")
  package static let reverseCharge = Self(rawValue: "AE")
  package static let intraCommunity = Self(rawValue: "K")
  package static let export = Self(rawValue: "G")
  package static let notSubjectToVAT = Self(rawValue: "O")
  package static let canaryIslands = Self(rawValue: "L")
  package static let ceutaAndMelilla = Self(rawValue: "M")
  package static let splitPayment = Self(rawValue: "B")
}

/// A currency (BT-5, BT-6), ISO 4217.
package struct CurrencyCode: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let euro = Self(rawValue: "EUR")
}

/// A country (BT-40, BT-55, BT-69, BT-80, BT-159), ISO 3166-1 alpha-2.
package struct CountryCode: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let germany = Self(rawValue: "DE")
}

/// A unit of measure (BT-130, BT-150), UN/ECE Recommendation 20 and 21.
package struct UnitCode: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// A means of payment (BT-81), UNTDID 4461.
package struct PaymentMeansCode: Code {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let creditTransfer = Self(rawValue: "30")
  package static let directDebit = Self(rawValue: "49")
  package static let sepaCreditTransfer = Self(rawValue: "58")
  package static let sepaDirectDebit = Self(rawValue: "59")
}
