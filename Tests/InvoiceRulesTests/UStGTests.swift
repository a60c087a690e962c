import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// Whose invoices the German VAT law judges, and which of its states and reliefs count.
@Suite struct UStGTests {
  private static let today = CalendarDate(daysSince1970: 20_779)

  /// The numbers of the law's rules that an invoice violates.
  private func numbers(_ invoice: Invoice, _ binding: SyntaxBinding = .ubl) -> [String] {
    RuleSet.all.inForce(on: Self.today, for: invoice).filter { $0.name == "UStG" }
      .applying(to: invoice).findings(in: Examination(invoice, binding: binding))
      .map { String($0.rule.dropFirst("RP-UStG-".count)) }
  }

  @Test func `no finding of the law makes an invoice invalid`() {
    #expect(RuleSet.ustg.flatMap(\.rules).allSatisfy { $0.severity < .fatal })
    #expect(RuleSet.house.rules.allSatisfy { $0.severity < .fatal })
  }

  @Test(arguments: [
    ("2013-07-01", "2013"), ("2016-12-31", "2013"), ("2017-01-01", "2017"), ("2024-12-31", "2017"),
    ("2025-01-01", "2025"), ("2027-12-31", "2025"), ("2028-01-01", "2028"), ("2000-01-01", "2013"),
  ])
  func `an invoice is judged by the law of its own day`(day: String, version: String) {
    var invoice = Invoice.large
    invoice.delivery?.period = nil
    invoice.delivery?.actualDate = CalendarDate(day)
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    let sets = RuleSet.all.inForce(on: Self.today, for: invoice)
    #expect(sets.first { $0.name == "UStG" }?.version == version)
    invoice.delivery = nil
    invoice.issueDate = CalendarDate(day)
    let bySheet = RuleSet.all.inForce(on: Self.today, for: invoice)
    #expect(bySheet.first { $0.name == "UStG" }?.version == version)
  }

  @Test(arguments: [("2027-12-31", false), ("2028-01-01", true)])
  func `who pays the tax on receipt of the money says so from 2028 on`(day: String, isAsked: Bool) {
    var invoice = Invoice.large
    invoice.vatPointDateCode = "432"
    invoice.delivery?.period = Period(start: CalendarDate(day), end: CalendarDate(day))
    #expect(numbers(invoice).contains("14-4-6a") == isAsked)
  }

  // MARK: - Whose invoices

  @Test(arguments: [
    ("DE136695976", "DE", true), ("DE136695976", "NL", true), (nil, "DE", true), (nil, nil, true),
    ("NL123456789B01", "NL", false), ("ATU12345678", "DE", true), (nil, "FR", false),
    ("CHE123456789", "CH", false), ("nicht bekannt", "DE", true),
  ])
  func `the law judges invoices with German tax only`(
    identifier: String?, country: String?, isJudged: Bool
  ) {
    var invoice = Invoice.large
    invoice.taxRepresentative = nil
    invoice.seller.vatIdentifier = identifier
    invoice.seller.address?.country = country.map(CountryCode.init)
    #expect(UStG.concerns(invoice) == isJudged)
  }

  @Test func `tax of a seller with the number of another state is German between Germans only`() {
    var invoice = Invoice.large
    invoice.taxRepresentative = nil
    invoice.seller.vatIdentifier = "ATU12345678"
    #expect(numbers(invoice) == ["14-4-2-2"])
    invoice.vatBreakdown[0].rate = "27"
    #expect(!UStG.concerns(invoice))
    invoice.vatBreakdown[0].rate = "19"
    invoice.buyer.address?.country = CountryCode(rawValue: "AT")
    #expect(!UStG.concerns(invoice))
  }

  @Test func `a German representative makes taxed invoices German, but no others`() {
    var invoice = Invoice.large
    invoice.seller.vatIdentifier = "NL123456789B01"
    #expect(UStG.concerns(invoice))
    invoice = .abroad(.intraCommunity)
    invoice.seller.vatIdentifier = "NL123456789B01"
    #expect(!UStG.concerns(invoice))
  }

  @Test func `a proforma invoice and supplies outside the tax are not judged`() {
    #expect(!UStG.concerns(.large.of("325")))
    #expect(!UStG.concerns(.valid(in: .notSubjectToVAT, rate: nil)))
  }

  // MARK: - Reliefs

  @Test(arguments: [
    ("250.00", "2026-11-20", false), ("250.01", "2026-11-20", true),
    ("250.00", "2016-11-20", true), ("150.00", "2016-11-20", false),
  ])
  func `a small amount needs neither number nor buyer nor tax number nor date of supply`(
    gross: String, day: String, isAsked: Bool
  ) {
    var invoice = Invoice.large
    invoice.totals.withVAT = ExactDecimal(gross)
    invoice.issueDate = CalendarDate(day)
    invoice.number = nil
    invoice.buyer.address = nil
    invoice.seller.vatIdentifier = nil
    invoice.taxRepresentative = nil
    invoice.delivery = nil
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    let expected = isAsked ? ["14-4-1-2", "14-4-2-1", "14-4-4", "14-4-6"] : []
    #expect(numbers(invoice) == expected)
  }

  @Test func `a small amount is no relief for reverse charge and intra-Community supplies`() {
    for category in [VATCategory.reverseCharge, .intraCommunity] {
      var invoice = Invoice.abroad(category).noting("Reverse charge")
      invoice.number = nil
      #expect(numbers(invoice) == ["14-4-4"])
    }
  }

  @Test(arguments: [
    "Kein Ausweis von Umsatzsteuer, Kleinunternehmer gem. § 19 UStG",
    "steuerfreier Kleinunternehmer", "Steuerfrei nach §19 Abs. 1 UStG",
  ])
  func `a small business needs neither number nor date of supply, but its tax number`(
    reason: String
  ) {
    var invoice = Invoice.smallBusiness(reason)
    invoice.number = nil
    invoice.delivery = nil
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    #expect(numbers(invoice) == [])
    invoice.seller.vatIdentifier = nil
    #expect(numbers(invoice) == ["14-4-2-1"])
    invoice.issueDate = CalendarDate("2024-12-31")
    #expect(numbers(invoice) == ["14-4-2-1", "14-4-4", "14-4-6"])
  }

  @Test func `what is exempt throughout shows no tax to deduct, so only the reason is asked`() {
    var invoice = Invoice.smallBusiness("Steuerfrei nach § 4 Nr. 12 UStG")
    invoice.number = nil
    invoice.seller.vatIdentifier = nil
    invoice.delivery = nil
    #expect(numbers(invoice) == [])
    invoice.vatBreakdown[0].exemptionReason = nil
    #expect(numbers(invoice) == ["14-4-8-4"])
  }

  // MARK: - Statements that forbid to show tax

  @Test(arguments: [
    ("Wir sind kein Kleinunternehmer.", []), ("Kleinunternehmer nach § 19 UStG", ["14c-3"]),
    ("Steuerbefreit nach § 4 Nr. 19 UStG", []), ("Reverse\u{AD} charge!", ["14c-2"]),
    ("STEUERSCHULDNERSCHAFT DES LEISTUNGSEMPFA\u{308}NGERS", ["14c-2"]),
    ("Differenzbesteuerung", ["14c-4"]), ("btw verlegd", ["14c-2"]), ("Vielen Dank!", []),
  ])
  func `tax that an invoice itself denies is found`(note: String, expected: [String]) {
    #expect(numbers(.large.noting(note)) == expected)
  }

  @Test func `reverse charge for some of the rows denies no tax`() {
    var invoice = Invoice.large.noting("Steuerschuldnerschaft des Leistungsempfängers (Pos. 2)")
    var row = VATBreakdown()
    row.category = .reverseCharge
    row.taxableAmount = "0.00"
    row.taxAmount = "0.00"
    invoice.vatBreakdown.append(row)
    #expect(numbers(invoice) == [])
  }

  @Test(arguments: [
    ("Umkehrung der Steuerschuldnerschaft", nil, ["14a-5"]), ("Reverse Charge", nil, []),
    ("siehe unten", "VATEX-EU-AE", []), ("Autoliquidation", nil, []),
  ])
  func `the words or the code of reverse charge suffice`(
    reason: String, code: String?, expected: [String]
  ) {
    var invoice = Invoice.abroad(.reverseCharge)
    invoice.vatBreakdown[0].exemptionReason = reason
    invoice.vatBreakdown[0].exemptionReasonCode = code
    #expect(numbers(invoice) == expected)
  }
}

extension Invoice {
  /// Of a small business, or exempt for another reason, over 250 €.
  fileprivate static func smallBusiness(_ reason: String) -> Invoice {
    var invoice = Invoice.valid(in: .exempt, rate: "0")
    invoice.taxRepresentative = nil
    invoice.vatBreakdown[0].exemptionReason = reason
    invoice.totals.withVAT = "2000.00"
    return invoice
  }
}
