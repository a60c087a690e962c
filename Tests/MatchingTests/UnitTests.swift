import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct UnitTests {
  @Test(arguments: [
    ("H87", "Stk"), ("C62", "Stk"), ("XPP", "Stück"), ("HUR", "Std."), ("MTK", "m²"),
    ("MTK", "qm"), ("MTR", "lfm"), ("KGM", "kg"), ("LS", "psch"), ("XCT", "Karton"),
    ("C62", "psch"), ("MTQ", "cbm"), ("MON", "Monat"), ("stk", "Stück"), ("H87", "PCE"),
  ])
  func `a code and a word are the same unit`(code: String, word: String) {
    #expect(UnitConversion(from: UnitOfMeasure(code), to: UnitOfMeasure(word)) == .same)
  }

  @Test(arguments: [
    ("MIN", "Std", "90", "1.5"), ("MIN", "Std", "20", "0.333333"), ("KMT", "m", "1.2", "1200"),
    ("TNE", "kg", "0.75", "750"), ("GRM", "kg", "250", "0.25"), ("ANN", "Monat", "1", "12"),
    ("MON", "Jahr", "3", "0.25"), ("DZN", "Stk", "2", "24"), ("LTR", "m3", "500", "0.5"),
    ("HAR", "m2", "0.5", "5000"), ("MWH", "kWh", "2", "2000"), ("CEN", "Stk", "3", "300"),
  ])
  func `a quantity is converted`(from: String, to: String, quantity: String, expected: String)
    throws
  {
    let conversion = UnitConversion(from: UnitOfMeasure(from), to: UnitOfMeasure(to))
    #expect(try conversion.apply(to: number(quantity)) == number(expected))
  }

  @Test(arguments: [("HUR", "Stk"), ("KGM", "m"), ("MTK", "m"), ("LS", "Std"), ("DAY", "Std")])
  func `units of different things can't be compared`(from: String, to: String) {
    #expect(UnitConversion(from: UnitOfMeasure(from), to: UnitOfMeasure(to)) == .mismatch)
  }

  @Test func `a carton and a piece are the same only at the same price`() {
    let order = MadeOrder().line("Kopierpapier A4", "20", "Karton", "24.00")
    func kinds(_ quantity: String, _ price: String) -> [OrderDeviation.Kind] {
      let invoice = MadeInvoice().line("Kopierpapier A4", quantity, "H87", price)
      return OrderQuestion(invoice, order).match.kinds
    }
    #expect(kinds("20", "24.00") == [])
    #expect(kinds("100", "4.80") == [.unitMismatch])
  }

  @Test func `a lump sum for hours is a mismatch that keeps its money`() {
    let order = MadeOrder().line("Reparatur Klingel", "5", "Std", "60.00")
    let invoice = MadeInvoice().line("Reparatur Klingel", "1", "LS", "300.00")
    let match = OrderQuestion(invoice, order).match
    #expect(match.kinds == [.unitMismatch])
    #expect(match.rows.first?.now == number("5"))
  }

  @Test func `thrice twenty minutes are an hour`() {
    let order = MadeOrder().line("Einweisung", "1", "Std", "60.00")
    var invoice = MadeInvoice()
    for _ in 0..<3 { invoice = invoice.line("Einweisung", "20", "MIN", "1.00") }
    #expect(OrderQuestion(invoice, order).match.isClean)
    let twoThirds = MadeOrder().line("Einweisung", "2", "Std", "60.00")
    var longer = MadeInvoice()
    for _ in 0..<3 { longer = longer.line("Einweisung", "40", "MIN", "1.00") }
    #expect(OrderQuestion(longer, twoThirds).match.isClean)
  }

  @Test func `a receipt in another unit counts where it can be compared`() {
    let order = MadeOrder().line("Rohrgraben", "30", "m", "18.00")
    let invoice = MadeInvoice().line("Rohrgraben", "30", "MTR", "18.00")
    var receipt = Receipt(
      number: "L1", kind: .service, order: "B-7001", orderLine: "10", quantity: number("0.03"))
    receipt.unit = "km"
    #expect(OrderQuestion(invoice, order, receipts: [receipt]).match.isClean)
    receipt.unit = "kg"
    #expect(
      OrderQuestion(invoice, order, receipts: [receipt]).match.kinds == [
        .nothingReceived, .receiptUnitMismatch,
      ])
  }
}
