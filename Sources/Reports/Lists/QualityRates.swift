import Invoice
package import InvoiceRules
import JSON
package import Payables

/// The figures of the quality control by channel and month, as text.
package enum QualityRates {
  package static let header =
    CSVLine.byteOrderMark + CSVLine(["Monat", "Kanal"] + columns.map(\.name.german)).text

  package static func csv(of report: QualityReport) -> String {
    let rows = report.rows.map { row, figures in
      CSVLine(
        [row.month, CSVLine.foreign(row.channel)] + columns.map { $0.text(figures, .german) }
      )
      .text
    }
    let total = CSVLine(["gesamt", ""] + columns.map { $0.text(report.total, .german) }).text
    return header + rows.joined() + total
  }

  /// A JSON object a line; the last one, without channel and month, is the total.
  package static func json(of report: QualityReport) -> [String] {
    let rows = report.rows.map { row, figures in
      JSONObject.text { json in
        json.add("month", row.month)
        json.add("channel", row.channel)
        json.add(figures)
      }
    }
    let total = JSONObject.text { json in
      json.add("month", String?.none)
      json.add("channel", String?.none)
      json.add(report.total)
    }
    return rows + [total]
  }

  /// Lines for people: a block for each month and channel.
  package static func text(of report: QualityReport, in language: Language) -> [String] {
    let blocks = report.rows.map { ("\($0.row.month)  \($0.row.channel)", $0.figures) }
    let total = Wording("gesamt", "total")[language]
    return (blocks + [(total, report.total)]).flatMap { title, figures in
      [title]
        + columns.compactMap { column in
          let text = column.text(figures, language)
          return text.isEmpty || text == "0" ? nil : "  \(column.name[language]): \(text)"
        }
    }
  }

  private struct Column: Sendable {
    let name: Wording
    let text: @Sendable (QualityFigures, Language) -> String

    init(_ german: String, _ english: String, _ count: @escaping @Sendable (QualityFigures) -> Int)
    {
      name = Wording(german, english)
      text = { figures, _ in String(count(figures)) }
    }

    /// A rate in percent, in German with the comma that spreadsheets expect.
    init(
      rate german: String, _ english: String,
      _ rate: @escaping @Sendable (QualityFigures) -> ExactDecimal?
    ) {
      name = Wording("\(german) (%)", "\(english) (%)")
      text = { figures, language in
        let text = rate(figures)?.description ?? ""
        return language == .german ? text.replacing(".", with: ",") : text
      }
    }

    init(
      optional german: String, _ english: String,
      _ count: @escaping @Sendable (QualityFigures) -> Int?
    ) {
      name = Wording(german, english)
      text = { figures, _ in count(figures).map { String($0) } ?? "" }
    }
  }

  private static let columns: [Column] =
    [Column("Dokumente", "documents") { $0.scans }, Column("Seiten", "pages") { $0.pages }]
    + QualityFinding.Kind.allCases.map { kind in
      Column("Befund: \(kind.name.german)", "finding: \(kind.name.english)") {
        $0.findings[kind] ?? 0
      }
    } + [
      Column("Kontrolle wegen Befund", "looked at for a finding") { $0.looks[.finding] ?? 0 },
      Column("Kontrolle wegen Klasse", "looked at for the class") { $0.looks[.wholeClass] ?? 0 },
      Column("Stichprobe", "sample") { $0.looks[.sample] ?? 0 },
      Column("offen", "open") { $0.open },
      Column("bestanden", "passed") { $0.passed },
      Column("nicht bestanden", "failed") { $0.failed },
      Column("fehlerhaft", "faulty") { $0.faulty },
      Column(rate: "Fehlerquote der kontrollierten", "error rate of the examined") {
        $0.errorRate
      },
      Column(rate: "Fehlerquote aller", "error rate of all") { $0.errorRateOfAll },
      Column(rate: "Fehlerquote der Stichprobe", "error rate of the sample") {
        $0.errorRateOfSample
      },
      Column("Nachscans angefordert", "re-scans asked for") { $0.rescansRequested },
      Column("Nachscans eingegangen", "re-scans received") { $0.rescansReceived },
      Column(optional: "Median bis zum Nachscan (Minuten)", "median until the re-scan (minutes)") {
        $0.medianWait.map { Int($0 / 60) }
      },
    ]
}

extension QualityFinding.Kind {
  fileprivate var name: Wording {
    switch self {
    case .lowResolution: Wording("Auflösung", "resolution")
    case .wrongColour: Wording("Farbmodus", "colour")
    case .askew: Wording("schief", "askew")
    case .illegible: Wording("nicht lesbar", "illegible")
    case .poorlyLegible: Wording("kaum lesbar", "poorly legible")
    case .blankDocument: Wording("Dokument leer", "blank document")
    case .blankPage: Wording("Seite leer", "blank page")
    case .wrongOrder: Wording("Reihenfolge", "wrong order")
    case .missingPage: Wording("Seite fehlt", "missing page")
    case .pageTwice: Wording("Seite doppelt", "page twice")
    case .incompleteSheet: Wording("Blatt unvollständig", "incomplete sheet")
    }
  }
}
