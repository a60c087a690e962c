import Invoice
import MasterData
import Testing

@testable import Matching

/// Order lines that are one as far as an invoice can know.
@Suite struct TwinLinesTests {
  @Test(arguments: 0..<150)
  func `they are one pool, however the invoice is split`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var order = MadeOrder()
    for _ in 0..<Int.random(in: 2...4, using: &random) {
      let quantity = String(Int.random(in: 1...30, using: &random))
      order = order.line("Umlenkrolle", quantity, "Stk", "7.30", article: "UR-9")
    }
    var receipts = order.received
    for index in receipts.indices where Bool.random(using: &random) {
      receipts[index].quantity = receipts[index].quantity?.subtracting(ExactDecimal(1))
    }
    let pool = receipts.compactMap(\.quantity).sum!
    let off = [-2, -1, 0, 0, 1, 2].randomElement(using: &random)!
    let whole = max(ExactDecimal(1), pool.adding(ExactDecimal(off))!)
    var invoice = MadeInvoice()
    for part in MatchPropertyTests.parts(of: whole, &random) {
      invoice = invoice.line("Umlenkrolle", part.description, "H87", "7.30", article: "UR-9")
    }
    let match = OrderQuestion(invoice, order, receipts: receipts).match
    #expect(match.isClean == (whole <= pool))
    #expect(match.uses.map(\.taken.quantity).sum == whole)
    #expect(match.uses.map(\.taken.net).sum == whole.multiplied(by: number("7.30")))
    for row in match.rows where match.isClean {
      #expect(row.now! <= row.received!)
    }
  }

  @Test func `their shares add up to the cent`() {
    let order = MadeOrder()
      .line("Umlenkrolle", "1", "Stk", "3.3333", article: "UR-9")
      .line("Umlenkrolle", "1", "Stk", "3.3333", article: "UR-9")
      .line("Umlenkrolle", "1", "Stk", "3.3333", article: "UR-9")
    let invoice = MadeInvoice().line("Umlenkrolle", "3", "H87", "3.3333", article: "UR-9")
    let match = OrderQuestion(invoice, order).match
    #expect(match.isClean)
    #expect(match.rows.map(\.net) == [number("3.33"), number("3.33"), number("3.34")])
  }
}
