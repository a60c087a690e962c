import InvoiceRules
import MasterData
import Payables

/// A table in which accounting acknowledges what it was handed:
/// `batch;voucher;status;reference;message`.
///
/// The header names the columns, in German or English and in any order; `voucher`, `reference` and
/// `message` may be missing. The delimiter is `;`, `,` or a tab, the text UTF-8 or Windows-1252.
/// Rows that can't be understood are told one by one; the others count.
package struct AcknowledgementFile: Hashable, Sendable {
  package private(set) var acknowledgements: [PostingAcknowledgement] = []
  package private(set) var problems: [AcknowledgementProblem] = []

  package static let bytesMax = 4 << 20
  package static let rowsMax = 20_000
  package static let problemsMax = 200

  /// What was said before, to find rows that contradict it.
  private var said: [Subject: PostingAcknowledgement.Status] = [:]

  private struct Subject: Hashable {
    let batch: PostingBatchNumber
    let voucher: VoucherID?
  }

  package init(_ bytes: [UInt8]) { read(bytes) }

  private mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= Self.bytesMax else { return refuse(nil, Self.tooLarge) }
    guard let text = PlainTable.text(of: bytes) else { return refuse(nil, Self.noText) }
    guard let table = PlainTable(csv: text), let columns = Columns(table.columns) else {
      return refuse(nil, Self.noHeader)
    }
    for record in table.rows.prefix(Self.rowsMax) { take(record, columns) }
    if table.rows.count > Self.rowsMax { refuse(nil, Self.tooManyRows) }
    if table.rows.isEmpty { refuse(nil, Self.noRows) }
  }

  private mutating func take(_ record: DropRecord, _ columns: Columns) {
    let line = record.place.line
    if let fault = record.fault { return refuse(line, Wording(fault.german, fault.english)) }
    let batchText = columns.cell(.batch, of: record)
    guard let batch = PostingBatchNumber(batchText.uppercased()) else {
      return refuse(line, Self.noBatch(batchText))
    }
    let voucherText = columns.cell(.voucher, of: record)
    let voucher = VoucherID(voucherText.uppercased())
    if voucher == nil, !voucherText.isEmpty { return refuse(line, Self.noVoucher(voucherText)) }
    let statusText = columns.cell(.status, of: record)
    guard let status = Self.statuses[statusText.lowercased()] else {
      return refuse(line, Self.noStatus(statusText))
    }
    func kept(_ field: Field) -> String? {
      let text = columns.cell(field, of: record)
      return text.isEmpty ? nil : String(text.prefix(PostingAcknowledgement.textMax))
    }
    add(
      PostingAcknowledgement(
        batch: batch, voucher: voucher, status: status, reference: kept(.reference),
        message: kept(.message)), line)
  }

  private mutating func add(_ new: PostingAcknowledgement, _ line: Int) {
    let subject = Subject(batch: new.batch, voucher: new.voucher)
    if let earlier = said[subject] {
      if earlier != new.status { refuse(line, Self.contradiction) }
      return
    }
    said[subject] = new.status
    acknowledgements.append(new)
  }

  private mutating func refuse(_ line: Int?, _ text: Wording) {
    guard problems.count < Self.problemsMax else { return }
    problems.append(AcknowledgementProblem(line: line, text: text))
  }

  private static let statuses: [String: PostingAcknowledgement.Status] = {
    let words: [(PostingAcknowledgement.Status, String)] = [
      (.ok, "ok okay gebucht verbucht übernommen uebernommen angenommen posted booked accepted"),
      (
        .refused,
        "refused abgelehnt abgewiesen zurückgewiesen zurueckgewiesen fehler rejected error"
      ),
    ]
    return Dictionary(
      words.flatMap { status, words in words.split(separator: " ").map { (String($0), status) } },
      uniquingKeysWith: { first, _ in first })
  }()
}

extension AcknowledgementFile {
  fileprivate enum Field: CaseIterable {
    case batch, voucher, status, reference, message

    var names: Set<String> {
      switch self {
      case .batch: ["batch", "stapel", "buchungsstapel"]
      case .voucher: ["voucher", "beleg", "beleg-id", "belegid", "document"]
      case .status: ["status", "ergebnis", "result"]
      case .reference: ["reference", "referenz", "buchungsnummer"]
      case .message: ["message", "meldung", "bemerkung", "grund"]
      }
    }
  }

  /// Which cell of a row is what.
  fileprivate struct Columns {
    private let places: [Field: Int]

    /// Nil where batch or status is missing.
    init?(_ names: [String]) {
      let names = names.map { $0.lowercased().filter { !$0.isWhitespace } }
      places = Field.allCases.reduce(into: [:]) { places, field in
        places[field] = names.firstIndex(where: field.names.contains)
      }
      if places[.batch] == nil || places[.status] == nil { return nil }
    }

    func cell(_ field: Field, of record: DropRecord) -> String {
      guard let place = places[field], record.cells.indices.contains(place) else { return "" }
      let cell = record.cells[place].split(whereSeparator: \.isWhitespace)
      return cell.joined(separator: " ")
    }
  }
}

extension AcknowledgementFile {
  private static let tooLarge = Wording(
    "Die Datei ist größer als \(bytesMax >> 20) MiB und wurde nicht gelesen.",
    "The file is larger than \(bytesMax >> 20) MiB and was not read.")
  private static let noText = Wording(
    "Die Datei ist kein Text in UTF-8 oder Windows-1252.",
    "The file is no text in UTF-8 or Windows-1252.")
  private static let noHeader = Wording(
    "Die Kopfzeile muss die Spalten batch und status nennen (oder Stapel und Ergebnis).",
    "The header line must name the columns batch and status.")
  private static let noRows = Wording(
    "Die Datei quittiert nichts.", "The file acknowledges nothing.")
  private static let tooManyRows = Wording(
    "Die Datei hat mehr als \(rowsMax) Zeilen; die weiteren wurden nicht gelesen.",
    "The file has more than \(rowsMax) rows; the others were not read.")
  private static let contradiction = Wording(
    "Die Zeile widerspricht einer früheren zum selben Beleg; die frühere gilt.",
    "The row contradicts an earlier one of the same document, which counts.")

  private static func noBatch(_ text: String) -> Wording {
    Wording(
      "„\(text.prefix(40))“ ist kein Stapel; sie heißen wie P26-0000012.",
      "“\(text.prefix(40))” is no batch; they are called like P26-0000012.")
  }

  private static func noVoucher(_ text: String) -> Wording {
    Wording(
      "„\(text.prefix(40))“ ist keine Beleg-ID; sie heißen wie B26-0000123.",
      "“\(text.prefix(40))” is no document id; they are called like B26-0000123.")
  }

  private static func noStatus(_ text: String) -> Wording {
    Wording(
      "„\(text.prefix(40))“ ist kein Ergebnis; möglich sind ok und abgelehnt.",
      "“\(text.prefix(40))” is no status; possible are ok and refused.")
  }
}
