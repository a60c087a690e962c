import Hashing
import Invoice
import Payables
import TestSupport
import Testing

@testable import Exports

@Suite struct ReconciliationTests {
  private static let schema = TableSchema(
    name: "Buchungen", description: "",
    columns: [
      ExportColumn("Waehrung", .text(3), ""), ExportColumn("Saldo", .number(2), ""),
    ], keyLength: 1, foreignKeys: [], sums: [.init("Saldo", by: "Waehrung")])

  private func reconciliation(
    rows: Int?, sums: [String: ExactDecimal?]?, written: [(String, String)]
  ) throws -> Reconciliation {
    var text = TableText(Self.schema)
    var bytes: [UInt8] = []
    for (group, amount) in written {
      text.append([.text(group), .number(ExactDecimal(amount))], to: &bytes)
    }
    var table = Reconciliation.Table(Self.schema, text.tally)
    table.rows = rows
    if let sums { table.sums["Saldo"] = sums }
    let day = CalendarDate(daysSince1970: 20_000)
    let period = try #require(ExportPeriod(from: day, to: day, by: .posted))
    var result = Reconciliation(
      of: "Nordlicht GmbH", period,
      at: .init(seq: 7, time: Timestamp(seconds: 1_793_000_000), hash: SHA256Digest(of: [])))
    result.tables = [table]
    return result
  }

  @Test func `equal figures are balanced, and what the books do not keep is not compared`() throws {
    let written = [("EUR", "100"), ("EUR", "-30"), ("USD", "5")]
    let sums: [String: ExactDecimal?] = ["EUR": ExactDecimal("70.00"), "USD": ExactDecimal("5")]
    #expect(try reconciliation(rows: 3, sums: sums, written: written).isBalanced)
    #expect(try reconciliation(rows: nil, sums: nil, written: written).isBalanced)
  }

  @Test(
    arguments: [
      (2, ["EUR": "70"], "Buchungen, Sätze"), (1, ["EUR": "70.01"], "Buchungen, Saldo EUR"),
      (1, ["EUR": "70", "USD": "1"], "Buchungen, Saldo USD"), (1, [:], "Buchungen, Saldo EUR"),
    ] as [(Int, [String: String], String)])
  func `a difference is named and marked`(
    rows: Int, sums: [String: String], name: String
  ) throws {
    let ledger = sums.mapValues { ExactDecimal($0) }
    let result = try reconciliation(rows: rows, sums: ledger, written: [("EUR", "70")])
    #expect(!result.isBalanced)
    #expect(result.comparisons.filter { !$0.isEqual }.map(\.name) == [name])
    #expect(result.text.contains("NICHT ABGESTIMMT"))
    #expect(result.text.contains("! \(name) "))
    #expect(result.json.contains(#""balanced":false"#))
  }
}
