import Foundation
import Invoice
import Payables
import ReadResult
import Search
import TestSupport

/// Documents of an invented organisation, in the order of their arrival.
struct InventedDocuments {
  private let vocabulary: Vocabulary
  private let count: Int
  private var random: SeededGenerator
  private let suppliers: [String]

  /// Days over which they arrive.
  private static let days = 3650
  private static let firstDay = CalendarDate(year: 2016, month: 1, day: 1)?.daysSince1970 ?? 0

  init(count: Int, seed: UInt64) {
    vocabulary = Vocabulary(count: 300_000, seed: seed)
    self.count = count
    random = SeededGenerator(seed: seed &+ 1)
    var names = SeededGenerator(seed: seed &+ 2)
    let vocabulary = vocabulary
    suppliers = (0..<3000).map { number in
      let word = vocabulary.words[100 + Int.random(in: 0..<4000, using: &names)]
      return "\(word.capitalized) \(["GmbH", "AG", "KG", "e.K."][number % 4])"
    }
  }

  private static let statuses: [Status] = [.paid, .paid, .paid, .paid, .filed, .filed, .posted]
  private static let classes: [DocumentClass] = [
    .invoice, .invoice, .invoice, .deliveryNote, .maintenanceReport, .other, .contract,
  ]

  mutating func next(_ number: Int) -> IndexedDocument {
    let day = CalendarDate(daysSince1970: Self.firstDay + number * Self.days / count)
    let supplier = pick(0..<100) < 60 ? pick(0..<100) : pick(0..<suppliers.count)
    let net = ExactDecimal(
      coefficient: Int128(1 << pick(6..<24)) + Int128(pick(0..<100_000)), scale: 2)
    let gross = ExactDecimal(coefficient: net.coefficient * 119, scale: 4)
    let invoice = "RE-\(day.year)/\(100_000 + number)"
    let order = "45\(10_000_000 + pick(0..<200_000))"
    var words = ["Rechnung", suppliers[supplier], invoice, "Bestellung", order, gross.description]
    for _ in 0..<pick(60..<240) { words.append(vocabulary.word(&random)) }
    var contents = OpenContents()
    contents.text = words.joined(separator: " ")
    contents.supplierName = suppliers[supplier]
    contents.numbers = [invoice, order]
    contents.invoiceDate = CalendarDate(daysSince1970: day.daysSince1970 - pick(0..<30))
    (contents.net, contents.gross) = (net, gross)
    let status =
      number > count - 5000
      ? Status.allCases[pick(0..<Status.allCases.count)] : Self.statuses[pick(0..<7)]
    contents.facets = [
      FacetValue(.status, status.rawValue), FacetValue(.supplier, "L\(supplier)"),
      FacetValue(.order, order), FacetValue(.costCenter, "\(4000 + supplier % 200)"),
      FacetValue(.currency, "EUR"),
    ]
    if pick(0..<50) == 0 { contents.facets.append(FacetValue(.code, "EX0\(pick(1..<10))")) }
    return IndexedDocument(
      id: VoucherID(year: day.year, number: number + 1), version: 1, receivedOn: day,
      channel: ["mail", "scan", "upload"][number % 3],
      documentClass: Self.classes[pick(0..<7)], contents: .open(contents))
  }

  private mutating func pick(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
