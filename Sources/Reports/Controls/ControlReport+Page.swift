import Invoice
package import InvoiceRules
import MasterData
import Payables

/// The page of the report, in German as the matrix is.
extension ControlReport {
  /// The page with its tables, and the same for programs; `shelf` says which pages lie beside it.
  ///
  /// Without one it points nowhere.
  package func files(_ shelf: CockpitShelf?, in language: Language) -> [CockpitFile] {
    page(shelf).files(in: .german, shelf?.bar(at: now, in: language) ?? [])
      + [CockpitFile(name: "\(file).json", bytes: Array((json + "\n").utf8))]
  }

  private var file: String { "iks-\(period)" }

  private func page(_ shelf: CockpitShelf?) -> CockpitPage {
    let isOver = period.end <= now
    var page = CockpitPage(
      file: file, title: "Internes Kontrollsystem \(period)",
      sentence: "\(period.first.text(in: .german)) – \(period.last.text(in: .german)), Stand "
        + "\(now.berlinText) Uhr" + (isOver ? "." : ", der Zeitraum läuft noch."))
    page.parts = [
      .tiles(tiles),
      .heading("Offene Punkte"), .table(openTable, orSay: "Es ist nichts offen."),
      .heading("Kontrollen und Nachweise"), .table(controlTable, orSay: ""),
      .heading("Stichproben"),
      .table(sampleTable, orSay: "In diesem Zeitraum ist keine Stichprobe gezogen worden."),
      .heading("Wie gezählt wird"),
      .note(
        "Gezählt sind Einträge des Journals, deren Zeit im Zeitraum liegt (deutsche Ortszeit). Ein "
          + "Beleg zählt mehrfach, wenn er neu entschieden wurde. Die Einträge hinter einer Zahl "
          + "zeigt rohrpost controls show NUMMER --from TAG --to TAG."),
    ]
    page.parts += shelf?.links(before: period, ["iks": "Zeitraum davor"]) ?? []
    return page
  }

  private var tiles: [CockpitPage.Tile] {
    let faults = samples.reduce(0) { $0 + $1.faults.count }
    let (size, open) = samples.reduce((0, 0)) { ($0.0 + $1.size, $0.1 + $1.open) }
    let none = size == 0 ? "–" : nil
    func tile(
      _ title: String, _ value: String, note: String? = nil, warning: String? = nil
    ) -> CockpitPage.Tile {
      var tile = CockpitPage.Tile(title: title, value: value)
      tile.note = note
      tile.badge = warning.map { (.badgeWarning, $0) }
      return tile
    }
    return [
      tile(
        "Kontrollen mit Nachweis", "\(coverage.shown) von \(coverage.evident)",
        note: "\(ControlMatrix.all.count - coverage.evident) weitere weist die Organisation nach."),
      tile("Belege der Stichproben geprüft", none ?? "\(size - open) von \(size)"),
      tile(
        "Davon beanstandet", none ?? "\(faults)", warning: faults > 0 ? "zu klären" : nil),
      tile(
        "Offene Punkte", "\(openItems.count)", warning: openItems.isEmpty ? nil : "offen"),
    ]
  }

  private var openTable: ReportTable {
    var table = ReportTable("\(file)-open", ["Betrifft", "Was offen ist"].map(Wording.init(same:)))
    for item in openItems {
      table.add([.words(Wording(same: item.subject)), .foreign(item.text)])
    }
    return table
  }

  private var controlTable: ReportTable {
    var table = ReportTable(
      "\(file)-controls",
      [
        "Nr.", "Risiko", "Gewirkt", "Angehalten", "Ausnahmen", "Zuletzt", "Gezählt sind",
        "Verantwortlich",
      ].map(Wording.init(same:)))
    for control in ControlMatrix.all { table.add(row(control)) }
    return table
  }

  private func row(_ control: Control) -> [ReportCell] {
    let count = evidence[control]
    func number(_ mark: ControlMark) -> ReportCell {
      let isCounted = control.rules.contains { $0.mark == mark }
      return isCounted ? .count(count[mark]) : .value(nil, .count)
    }
    let words =
      control.isEvident
      ? control.rules.map { "\($0.mark.german): \($0.rule.words)" }.joined(separator: "; ")
      : "kein Nachweis im Journal; die Organisation führt ihn selbst"
    return [
      .words(Wording(same: control.id)), .words(Wording(same: control.risk)), number(.acted),
      number(.stopped), number(.exception), .day(count.last), .words(Wording(same: words)),
      .words(Wording(same: control.owners.map(\.name.german).joined(separator: ", "))),
    ]
  }

  private var sampleTable: ReportTable {
    var table = ReportTable(
      "\(file)-samples",
      ["Stichprobe", "Gezogen", "Grundgesamtheit", "Geprüft", "Beanstandet"]
        .map(Wording.init(same:)))
    for sample in samples {
      table.add([
        .words(Wording(same: sample.id.description)), .count(sample.size),
        .count(sample.population), .count(sample.size - sample.open),
        .count(sample.faults.count),
      ])
    }
    return table
  }
}
