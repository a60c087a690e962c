import Invoice
import InvoiceRules
import JSON
package import Payables

/// The figures of the quality control by channel and month, as text.
package enum QualityRates {
  package static let header =
    CSVLine.byteOrderMark + CSVLine(["Monat", "Kanal"] + columns.map(\.name)).text

  package static func csv(of report: QualityReport) -> String {
    let rows = report.rows.map { row, figures in
      CSVLine([row.month, CSVLine.foreign(row.channel)] + columns.map { $0.text(figures) }).text
    }
    let total = CSVLine(["gesamt", ""] + columns.map { $0.text(report.total) }).text
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
  package static func text(of report: QualityReport) -> [String] {
    let blocks = report.rows.map { ("\($0.row.month)  \($0.row.channel)", $0.figures) }
    return (blocks + [("gesamt", report.total)]).flatMap { title, figures in
      [title]
        + columns.compactMap { column in
          let text = column.text(figures)
          return text.isEmpty || text == "0" ? nil : "  \(column.name): \(text)"
        }
    }
  }

  private struct Column: Sendable {
    let name: String
    let text: @Sendable (QualityFigures) -> String
  }

  private static let columns: [Column] =
    [
      Column(name: "Dokumente") { String($0.scans) },
      Column(name: "Seiten") { String($0.pages) },
    ]
    + QualityFinding.Kind.allCases.map { kind in
      Column(name: "Befund: \(kind.german)") { String($0.findings[kind] ?? 0) }
    } + [
      Column(name: "Kontrolle wegen Befund") { String($0.looks[.finding] ?? 0) },
      Column(name: "Kontrolle wegen Klasse") { String($0.looks[.wholeClass] ?? 0) },
      Column(name: "Stichprobe") { String($0.looks[.sample] ?? 0) },
      Column(name: "offen") { String($0.open) },
      Column(name: "bestanden") { String($0.passed) },
      Column(name: "nicht bestanden") { String($0.failed) },
      Column(name: "fehlerhaft") { String($0.faulty) },
      Column(name: "Fehlerquote der kontrollierten (%)") { decimal($0.errorRate) },
      Column(name: "Fehlerquote aller (%)") { decimal($0.errorRateOfAll) },
      Column(name: "Fehlerquote der Stichprobe (%)") { decimal($0.errorRateOfSample) },
      Column(name: "Nachscans angefordert") { String($0.rescansRequested) },
      Column(name: "Nachscans eingegangen") { String($0.rescansReceived) },
      Column(name: "Median bis zum Nachscan (Minuten)") { figures in
        figures.medianWait.map { String($0 / 60) } ?? ""
      },
    ]

  /// As German spreadsheets read it.
  private static func decimal(_ value: ExactDecimal?) -> String {
    value?.description.replacing(".", with: ",") ?? ""
  }
}

extension QualityFinding.Kind {
  fileprivate var german: String {
    switch self {
    case .lowResolution: "Auflösung"
    case .wrongColour: "Farbmodus"
    case .askew: "schief"
    case .illegible: "nicht lesbar"
    case .poorlyLegible: "kaum lesbar"
    case .blankDocument: "Dokument leer"
    case .blankPage: "Seite leer"
    case .wrongOrder: "Reihenfolge"
    case .missingPage: "Seite fehlt"
    case .pageTwice: "Seite doppelt"
    case .incompleteSheet: "Blatt unvollständig"
    }
  }
}
