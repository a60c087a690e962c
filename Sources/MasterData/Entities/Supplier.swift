package import Invoice

/// A supplier (Kreditor).
package struct Supplier: MasterEntity {
  package static let table = MasterTable.suppliers

  package var id: String
  package var name: String
  package var street: String?
  package var postCode: String?
  package var city: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?
  package var vatIdentifier: String?
  package var taxNumber: String?
  package var iban: String?
  package var bic: String?
  package var email: String?
  /// Days until payment is due.
  package var paymentDays: Int?
  package var cashDiscountPercent: ExactDecimal?
  package var cashDiscountDays: Int?
  package var taxTreatment: TaxTreatment = .standard
  package var account: String?
  /// Its account with the creditors (Kreditorenkonto).
  package var creditorAccount: String?
  package var costCenter: String?
  package var trade: String?
  /// No PO, no pay (F3); yes where the table does not say.
  package var isOrderRequired = true
  package var isBlocked = false
  package var blockReason: String?

  package enum TaxTreatment: String, Codable, Hashable, Sendable, CaseIterable {
    case standard
    case reverseCharge = "reverse_charge"
    case smallBusiness = "small_business"
  }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("supplier_id"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    street = record.text("street")
    postCode = record.text("zip")
    city = record.text("city")
    country = record.text("country")
    vatIdentifier = record.text("vat_id")
    taxNumber = record.text("tax_number")
    iban = record.text("iban")
    bic = record.text("bic")
    email = record.text("email")
    paymentDays = record.count("payment_days")
    cashDiscountPercent = record.decimal("skonto_percent")
    cashDiscountDays = record.count("skonto_days")
    taxTreatment = record.word("tax_treatment") ?? .standard
    account = record.text("account")
    creditorAccount = record.text("creditor_account")
    costCenter = record.text("cost_center")
    trade = record.text("trade")
    isOrderRequired = record.flag("po_required") ?? true
    isBlocked = record.flag("blocked") ?? false
    blockReason = record.text("block_reason")
  }
}
