import ReadResult

/// The words by which a paper is known from its name: `Wartungsprotokoll_WP-26.pdf`.
enum EvidenceWords {
  /// What a name says the paper is; nil where it says nothing.
  static func documentClass(of name: String) -> DocumentClass? {
    clearClass(of: name) ?? documentClass(of: name, in: general)
  }

  /// What a name says by more than its last part.
  static func clearClass(of name: String) -> DocumentClass? {
    let words = FoldedWords(name).words
    if emergencies.areAny(in: words), papers.areAny(in: words) { return .incidentReport }
    return documentClass(of: name, in: table)
  }

  /// Whether a name is that of an emergency and of no invoice.
  static func isOfEmergency(_ name: String) -> Bool {
    let words = FoldedWords(name).words
    return emergencies.areAny(in: words) && !invoices.areAny(in: words)
  }

  private static let invoices = [WordPattern](words: ["*rechnung*", "invoice*", "*nummern"])

  private static func documentClass(
    of name: String, in table: [(documentClass: DocumentClass, words: [String])]
  ) -> DocumentClass? {
    let text = FoldedWords(name).words.joined(separator: " ")
    return table.first { row in row.words.contains { text.contains($0) } }?.documentClass
  }

  /// Papers of an emergency, whatever they are called: `Arbeitsnachweis_Notdienst.pdf`.
  private static let emergencies = [WordPattern](words: [
    "stoer*", "entstoer*", "*stoerung", "notdienst*", "notfall*", "noteinsatz*", "havarie*",
    "bereitschaftseinsatz*", "bereitschaftsdienst*", "schadens*",
  ])
  private static let papers = [WordPattern](words: [
    "*bericht", "*protokoll", "*nachweis", "*schein", "*zettel", "*meldung", "*rapport", "*report",
  ])

  private static let table: [(documentClass: DocumentClass, words: [String])] = [
    (
      .incidentReport,
      [
        "stoerungsbericht", "stoermeldung", "stoerungsmeldung", "notfallbericht", "einsatzbericht",
        "schadensbericht", "havariebericht", "notdienstbericht", "entstoerungsbericht",
        "einsatzprotokoll", "incident report",
      ]
    ),
    (
      .maintenanceReport,
      [
        "wartungsprotokoll", "wartungsbericht", "wartungsnachweis", "inspektionsprotokoll",
        "inspektionsbericht", "begehungsprotokoll", "pruefprotokoll", "pruefbericht",
        "servicebericht", "service report", "maintenance report", "maintenance protocol",
      ]
    ),
    (
      .timesheet,
      [
        "stundennachweis", "stundenzettel", "stundenlohnzettel", "leistungsnachweis",
        "arbeitsnachweis", "regiebericht", "taetigkeitsnachweis", "timesheet", "zeitnachweis",
        "wachbuch", "einsatznachweis", "arbeitsbericht", "leistungsschein", "rapport",
      ]
    ),
    (
      .measurement,
      [
        "aufmass", "massenermittlung", "mengenermittlung", "leistungsstand",
        "leistungsfeststellung",
        "bautenstand",
      ]
    ),
    (.acceptance, ["abnahme"]),
    (.deliveryNote, ["lieferschein", "delivery note", "warenbegleitschein"]),
  ]

  /// What is left by its last part: a report of work that was done, a proof of hours.
  private static let general: [(documentClass: DocumentClass, words: [String])] = [
    (.maintenanceReport, ["protokoll", "bericht", "report"]),
    (.timesheet, ["nachweis", "zettel"]),
  ]
}
