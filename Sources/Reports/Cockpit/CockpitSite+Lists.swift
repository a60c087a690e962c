import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult

extension CockpitSite {
  /// How suppliers' invoices go through the house.
  func supplierPage(_ month: MonthFigures) -> CockpitPage {
    var page = CockpitPage(
      file: "suppliers-\(month.period)",
      title: word("Lieferanten \(month.period)", "Suppliers \(month.period)"),
      sentence: sentence(month.period))
    var table = ReportTable(
      page.file,
      [
        Wording("Lieferant", "Supplier"), Wording("Rechnungen", "Invoices"),
        Wording("Brutto", "Gross"), Wording("E-Rechnungen", "E-invoices"),
        Wording("Klärfälle", "Cases"), Wording("Rückfragen", "Questions"),
        Wording("häufigste Ursache", "Main cause"), Wording("Durchlaufzeit", "Cycle time"),
        Wording("Mahnungen", "Dunnings"), Wording("Auffällig", "Conspicuous"),
      ])
    for (supplier, score) in month.suppliers.ranked {
      let isConspicuous = month.suppliers.isConspicuous(score)
      let times = score.cycle.count >= Indicator.groupMin ? score.cycle.median : nil
      table.add([
        .foreign(names.supplier(supplier)), .count(score.invoices), .cents(score.grossCents),
        .value(score.rate(score.structured), .percent),
        .value(score.rate(score.cases), .percent), .value(score.rate(score.asked), .percent),
        .words(.init(same: score.mainCode?.rawValue ?? "")),
        .value(times, .minutes), .count(score.dunnings),
        .words(isConspicuous ? Wording("Klärfälle", "cases") : .init(same: "")),
      ])
    }
    page.parts.append(
      .table(table, orSay: word("Nichts von Lieferanten.", "Nothing from suppliers.")))
    page.parts.append(
      .note(
        word(
          "Auffällig ist, wessen Rechnungen mindestens doppelt so oft zu Klärfällen werden wie "
            + "die aller anderen. Anteile stehen ab \(Indicator.groupMin) Rechnungen.",
          "Conspicuous is whose invoices become cases at least twice as often as those of all "
            + "others. Shares are "
            + "given from \(Indicator.groupMin) invoices on.")))
    page.parts += shelf.links(before: month.period, ["suppliers": word("Vormonat", "Month before")])
    return page
  }

  /// How long decisions take, never of few people.
  func timesPage(_ month: MonthFigures) -> CockpitPage {
    var page = CockpitPage(
      file: "decision-times-\(month.period)",
      title: word("Entscheidungszeiten \(month.period)", "Decision times \(month.period)"),
      sentence: sentence(month.period))
    var table = ReportTable(
      page.file,
      [
        Wording("Aufgabe", "Task"), Wording("Rolle", "Role"), Wording("Entschieden", "Decided"),
        Wording("Dauer (Median)", "Duration (median)"),
        Wording("9 von 10 bis", "9 of 10 within"), Wording("in der Frist", "in time"),
      ])
    func add(_ task: Wording, _ role: Wording, _ figures: DecisionTimes.Figures) {
      table.add([
        .words(task), .words(role), .count(figures.tally.count),
        .value(figures.tally.median, .minutes), .value(figures.tally.ninth, .minutes),
        .value(figures.inTimeRate, .percent),
      ])
    }
    let shown = month.times.shown
    for (group, figures) in shown.groups { add(group.kind.name, group.role.name, figures) }
    if let rest = shown.rest {
      add(Wording("alle anderen", "all others"), .init(same: ""), rest)
    }
    if let total = month.times.total { add(Wording("gesamt", "all"), .init(same: ""), total) }
    page.parts.append(
      .table(
        table,
        orSay: word(
          "Weniger als \(Indicator.groupMin) Personen haben entschieden: Es gibt keine Werte, da "
            + "sie einzelne Personen beträfen.",
          "Fewer than \(Indicator.groupMin) people decided: there are no values, as they would be "
            + "about single people.")))
    page.parts += approval(month)
    page.parts += shelf.links(
      before: month.period, ["decision-times": word("Vormonat", "Month before")])
    return page
  }

  /// How long invoices lie until they are released, of all together.
  private func approval(_ month: MonthFigures) -> [CockpitPage.Part] {
    guard month.approval.count >= Indicator.groupMin, month.times.areReleasesAboutMany else {
      return []
    }
    let (median, ninth) = (month.approval.median, month.approval.ninth)
    let texts = [median, ninth].map { UnitText.text($0, .minutes, in: language) }
    let count = ExactDecimal(month.approval.count).text(in: language)
    return [
      .note(
        word(
          "Von der Bitte um Freigabe bis zur Freigabe (\(count) Rechnungen): im Median "
            + "\(texts[0]), bei neun von zehn höchstens \(texts[1]).",
          "From asking for the release of an invoice to its release (\(count) invoices): "
            + "\(texts[0]) in the median, at most \(texts[1]) of nine in ten."))
    ]
  }

  var costCenterPage: CockpitPage {
    let volumes = figures.volumes
    var page = CockpitPage(
      file: "cost-centres", title: word("Volumen je Kostenstelle", "Volume by cost centre"),
      sentence: word(
        "Freigegebene Rechnungen netto in Euro, nach Monat der Freigabe; Stand "
          + "\(now.berlinText) Uhr.",
        "Released invoices, net in euros, by month of release; as of \(now.berlinText)."))
    var table = ReportTable(
      page.file,
      [Wording("Kostenstelle", "Cost centre")]
        + volumes.periods.map { Wording(same: $0.description) } + [Wording("", "")])
    let ranked = volumes.ranked
    let most = ranked.compactMap { $0.volumes.last?.netCents }.max() ?? 0
    for (center, values) in ranked {
      let last = values.last?.netCents ?? 0
      table.add(
        [.foreign(names.costCenter(center))] + values.map { .cents($0.netCents) }
          + [.bar(most > 0 ? max(0, last) * 100 / most : 0)])
    }
    page.parts.append(
      .table(table, orSay: word("Nichts wurde freigegeben.", "Nothing was released.")))
    return page
  }

  var scanPage: CockpitPage {
    let scans = figures.scans
    var page = CockpitPage(
      file: "scans", title: word("Scanqualität", "Quality of scans"),
      sentence: word(
        "Nach Monat der Ankunft; Stand \(now.berlinText) Uhr.",
        "By month of arrival; as of \(now.berlinText)."))
    let rates = zip(scans.periods, scans.total).map { period, total in
      Chart.Point(
        label: period.description, value: total.errorRate,
        text: UnitText.text(total.errorRate, .percent, in: language))
    }
    let name = word("Fehlerquote Scan", "Error rate of scans")
    var tile = CockpitPage.Tile(title: name, value: rates.last?.text ?? "–")
    let indicator = IndicatorTable.all[IndicatorTable.place(of: .scanErrorRate)]
    tile.chart = (.trend(rates, goal: figures.rules.target(of: indicator).value), name)
    tile.note = [
      UnitText.target(figures.rules.target(of: indicator), .percent, in: language)
        .map { word("Ziel \($0)", "Target \($0)") },
      word("aller Scans", "of all scans"),
    ].compactMap(\.self).joined(separator: " · ")
    let sampleRate = scans.total.last?.sampleErrorRate
    var sample = CockpitPage.Tile(
      title: word("Fehlerquote der Stichprobe", "Error rate of the sample"),
      value: UnitText.text(sampleRate, .percent, in: language))
    sample.note =
      sampleRate == nil
      ? word("Keine Stichprobe wurde geprüft.", "No sample was looked at.")
      : word(
        "So viele sind wohl auch unter denen ohne Befund, die niemand ansah.",
        "As many are likely among those without a finding that nobody looked at.")
    page.parts.append(.tiles([tile, sample]))
    var table = ReportTable(
      page.file,
      [
        Wording("Monat", "Month"), Wording("Kanal", "Channel"), Wording("Scans", "Scans"),
        Wording("Seiten", "Pages"), Wording("beurteilt", "judged"), Wording("fehlerhaft", "faulty"),
        Wording("Fehlerquote", "Error rate"),
        Wording("Stichprobe", "Sample"),
        Wording("Fehlerquote der Stichprobe", "Error rate of the sample"),
      ])
    for (place, period) in scans.periods.enumerated().reversed() {
      for (channel, figures) in scans.channels.sorted(by: { $0.key < $1.key })
      where figures[place].scans > 0 {
        let row = figures[place]
        table.add([
          .words(.init(same: period.description)), .foreign(channel), .count(row.scans),
          .count(row.pages), .count(row.judged), .count(row.faulty),
          .value(row.errorRate, .percent), .count(row.sampled),
          .value(row.sampleErrorRate, .percent),
        ])
      }
    }
    page.parts.append(.table(table, orSay: word("Nichts wurde gescannt.", "Nothing was scanned.")))
    return page
  }
}
