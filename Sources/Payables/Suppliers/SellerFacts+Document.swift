import Invoice
import ReadResult

extension SellerFacts {
  /// What an invoice says of its seller, and a mail of its sender.
  init(_ invoice: Invoice?, _ index: IndexRecord?, mail: ReadResult.MailHead? = nil) {
    let seller = invoice?.seller
    name = seller?.name ?? index?.supplierName
    city = seller?.address?.city
    postCode = seller?.address?.postCode
    vatIdentifier = seller?.vatIdentifier ?? index?.supplierVATIdentifier
    taxNumber = seller?.taxRegistration ?? index?.supplierTaxRegistration
    let transfers = invoice?.paymentInstructions.flatMap(\.creditTransfers).compactMap(\.account)
    accounts = transfers.flatMap { $0.isEmpty ? nil : $0 } ?? (index?.iban.map { [$0] } ?? [])
    let addresses = [seller?.contact?.email, seller?.electronicAddress?.value]
    emails = (addresses.compactMap(\.self) + (mail?.from ?? [])).map { $0.lowercased() }
      .filter { $0.contains("@") }
  }
}
