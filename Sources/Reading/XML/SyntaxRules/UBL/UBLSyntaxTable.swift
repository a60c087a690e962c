import InvoiceRules

/// The rules about the syntax of UBL invoices and credit notes (UBL-CR, UBL-SR, UBL-DT).
enum UBLSyntaxTable {
  /// Made when the first UBL document is judged.
  static let machine = SyntaxMachine(
    rules: SyntaxTable(
      [
        head, references, supplier, customer, parties, delivery, payment, totals, lines, items,
        anywhere, counts,
      ], prefix: ""
    ).rules + documentRules + partyRules + valueRules + codeRules + NormElements.ofUBL
      + XRechnungElements.ofUBL,
    contexts: contexts)

  /// In the order of the artefacts; the later ones are those that no earlier one takes.
  static let contexts: [SyntaxContext] = [
    .at("Address", "//cac:PostalAddress|cac:Address"),
    .at("Supplier", "//cac:AccountingSupplierParty/cac:Party"),
    .at("SupportingDocument", "//cac:AdditionalDocumentReference"),
    .named("Amount", "Amount", except: .suffix("PriceAmount")),
    .named("BinaryObject", "BinaryObject"),
    .at("Delivery", "//cac:Delivery"),
    .at("AllowanceCharge", "//cac:AllowanceCharge"),
    .at("PartyTaxScheme", "//cac:PartyTaxScheme"),
    .at(SyntaxContext.invoice, "/ubl:Invoice|cn:CreditNote"),
    .at("Line", "//cac:InvoiceLine|cac:CreditNoteLine"),
    .at("Payee", "//cac:PayeeParty"),
    .at("PaymentMeans", "//cac:PaymentMeans"),
    .at("PrecedingInvoice", "//cac:BillingReference"),
    .at("TaxRepresentative", "//cac:TaxRepresentativeParty"),
    .at("TaxSubtotal", "//cac:TaxSubtotal"),
  ]
}
