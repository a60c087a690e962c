import Hashing
import Invoice
import InvoiceRules
import MasterData
import Matching
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What is posted of an approved voucher (J1).
@Suite struct PostingDraftTests {
  private static let supplier: Supplier = {
    var supplier = Supplier(id: "K1", name: "Muster Haustechnik GmbH")
    supplier.creditorAccount = "70001"
    return supplier
  }()

  private static func split(
    _ net: ExactDecimal, _ account: String?, rate: ExactDecimal? = nil
  ) -> CodingSplit {
    var split = CodingSplit(net: net, source: .order)
    (split.account, split.vatRate) = (account, rate)
    return split
  }

  /// A voucher with these parts of the VAT breakdown (category, rate, net, tax) and places.
  private static func voucher(
    _ taxes: [(String, ExactDecimal?, ExactDecimal, ExactDecimal)], _ splits: [CodingSplit],
    code: InvoiceTypeCode = .commercialInvoice, match: MatchRecord? = nil,
    _ change: (inout Invoice) -> Void = { _ in }
  ) -> Voucher {
    var invoice = Invoice()
    invoice.typeCode = code
    invoice.currency = .euro
    invoice.vatBreakdown = taxes.map { category, rate, net, tax in
      var part = VATBreakdown()
      part.category = VATCategory(rawValue: category)
      (part.rate, part.taxableAmount, part.taxAmount) = (rate, net, tax)
      return part
    }
    invoice.totals.withoutVAT = taxes.map(\.2).sum
    invoice.totals.vat = taxes.map(\.3).sum
    invoice.totals.withVAT = taxes.flatMap { [$0.2, $0.3] }.sum
    change(&invoice)
    var index = IndexRecord(invoice)
    index.invoiceNumber = "R-17"
    index.invoiceDate = CalendarDate("2026-02-01")
    let reading = Reading(
      type: "application/xml", source: .xml, documentClass: .invoice, classConfidence: 1,
      index: index, files: [])
    var voucher = SampleVoucher.submitted()
    voucher.apply(.read(reading), at: SampleVoucher.time)
    voucher.apply(.coded(Coding(splits)), at: SampleVoucher.time)
    if let liability = Liability(of: invoice, match: match, company: "Haus GmbH") {
      voucher.apply(.settling(.liabilityFound(liability)), at: SampleVoucher.time)
    }
    return voucher
  }

  private func entry(_ voucher: Voucher) throws -> PostingEntry {
    try PostingDraft(voucher, supplier: Self.supplier).entry()
  }

  @Test func `an invoice goes gross to its account, with the key of its rate`() throws {
    let entry = try entry(
      Self.voucher([("S", "19", "100.00", "19.00")], [Self.split("100.00", "6330")]))
    #expect(entry.kind == .invoice && entry.supplier.account == "70001")
    let line = try #require(entry.lines.first)
    #expect(line.amount == "119.00" && line.side == .debit && line.taxKey == "9")
    #expect(entry.total == "119.00")
  }

  @Test func `each rate goes to its own places where these take it up exactly`() throws {
    let entry = try entry(
      Self.voucher(
        [("S", "19", "100.00", "19.00"), ("S", "7", "50.00", "3.50")],
        [Self.split("100.00", "6330", rate: "19"), Self.split("50.00", "6335", rate: "7")]))
    #expect(entry.lines.map(\.account) == ["6330", "6335"])
    #expect(entry.lines.map(\.amount) == ["119.00", "53.50"])
    #expect(entry.lines.map(\.taxKey) == ["9", "8"])
  }

  @Test func `else every rate is divided as the places are, to the cent`() throws {
    let entry = try entry(
      Self.voucher(
        [("S", "19", "100.00", "19.00"), ("S", "7", "0.05", "0.01")],
        [Self.split("33.35", "6330"), Self.split("33.35", "6335"), Self.split("33.35", "6340")]))
    #expect(entry.total == "119.06")
    #expect(entry.lines.allSatisfy { $0.amount > .zero })
  }

  @Test func `reverse charge goes net, a credit note to the other side`() throws {
    let construction = try entry(
      Self.voucher([("AE", "0", "500.00", "0.00")], [Self.split("500.00", "5920")]))
    #expect(construction.lines.first?.amount == "500.00")
    #expect(construction.lines.first?.taxKey == "94")
    let credit = try entry(
      Self.voucher(
        [("S", "19", "100.00", "19.00")], [Self.split("100.00", "6330")], code: .creditNote))
    #expect(credit.kind == .creditNote && credit.total == "-119.00")
    #expect(credit.lines.first?.side == .credit && credit.lines.first?.amount == "119.00")
    #expect(credit.reversed.total == "119.00" && credit.reversed.kind == .reversal)
  }

  @Test func `of the last invoice on work only what its instalments left is posted`() throws {
    var match = MatchRecord(.orders)
    match.instalment = Instalment(number: "A-1", net: "500.00", vat: "95.00")
    let entry = try entry(
      Self.voucher(
        [("S", "19", "1000.00", "190.00")], [Self.split("1000.00", "6330")], match: match
      ) { invoice in
        invoice.totals.paid = "595.00"
        invoice.totals.dueForPayment = "595.00"
      })
    #expect(entry.total == "595.00")
    #expect(entry.lines.first?.net == "500.00" && entry.lines.first?.tax == "95.00")
  }

  @Test func `what can't be posted says why`() throws {
    let fine =
      [("S", "19", "100.00", "19.00")] as [(String, ExactDecimal?, ExactDecimal, ExactDecimal)]
    let unposted: [(Voucher, Supplier?, Unpostable)] = [
      (Self.voucher(fine, [Self.split("100.00", "6330")]), nil, .noSupplier),
      (Self.voucher(fine, [Self.split("100.00", nil)]), Self.supplier, .noAccount),
      (Self.voucher(fine, []), Self.supplier, .noAccount),
      (
        Self.voucher([("S", "19", "0.00", "0.00")], [Self.split("0.00", "6330")]),
        Self.supplier, .nothingToPost
      ),
      (
        Self.voucher(fine, [Self.split("100.00", "6330")]) { $0.totals.withVAT = "120.00" },
        Self.supplier, .doesNotAddUp
      ),
      (
        Self.voucher(fine, [Self.split("100.00", "6330")]) { $0.currency = nil },
        Self.supplier, .noAmounts
      ),
    ]
    for (voucher, supplier, problem) in unposted {
      #expect(throws: problem) { try PostingDraft(voucher, supplier: supplier).entry() }
      #expect(problem.text.german.hasSuffix("."))
    }
  }

  @Test func `random invoices are posted to the cent, whatever their places`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let places = 1 + Int(random.next() % 5)
      let splits = (0..<places).map { _ in
        Self.split(
          ExactDecimal(coefficient: Int128(1 + random.next() % 100_000), scale: 2), "6330")
      }
      let rates: [ExactDecimal] = ["19", "7", "16"]
      let taxes = rates.prefix(1 + Int(random.next() % 3)).map { rate in
        let net = ExactDecimal(coefficient: Int128(1 + random.next() % 1_000_000), scale: 2)
        let tax = net.multiplied(by: rate)?.divided(
          by: ExactDecimal(100), decimals: 2, rounding: .halfAwayFromZero)
        return ("S", rate as ExactDecimal?, net, tax ?? .zero)
      }
      let voucher = Self.voucher(taxes, splits)
      let entry = try entry(voucher)
      #expect(entry.total == voucher.settlement.liability?.total)
      #expect(entry.lines.allSatisfy { $0.net.adding($0.tax) == $0.amount })
    }
  }
}
