package import InvoiceRules
import JSON
package import MasterData
package import Payables

/// The report on a file of master data, for people and for scripts (E1).
extension ImportReport {
  package func text(at time: Timestamp, _ language: Language) -> String {
    var lines = [
      Wording("Stammdaten: \(name)", "Master data: \(name)")[language],
      outcome(time)[language],
      Wording(
        "\(rows) Zeilen: \(new) neu, \(changed) geändert, \(unchanged) unverändert, "
          + "\(problems.refusedRows) abgelehnt.",
        "\(rows) rows: \(new) new, \(changed) changed, \(unchanged) unchanged, "
          + "\(problems.refusedRows) refused.")[language],
    ]
    if waiting > 0 {
      lines.append(
        Wording(
          "Änderungen an \(waiting) Lieferanten warten auf eine zweite Person: "
            + "rohrpost suppliers changes",
          "Changes to \(waiting) suppliers wait for a second person: rohrpost suppliers changes"
        )[language])
    }
    lines += section(
      Wording("Abgelehnt", "Refused"), problems.refusals, of: problems.refusalCount, language)
    lines += section(
      Wording("Hinweise", "Remarks"), problems.warnings, of: problems.warningCount, language)
    return lines.joined(separator: "\n") + "\n"
  }

  private var name: String { file.onOneLine }

  private func outcome(_ time: Timestamp) -> Wording {
    let table = table?.rawValue ?? "?"
    switch fate {
    case .taken:
      return Wording(
        "Am \(time.berlinText) ganz übernommen in \(table).",
        "Taken whole into \(table) at \(time.berlinText).")
    case .checked:
      return Wording(
        "Geprüft: Die Datei kann in \(table) übernommen werden. Es wurde nichts geändert.",
        "Checked: the file may be taken into \(table). Nothing was changed.")
    case .refused:
      return Wording(
        "Die Datei wurde nicht übernommen, auch nicht teilweise. Bitte berichtigen Sie sie und "
          + "geben Sie sie noch einmal ab.",
        "The file was not taken, not even in part. Please correct it and hand it in again.")
    }
  }

  private func section(
    _ title: Wording, _ listed: [DropProblem], of count: Int, _ language: Language
  ) -> [String] {
    if count == 0 { return [] }
    let rest = count - listed.count
    return ["", title[language] + ":"]
      + listed.map { "  " + $0.text(language) }
      + (rest > 0 ? ["  " + Wording("… und \(rest) weitere", "… and \(rest) more")[language]] : [])
  }

  /// One JSON object on one line.
  package func line(_ language: Language) -> String {
    JSONObject.text { object in
      object.add("file", file)
      object.add("table", table?.rawValue)
      object.add("fate", fate.rawValue)
      object.add("rows", number: rows)
      object.add("new", number: new)
      object.add("changed", number: changed)
      object.add("unchanged", number: unchanged)
      object.add("waiting", number: waiting)
      object.add("refused", number: problems.refusedRows)
      object.add("refusals", number: problems.refusalCount)
      object.add("warnings", number: problems.warningCount)
      object.add("archive_path", archivePath)
      object.add("problems", objects: problems.refusals + problems.warnings) { object, problem in
        object.add("severity", problem.isRefusal ? "refusal" : "warning")
        object.add("row", number: problem.place?.row)
        object.add("line", number: problem.line)
        object.add("column", problem.column)
        object.add("value", problem.value)
        object.add("message", problem.message(language))
      }
    }
  }
}

extension DropProblem {
  fileprivate func message(_ language: Language) -> String {
    Wording(fault.german, fault.english)[language]
  }

  fileprivate func text(_ language: Language) -> String {
    let places = [
      place.map { Wording($0.german, $0.english)[language] },
      column.map { Wording("Spalte \($0.onOneLine)", "column \($0.onOneLine)")[language] },
    ].compactMap(\.self)
    let value = value.map { Wording(" „\($0.onOneLine)“", " “\($0.onOneLine)”")[language] } ?? ""
    let place = places.joined(separator: ", ") + value
    return place.isEmpty ? message(language) : place + ": " + message(language)
  }
}
