import InvoiceRules

/// People and what they are on this machine.
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
