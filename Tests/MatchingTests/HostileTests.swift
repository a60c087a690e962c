import Invoice
import MasterData
import Testing

@testable import Matching

/// Values that no honest paper has; what reads them is a daemon that may not end.
@Suite struct HostileTests {
  @Test(arguments: 0..<150)
  func `no values make a match trap`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let lines = (0..<Int.random(in: 1...6, using: &random)).map { Self.orderLine($0, &random) }
    guard let order = PurchaseOrder(lines) else { return }
    var question = OrderQuestion(Self.invoice(&random), against: [order, order])
    question.receipts = (0..<4).map { Self.receipt($0, &random) }
    question.amendments = (0..<3).map { _ in Self.amendment(&random) }
    question.tolerances.quantityPercent = Self.decimal(&random)
    question.tolerances.priceAbsolute = Self.decimal(&random)
    question.counting = Bool.random(using: &random) ? .increments : .cumulative
    let match = OrderMatch(question)
    // What does not fit is about rows that there are.
    #expect(match.deviations.flatMap(\.rows).allSatisfy(match.rows.indices.contains))
    // The same question has the same answer.
    #expect(OrderMatch(question) == match)
    var contract = Contract(number: "V", supplier: "K", kind: .project)
    contract.priceNet = Self.maybe(&random, Self.decimal)
    contract.retentionPercent = Self.maybe(&random, Self.decimal)
    let schedule = (0..<5).map { _ in
      ScheduleEntry(
        contract: "V", dueDate: Self.date(&random), amountNet: Self.decimal(&random))
    }
    let ofContract = ContractMatch(
      ContractQuestion(question.invoice, against: contract, schedule: schedule))
    #expect(ofContract.deviations.flatMap(\.rows).allSatisfy(ofContract.rows.indices.contains))
    let instalments = (0..<3).map { _ in
      Instalment(number: "1", net: Self.decimal(&random), vat: Self.decimal(&random))
    }
    let construction = ConstructionMatch(
      ConstructionQuestion(question, contract: contract, instalments: instalments))
    #expect(construction.before != nil || !construction.deviations.isEmpty)
  }

  private static let words = [
    "", " ", "Nachtrag", "N1", "–", "10", "0", "Abschlag", "Fracht", "Sicherheitseinbehalt",
    "Ärger\u{AD}nis ﬁ", String(repeating: "lang ", count: 300), "🪜", "B-1", "B1/10",
  ]

  private static func word(_ random: inout Seeded) -> String {
    made(words.randomElement(using: &random))
  }

  private static func maybe<Value>(
    _ random: inout Seeded, _ value: (inout Seeded) -> Value
  ) -> Value? {
    Int.random(in: 0...3, using: &random) == 0 ? nil : value(&random)
  }

  private static func decimal(_ random: inout Seeded) -> ExactDecimal {
    let digits = Int128(Int64.random(in: .min ... .max, using: &random))
    switch Int.random(in: 0...5, using: &random) {
    case 0: return .zero
    case 1: return ExactDecimal(coefficient: digits * 100_000_000_000, scale: 18)
    case 2: return ExactDecimal(coefficient: digits * 100_000_000_000, scale: 0)
    default: return ExactDecimal(coefficient: digits % 100_000, scale: 2)
    }
  }

  private static func date(_ random: inout Seeded) -> CalendarDate {
    CalendarDate(daysSince1970: Int.random(in: 20_000...20_200, using: &random))
  }

  private static func orderLine(_ place: Int, _ random: inout Seeded) -> OrderLine {
    var line = OrderLine(
      order: "B-1", line: String(place % 4), supplier: "K",
      kind: made(OrderKind.allCases.randomElement(using: &random)), quantity: decimal(&random),
      unitPrice: decimal(&random))
    line.article = maybe(&random, word)
    line.description = maybe(&random, word)
    line.unit = maybe(&random, word)
    line.limitNet = maybe(&random, decimal)
    line.validTo = maybe(&random, date)
    return line
  }

  private static func receipt(_ place: Int, _ random: inout Seeded) -> Receipt {
    var receipt = Receipt(
      number: word(&random), line: String(place),
      kind: made(Receipt.Kind.allCases.randomElement(using: &random)), order: "B-1",
      orderLine: maybe(&random) { String(Int.random(in: 0...3, using: &$0)) },
      quantity: maybe(&random, decimal))
    receipt.unit = maybe(&random, word)
    return receipt
  }

  private static func amendment(_ random: inout Seeded) -> Amendment {
    var amendment = Amendment(
      number: word(&random), net: decimal(&random),
      state: made(Amendment.State.allCases.randomElement(using: &random)))
    amendment.orderNumber = "B-1"
    amendment.description = maybe(&random, word)
    return amendment
  }

  private static func invoice(_ random: inout Seeded) -> Invoice {
    var invoice = Invoice()
    invoice.typeCode = maybe(&random) {
      InvoiceTypeCode(rawValue: made(["380", "381", "875", "877", ""].randomElement(using: &$0)))
    }
    invoice.issueDate = maybe(&random, date)
    invoice.totals.withoutVAT = maybe(&random, decimal)
    invoice.totals.vat = maybe(&random, decimal)
    invoice.totals.paid = maybe(&random, decimal)
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      var line = InvoiceLine()
      line.item.name = maybe(&random, word)
      line.note = maybe(&random, word)
      line.item.sellerIdentifier = maybe(&random, word)
      line.quantity = maybe(&random, decimal)
      line.unit = maybe(&random) { UnitCode(rawValue: word(&$0)) }
      line.price.net = maybe(&random, decimal)
      line.price.baseQuantity = maybe(&random, decimal)
      line.netAmount = maybe(&random, decimal)
      line.purchaseOrderLine = maybe(&random, word)
      line.vat.rate = maybe(&random, decimal)
      invoice.lines.append(line)
    }
    var item = AllowanceCharge()
    item.amount = maybe(&random, decimal)
    item.vatRate = maybe(&random, decimal)
    item.reason = maybe(&random, word)
    invoice.allowances = [item]
    invoice.charges = [item]
    return invoice
  }
}
