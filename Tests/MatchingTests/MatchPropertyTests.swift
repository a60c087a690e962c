import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct MatchPropertyTests {
  static let seeds = 0..<150

  @Test(arguments: seeds)
  func `splitting receipts changes nothing`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let question = Self.question(&random)
    var split = question
    split.receipts = question.receipts.flatMap { receipt -> [Receipt] in
      Self.parts(of: receipt.quantity!, &random).enumerated().map { place, quantity in
        var part = receipt
        part.number += "-\(place)"
        part.quantity = quantity
        return part
      }
    }
    #expect(split.match.deviations == question.match.deviations)
  }

  @Test(arguments: seeds)
  func `splitting lines of an invoice changes no total verdict`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let question = Self.question(&random)
    var split = question
    split.invoice.lines = question.invoice.lines.flatMap { line -> [InvoiceLine] in
      Self.parts(of: line.quantity!, &random).map { quantity in
        var part = line
        part.quantity = quantity
        part.netAmount = quantity.multiplied(by: line.price.net!)
        return part
      }
    }
    split.invoice.lines.shuffle(using: &random)
    #expect(Self.verdict(split.match) == Self.verdict(question.match))
    #expect(split.match.uses == question.match.uses)
  }

  @Test(arguments: seeds)
  func `splitting an invoice into several changes no verdict on quantities`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let question = Self.question(&random)
    var first = question
    var second = question
    (first.invoice.lines, second.invoice.lines) = ([], [])
    for line in question.invoice.lines {
      for quantity in Self.parts(of: line.quantity!, &random) {
        var part = line
        part.quantity = quantity
        part.netAmount = quantity.multiplied(by: line.price.net!)
        if Bool.random(using: &random) {
          first.invoice.lines.append(part)
        } else {
          second.invoice.lines.append(part)
        }
      }
    }
    (first.invoice.totals, second.invoice.totals) = (Totals(), Totals())
    let firstMatch = first.match
    for use in firstMatch.uses { second.before.add(use) }
    let secondMatch = second.match
    let quantities = Set(
      (firstMatch.deviations + secondMatch.deviations).filter { $0.kind.topic == .quantity }
        .map { Key($0) })
    let whole = Set(
      question.match.deviations.filter { $0.kind.topic == .quantity }.map { Key($0) })
    #expect(quantities == whole)
  }

  @Test(arguments: seeds)
  func `the order of lines, orders and receipts does not matter`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let question = Self.question(&random)
    var other = question
    other.invoice.lines.shuffle(using: &random)
    other.receipts.shuffle(using: &random)
    other.orders = question.orders.compactMap { PurchaseOrder($0.lines.shuffled(using: &random)) }
    #expect(Self.verdict(other.match) == Self.verdict(question.match))
    #expect(other.match.uses == question.match.uses)
    // The rows are those of the same lines, wherever these stand.
    func targets(_ question: OrderQuestion) -> [String: MatchRow.Target] {
      Dictionary(
        question.match.rows.map { ($0.identifier ?? "", $0.target) },
        uniquingKeysWith: { first, _ in first })
    }
    #expect(targets(other) == targets(question))
  }

  @Test(arguments: seeds)
  func `a larger tolerance never adds a deviation`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var question = Self.question(&random)
    var kept = Set(question.match.deviations.map { Key($0) })
    for _ in 0..<5 {
      let cents = Int128.random(in: 0...500, using: &random)
      let more = ExactDecimal(coefficient: cents, scale: 2)
      switch Int.random(in: 0...2, using: &random) {
      case 0:
        question.tolerances.pricePercent = question.tolerances.pricePercent.adding(more)!
      case 1:
        question.tolerances.priceAbsolute = question.tolerances.priceAbsolute.adding(more)!
      default:
        question.tolerances.quantityPercent = question.tolerances.quantityPercent.adding(more)!
      }
      let next = Set(question.match.deviations.map { Key($0) })
      #expect(next.isSubset(of: kept))
      kept = next
    }
  }

  @Test(arguments: seeds)
  func `no quantity is matched twice and sums are exact`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let question = Self.question(&random)
    let match = question.match
    for (place, line) in question.invoice.lines.enumerated() {
      let rows = match.rows.filter { $0.invoiceLine == place }
      #expect(rows.compactMap(\.now).sum == line.quantity)
      #expect(rows.map(\.net).sum == line.netAmount)
    }
    #expect(match.uses.map(\.taken.net).sum == question.invoice.lines.compactMap(\.netAmount).sum)
    var again = question
    for use in match.uses { again.before.add(use) }
    for row in again.match.rows {
      guard case .orderLine(let key) = row.target else { continue }
      #expect(row.before == match.uses.first { $0.line == key.line }?.taken.quantity)
    }
    // A clean invoice leaves nothing of which it could come a second time unnoticed.
    if match.isClean { #expect(again.match.kinds.contains(.moreThanReceived)) }
  }

  // MARK: - Questions

  /// What a deviation is about, without its rows.
  struct Key: Hashable {
    var kind: OrderDeviation.Kind
    var line: String?

    init(_ deviation: OrderDeviation) {
      kind = deviation.kind
      line = deviation.line
    }
  }

  static func verdict(_ match: OrderMatch) -> [OrderDeviation] {
    match.deviations.map {
      var deviation = $0
      deviation.rows = []
      return deviation
    }
  }

  static let things = [
    "Deckenleuchte rund", "Rohrbogen 90 Grad", "Absperrventil DN 25", "Kabelkanal weiss",
    "Filtereinsatz G4", "Umlenkrolle", "Handlauf Eiche", "Steckdose zweifach",
  ]

  /// An order, what was received of it, and an invoice that is a bit off in places.
  static func question(_ random: inout Seeded) -> OrderQuestion {
    var order = MadeOrder()
    var invoice = MadeInvoice()
    for thing in things.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)) {
      let quantity = Int.random(in: 2...60, using: &random)
      let price = ExactDecimal(
        coefficient: Int128.random(in: 100...9000, using: &random), scale: 2)
      order = order.line(
        thing, "\(quantity)", "Stk", price.description,
        article: Bool.random(using: &random) ? "N-\(price.coefficient)" : nil)
      let invoiced = max(1, quantity + made([-1, 0, 0, 0, 1, 3].randomElement(using: &random)))
      let cents = made([0, 0, 0, 1, 5, -5, 60].randomElement(using: &random))
      let paid = made(price.adding(ExactDecimal(coefficient: Int128(cents), scale: 2)))
      invoice = invoice.line(
        thing + made([",", " neu", " (Lager)"].randomElement(using: &random)), "\(invoiced)", "H87",
        paid.description, article: order.lines.last?.article)
    }
    var receipts = order.received
    for index in receipts.indices where Int.random(in: 0...3, using: &random) == 0 {
      receipts[index].quantity = receipts[index].quantity?.subtracting(ExactDecimal(1))
    }
    invoice = invoice.having { $0.lines.shuffle(using: &random) }
    return OrderQuestion(invoice, order, receipts: receipts)
  }

  /// Whole positive parts that add up.
  static func parts(of whole: ExactDecimal, _ random: inout Seeded) -> [ExactDecimal] {
    var rest = Int(whole.rounded(to: 0, .halfAwayFromZero).coefficient)
    var parts: [ExactDecimal] = []
    while rest > 0, parts.count < 3 {
      let part = Int.random(in: 1...rest, using: &random)
      parts.append(ExactDecimal(part))
      rest -= part
    }
    if rest > 0 { parts.append(ExactDecimal(rest)) }
    return parts.isEmpty ? [.zero] : parts
  }
}
