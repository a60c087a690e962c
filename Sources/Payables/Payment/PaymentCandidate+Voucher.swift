import Invoice
package import MasterData
import ReadResult

extension PaymentCandidate {
  /// What a voucher owes; nil for what is no invoice or credit note with number, date and amount.
  package init?(
    of voucher: Voucher, supplier: Supplier,
    _ circumstances: PaymentCircumstances = PaymentCircumstances()
  ) {
    guard let liability = voucher.settlement.liability, let index = voucher.reading?.index,
      let number = index.invoiceNumber, let date = index.invoiceDate,
      let kept = liability.retention.adding(liability.withheld),
      let amount = liability.open.adding(kept)
    else { return nil }
    self.init(
      voucher: voucher.id, supplierID: supplier.id, documentNumber: number, documentDate: date,
      amountDue: amount)
    company = liability.company
    retention = liability.retention
    withheld = liability.withheld
    due = voucher.terms?.due
    cashDiscounts = voucher.terms?.cashDiscounts ?? []
    creditor = PaymentParty(supplier)
    creditorReference = liability.creditorReference
    blocks = PaymentBlock.of(voucher, liability, supplier: supplier, circumstances)
  }
}

extension PaymentParty {
  /// A supplier as its record has it; nil without account.
  package init?(_ supplier: Supplier) {
    guard let iban = supplier.iban else { return nil }
    self.init(name: supplier.name, iban: iban.uppercased().filter { !$0.isWhitespace })
    (bic, street, postCode) = (supplier.bic, supplier.street, supplier.postCode)
    (city, country) = (supplier.city, supplier.country)
  }

  /// An own company; nil without account.
  package init?(_ company: OwnCompany) {
    guard let iban = company.iban else { return nil }
    self.init(name: company.name, iban: iban.uppercased().filter { !$0.isWhitespace })
    (bic, street, postCode, city) = (company.bic, company.street, company.postCode, company.city)
    country = "DE"
  }
}
