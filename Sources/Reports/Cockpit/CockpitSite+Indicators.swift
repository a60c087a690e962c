import Invoice
import InvoiceRules
import Payables

extension CockpitSite {
  /// A tile for each indicator that is looked at this often, and the table behind them.
  func indicators(
    _ sheet: IndicatorSheet, upTo place: Int, file: String, _ kinds: Set<ReportPeriod.Kind>
  ) -> [CockpitPage.Part] {
    let shown = IndicatorTable.all.indices.filter {
      kinds.contains(IndicatorTable.all[$0].frequency)
    }
    return [
      .tiles(shown.map { tile($0, sheet, upTo: place) }),
      .table(
        table(shown, sheet, upTo: place, file: file),
        orSay: word("Noch nichts zu sagen.", "Nothing to say yet.")),
    ]
  }

  private func tile(_ index: Int, _ sheet: IndicatorSheet, upTo place: Int) -> CockpitPage.Tile {
    let indicator = IndicatorTable.all[index]
    let target = figures.rules.target(of: indicator)
    func value(_ place: Int) -> ExactDecimal? {
      sheet.sum(of: index, in: place).value(of: indicator)
    }
    let points = (0...place).map { place in
      Chart.Point(
        label: sheet.periods[place].description, value: value(place),
        text: UnitText.text(value(place), indicator.unit, in: language))
    }
    let current = value(place)
    var tile = CockpitPage.Tile(
      title: indicator.name[language],
      value: UnitText.text(current, indicator.unit, in: language))
    if let current {
      let isMet = target.isMet(current, earlier: place > 0 ? value(place - 1) : nil)
      tile.badge = isMet.map {
        $0
          ? (.badgeGood, word("im Ziel", "on target"))
          : (.badgeWarning, word("verfehlt", "off target"))
      }
    }
    let description =
      "\(indicator.name[language]): "
      + points.suffix(3).map { "\($0.label) \($0.text)" }.joined(separator: ", ")
    tile.chart = (.trend(points, goal: target.value), description)
    tile.note = [
      UnitText.target(target, indicator.unit, in: language)
        .map { word("Ziel \($0)", "Target \($0)") },
      indicator.owner[language], basis(index, sheet, place),
    ].compactMap(\.self).joined(separator: " · ")
    return tile
  }

  private func basis(_ index: Int, _ sheet: IndicatorSheet, _ place: Int) -> String? {
    let count = sheet.sum(of: index, in: place).documents
    let documents = Wording(count, ("Dokument", "Dokumente"), ("document", "documents"))
    return count > 0 ? documents[language] : nil
  }

  /// The figures behind the drawings, an indicator a row; the page has the latest.
  private func table(
    _ shown: [Int], _ sheet: IndicatorSheet, upTo place: Int, file: String
  ) -> ReportTable {
    let latest = 6
    let periods = Array((0...place).reversed())
    var table = ReportTable(
      file,
      [Wording("Kennzahl", "Indicator"), Wording("Einheit", "Unit")]
        + periods.map { Wording(same: sheet.periods[$0].description) })
    table.hidden = Set([1] + periods.indices.dropFirst(latest).map { $0 + 2 })
    for index in shown {
      let indicator = IndicatorTable.all[index]
      table.add(
        [.words(indicator.name), .words(indicator.unit.name)]
          + periods.map {
            .value(sheet.sum(of: index, in: $0).value(of: indicator), indicator.unit)
          })
    }
    return table
  }

  var definitionPage: CockpitPage {
    var page = CockpitPage(
      file: "definitions", title: word("Kennzahlen", "Indicators"),
      sentence: word(
        "Wie jede Kennzahl gerechnet wird. Keine betrifft einzelne Personen.",
        "How each indicator is computed. None is about single people."))
    var table = ReportTable(
      "definitions",
      [
        Wording("Kennzahl", "Indicator"), Wording("Formel", "Formula"), Wording("Quelle", "Source"),
        Wording("Ziel", "Target"), Wording("Verantwortlich", "Owner"),
        Wording("Rhythmus", "Frequency"),
      ])
    for indicator in IndicatorTable.all {
      let target = figures.rules.target(of: indicator)
      let words = { (language: Language) in
        UnitText.target(target, indicator.unit, in: language) ?? "–"
      }
      table.add([
        .words(indicator.name), .words(indicator.formula), .words(indicator.source),
        .words(Wording(words(.german), words(.english))), .words(indicator.owner),
        .words(indicator.frequency.adverb),
      ])
    }
    page.parts = [
      .table(table, orSay: ""),
      .note(
        word(
          "Zeiten zählen als Kalenderzeit. Ein Zeitraum beginnt und endet um Mitternacht deutscher "
            + "Zeit. Gruppen mit weniger als \(Indicator.groupMin) Dokumenten oder Personen "
            + "bekommen keine Werte.",
          "Times count as calendar time. A period begins and ends at midnight in Germany. Groups "
            + "of fewer than \(Indicator.groupMin) documents or people get no values.")),
    ]
    return page
  }
}

extension Indicator.Unit {
  /// In which unit files give it.
  fileprivate var name: Wording {
    switch self {
    case .minutes: Wording("Minuten", "minutes")
    case .percent: Wording("Prozent", "percent")
    case .count: Wording("Anzahl", "count")
    case .euros: Wording("Euro", "euros")
    case .perThousand: Wording("je 1.000", "per 1,000")
    }
  }
}

extension ReportPeriod.Kind {
  var adverb: Wording {
    switch self {
    case .week: Wording("wöchentlich", "weekly")
    case .month: Wording("monatlich", "monthly")
    case .quarter: Wording("quartalsweise", "quarterly")
    case .year: Wording("jährlich", "yearly")
    }
  }
}

extension Wording {
  /// What is the same in both languages.
  init(same text: String) { self.init(text, text) }
}
