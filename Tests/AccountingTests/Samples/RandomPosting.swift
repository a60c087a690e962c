import Hashing
import Invoice
import Payables
import TestSupport

/// Batches of everything that may come, the same for the same seed.
struct RandomPosting {
  private var random: SeededGenerator
  private let chart: SampleAccounts
  /// Digits of an account.
  let length: Int

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    chart = seed.isMultiple(of: 2) ? .skr03 : .skr04
    length = [4, 4, 5, 6, 8][Int(seed % 5)]
  }

  mutating func batch() -> PostingBatch {
    let year = Int.random(in: 2024...2027, using: &random)
    var entries: [PostingEntry] = []
    for number in 1...Int.random(in: 1...25, using: &random) {
      let entry = entry(number, year)
      entries.append(entry)
      if Int.random(in: 0..<6, using: &random) == 0 {
        entries.append(SamplePosting.reversal(of: entry))
      }
    }
    return SamplePosting.batch(entries, number: Int.random(in: 1...9_999_999, using: &random))
  }

  private mutating func entry(_ number: Int, _ year: Int) -> PostingEntry {
    let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in line() }
    var entry = SamplePosting.entry(
      number, text(1...60), lines,
      creditor: chosen(["7", "8", "9"]) + digits(length))
    if entry.documentNumber.allSatisfy(\.isWhitespace) { entry.documentNumber = "1" }
    entry.documentDate = day(in: year)
    entry.due = chosen([nil, day(in: year)])
    entry.serviceStart = chosen([nil, day(in: year - 1)])
    entry.serviceEnd = chosen([nil, day(in: year)])
    entry.text = text(0...100)
    entry.supplier.name = "N" + text(0...250)
    entry.supplier.vatIdentifier = chosen(["ATU12345678", "NL 1234.56789 B01", "EL123456789"])
    entry.orderNumber = chosen([nil, text(1...40)])
    entry.contractNumber = chosen([nil, text(1...300)])
    entry.isPaymentBlocked = Bool.random(using: &random)
    return entry
  }

  private mutating func line() -> PostingLine {
    let net = ExactDecimal(
      coefficient: Int128(Int.random(in: 1...90_000_000, using: &random)), scale: 2
    ).description
    let accounts = [chart.cleaning, chart.repair, chart.rent, chart.plant]
    let account = chosen(accounts) + String(repeating: "0", count: length - 4)
    let zeros = String(repeating: "0", count: length - 4)
    var line = chosen([
      SamplePosting.line(account, net), SamplePosting.line(account, net, rate: 7, key: "8"),
      SamplePosting.line(account, net, rate: 16, key: "7"),
      SamplePosting.line(account, net, rate: 0, key: nil),
      SamplePosting.line(chart.services19 + zeros, net, key: chosen(["9", nil])),
      SamplePosting.netLine(account, net, .reverseCharge, key: chosen(["94", "95"])),
      SamplePosting.netLine(chart.construction + zeros, net, .reverseCharge, key: nil),
      SamplePosting.netLine(account, net, .intraCommunity, key: chosen(["19", "18", "13"])),
    ])
    line.side = chosen([.debit, .debit, .debit, .credit])
    line.costCenter = chosen([nil, "31.100", "Ä 17", "4711"])
    line.project = chosen([nil, "B-26-01", "P1"])
    line.object = chosen([nil, text(1...20)])
    line.asset = chosen([nil, text(1...20)])
    line.isInvestment = Bool.random(using: &random)
    return line
  }

  private mutating func day(in year: Int) -> CalendarDate {
    SamplePosting.date("\(year)-01-01").adding(days: Int.random(in: 0...364, using: &random))
  }

  private static let characters: [Character] =
    Array("ABCXYZabcxyz0123456789 .,;:\"'-/_$&%*+()#äöüßéłČ€–…\u{A0}\t\r\n\\|{}~\u{200B}清Ж") + [
      "\r\n"
    ]

  private mutating func text(_ length: ClosedRange<Int>) -> String {
    let count = Int.random(in: length, using: &random)
    return String((0..<count).map { _ in chosen(Self.characters) })
  }

  private mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in chosen(Array("0123456789")) })
  }

  private mutating func chosen<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
