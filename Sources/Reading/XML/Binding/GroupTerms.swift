import Invoice
import InvoiceRules

/// The ids that the terms of an address have in each group that has one.
struct AddressTerms: Sendable {
  let group: Term
  let line1: Term
  let line2: Term
  let line3: Term
  let city: Term
  let postCode: Term
  let subdivision: Term
  let country: Term

  static let seller = AddressTerms(
    group: "BG-5", line1: "BT-35", line2: "BT-36", line3: "BT-162", city: "BT-37",
    postCode: "BT-38", subdivision: "BT-39", country: "BT-40")
  static let buyer = AddressTerms(
    group: "BG-8", line1: "BT-50", line2: "BT-51", line3: "BT-163", city: "BT-52",
    postCode: "BT-53", subdivision: "BT-54", country: "BT-55")
  static let taxRepresentative = AddressTerms(
    group: "BG-12", line1: "BT-64", line2: "BT-65", line3: "BT-164", city: "BT-66",
    postCode: "BT-67", subdivision: "BT-68", country: "BT-69")
  static let deliverTo = AddressTerms(
    group: "BG-15", line1: "BT-75", line2: "BT-76", line3: "BT-165", city: "BT-77",
    postCode: "BT-78", subdivision: "BT-79", country: "BT-80")
}

/// The ids that the terms of a contact have in each group that has one.
struct ContactTerms: Sendable {
  let group: Term
  let name: Term
  let telephone: Term
  let email: Term

  static let seller = ContactTerms(
    group: "BG-6", name: "BT-41", telephone: "BT-42", email: "BT-43")
  static let buyer = ContactTerms(
    group: "BG-9", name: "BT-56", telephone: "BT-57", email: "BT-58")
}

/// The ids that the terms of a period have in each group that has one.
struct PeriodTerms: Sendable {
  let group: Term
  let start: Term
  let end: Term

  static let invoicing = PeriodTerms(group: "BG-14", start: "BT-73", end: "BT-74")
  static let line = PeriodTerms(group: "BG-26", start: "BT-134", end: "BT-135")
}

/// The ids that the terms of an allowance or charge have on the document and on a line.
struct AllowanceChargeTerms: Sendable {
  let group: Term
  let isCharge: Bool
  let amount: Term
  let baseAmount: Term
  let percentage: Term
  let reason: Term
  let reasonCode: Term
  /// The VAT category and rate, which a line has for itself.
  var vat: (category: Term, rate: Term)?

  static let documentAllowance = AllowanceChargeTerms(
    group: "BG-20", isCharge: false, amount: "BT-92", baseAmount: "BT-93", percentage: "BT-94",
    reason: "BT-97", reasonCode: "BT-98", vat: ("BT-95", "BT-96"))
  static let documentCharge = AllowanceChargeTerms(
    group: "BG-21", isCharge: true, amount: "BT-99", baseAmount: "BT-100", percentage: "BT-101",
    reason: "BT-104", reasonCode: "BT-105", vat: ("BT-102", "BT-103"))
  static let lineAllowance = AllowanceChargeTerms(
    group: "BG-27", isCharge: false, amount: "BT-136", baseAmount: "BT-137",
    percentage: "BT-138", reason: "BT-139", reasonCode: "BT-140")
  static let lineCharge = AllowanceChargeTerms(
    group: "BG-28", isCharge: true, amount: "BT-141", baseAmount: "BT-142",
    percentage: "BT-143", reason: "BT-144", reasonCode: "BT-145")

  /// Where categories of theirs are used.
  var use: DocumentFacts.OtherTax.Use { isCharge ? .charges : .allowances }

  /// The two ways of XML Schema to write what the charge indicator must say.
  var indicators: [String] { isCharge ? ["true", "1"] : ["false", "0"] }
}
