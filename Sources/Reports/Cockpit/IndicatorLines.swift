import Invoice
package import InvoiceRules
import JSON
package import Payables

/// The values of indicators as lines: for people, programs and spreadsheets (O1).
package struct IndicatorLines {
  private let sheet: IndicatorSheet
  private let rules: IndicatorRules
  private let names: CockpitNames
  /// How many periods are told, the last ones; those before serve to compare.
  private let count: Int

  package init(
    _ sheet: IndicatorSheet, last count: Int, _ rules: IndicatorRules, _ names: CockpitNames
  ) {
    self.sheet = sheet
    self.count = count
    self.rules = rules
    self.names = names
  }

  private struct Row {
    let indicator: Indicator
    let period: ReportPeriod
    let group: String
    let sum: IndicatorSum
    /// Whether the group is large enough that its figures point to nobody.
    let isTold: Bool
    let value: ExactDecimal?

    var part: Int? { isTold ? sum.part : nil }
    var whole: Int? { isTold ? sum.whole : nil }
    let isMet: Bool?
  }

  private var rows: [Row] {
    sheet.groups.flatMap { group in
      IndicatorTable.all.indices.flatMap { index in
        sheet.periods.indices.suffix(count).compactMap { row(index, group, $0) }
      }
    }
  }

  /// Nil where nothing of the group counts; of small groups no value is told.
  private func row(_ index: Int, _ group: String, _ place: Int) -> Row? {
    let indicator = IndicatorTable.all[index]
    let sum = sheet.sum(of: index, in: place, group: group)
    guard sheet.slice == .all || sum.documents > 0 else { return nil }
    let isTold = sheet.slice == .all || sum.documents >= Indicator.groupMin
    let value = isTold ? sum.value(of: indicator) : nil
    let earlier =
      place > 0
      ? sheet.sum(of: index, in: place - 1, group: group).value(of: indicator) : nil
    return Row(
      indicator: indicator, period: sheet.periods[place], group: group, sum: sum, isTold: isTold,
      value: value,
      isMet: value.flatMap { rules.target(of: indicator).isMet($0, earlier: earlier) })
  }

  /// A JSON object a value.
  package var json: [String] {
    rows.map { row in
      JSONObject.text { json in
        json.add("indicator", row.indicator.id.rawValue)
        json.add("period", row.period.description)
        if sheet.slice != .all { json.add(sheet.slice.rawValue, row.group) }
        json.add("value", row.value?.description)
        json.add("unit", row.indicator.unit.rawValue)
        json.add("part", number: row.part)
        json.add("whole", number: row.whole)
        json.add("documents", number: row.sum.documents)
        json.add("target", rules.target(of: row.indicator).value?.description)
        json.add("on_target", row.isMet)
      }
    }
  }

  package var csv: String {
    let head = [
      "Kennzahl", "Zeitraum", "Gruppe", "Wert", "Einheit", "Zähler", "Nenner", "Dokumente",
    ]
    return rows.reduce(into: CSVLine.byteOrderMark + CSVLine(head).text) { text, row in
      text +=
        CSVLine([
          row.indicator.id.rawValue, row.period.description,
          CSVLine.foreign(names.name(of: row.group, sheet.slice, in: .german)),
          row.value?.description.replacing(".", with: ",") ?? "", row.indicator.unit.rawValue,
          row.part.map(String.init) ?? "", row.whole.map(String.init) ?? "",
          String(row.sum.documents),
        ]).text
    }
  }

  /// Lines for a terminal: a heading for each group, a line for each indicator.
  package func text(in language: Language) -> [String] {
    var lines: [String] = []
    var group: String?
    for row in rows where row.value != nil {
      if row.group != group, sheet.slice != .all {
        let name = names.name(of: row.group, sheet.slice, in: language)
        lines.append("\(sheet.slice.name[language]): \(name)")
      }
      group = row.group
      let target = UnitText.target(
        rules.target(of: row.indicator), row.indicator.unit, in: language)
      let mark = row.isMet.map { $0 ? "✓" : "✗" } ?? " "
      let columns = [
        mark, row.period.description, Self.padded(row.indicator.name[language], 44),
        Self.padded(UnitText.text(row.value, row.indicator.unit, in: language), 12),
        target.map { Wording("Ziel \($0)", "target \($0)")[language] } ?? "",
      ]
      lines.append(columns.joined(separator: "  "))
    }
    return lines
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
