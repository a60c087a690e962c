import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// Invoices that are known by their words only: what was not read is not missing by law.
@Suite struct FormalWordsTests {
  typealias Change = @Sendable (inout Invoice) -> Void

  static let unread: [(FormalDefect, Change)] = [
    (.recipientMissing, { $0.buyer.name = nil }), (.dateMissing, { $0.issueDate = nil }),
    (.numberMissing, { $0.number = nil }), (.taxNumberMissing, { $0.seller.vatIdentifier = nil }),
    (.amountMissing, { $0.totals = Totals() }),
  ]

  @Test(arguments: unread)
  func `what was not read stops, as missing or illegible`(defect: FormalDefect, change: Change)
    throws
  {
    let found = SampleBill.read(change: change)
    #expect(found.stopping == [defect])
    let german = try #require(found.stops.first?.german)
    #expect(german.contains("fehlt auf dem Dokument oder ist nicht lesbar."))
  }

  static let times: [(String, Bool)] = [
    ("Leistungsdatum 27.02.2026", true), ("Lieferzeitraum: Februar 2026", true),
    ("Das Leistungsdatum entspricht dem Rechnungsdatum.", true),
    ("Leistungsdatum = Rechnungsdatum", true),
    ("Rechnung vom 02.03.2026 über unsere Arbeiten", false), ("Leistungsdatum", false), ("", false),
  ]

  @Test(arguments: times)
  func `the time of the supply may stand anywhere on the page`(text: String, isTold: Bool) {
    let found = SampleBill.read(text)
    #expect(found.stopping == (isTold ? [] : [.timeMissing]))
  }

  @Test func `a field or a line with a month tells the time as well`() {
    let field = SampleBill.read(
      "",
      change: {
        var delivery = Delivery()
        delivery.period = Period(
          start: SampleBill.day(2026, 2, 1), end: SampleBill.day(2026, 2, 28))
        $0.delivery = delivery
      })
    #expect(field.isPassed && field.outcome(.timeOfSupply) == .ok)
    let line = SampleBill.read("", change: { $0.lines[0].item.name = "Miete Februar 2026" })
    #expect(line.isPassed)
  }

  @Test func `lines, addresses and a breakdown that were not read are not held against it`() {
    let found = SampleBill.read(change: { $0.lines = [] })
    #expect(found.isPassed)
    #expect(found.outcome(.description) == .notApplicable)
  }

  static let sums: [(ExactDecimal, ExactDecimal, ExactDecimal, FormalDefect?)] = [
    ("2456.00", "466.64", "2922.64", nil), ("2456.00", "466.64", "2992.64", .arithmetic),
    ("1000.00", "160.00", "1160.00", .rateInvalid), ("1000.00", "70.00", "1070.00", nil),
    // Two rates: the totals tell none, and nobody is wronged.
    ("1000.00", "130.00", "1130.00", nil),
  ]

  @Test(arguments: sums)
  func `totals of a page must add up at a rate of their day`(
    net: ExactDecimal, tax: ExactDecimal, gross: ExactDecimal, defect: FormalDefect?
  ) {
    let found = SampleBill.read(change: {
      $0.lines = []
      $0.totals.withoutVAT = net
      $0.totals.vat = tax
      $0.totals.withVAT = gross
    })
    #expect(found.stopping == [defect].compactMap(\.self))
  }

  static let tables: [(text: String, prices: [String], isWrong: Bool)] = [
    ("Leistungsdatum 27.02.2026", ["600.00", "400.00"], false),
    // Prices with tax.
    ("Leistungsdatum 27.02.2026", ["1190.00"], false),
    ("Leistungsdatum 27.02.2026", ["600.00", "300.00"], true),
    ("Leistungsdatum 27.02.2026 Versandkosten 100,00", ["600.00", "300.00"], false),
    ("Leistungsdatum 27.02.2026", [], false),
    ("Lieferdatum 27.02.2026 zahlbar ohne Abzug", ["600.00", "300.00"], true),
    ("Leistungsdatum 27.02.2026 abzgl. Mängel 100,00", ["600.00", "300.00"], false),
    ("Leistungsdatum 27.02.2026 Lieferung frei Haus 100,00", ["600.00", "300.00"], false),
  ]

  @Test(arguments: tables)
  func `items that are reckoned out must make the net where nothing else is charged`(
    text: String, prices: [String], isWrong: Bool
  ) {
    func found(_ quantity: String?) -> [FormalDefect] {
      SampleBill.read(
        text,
        case: {
          $0.items = prices.map { price in
            var line = ExtractedLine(description: "Arbeit", amount: price, page: 1)
            line.quantity = quantity
            line.unitPrice = price
            return line
          }
        }
      ).stopping
    }
    #expect(found("1") == (isWrong ? [.arithmetic] : []))
    // What is not reckoned out may have been read wrong.
    #expect(found("2").isEmpty && found(nil).isEmpty)
  }

  @Test func `no tax without a reason stops, with one it doesn't`() {
    let free: Change = {
      $0.charge(net: "1000.00", tax: "0.00", gross: "1000.00", rate: nil)
    }
    let day = "Leistungsdatum 27.02.2026"
    #expect(SampleBill.read(day, change: free).stopping == [.exemptionUnexplained])
    #expect(SampleBill.read(day + " steuerfrei nach § 4 Nr. 12 UStG", change: free).isPassed)
    let hints = [
      " Steuerschuldnerschaft des Leistungsempfängers", " Mehrwertsteuer 0 % (§ 13b UStG)",
      " Die Umsatzsteuer schuldet der Leistungsempfänger.", " Photovoltaik, § 12 Abs. 3 UStG",
    ]
    for hint in hints { #expect(SampleBill.read(day + hint, change: free).isPassed, "\(hint)") }
  }

  @Test func `reverse charge for a part of the items forbids no tax on the others`() {
    let found = SampleBill.read(
      "Leistungsdatum 27.02.2026 Pos. 2: Reverse Charge",
      change: {
        $0.totals.vat = "40.00"
        $0.totals.withVAT = "1040.00"
      })
    #expect(found.isPassed)
  }

  @Test func `on a small receipt the supplier's own name is no other recipient`() {
    func read(_ name: String, gross: Int) -> FormalProtocol {
      SampleBill.read(
        change: {
          $0.buyer.name = name
          $0.totals.withoutVAT = nil
          $0.totals.vat = nil
          $0.totals.withVAT = ExactDecimal(gross)
        })
    }
    #expect(read("Dampfkessel Anlagenbau GmbH", gross: 119).outcome(.recipient) == .notApplicable)
    #expect(read("Fremde Bau GmbH", gross: 119).stopping.contains(.recipientOther))
    #expect(read("Dampfkessel Anlagenbau GmbH", gross: 1190).stopping.contains(.recipientOther))
  }
}
