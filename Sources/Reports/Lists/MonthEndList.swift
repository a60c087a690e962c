import Invoice
package import InvoiceRules
import JSON
import MasterData
package import Payables
import ReadResult

/// What is open at the end of a month (N2, H3), as a page, a table and lines.
package struct MonthEndList {
  /// Rows of the page; the CSV file has them all.
  package static let rowsMax = 2000

  private let month: BookMonth
  private let language: Language
  private let now: Timestamp
  private var rows: [[Cell]] = []
  private var rowsLeftOut = 0
  /// UTF-8, with the mark that Excel tells it by.
  package private(set) var csv: [UInt8]

  private var file: String { "month-end-\(month)" }

  private struct Cell {
    let text: String
    var style: HTMLStyle?
  }

  package init(_ month: BookMonth, language: Language, now: Timestamp) {
    self.month = month
    self.language = language
    self.now = now
    csv = Array((CSVLine.byteOrderMark + CSVLine(Self.names.map(\.german)).text).utf8)
  }

  private static let names = [
    Wording("Beleg-ID", "Document"), Wording("Eingang", "Received"), Wording("Status", "Status"),
    Wording("Klasse", "Class"), Wording("Lieferant", "Supplier"), Wording("Nummer", "Number"),
    Wording("Leistung von", "Service from"), Wording("Leistung bis", "Service until"),
    Wording("Periode", "Period"), Wording("Konto", "Account"),
    Wording("Kostenstelle", "Cost centre"), Wording("Projekt", "Project"),
    Wording("Netto", "Net"), Wording("Währung", "Currency"), Wording("Zuständig", "Owner"),
    Wording("Frist", "Deadline"), Wording("Grund", "Reason"),
  ]

  /// Columns of the page; the CSV file has them all.
  private static let shown = [0, 4, 5, 8, 10, 12, 14, 15, 16]

  /// Adds what is open, a row a part.
  package mutating func add(_ item: MonthEndItem) {
    for part in item.parts.isEmpty ? [nil] : item.parts.map(Optional.some) {
      csv += CSVLine(Self.cells(item, part, .german).map { CSVLine.foreign($0.text) }).text.utf8
      guard rows.count < Self.rowsMax else {
        rowsLeftOut += 1
        continue
      }
      rows.append(Self.cells(item, part, language))
    }
  }

  private static func cells(
    _ item: MonthEndItem, _ part: MonthEndItem.Part?, _ language: Language
  ) -> [Cell] {
    let owner = [item.owner?.rawValue, item.person].compactMap(\.self).joined(separator: ":")
    return [
      Cell(text: item.id.description, style: .number), Cell(text: item.receivedAt.berlinText),
      Cell(text: item.status.name[language]), Cell(text: item.documentClass?.name[language] ?? ""),
      Cell(text: item.supplier ?? ""), Cell(text: item.invoiceNumber ?? "", style: .number),
      Cell(text: item.serviceStart?.text(in: language) ?? ""),
      Cell(text: item.serviceEnd?.text(in: language) ?? ""),
      Cell(text: item.period.name[language]), Cell(text: part?.account ?? ""),
      Cell(text: part?.costCenter ?? ""), Cell(text: part?.project ?? ""),
      Cell(text: part?.net?.text(in: language) ?? "", style: .amount),
      Cell(text: item.currency?.rawValue ?? ""), Cell(text: owner),
      Cell(text: item.deadline?.berlinText ?? "", style: .number),
      Cell(text: item.reason[language]),
    ]
  }

  /// The page.
  package func html() -> [UInt8] {
    func word(_ german: String, _ english: String) -> String {
      Wording(german, english)[language]
    }
    let title = word("Offen zum Monatsende \(month)", "Open at the end of \(month)")
    return Page.bytes(
      title: title, language: language, capacity: rows.count * 1024, further: CockpitStyle.css
    ) { html in
      html.element(.nav) { html in
        for link in CockpitShelf([file]).bar(at: now, in: language) {
          link.write(to: &html, isCurrent: link.file == file)
        }
      }
      html.writeHead(
        title, rows.isEmpty ? .badgeGood : .badgeWarning,
        rows.isEmpty ? word("nichts offen", "nothing open") : word("offen", "open"),
        sentence: word(
          "Weder freigegeben noch gebucht, eingegangen oder geleistet bis zum "
            + "\(month.last.text(in: .german)); Stand \(now.berlinText) Uhr.",
          "Neither approved nor posted, received or rendered until \(month.last); as of "
            + "\(now.berlinText)."))
      if rowsLeftOut > 0 {
        html.element(
          .p, .warning,
          text: word(
            "Weitere \(rowsLeftOut) Zeilen stehen nur in der CSV-Datei.",
            "Another \(rowsLeftOut) rows are in the CSV file only."))
      }
      if !rows.isEmpty { writeTable(to: &html) }
      html.element(.p, .links) { html in html.writeLink("\(file).csv", text: "CSV") }
    }
  }

  private func writeTable(to html: inout HTMLWriter) {
    let names = Self.names.map { $0[language] }
    html.element(.table, .wide) { html in
      html.writeColumns(
        Self.shown.map { (names[$0], rows.first?[$0].style == .amount ? .amount : nil) })
      html.element(.tbody) { html in
        for row in rows {
          html.element(.tr) { html in
            for column in Self.shown {
              html.element(
                .td, row[column].style, [.label(names[column])], text: row[column].text)
            }
          }
        }
      }
    }
  }
}

extension MonthEndItem {
  /// A JSON object a part.
  package func json(_ month: BookMonth) -> [String] {
    (parts.isEmpty ? [nil] : parts.map(Optional.some)).map { part in
      JSONObject.text { json in
        json.add("month", month.description)
        json.add("id", id.description)
        json.add("status", status.rawValue)
        json.add("class", documentClass?.rawValue)
        json.add("received_at", receivedAt)
        json.add("supplier", supplier)
        json.add("invoice_number", invoiceNumber)
        json.add("service_start", serviceStart)
        json.add("service_end", serviceEnd)
        json.add("period", period.rawValue)
        json.add("account", part?.account)
        json.add("cost_center", part?.costCenter)
        json.add("project", part?.project)
        json.add("net", part?.net)
        json.add("currency", currency?.rawValue)
        json.add("owner", owner?.rawValue)
        json.add("user", person)
        json.add("deadline", deadline)
        json.add("reason", reason.german)
      }
    }
  }

  /// A line for a terminal.
  package func text(in language: Language) -> String {
    let nets = parts.compactMap(\.net)
    let net = nets.isEmpty ? nil : nets.sum
    let amount = net.map { [$0.text(in: language), currency?.rawValue].compactMap(\.self) }
    let columns: [String?] = [
      id.description, status.rawValue, supplier, invoiceNumber,
      amount?.joined(separator: " ") ?? "–",
      parts.first?.costCenter, period.name[language],
      [owner?.rawValue, person].compactMap(\.self).joined(separator: ":"),
      deadline?.berlinText, reason[language],
    ]
    return columns.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
