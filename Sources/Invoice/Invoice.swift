/// The semantic invoice of EN 16931: every business term and group, whatever it was read from.
///
/// A value holds what the document declares, right or wrong. A term that is absent is nil or an
/// empty array; an amount keeps its declared digits. Wrong invoices can be held: whether one is
/// right is said by the rules (`InvoiceRules`), not by this type. A text that can't be a value of
/// its term at all (a date `2026-02-30`) leaves the term empty and is reported by the reader.
package struct Invoice: Hashable, Sendable, Codable {
  /// Invoice number (BT-1).
  package var number: String?
  /// Invoice issue date (BT-2).
  package var issueDate: CalendarDate?
  /// Invoice type code (BT-3).
  package var typeCode: InvoiceTypeCode?
  /// Invoice currency code (BT-5).
  package var currency: CurrencyCode?
  /// VAT accounting currency code (BT-6).
  package var vatAccountingCurrency: CurrencyCode?
  /// Value added tax point date (BT-7).
  package var vatPointDate: CalendarDate?
  /// Value added tax point date code (BT-8), UNTDID 2005 as in the norm: 3, 35 or 432.
  package var vatPointDateCode: String?
  /// Payment due date (BT-9).
  package var paymentDueDate: CalendarDate?
  /// What the invoice refers to (BT-10 to BT-19).
  package var references = References()
  /// Payment terms (BT-20), with XRechnung's `#SKONTO#` lines as they stand.
  package var paymentTerms: String?
  /// Invoice notes (BG-1).
  package var notes: [InvoiceNote] = []
  /// Process control (BG-2).
  package var process = ProcessControl()
  /// Preceding invoice references (BG-3).
  package var precedingInvoices: [PrecedingInvoice] = []
  /// Seller (BG-4).
  package var seller = Seller()
  /// Buyer (BG-7).
  package var buyer = Buyer()
  /// Payee (BG-10).
  package var payee: Payee?
  /// Seller tax representative party (BG-11).
  package var taxRepresentative: TaxRepresentative?
  /// Delivery information (BG-13).
  package var delivery: Delivery?
  /// Payment instructions (BG-16).
  ///
  /// The norm has one; UBL can hold several, all are kept.
  package var paymentInstructions: [PaymentInstructions] = []
  /// Document level allowances (BG-20).
  package var allowances: [AllowanceCharge] = []
  /// Document level charges (BG-21).
  package var charges: [AllowanceCharge] = []
  /// Document totals (BG-22).
  package var totals = Totals()
  /// VAT breakdown (BG-23).
  package var vatBreakdown: [VATBreakdown] = []
  /// Additional supporting documents (BG-24).
  package var supportingDocuments: [SupportingDocument] = []
  /// Invoice lines (BG-25).
  package var lines: [InvoiceLine] = []
  /// Third party payments (BG-DEX-09, XRechnung extension).
  package var thirdPartyPayments: [ThirdPartyPayment] = []

  package init() {}
}

/// What the invoice refers to (BT-10 to BT-19).
package struct References: Hashable, Sendable, Codable {
  /// Buyer reference (BT-10): the Leitweg-ID where the buyer is a public body.
  package var buyer: String?
  /// Project reference (BT-11).
  package var project: String?
  /// Contract reference (BT-12).
  package var contract: String?
  /// Purchase order reference (BT-13).
  package var purchaseOrder: String?
  /// Sales order reference (BT-14).
  package var salesOrder: String?
  /// Receiving advice reference (BT-15).
  package var receivingAdvice: String?
  /// Despatch advice reference (BT-16).
  package var despatchAdvice: String?
  /// Tender or lot reference (BT-17).
  package var tenderOrLot: String?
  /// Invoiced object identifier (BT-18), scheme UNTDID 1153.
  package var invoicedObject: Identifier?
  /// Buyer accounting reference (BT-19).
  package var buyerAccounting: String?

  package init() {}
}

/// An invoice note (BG-1).
package struct InvoiceNote: Hashable, Sendable, Codable {
  /// Invoice note subject code (BT-21), UNTDID 4451.
  package var subjectCode: String?
  /// Invoice note (BT-22).
  package var text: String?

  package init(subjectCode: String? = nil, text: String? = nil) {
    self.subjectCode = subjectCode
    self.text = text
  }
}

/// Process control (BG-2).
package struct ProcessControl: Hashable, Sendable, Codable {
  /// Business process type (BT-23).
  package var businessProcess: String?
  /// Specification identifier (BT-24): the guideline the document claims to follow.
  package var specification: String?

  package init() {}
}

/// A preceding invoice reference (BG-3).
package struct PrecedingInvoice: Hashable, Sendable, Codable {
  /// Preceding invoice reference (BT-25).
  package var number: String?
  /// Preceding invoice issue date (BT-26).
  package var issueDate: CalendarDate?

  package init(number: String? = nil, issueDate: CalendarDate? = nil) {
    self.number = number
    self.issueDate = issueDate
  }
}

/// An additional supporting document (BG-24).
package struct SupportingDocument: Hashable, Sendable, Codable {
  /// Supporting document reference (BT-122).
  package var reference: String?
  /// Supporting document description (BT-123).
  package var description: String?
  /// External document location (BT-124).
  package var externalLocation: String?
  /// Attached document (BT-125); its bytes travel beside the invoice, see ``Attachment``.
  package var attachment: Attachment?

  package init() {}
}

/// The facts of an attached document (BT-125), without its bytes.
package struct Attachment: Hashable, Sendable, Codable {
  /// Attached document Mime code.
  package var mimeCode: String?
  /// Attached document Filename.
  package var filename: String?
  /// The number of decoded bytes; 0 if there are none.
  package var byteCount: Int
  /// Where the decoded bytes stand in `ReadResult.attachments`; nil if they could not be decoded,
  /// or were not asked for.
  package var index: Int?

  package init(mimeCode: String?, filename: String?, byteCount: Int, index: Int?) {
    self.mimeCode = mimeCode
    self.filename = filename
    self.byteCount = byteCount
    self.index = index
  }
}

/// A third party payment (BG-DEX-09, XRechnung extension).
package struct ThirdPartyPayment: Hashable, Sendable, Codable {
  /// Third party payment type (BT-DEX-001).
  package var type: String?
  /// Third party payment amount (BT-DEX-002).
  package var amount: ExactDecimal?
  /// Third party payment description (BT-DEX-003).
  package var description: String?

  package init() {}
}
