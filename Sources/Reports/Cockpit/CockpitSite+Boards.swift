import Invoice
import InvoiceRules
import MasterData
import Payables

extension CockpitSite {
  /// The short board of a week: backlog, risks, what was carried upwards.
  func weekPage(_ board: ServiceFigures) -> CockpitPage {
    let file = "week-\(board.period)"
    var page = CockpitPage(
      file: file, title: word("Wochenboard \(board.period)", "Board of week \(board.period)"),
      sentence: sentence(board.period))
    let place = figures.weeks.periods.firstIndex(of: board.period) ?? 0
    page.parts = indicators(figures.weeks, upTo: place, file: "\(file)-indicators", [.week])
    page.parts.append(
      .note(
        word(
          "Aufgaben in dieser Woche: \(board.opened) neu, \(board.ended) erledigt.",
          "Tasks in this week: \(board.opened) new, \(board.ended) done.")))
    page.parts += services(board, file, hasTasks: true)
    page.parts += shelf.links(before: board.period, ["week": word("Woche davor", "Week before")])
    return page
  }

  /// The board of a month: how indicators go, and why.
  func monthPage(_ month: MonthFigures) -> CockpitPage {
    let file = "month-\(month.period)"
    var page = CockpitPage(
      file: file, title: word("Monatsboard \(month.period)", "Board of month \(month.period)"),
      sentence: sentence(month.period))
    let place = figures.months.periods.firstIndex(of: month.period) ?? 0
    page.parts = indicators(
      figures.months, upTo: place, file: "\(file)-indicators", [.week, .month])
    let quarter = ReportPeriod(.quarter, with: month.period.first)
    if let place = figures.quarters.periods.firstIndex(of: quarter) {
      page.parts.append(.heading(word("Quartal \(quarter)", "Quarter \(quarter)")))
      page.parts += indicators(
        figures.quarters, upTo: place, file: "\(file)-quarter", [.quarter])
    }
    page.parts.append(.heading(word("Ursachen der Klärfälle", "Root causes of cases")))
    page.parts.append(.table(causes(month.causes, file), orSay: word("Kein Klärfall.", "No case.")))
    page.parts.append(.heading(word("Wiederkehrende Klärfälle", "Recurring cases")))
    page.parts.append(
      .table(
        recurring(month.recurring, file),
        orSay: word(
          "Kein Klärfall des Monats kam bei einem Lieferanten im letzten halben Jahr mehrmals vor.",
          "No case of the month came up several times with a supplier in the last half year.")))
    for slice in month.slices {
      page.parts.append(
        .heading(word("Nach \(slice.slice.name.german)", "By \(slice.slice.name.english)")))
      page.parts.append(
        .table(
          groups(slice, file),
          orSay: word(
            "Keine Gruppe mit mindestens \(Indicator.groupMin) Dokumenten.",
            "No group of at least \(Indicator.groupMin) documents.")))
    }
    // How tasks were done stands on the page of decisions: twice, differently grouped, the
    // difference would be about few people.
    page.parts += services(month.services, file, hasTasks: false)
    page.parts.append(.heading(word("Geänderte Regeln", "Changed rules")))
    page.parts.append(
      .table(
        changes(in: month.period, file),
        orSay: word("Keine Einstellung wurde geändert.", "No setting was changed.")))
    page.parts += shelf.links(before: month.period, ["month": word("Vormonat", "Month before")])
    if let end = shelf.link(
      "month-end-\(month.period)", word("Offen zum Monatsende", "Open at its end"))
    {
      page.parts.append(.links([end]))
    }
    return page
  }

  private func changes(in month: ReportPeriod, _ file: String) -> ReportTable {
    var table = ReportTable(
      "\(file)-changes",
      [
        Wording("Seit", "Since"), Wording("Einstellung", "Setting"), Wording("vorher", "before"),
        Wording("nachher", "after"),
      ])
    for change in changes where month.contains(change.since) {
      table.add([
        .time(change.since), .foreign(change.key), .foreign(change.before ?? "–"),
        .foreign(change.after ?? "–"),
      ])
    }
    return table
  }

  private func causes(_ causes: RootCauses, _ file: String) -> ReportTable {
    var table = ReportTable(
      "\(file)-causes",
      [
        Wording("Code", "Code"), Wording("Ursache", "Cause"), Wording("Dokumente", "Documents"),
        Wording("Anteil", "Share"), Wording("noch offen", "still open"),
        Wording("Dauer (Median)", "Duration (median)"), Wording("Brutto", "Gross"),
      ])
    let all = causes.causes.values.reduce(0) { $0 + $1.documents }
    for (code, cause) in causes.ranked {
      table.add([
        .words(.init(same: code.rawValue)), .words(ExceptionCatalogue.handbook[code].title),
        .count(cause.documents), .bar(cause.documents * 100 / max(all, 1)), .count(cause.open),
        .value(cause.tally.median, .minutes), .cents(cause.grossCents),
      ])
    }
    return table
  }

  private func recurring(_ cases: RecurringCases, _ file: String) -> ReportTable {
    var table = ReportTable(
      "\(file)-recurring",
      [
        Wording("Lieferant", "Supplier"), Wording("Code", "Code"), Wording("Ursache", "Cause"),
        Wording("in diesem Monat", "in this month"),
        Wording("in \(RecurringCases.months) Monaten", "in \(RecurringCases.months) months"),
      ])
    for (key, count) in cases.ranked {
      table.add([
        .foreign(names.supplier(key.supplier)), .words(.init(same: key.code.rawValue)),
        .words(ExceptionCatalogue.handbook[key.code].title), .count(count.latest),
        .count(count.documents),
      ])
    }
    return table
  }

  /// The indicators of a month, a group a row; small groups are left out.
  private func groups(_ sheet: IndicatorSheet, _ file: String) -> ReportTable {
    let shown = [
      IndicatorID.exceptionRate, .touchlessRate, .firstPassYield, .cycleTimeStandard,
    ].map(IndicatorTable.place)
    var table = ReportTable(
      "\(file)-by-\(sheet.slice.rawValue)",
      [sheet.slice.name, Wording("Dokumente", "Documents")]
        + shown.map { IndicatorTable.all[$0].name })
    let distribution = IndicatorTable.place(of: .touchlessDistribution)
    for group in sheet.groups {
      let count = sheet.sum(of: distribution, in: 0, group: group).documents
      guard count >= Indicator.groupMin else { continue }
      table.add(
        [.foreign(names.name(of: group, sheet.slice, in: language)), .count(count)]
          + shown.map { index in
            let sum = sheet.sum(of: index, in: 0, group: group)
            let indicator = IndicatorTable.all[index]
            let isTold = sum.documents >= Indicator.groupMin
            return .value(isTold ? sum.value(of: indicator) : nil, indicator.unit)
          })
    }
    return table
  }

  func sentence(_ period: ReportPeriod) -> String {
    let days = "\(period.first.text(in: language)) – \(period.last.text(in: language))"
    let isOver = period.end <= now
    return word("\(days), Stand \(now.berlinText) Uhr", "\(days), as of \(now.berlinText)")
      + (isOver ? "." : word(", der Zeitraum läuft noch.", ", the period is not over."))
  }
}
