import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct ConstructionMatchTests {
  let project = MadeOrder("P-1", .project)
    .line("Estrich einbauen", "400", "m2", "20.00")
    .line("Dämmung verlegen", "400", "m2", "10.00")

  let contract: Contract = {
    var contract = Contract(number: "V-1", supplier: "K1", kind: .project)
    contract.retentionPercent = number("5")
    return contract
  }()

  private func question(
    _ type: InvoiceTypeCode, _ quantity: String, instalments: [Instalment] = []
  ) -> ConstructionQuestion {
    let invoice = MadeInvoice(type: type)
      .line("Estrich einbauen", quantity, "MTK", "20.00")
      .line("Dämmung verlegen", quantity, "MTK", "10.00")
    return ConstructionQuestion(
      OrderQuestion(invoice, project), contract: contract, instalments: instalments)
  }

  private func finalQuestion(paid: String, instalments: [Instalment]) -> ConstructionQuestion {
    var asked = question(.finalConstructionInvoice, "400", instalments: instalments)
    asked.order.invoice.totals.paid = number(paid)
    asked.acceptance = .withoutDefects
    return asked
  }

  /// 100 m² of each, 3,000.00 net; 178.50 of it kept.
  let first = Instalment(
    number: "A 1", net: number("3000"), vat: number("570"), retained: number("178.50"),
    paid: number("3391.50"))

  @Test func `security is kept of an instalment though the invoice is silent`() {
    let match = ConstructionMatch(question(.partialConstructionInvoice, "100"))
    #expect(match.isClean)
    #expect(match.gross == number("3570"))
    #expect(match.retention == number("178.50"))
    #expect(match.payable == number("3391.50"))
    #expect(match.uses?.retained == number("178.50"))
    #expect(match.after?.kept == number("178.50"))
  }

  @Test func `security that the invoice keeps itself is not kept twice`() {
    var asked = question(.partialConstructionInvoice, "100")
    var kept = AllowanceCharge()
    kept.amount = number("150")
    kept.vatRate = number("19")
    kept.reason = "Sicherheitseinbehalt 5 %"
    asked.order.invoice.allowances = [kept]
    asked.order.invoice.totals.withoutVAT = number("2850")
    asked.order.invoice.totals.vat = number("541.50")
    let match = ConstructionMatch(asked)
    #expect(match.isClean)
    #expect(match.gross == number("3570"))
    #expect(match.retention == number("178.50"))
    #expect(match.payable == number("3391.50"))
    // The same after tax, where the contract says nothing.
    asked.contract = nil
    asked.order.invoice.allowances[0].amount = number("178.50")
    asked.order.invoice.allowances[0].vatRate = nil
    asked.order.invoice.totals.withoutVAT = number("2821.50")
    asked.order.invoice.totals.vat = number("570")
    #expect(ConstructionMatch(asked).payable == number("3391.50"))
  }

  @Test func `an instalment that counts from the start deducts the earlier ones`() {
    var asked = question(.partialConstructionInvoice, "250", instalments: [first])
    asked.order.invoice.totals.paid = number("3570.00")
    let match = ConstructionMatch(asked)
    #expect(match.isCumulative)
    #expect(match.isClean)
    #expect(match.deducted == number("3570"))
    #expect(match.gross == number("5355"))
    #expect(match.payable == number("5087.25"))
    #expect(match.uses?.net == number("4500"))
  }

  @Test func `a line may deduct the earlier instalments`() {
    var asked = question(.partialConstructionInvoice, "250", instalments: [first])
    let invoice = MadeInvoice(type: .partialConstructionInvoice)
      .line("Estrich einbauen", "250", "MTK", "20.00")
      .line("Dämmung verlegen", "250", "MTK", "10.00")
      .line("abzüglich 1. Abschlagsrechnung", "-1", "LS", "3000.00")
    asked.order.invoice = invoice.having { $0.lines[2].vat.rate = number("19") }.invoice
    let match = ConstructionMatch(asked)
    #expect(match.isClean)
    #expect(match.gross == number("5355"))
    #expect(match.payable == number("5087.25"))
  }

  @Test func `a final invoice deducts all instalments and needs an acceptance`() {
    let asked = finalQuestion(paid: "3570.00", instalments: [first])
    let match = ConstructionMatch(asked)
    #expect(match.isClean)
    #expect(match.gross == number("10710"))
    #expect(match.retention == .zero)
    #expect(match.payable == number("10710"))
    #expect(match.releasable == number("178.50"))
    var without = asked
    without.acceptance = .none
    #expect(ConstructionMatch(without).deviations.map(\.kind) == [.acceptanceMissing])
    without.acceptance = .withDefects
    #expect(ConstructionMatch(without).deviations.map(\.kind) == [.acceptanceWithDefects])
    #expect(ConstructionMatch(without).retention == number("535.50"))
  }

  @Test func `who deducts what was paid claims what was kept`() {
    let match = ConstructionMatch(finalQuestion(paid: "3391.50", instalments: [first]))
    #expect(match.isClean)
    #expect(match.released == number("178.50"))
    #expect(match.payable == number("10888.50"))
    #expect(match.after?.kept == .zero)
  }

  @Test(arguments: [
    ("0", ConstructionDeviation.Kind.instalmentsNotDeducted, "3570", "10710"),
    ("3000.00", .instalmentsNotDeducted, "570", "10710"),
    ("5000.00", .deductedMoreThanKnown, "1430", "9280"),
  ])
  func `a wrong deduction is said and what is owed is paid`(
    paid: String, kind: ConstructionDeviation.Kind, amount: String, payable: String
  ) {
    let match = ConstructionMatch(finalQuestion(paid: paid, instalments: [first]))
    #expect(match.deviations.map(\.kind) == [kind])
    #expect(match.deviations.first?.amount == number(amount))
    #expect(match.payable == number(payable))
  }

  @Test func `a final invoice of the rest deducts nothing`() {
    var asked = question(.finalConstructionInvoice, "300", instalments: [first])
    asked.acceptance = .withoutDefects
    let match = ConstructionMatch(asked)
    #expect(!match.isCumulative)
    #expect(match.isClean)
    #expect(match.payable == number("10710"))
  }

  @Test func `more than order and approved amendments is said`() {
    let earlier = Instalment(number: "A 1", net: number("10000"), vat: number("1900"))
    let match = ConstructionMatch(
      question(.partialConstructionInvoice, "100", instalments: [earlier]))
    #expect(match.deviations.map(\.kind) == [.orderSumExceeded])
    #expect(match.deviations.first?.amount == number("1000"))
  }

  @Test func `what is billed of an open amendment is said at its line only`() {
    let earlier = Instalment(number: "A 1", net: number("9000"), vat: number("1710"))
    var asked = question(.partialConstructionInvoice, "100", instalments: [earlier])
    asked.order.invoice =
      MadeInvoice(type: .partialConstructionInvoice)
      .line("Estrich einbauen", "100", "MTK", "20.00")
      .line("Dämmung verlegen", "100", "MTK", "10.00")
      .line("Nachtrag N01 Gefälle", "1", "LS", "2000.00").invoice
    var amendment = Amendment(number: "P1-N01", net: number("2000"), state: .requested)
    amendment.orderNumber = "P-1"
    asked.order.amendments = [amendment]
    let match = ConstructionMatch(asked)
    #expect(match.lines.kinds == [.amendmentNotApproved])
    #expect(match.deviations.isEmpty)
    asked.order.amendments[0].state = .approved
    #expect(ConstructionMatch(asked).isClean)
  }

  @Test func `more money than was measured is said where earlier quantities are unknown`() {
    var asked = question(.partialConstructionInvoice, "100", instalments: [first])
    for index in asked.order.receipts.indices {
      asked.order.receipts[index].quantity = number("150")
    }
    let match = ConstructionMatch(asked)
    #expect(match.deviations.map(\.kind) == [.progressExceeded])
    #expect(match.deviations.first?.amount == number("1500"))
  }

  @Test func `an instalment that names no lines is held by its money`() {
    let onAccount = MadeInvoice(type: .partialConstructionInvoice)
      .line("2. Abschlagszahlung gemäß Baufortschritt", "1", "LS", "2000.00")
    var asked = question(.partialConstructionInvoice, "1", instalments: [first])
    asked.order.invoice = onAccount.invoice
    #expect(ConstructionMatch(asked).isClean)
    #expect(ConstructionMatch(asked).payable == number("2261"))
    // The same where only the total is known.
    var total = asked
    total.order.invoice.lines = []
    #expect(ConstructionMatch(total).lines.rows.map(\.target) == [.onAccount])
    #expect(ConstructionMatch(total).payable == number("2261"))
    for index in asked.order.receipts.indices {
      asked.order.receipts[index].quantity = number("120")
    }
    #expect(ConstructionMatch(asked).deviations.map(\.kind) == [.progressExceeded])
  }

  @Test func `an instalment after the final invoice is said`() {
    var final = first
    final.isFinal = true
    let match = ConstructionMatch(
      question(.partialConstructionInvoice, "100", instalments: [final]))
    #expect(match.deviations.map(\.kind) == [.afterFinalInvoice])
  }

  @Test func `an instalment of which only the payment is known is reckoned back`() {
    let known = Instalment(
      number: "A 1", paid: number("3391.50"), retentionPercent: number("5"),
      vatRate: number("19"))
    #expect(known == first)
  }

  @Test(arguments: [
    ("Schlussrechnung", ConstructionStage.final), ("Teilschlussrechnung", .partialFinal),
    ("2. Abschlagsrechnung", .instalment),
  ])
  func `an ordinary type code leaves the stage to the words`(
    note: String, stage: ConstructionStage
  ) {
    let invoice = MadeInvoice().having { $0.notes = [InvoiceNote(text: note)] }.invoice
    #expect(ConstructionStage(invoice) == stage)
    #expect(
      ConstructionStage(MadeInvoice(type: .finalConstructionInvoice).invoice) == .final)
  }
}
