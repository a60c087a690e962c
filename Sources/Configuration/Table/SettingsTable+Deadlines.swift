import InvoiceRules
import Payables

/// How long things may take, and what happens when they take longer.
extension SettingsTable {
  static let deadlines = SettingsSection(
    "deadlines",
    Wording(
      "Fristen (SLA); wer sie überschreitet, wird eskaliert. Arbeitstage zählen nach [calendar].",
      "How long things may take; what takes longer is carried upwards. Working days follow "
        + "[calendar]."),
    levelKeys + escalationKeys)

  /// A key a row of the table; how long a supplier has is said in [letters].
  private static let levelKeys = ServiceLevel.allCases.filter { $0 != .complaint }.map { level in
    let (unit, range): (Wording, ClosedRange<Int>) =
      switch level.standard {
      case .hours: (Wording("Stunden", "hours"), 1...8760)
      case .workingDays: (Wording("Arbeitstagen", "working days"), 1...60)
      }
    return Setting<Settings>(
      level.rawValue, \.serviceLevels[units: level], .whole(range),
      "\(level.name.german), in \(unit.german).",
      "\(level.name.english), in \(unit.english).")
  }

  private static let escalationKeys: [Setting<Settings>] = [
    Setting(
      "reminder", \.serviceLevels.reminderDays, .whole(0...10),
      "So viele Arbeitstage vor Ablauf wird erinnert.",
      "So many working days before its end somebody is reminded."),
    Setting(
      "escalation", \.serviceLevels.escalationDays, .whole(1...30),
      "Arbeitstage von einer Stufe zur nächsten: Vertretung, Leitung, Geschäftsführung.",
      "Working days from one level to the next: substitute, lead, management."),
    Setting(
      "payment", \.serviceLevels.paymentDays, .whole(0...10),
      "So viele Arbeitstage vor Skontoende oder Zahlungsziel muss entschieden sein.",
      "So many working days before the end of a discount or the day of payment all is decided."),
    Setting(
      "month_end", \.monthEndDay, .whole(0...15),
      "Arbeitstag des Monats, an dem die Liste der offenen Belege des Vormonats nach "
        + "output/reports geschrieben wird; 0: nie.",
      "Working day of the month on which the list of what is open of the month before is written "
        + "to output/reports; 0: never."),
  ]
}
