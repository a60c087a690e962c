import Invoice
package import InvoiceRules
import JSON
package import Payables
import ReadResult

/// One document behind an indicator: what it counted as (O1).
package struct IndicatorDetail {
  private let indicator: Indicator
  private let passage: Passage
  private let entry: IndicatorEntry

  /// Nil where the document does not count in the period.
  package init?(_ passage: Passage, behind id: IndicatorID, in period: ReportPeriod) {
    let index = IndicatorTable.place(of: id)
    let found = IndicatorEntry.all(of: passage).first { $0.indicator == index }
    guard let found, period.contains(found.moment) else { return nil }
    indicator = IndicatorTable.all[index]
    self.passage = passage
    entry = found
  }

  /// Whether the document alone falls short of the target.
  package func misses(_ target: Indicator.Target) -> Bool {
    switch (entry.amount, target) {
    case (.length(let length), .below(let limit)): ExactDecimal(length.minutes) >= limit
    case (.share(let share), .above): share.part < share.whole
    case (.share(let share), .below), (.share(let share), .falling): share.part > 0
    default: false
    }
  }

  package var json: String {
    JSONObject.text { json in
      json.add("id", passage.id.description)
      json.add("indicator", indicator.id.rawValue)
      json.add("class", passage.documentClass?.rawValue)
      json.add("supplier", passage.supplier)
      json.add("site", passage.site)
      json.add("received_at", passage.receivedAt)
      json.add("counted_at", entry.moment)
      switch entry.amount {
      case .length(let length): json.add("minutes", number: length.minutes)
      case .share(let share):
        json.add("part", number: share.part)
        json.add("whole", number: share.whole)
      }
      json.add("codes", texts: passage.caseCodes.map(\.rawValue))
    }
  }

  package static let csvHeader =
    CSVLine.byteOrderMark
    + CSVLine([
      "Beleg-ID", "Klasse", "Lieferant", "Objekt", "Eingang", "gezählt am", "Minuten", "Zähler",
      "Nenner", "Codes",
    ]).text

  package var csv: String {
    let amounts: [String] =
      switch entry.amount {
      case .length(let length): [String(length.minutes), "", ""]
      case .share(let share): ["", String(share.part), String(share.whole)]
      }
    return CSVLine(
      [
        passage.id.description, passage.documentClass?.name.german ?? "",
        CSVLine.foreign(passage.supplier ?? ""), CSVLine.foreign(passage.site ?? ""),
        passage.receivedAt.berlin.text, entry.moment.berlin.text,
      ] + amounts + [passage.caseCodes.map(\.rawValue).joined(separator: ",")]
    ).text
  }

  /// A line for a terminal.
  package func text(in language: Language) -> String {
    let amount =
      switch entry.amount {
      case .length(let length):
        UnitText.text(ExactDecimal(length.minutes), .minutes, in: language)
      case .share(let share): "\(share.part)/\(share.whole)"
      }
    return [
      passage.id.description, passage.documentClass?.rawValue ?? "–", passage.supplier ?? "–",
      entry.moment.berlinText, amount, passage.caseCodes.map(\.rawValue).joined(separator: ","),
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
