import InvoiceRules
import Payables

extension CockpitSite {
  /// The deadlines of the house and what was carried upwards; without tasks where the page tells
  /// elsewhere how they were done.
  func services(_ board: ServiceFigures, _ file: String, hasTasks: Bool) -> [CockpitPage.Part] {
    var parts: [CockpitPage.Part] = [
      .heading(
        hasTasks
          ? word("Fristen", "Deadlines")
          : word("Fristen der Registrierung", "Deadlines of registration")),
      .table(
        deadlines(board, file, hasTasks: hasTasks),
        orSay: hasTasks && !board.isWithheld
          ? word("Nichts war fällig.", "Nothing was due.")
          : word("Nichts wurde registriert.", "Nothing was registered.")),
    ]
    if hasTasks, board.isWithheld {
      parts.append(
        .note(
          word(
            "Zu Aufgaben gibt es keine Werte: Weniger als \(Indicator.groupMin) Personen haben sie "
              + "erledigt.",
            "There are no values of tasks: fewer than \(Indicator.groupMin) people did them.")))
    }
    parts.append(.heading(word("Eskalationen", "Escalations")))
    parts.append(
      .table(
        escalations(board, file),
        orSay: word("Keine Aufgabe wurde eskaliert.", "No task was carried upwards.")))
    return parts
  }

  private func deadlines(
    _ board: ServiceFigures, _ file: String, hasTasks: Bool
  ) -> ReportTable {
    var table = ReportTable(
      "\(file)-deadlines",
      [
        Wording("Frist", "Deadline"), Wording("gemessen", "measured"),
        Wording("eingehalten", "in time"), Wording("Anteil", "Share"), Wording("", ""),
      ])
    func add(_ name: Wording, _ row: ServiceFigures.Figures) {
      table.add([
        .words(name), .count(row.measured), .count(row.inTime), .value(row.rate, .percent),
        .bar(row.inTime * 100 / max(row.measured, 1)),
      ])
    }
    for level in ServiceLevel.allCases {
      if let row = board.intake[level] { add(level.name, row) }
    }
    guard hasTasks else { return table }
    let told = board.told
    for (level, row) in told.groups { add(level.name, row) }
    let others =
      told.groups.isEmpty
      ? Wording("Aufgaben zusammen", "All tasks") : Wording("übrige Aufgaben", "Other tasks")
    if let rest = told.rest { add(others, rest) }
    return table
  }

  private func escalations(_ board: ServiceFigures, _ file: String) -> ReportTable {
    var table = ReportTable(
      "\(file)-escalations", [Wording("Stufe", "Level"), Wording("Aufgaben", "Tasks")])
    for level in EscalationLevel.allCases {
      guard let count = board.escalated[level], let words = level.words else { continue }
      table.add([.words(words), .count(count)])
    }
    return table
  }
}
