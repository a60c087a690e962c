import InvoiceRules
import Payables

/// People, what they are asked for and until when.
extension SettingsTable {
  static let people = SettingsSection(
    "people",
    Wording(
      "Wer die Personen der Benutzertabelle auf diesem Rechner sind.",
      "Who the persons of the table of users are on this machine."),
    [
      Setting(
        "accounts", \.people.accounts, .mapping,
        "Konten des Betriebssystems und ihre Personen; andere Konten heißen wie die Person.",
        "Accounts of the operating system and their persons; other accounts are called like the "
          + "person."),
      Setting(
        "may_act_for", \.people.mayActForOthers, .list(of: .text(limit: 64)),
        "Konten, die mit „--as“ eintragen dürfen, was andere entschieden haben.",
        "Accounts that may enter with “--as” what others decided."),
    ])

  static let deadlines = SettingsSection(
    "deadlines",
    Wording(
      "Fristen der Aufgaben in Arbeitstagen; wer sie überschreitet, wird eskaliert.",
      "How many working days tasks may take; what takes longer is carried upwards."),
    [
      Setting(
        "factual_check", \.serviceLevels.factualCheckDays, .whole(1...60),
        "Sachliche Prüfung.", "Factual check."),
      Setting(
        "approval", \.serviceLevels.approvalDays, .whole(1...60),
        "Freigabe durch Budgetverantwortliche oder Geschäftsführung.",
        "Approval by budget holders or the management."),
      Setting(
        "answer", \.serviceLevels.answerDays, .whole(1...60),
        "Antwort auf eine Rückfrage.", "Answer to a question."),
      Setting(
        "quality", \.serviceLevels.qualityDays, .whole(1...60),
        "Ansehen eines Scans.", "Look at a scan."),
      Setting(
        "dunning", \.serviceLevels.dunningDays, .whole(1...60),
        "Entscheidung über eine Mahnung.", "Decision about a dunning letter."),
      Setting(
        "reminder", \.serviceLevels.reminderDays, .whole(0...10),
        "So viele Arbeitstage vor Ablauf wird erinnert.",
        "So many working days before its end somebody is reminded."),
      Setting(
        "escalation", \.serviceLevels.escalationDays, .whole(1...30),
        "Arbeitstage von einer Stufe zur nächsten: Vertretung, Leitung, Geschäftsführung.",
        "Working days from one level to the next: substitute, lead, management."),
    ])
}

extension ValueKind where Value == [String: String] {
  /// A table from names to names.
  static var mapping: ValueKind {
    let name = Wording(
      "eine Zuordnung wie { \"anna\" = \"a.mueller\" }",
      "a mapping such as { \"anna\" = \"a.mueller\" }")
    return ValueKind(name: name, allowed: nil, isText: false) { node throws(Refusals) in
      guard case .table(let entries) = node else {
        throw .wrongType(node, expected: name, isText: false)
      }
      var result: [String: String] = [:]
      for (key, value) in entries {
        result[key] = try ValueKind<String>.text(limit: 64).parse(value)
      }
      return result
    } format: { entries in
      .table(entries.mapValues { .string($0) })
    }
  }
}
