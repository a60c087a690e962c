import Invoice
import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

struct PaymentBlockTests {
  private static let iban = "DE89370400440532013000"

  /// An invoice over 119 euros that names the account of the supplier.
  private static func invoice(_ change: (inout Invoice) -> Void = { _ in }) -> Invoice {
    var invoice = Invoice()
    invoice.typeCode = .commercialInvoice
    invoice.currency = .euro
    invoice.totals.withoutVAT = ExactDecimal(100)
    invoice.totals.vat = ExactDecimal(19)
    invoice.totals.withVAT = ExactDecimal(119)
    var transfer = CreditTransfer()
    transfer.account = iban
    var instructions = PaymentInstructions()
    instructions.creditTransfers = [transfer]
    invoice.paymentInstructions = [instructions]
    change(&invoice)
    return invoice
  }

  private static func voucher(
    _ invoice: Invoice = invoice(), match: MatchRecord? = nil, doubts: [Resolution.Doubt] = []
  ) -> Voucher {
    var index = IndexRecord()
    index.invoiceNumber = "R-17"
    index.invoiceDate = CalendarDate("2026-02-01")
    let reading = Reading(
      type: "application/pdf", source: .text, documentClass: .invoice, classConfidence: 1,
      index: index, files: [])
    var voucher = SampleVoucher.submitted()
    voucher.apply(.read(reading), at: SampleVoucher.time)
    var resolution = Resolution()
    resolution.supplierID = "70001"
    resolution.doubts = doubts
    voucher.apply(
      .identified(Identification(resolution, DocumentReferences())), at: SampleVoucher.time)
    var terms = PaymentTerms()
    terms.due = CalendarDate("2026-03-03")
    voucher.apply(.termsFound(terms), at: SampleVoucher.time)
    if let liability = Liability(of: invoice, match: match, company: nil) {
      voucher.apply(.settling(.liabilityFound(liability)), at: SampleVoucher.time)
    }
    return voucher
  }

  private static let supplier: Supplier = {
    var supplier = Supplier(id: "70001", name: "Muster Haustechnik GmbH")
    supplier.iban = "DE89 3704 0044 0532 0130 00"
    return supplier
  }()

  private static func means(_ codes: PaymentMeansCode...) -> Voucher {
    voucher(
      invoice { invoice in
        invoice.paymentInstructions = codes.map { code in
          var instructions = PaymentInstructions()
          instructions.meansCode = code
          return instructions
        }
      })
  }

  private struct Row: Sendable {
    var block: PaymentBlock?
    var voucher = PaymentBlockTests.voucher()
    var supplier = PaymentBlockTests.supplier
    var circumstances = PaymentCircumstances()

    init(
      _ block: PaymentBlock?, _ change: (inout Row) -> Void
    ) {
      self.block = block
      change(&self)
    }
  }

  private static let rows: [Row] = [
    Row(nil) { _ in },
    Row(.supplierBlocked) { $0.supplier.isBlocked = true },
    Row(.bankChangePending) { $0.circumstances.hasPendingChange = true },
    Row(.otherAccount) { $0.voucher = voucher(doubts: [.otherAccount]) },
    Row(.otherAccount) { $0.voucher = voucher(doubts: [.accountOfOther]) },
    Row(.otherAccount) { $0.supplier.iban = "DE75512108001245126199" },
    Row(nil) { $0.voucher = voucher(invoice { $0.paymentInstructions = [] }) },
    Row(.complaint) {
      $0.voucher.apply(.complained(Complaint(.price, text: "Zu teuer.")), at: SampleVoucher.time)
    },
    Row(.accountMissing) { $0.supplier.iban = nil },
    Row(.otherCurrency) {
      $0.voucher = voucher(invoice { $0.currency = CurrencyCode(rawValue: "CHF") })
    },
    Row(.directDebit) { $0.voucher = means(.sepaDirectDebit) },
    Row(.directDebit) { $0.voucher = means(.directDebit) },
    Row(nil) { $0.voucher = means(.sepaDirectDebit, .sepaCreditTransfer) },
    Row(.duplicate) {
      $0.voucher.apply(
        .duplicateFound(Duplicate(of: VoucherID(year: 2026, number: 9), evidence: .number)),
        at: SampleVoucher.time)
    },
    Row(.complaint) {
      $0.voucher.apply(
        .settling(.held(Hold("Warten", by: "anna", until: nil))), at: SampleVoucher.time)
    },
    Row(.returned) {
      $0.voucher.apply(
        .settling(
          .paymentReturned(
            PaymentFailure(on: CalendarDate(daysSince1970: 20_000), code: "AC04", text: "Weg."))),
        at: SampleVoucher.time)
    },
  ]

  @Test(arguments: rows.indices) func `a voucher has the blocks that its books say`(index: Int)
    throws
  {
    let row = Self.rows[index]
    let candidate = try #require(
      PaymentCandidate(of: row.voucher, supplier: row.supplier, row.circumstances))
    #expect(candidate.allBlocks == [row.block].compactMap(\.self))
  }

  @Test func `what is owed is the amount due, of a credit note below zero`() throws {
    let owed = Self.voucher(Self.invoice { $0.totals.dueForPayment = ExactDecimal(100) })
    let candidate = try #require(PaymentCandidate(of: owed, supplier: Self.supplier))
    #expect(candidate.open == ExactDecimal(100))
    #expect(candidate.creditor?.iban == Self.iban)
    for sign in [1, -1] {
      let credit = Self.voucher(
        Self.invoice { invoice in
          invoice.typeCode = .creditNote
          invoice.totals.withVAT = ExactDecimal(sign * 119)
          invoice.totals.withoutVAT = ExactDecimal(sign * 100)
          invoice.totals.vat = ExactDecimal(sign * 19)
        })
      #expect(
        PaymentCandidate(of: credit, supplier: Self.supplier)?.open == ExactDecimal(-119))
    }
  }

  @Test func `of construction work what is payable counts`() throws {
    var match = MatchRecord(.orders)
    match.payable = ExactDecimal("84.15")
    match.retention = ExactDecimal("20.00")
    match.withheld = ExactDecimal("14.85")
    let candidate = try #require(
      PaymentCandidate(of: Self.voucher(match: match), supplier: Self.supplier))
    #expect(candidate.amountDue == ExactDecimal(119))
    #expect(candidate.open == ExactDecimal("84.15"))
  }

  @Test(arguments: [
    ("RF18 5390 0754 7034", "RF18539007547034"), ("RF19539007547034", nil), ("RF18", nil),
    ("Kundennummer 4711", nil), ("RF18 5390-0754", nil),
  ])
  func `a reference of the supplier counts where its check digits are right`(
    text: String, reference: String?
  ) throws {
    let voucher = Self.voucher(
      Self.invoice { $0.paymentInstructions[0].remittanceInformation = text })
    let candidate = try #require(PaymentCandidate(of: voucher, supplier: Self.supplier))
    #expect(candidate.creditorReference == reference)
  }

  @Test(arguments: PaymentBlock.allCases) func `each block has words`(block: PaymentBlock) {
    #expect(block.text.german.hasSuffix("."))
    #expect(block.text.english.hasSuffix("."))
    let same = PaymentBlock.allCases.filter { $0.text == block.text }
    #expect(same == [block])
  }
}
