import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct AssignmentTests {
  /// The order line of each invoice line; nil for those that fit none.
  private func lines(_ invoice: MadeInvoice, _ orders: MadeOrder...) -> [String?] {
    var question = OrderQuestion(invoice.invoice, against: orders.map(\.order))
    question.receipts = orders.flatMap(\.received)
    return question.match.rows.map {
      guard case .orderLine(let key) = $0.target else { return nil }
      return orders.count == 1 ? key.line : key.order + "/" + key.line
    }
  }

  let paints = MadeOrder()
    .line("Wandfarbe weiß 10 l", "6", "Eimer", "49.00")
    .line("Wandfarbe weiß 5 l", "4", "Eimer", "28.00")
    .line("Grundierung 10 l", "3", "Eimer", "39.00")

  @Test func `text and price tell similar lines apart, in any order`() {
    let invoice = MadeInvoice()
      .line("Grundierung, 10 Liter", "3", "XBJ", "39.00")
      .line("Wandfarbe weiss 5 Liter", "4", "XBJ", "28.00")
      .line("Wandfarbe weiss 10 Liter", "6", "XBJ", "49.00")
    #expect(lines(invoice, paints) == ["30", "20", "10"])
  }

  @Test func `the total decides and not the first that fits`() {
    // Alone the first line would fit line 10 best; then nothing would be left for the second.
    let order = MadeOrder()
      .line("Wartung Lüftung", "1", "psch", "300.00")
      .line("Wartung Lüftung Nebengebäude", "1", "psch", "280.00")
    let invoice = MadeInvoice()
      .line("Wartung der Lüftung", "1", "LS", "290.00")
      .line("Wartung Lüftung", "1", "LS", "300.00")
    #expect(lines(invoice, order) == ["20", "10"])
  }

  @Test func `an article number beats a wrong line number`() {
    let order = MadeOrder()
      .line("Ersatzfilter", "5", "Stk", "12.00", article: "EF-100")
      .line("Ersatzfilter", "5", "Stk", "15.00", article: "EF-200")
    let invoice = MadeInvoice()
      .line("Filter", "5", "H87", "15.00", article: "EF 200", reference: "10")
    #expect(lines(invoice, order) == ["20"])
  }

  @Test func `an article number is found in the text`() {
    let order = MadeOrder()
      .line("Umwälzpumpe", "1", "Stk", "240.00", article: "UP-25/60")
      .line("Umwälzpumpe", "1", "Stk", "240.00", article: "UP-30/80")
    let invoice = MadeInvoice().line("Pumpe, Typ UP 30/80", "1", "H87", "240.00")
    #expect(lines(invoice, order) == ["20"])
  }

  @Test func `a line number alone is enough`() {
    let invoice = MadeInvoice().line("wie besprochen", "4", "XBJ", "28.00", reference: "0020")
    #expect(lines(invoice, paints) == ["20"])
  }

  @Test func `an order with one line takes a line that is called otherwise`() {
    let order = MadeOrder().line("Reparatur Klingelanlage", "5", "Std", "62.00")
    let invoice = MadeInvoice().line("Arbeitszeit Monteur", "5", "HUR", "66.00")
    #expect(OrderQuestion(invoice, order).match.kinds == [.priceAbove])
    let further = invoice.line("Kleinmaterial und Klemmen", "1", "LS", "85.00")
    #expect(OrderQuestion(further, order).match.kinds == [.priceAbove, .notOrdered])
  }

  @Test func `a line that fits nothing is not ordered`() {
    let invoice = MadeInvoice()
      .line("Wandfarbe weiß 10 l", "6", "XBJ", "49.00")
      .line("Rasenmäher mieten", "2", "DAY", "85.00")
    #expect(lines(invoice, paints) == ["10", nil])
    let match = OrderQuestion(invoice, paints).match
    #expect(match.kinds == [.notOrdered])
    #expect(match.deviations.first?.rows == [1])
    #expect(match.deviations.first?.amount == number("170"))
    #expect(
      match.uses.last
        == OrderUse(
          order: "B-7001", line: nil, taken: Taken(quantity: .zero, net: number("170"))))
  }

  @Test func `each line may name its order`() {
    let first = MadeOrder("B-7001").line("Montage Geländer", "1", "psch", "900.00")
    let second = MadeOrder("B-7002").line("Montage Geländer", "1", "psch", "900.00")
    let invoice = MadeInvoice()
      .line("Montage Geländer", "1", "LS", "900.00", reference: "B-7002/10")
      .line("Montage Geländer", "1", "LS", "900.00", note: "zu Bestellung B-7001")
    #expect(lines(invoice, first, second) == ["B-7002/10", "B-7001/10"])
    #expect(
      OrderQuestion(invoice, first, second).match.isClean)
  }

  @Test(arguments: [
    ("10", LineReference(order: nil, line: "10")),
    ("00010", LineReference(order: nil, line: "10")),
    ("B-7001", LineReference(order: 0, line: nil)),
    ("B7002/20", LineReference(order: 1, line: "20")),
    ("b 7002 - 0020", LineReference(order: 1, line: "20")),
    ("", LineReference(order: nil, line: nil)),
  ])
  func `a reference is a line, an order or both`(text: String, expected: LineReference) {
    let read = LineReference(text, remarks: [], orders: ["b7001", "b7002"])
    #expect(read == expected)
  }

  @Test func `a table too large for all fields is matched by what is exact`() {
    var order = MadeOrder()
    var invoice = MadeInvoice()
    let count = 2_100
    for index in 0..<count {
      order.lines.append(
        MadeOrder().line("Teil \(index)", "2", "Stk", "1.50", article: "T-\(index)").lines[0])
      order.lines[index].line = String(index + 1)
    }
    for index in (0..<count).reversed() {
      invoice.invoice.lines.append(
        MadeInvoice().line("Teil \(index)", "2", "H87", "1.50", article: "T-\(index)").invoice
          .lines[0])
    }
    let match = OrderQuestion(invoice, order).match
    #expect(count * count > Assignment.fieldsMax)
    #expect(match.isApproximate)
    #expect(match.isClean)
  }
}

extension LineReference {
  init(order: Int?, line: String?) {
    self.init(nil, remarks: [], orders: [])
    self.order = order
    self.line = line
  }
}
