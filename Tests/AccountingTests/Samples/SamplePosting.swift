import Hashing
import Invoice
import Payables

/// Entries as facility management has them, in both charts.
enum SamplePosting {
  static let closedAt = Timestamp(berlin: date("2026-11-24"), hour: 10, minute: 30)

  static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSince1970: 0)
  }

  static func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  static func batch(_ entries: [PostingEntry], number: Int = 12) -> PostingBatch {
    PostingBatch(
      number: PostingBatchNumber(year: 2026, number: number), company: "Klinikum Lechtal gGmbH",
      closedAt: closedAt, closedBy: "Anna Huber", entries: entries)
  }

  /// A line with tax computed on the net; `rate` in percent.
  static func line(
    _ account: String, _ net: String, rate: Int = 19, key: String? = "9",
    side: PostingLine.Side = .debit
  ) -> PostingLine {
    let net = decimal(net)
    let tax = (net.multiplied(by: ExactDecimal(rate)) ?? .zero)
      .divided(by: ExactDecimal(100), decimals: 2, rounding: .halfAwayFromZero)
    let taxAmount = tax ?? .zero
    var line = PostingLine(
      side: side, amount: net.adding(taxAmount) ?? net, net: net, tax: taxAmount, account: account)
    line.taxKey = key
    line.vatCategory = .standard
    line.vatRate = ExactDecimal(rate)
    return line
  }

  /// A line whose tax the buyer owes.
  static func netLine(
    _ account: String, _ net: String, _ category: VATCategory, key: String?
  ) -> PostingLine {
    var line = PostingLine(
      side: .debit, amount: decimal(net), net: decimal(net), tax: .zero, account: account)
    line.taxKey = key
    line.vatCategory = category
    line.vatRate = .zero
    return line
  }

  static func entry(
    _ number: Int, _ documentNumber: String, _ lines: [PostingLine],
    kind: PostingEntry.Kind = .invoice, creditor: String = "70001"
  ) -> PostingEntry {
    let voucher = VoucherID(year: 2026, number: number)
    var entry = PostingEntry(
      voucher: voucher, kind: kind, documentNumber: documentNumber,
      documentDate: date("2026-11-03"),
      supplier: PostingSupplier(id: "K 4701", account: creditor, name: "Blank & Söhne GmbH"),
      currency: .euro, text: "Unterhaltsreinigung Oktober",
      sha256: SHA256Digest(of: voucher.description.utf8), lines: lines)
    entry.due = date("2026-12-03")
    entry.serviceStart = date("2026-10-01")
    entry.serviceEnd = date("2026-10-31")
    return entry
  }

  /// The same entry on the other side.
  static func reversal(of entry: PostingEntry) -> PostingEntry {
    var reversal = entry
    reversal.kind = .reversal
    reversal.due = nil
    reversal.lines = entry.lines.map { line in
      var line = line
      line.side = line.side.opposite
      return line
    }
    return reversal
  }
}

/// Accounts of one chart.
struct SampleAccounts: Sendable {
  let cleaning: String
  let repair: String
  let rent: String
  let construction: String
  let services19: String
  let plant: String

  static let skr03 = SampleAccounts(
    cleaning: "4250", repair: "4801", rent: "4210", construction: "3120", services19: "3106",
    plant: "0240")
  static let skr04 = SampleAccounts(
    cleaning: "6330", repair: "6450", rent: "6310", construction: "5920", services19: "5906",
    plant: "0420")
}

extension SamplePosting {
  /// One of each kind that there is.
  static func examples(_ accounts: SampleAccounts) -> [PostingEntry] {
    var cleaning = entry(1, "RE 2026.0815", [line(accounts.cleaning, "1000.00")])
    cleaning.orderNumber = "B-26-0042"
    cleaning.contractNumber = "V-17"
    cleaning.cashDiscounts = [
      GrantedDiscount(
        until: date("2026-11-17"), percent: decimal("2.5"), base: nil, source: .invoice)
    ]
    var blocked = entry(2, "4711/26", [line(accounts.repair, "250.10")])
    blocked.isPaymentBlocked = true
    var withPlaces = line(accounts.cleaning, "300.00")
    withPlaces.costCenter = "31.100"
    withPlaces.object = "L-ZK"
    var withProject = line(accounts.cleaning, "700.00")
    withProject.costCenter = "31.200"
    withProject.project = "B-26-01"
    withProject.asset = "ZK/AUF/1-3"
    var investment = line(accounts.plant, "12500.00")
    investment.isInvestment = true
    var foreign = entry(
      9, "IT-77", [netLine(accounts.repair, "410.00", .intraCommunity, key: "19")],
      creditor: "70009")
    foreign.supplier.vatIdentifier = "IT 0123 4567 890"
    foreign.supplier.country = "IT"
    var odd = entry(
      10, "Rg. Nr. 12 \"ä\"; Ö/ß", [line(accounts.rent, "99.99", rate: 0, key: nil)],
      creditor: "70010")
    odd.supplier.name = "Łódź Čistota „Größe“; \"Co\" 清洁"
    odd.text = "Miete; \"Halle 3\"\r\nund Übergabe " + String(repeating: "x", count: 80)
    odd.serviceStart = nil
    odd.serviceEnd = nil
    return [
      cleaning, blocked,
      entry(3, "0000 1234 5678 9012 3456 7890 1234 5678 90", [withPlaces, withProject]),
      entry(4, "B-7", [netLine(accounts.construction, "8000.00", .reverseCharge, key: nil)]),
      entry(5, "B-8", [netLine(accounts.repair, "800.00", .reverseCharge, key: "94")]),
      entry(
        6, "M.1",
        [line(accounts.cleaning, "10.00"), line(accounts.rent, "20.05", rate: 7, key: "8")]),
      entry(7, "GS-1", [line(accounts.cleaning, "50.00", side: .credit)], kind: .creditNote),
      entry(8, "INV-1", [investment], creditor: "71000"), foreign, odd,
      reversal(of: entry(11, "RE-99", [line(accounts.cleaning, "77.70")])),
      entry(12, "A-1", [line(accounts.services19, "120.00", key: "9")]),
    ]
  }
}
