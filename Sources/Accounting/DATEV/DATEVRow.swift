import Hashing
import Invoice
import Payables

/// A row of an EXTF file: cells by column, in the form in which they stand there.
struct DATEVRow {
  private var cells = [String](repeating: "", count: DATEVColumn.count)

  /// Puts a bare value there: a number, a date or an account.
  mutating func set(_ column: DATEVColumn, bare value: String?) {
    if let value { cells[column.rawValue - 1] = value }
  }

  /// Puts a text there, with what Windows-1252 has and not longer than `max`.
  mutating func set(_ column: DATEVColumn, text: String?, max: Int) {
    if let text { cells[column.rawValue - 1] = WindowsText.line(text, max: max) }
  }

  /// Puts pairs of kind and content into the columns of additional information, in order.
  mutating func set(information: [(kind: String, content: String?)]) {
    var index = DATEVColumn.information.rawValue - 1
    let end = index + 2 * DATEVColumn.informationMax
    for case (let kind, let content?) in information where index < end {
      let content = WindowsText.line(content, max: Self.contentMax)
      guard !content.isEmpty else { continue }
      cells[index] = WindowsText.line(kind, max: Self.kindMax)
      cells[index + 1] = content
      index += 2
    }
  }

  private static let kindMax = 20
  private static let contentMax = 210

  /// The line without its end.
  var text: String {
    zip(cells, DATEVColumn.layout).map { cell, column in
      column.isText ? DATEVText.quoted(cell) : cell
    }.joined(separator: ";")
  }
}

enum DATEVText {
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension DATEVRow {
  /// The row of a line: its account against the creditor.
  init(_ line: PostingLine, of entry: PostingEntry, _ settings: DATEVSettings) {
    set(.amount, bare: line.amount.cents(mark: ","))
    set(.side, text: line.side == .debit ? "S" : "H", max: 1)
    set(.account, bare: line.account)
    set(.creditor, bare: entry.supplier.account)
    set(
      .taxKey, text: settings.taxKey(of: line, in: entry), max: DATEVTaxKey.lengthMax)
    set(.costCenter, text: line.costCenter.map(CostField.text), max: CostField.lengthMax)
    set(.project, text: line.project.map(CostField.text), max: CostField.lengthMax)
    setTax(line, of: entry, settings)
    setDocument(entry, settings)
    set(information: Self.information(line, of: entry))
  }

  private mutating func setTax(
    _ line: PostingLine, of entry: PostingEntry, _ settings: DATEVSettings
  ) {
    if settings.isAcquisition(line) {
      let identifier = entry.supplier.vatIdentifier.flatMap(VATIdentifier.init)
      set(
        .vatIdentifier, text: identifier.map { $0.prefix + $0.number },
        max: DATEVSettings.vatIdentifierMax)
    }
    if settings.needsOtherRate(line), let rate = settings.otherRate(of: line) {
      set(.otherRateType, bare: String(rate.functionType))
      set(.otherRateNumber, bare: String(rate.functionNumber))
      set(.otherRateSupplement, bare: rate.supplement.map { String($0) })
    }
    if let key = settings.automaticTax(of: line.account) == nil ? line.taxKey : nil,
      DATEVTaxKey.reverseCharge.contains(key)
    {
      set(.reverseChargeMatter, bare: settings.reverseChargeMatter.map { String($0) })
    }
  }

  private mutating func setDocument(_ entry: PostingEntry, _ settings: DATEVSettings) {
    set(.documentDate, bare: entry.documentDate.dayMonth)
    set(
      .documentField1, text: DocumentField.text(of: entry.documentNumber),
      max: DocumentField.lengthMax)
    set(.documentField2, text: entry.due?.dayMonthShortYear, max: 12)
    set(.text, text: Self.bookingText(entry), max: Self.bookingTextMax)
    set(.isBlocked, bare: entry.isPaymentBlocked ? "1" : "0")
    if settings.writesDocumentLink {
      set(.documentLink, text: "BEDI \"\(DocumentGUID(entry))\"", max: 210)
    }
    set(.orderNumber, text: entry.orderNumber, max: 30)
    // The adviser looks at the batch first; one fixed row would fix it whole.
    set(.isFixed, bare: "0")
    if let service = entry.serviceEnd ?? entry.serviceStart {
      set(.serviceDate, bare: service.dayMonthYear)
      // Without it DATEV takes no notice of the date of service.
      set(.taxPeriodDate, bare: entry.documentDate.dayMonthYear)
    }
    set(.due, bare: entry.due?.dayMonthYear)
  }

  private static let bookingTextMax = 60

  private static func bookingText(_ entry: PostingEntry) -> String {
    let texts = [entry.text, entry.supplier.name, entry.voucher.description]
    let text = texts.lazy.map { WindowsText.line($0) }.first { !$0.isEmpty } ?? ""
    return entry.kind == .reversal ? "Storno " + text : text
  }

  /// What DATEV has no column for.
  private static func information(
    _ line: PostingLine, of entry: PostingEntry
  ) -> [(kind: String, content: String?)] {
    [
      ("Beleg-ID", entry.voucher.description),
      ("SHA-256", String(entry.sha256.description.prefix(16))),
      ("Lieferant", entry.supplier.name),
      ("Rechnungsnummer", entry.documentNumber),
      ("Objekt", line.object),
      ("Anlage", line.asset),
      ("Investition", line.isInvestment ? "ja" : nil),
      ("Vertrag", entry.contractNumber),
      ("Bestellung", entry.orderNumber),
      ("Skonto", entry.cashDiscounts.isEmpty ? nil : discounts(entry)),
    ]
  }

  private static func discounts(_ entry: PostingEntry) -> String {
    entry.cashDiscounts.map { discount in
      let percent = discount.percent.normalized.description.replacing(".", with: ",")
      return "\(percent) % bis \(discount.until.german)"
    }.joined(separator: ", ")
  }
}
