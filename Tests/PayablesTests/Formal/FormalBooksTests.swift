import Invoice
import TestSupport
import Testing

@testable import Payables

/// What the books, the settings and the history say: points 7 to 10.
@Suite struct FormalBooksTests {
  private static let history: [ExactDecimal] = [
    "900.00", "1000.00", "1100.00", "950.00", "1000.00",
  ]

  static let amounts: [(ExactDecimal, ExactDecimal, ExactDecimal, isUnusual: Bool)] = [
    ("1000.00", "190.00", "1190.00", false), ("2773.11", "526.89", "3300.00", false),
    ("2773.12", "526.89", "3300.01", true), ("252.10", "47.90", "300.00", false),
    ("252.09", "47.90", "299.99", true),
  ]

  @Test(arguments: amounts)
  func `more than three times the most or less than a third of the least is unusual`(
    net: ExactDecimal, tax: ExactDecimal, gross: ExactDecimal, isUnusual: Bool
  ) {
    func found(_ amounts: [ExactDecimal], agreed: Bool = false) -> [FormalDefect] {
      SampleBill.checked({ $0.charge(net: net, tax: tax, gross: gross) }) {
        $0.history.amounts = amounts
        $0.history.hasAgreedPrice = agreed
      }.stopping
    }
    #expect(found(Self.history) == (isUnusual ? [.unusualAmount] : []))
    // Too little is known, or the price is agreed.
    #expect(found(Array(Self.history.dropLast())).isEmpty)
    #expect(found(Self.history, agreed: true).isEmpty)
  }

  @Test func `an unusual amount is a question, with the range in it`() throws {
    let found = SampleBill.checked({ $0.charge(net: "9000.00", tax: "1710.00", gross: "10710.00") })
    {
      $0.history.amounts = Self.history
    }
    #expect(found.codes == [.other])
    let text = try #require(found.stops.first?.german)
    #expect(
      text.hasSuffix("Der Betrag ist 10.710,00 EUR, erwartet sind 300,00 EUR bis 3.300,00 EUR."))
  }

  static let orders:
    [(named: String?, known: [String], isRequired: Bool, FormalPoint.Outcome, FormalDefect?)] = [
      ("B-77", ["B-77"], true, .ok, nil),
      (nil, ["V-9"], true, .ok, nil),
      (nil, [], true, .nok, .orderMissing),
      ("B-78", [], true, .nok, .orderUnknown),
      (nil, [], false, .notApplicable, nil),
      ("B-78", [], false, .ok, nil),
    ]

  @Test(arguments: orders)
  func `an order must be named and known where the house demands one`(
    named: String?, known: [String], isRequired: Bool, outcome: FormalPoint.Outcome,
    defect: FormalDefect?
  ) {
    let found = SampleBill.checked({ $0.references.purchaseOrder = named }) {
      $0.references = known
      $0.isOrderRequired = isRequired
    }
    #expect(found.outcome(.orderNumber) == outcome)
    #expect(found.stopping == [defect].compactMap(\.self))
    #expect(found.codes == (defect == nil ? [] : [.missingOrderNumber]))
  }

  @Test func `a duplicate stops with its twin`() throws {
    let twin = VoucherID(year: 2026, number: 17)
    let found = SampleBill.checked(case: {
      $0.duplicate = Duplicate(of: twin, evidence: .invoice)
    })
    #expect(found.codes == [.duplicate])
    #expect(try #require(found.stops.first?.german).contains(twin.description))
  }

  // MARK: - Credit notes

  private static let bare: @Sendable (inout Invoice) -> Void = {
    $0.typeCode = .creditNote
    $0.number = "GS-26-118"
    $0.references.purchaseOrder = nil
    $0.paymentDueDate = nil
  }

  static let references: [(String, Bool)] = [
    ("Gutschrift GS-26-118 Rechnungsnummer: GS-26-118 Rechnungsdatum: 02.03.2026", false),
    ("Rechnung Nr. Datum Bestell-Nr. Leistungsdatum GS-26-118 02.03.2026", false),
    ("Gutschrift für Kulanz, Telefon 0431 5550", false),
    ("Gutschrift zu Rechnung L-2026-041", true),
    ("Wir stornieren unsere Rechnung vom 11.01.2026", true),
    ("Rechnung vom 02.03.2026", false),
    ("Ihr Auftrag Nr. 45117", true),
    ("gemäß Rahmenvertrag RV 2024-7", true),
  ]

  @Test(arguments: references)
  func `a credit note must say what it is about`(text: String, isNamed: Bool) {
    let read = SampleBill.read(text, change: Self.bare, case: { $0.references = [] })
    #expect(read.stopping.contains(.referenceMissing) == !isNamed)
    let checked = SampleBill.checked({
      Self.bare(&$0)
      $0.notes = [InvoiceNote(text: text)]
    }) { $0.references = [] }
    #expect(checked.stopping == (isNamed ? [] : [.referenceMissing]))
  }

  @Test func `a preceding invoice or an order is reference enough`() {
    let preceding = SampleBill.checked({
      Self.bare(&$0)
      $0.precedingInvoices = [PrecedingInvoice(number: "L-2026-030")]
    }) { $0.references = [] }
    #expect(preceding.isPassed)
    let order = SampleBill.checked({
      Self.bare(&$0)
      $0.references.purchaseOrder = "B-77"
    })
    #expect(order.isPassed)
    #expect(order.outcome(.paymentTerms) == .notApplicable)
  }

  @Test func `a credit note with a negative amount is said, an invoice with one stops`() {
    let credit = SampleBill.checked({
      $0.typeCode = .creditNote
      $0.charge(net: "-10.00", tax: "-1.90", gross: "-11.90")
      $0.lines[0].quantity = "-1"
      $0.lines[0].price.net = "10.00"
    })
    #expect(credit.isPassed && credit.remarked.contains(.negativeCreditNote))
    let page = SampleBill.read(change: { $0.charge(net: "-10.00", tax: "-1.90", gross: "-11.90") })
    #expect(page.stopping.contains(.negative))
  }

  // MARK: - Terms

  @Test func `the terms stand in the protocol with their source`() {
    let found = SampleBill.checked(case: {
      $0.terms = PaymentTerms(of: $0.invoice, supplier: nil, receivedOn: SampleBill.received)
    })
    let evidence = found[.paymentTerms]?.evidence ?? []
    #expect(evidence == [FormalEvidence(.structuredPart, "fällig", "01.04.2026")])
    let law = SampleBill.checked({ $0.paymentDueDate = nil })
    #expect(law[.paymentTerms]?.evidence.map(\.source) == [.law])
  }
}
