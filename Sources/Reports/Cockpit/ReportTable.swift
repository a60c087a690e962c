import Invoice
import InvoiceRules
import Payables

/// A table of the cockpit: what a page shows, and the same as a CSV file beside it.
struct ReportTable {
  /// Rows of a page; the CSV file has them all.
  static let rowsMax = 200

  /// Without its ending.
  let file: String
  let columns: [Wording]
  /// Columns that only the file has.
  var hidden: Set<Int> = []
  private(set) var rows: [[ReportCell]] = []

  init(_ file: String, _ columns: [Wording]) {
    self.file = file
    self.columns = columns
  }

  mutating func add(_ cells: [ReportCell]) { rows.append(cells) }

  /// UTF-8, in German, with the mark that Excel tells it by.
  var csv: CockpitFile {
    // A column without a name is only drawn.
    let kept = columns.indices.filter { !columns[$0].german.isEmpty }
    var text = CSVLine.byteOrderMark + CSVLine(kept.map { columns[$0].german }).text
    for row in rows { text += CSVLine(kept.map { row[$0].csv }).text }
    return CockpitFile(name: file + ".csv", bytes: Array(text.utf8))
  }

  func write(to html: inout HTMLWriter, in language: Language) {
    let names = columns.map { $0[language] }
    let shown = columns.indices.filter { !hidden.contains($0) }
    html.element(.table, .wide) { html in
      html.writeColumns(
        shown.map { (names[$0], rows.first?[$0].isNumber == true ? .amount : nil) })
      html.element(.tbody) { html in
        for row in rows.prefix(Self.rowsMax) {
          html.element(.tr) { html in
            for column in shown { row[column].write(to: &html, names[column], in: language) }
          }
        }
      }
    }
    html.element(.p, .links) { html in
      if rows.count > Self.rowsMax {
        html.text(
          Wording(
            "Hier stehen \(Self.rowsMax) von \(rows.count) Zeilen; alle stehen in der Datei. ",
            "These are \(Self.rowsMax) of \(rows.count) rows; the file has them all. ")[language])
      }
      html.writeLink(file + ".csv", text: "CSV")
    }
  }
}

/// A file of the cockpit.
package struct CockpitFile: Hashable, Sendable {
  package let name: String
  package let bytes: [UInt8]
}

/// A cell of a table, as people read it and as spreadsheets do.
enum ReportCell {
  /// Our own words.
  case words(Wording)
  /// A text that comes from outside.
  case foreign(String)
  case count(Int)
  /// In the unit of an indicator.
  case value(ExactDecimal?, Indicator.Unit)
  /// Euro cents.
  case cents(Int?)
  case time(Timestamp?)
  case day(CalendarDate?)
  /// The number of a document.
  case id(VoucherID)
  /// To a file beside the page; its text is ours.
  case link(String, Wording)
  /// A bar of so many hundredths.
  case bar(Int)

  fileprivate var csv: String {
    switch self {
    case .words(let words), .link(_, let words): words.german
    case .foreign(let text): CSVLine.foreign(text)
    case .count(let count), .bar(let count): String(count)
    case .value(let value, _): value?.description.replacing(".", with: ",") ?? ""
    case .cents(let cents):
      cents.map { UnitText.amount($0).description.replacing(".", with: ",") } ?? ""
    case .time(let time): time?.berlin.text ?? ""
    case .day(let day): day?.text(in: .german) ?? ""
    case .id(let id): id.description
    }
  }

  private func text(in language: Language) -> String {
    switch self {
    case .words(let words), .link(_, let words): words[language]
    case .foreign(let text): text
    case .count(let count): ExactDecimal(count).text(in: language)
    case .value(let value, let unit): UnitText.text(value, unit, in: language)
    case .cents(let cents): cents.map { UnitText.euros($0, in: language) } ?? "–"
    case .time(let time): time?.berlinText ?? ""
    case .day(let day): day?.text(in: language) ?? ""
    case .id(let id): id.description
    case .bar(let hundredths): "\(hundredths) %"
    }
  }

  fileprivate var isNumber: Bool { style == .amount }

  private var style: HTMLStyle? {
    switch self {
    case .count, .value, .cents: .amount
    case .time, .day, .id: .number
    case .words, .foreign, .link, .bar: nil
    }
  }

  fileprivate func write(to html: inout HTMLWriter, _ name: String, in language: Language) {
    html.element(.td, style, [.label(name)]) { html in
      switch self {
      case .link(let path, let words): html.writeLink(path, text: words[language])
      case .bar(let hundredths): Chart.bar(hundredths).write(to: &html, text(in: language))
      default: html.text(text(in: language))
      }
    }
  }
}
