import ReadResult

/// The words by which a paper is known from its name: `Wartungsprotokoll_WP-26.pdf`.
enum EvidenceWords {
  /// What a name says the paper is; nil where it says nothing.
  static func documentClass(of name: String) -> DocumentClass? {
    let text = FoldedWords(name).words.joined(separator: " ")
    return table.first { row in row.words.contains { text.contains($0) } }?.documentClass
  }

  private static let table: [(documentClass: DocumentClass, words: [String])] = [
    (
      .incidentReport,
      [
        "stoerungsbericht", "stoermeldung", "stoerungsmeldung", "notfallbericht", "einsatzbericht",
        "schadensbericht", "havariebericht", "notdienstbericht", "entstoerungsbericht",
        "incident report",
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
    (.measurement, ["aufmass", "massenermittlung", "mengenermittlung", "leistungsstand"]),
    (.acceptance, ["abnahme"]),
    (.deliveryNote, ["lieferschein", "delivery note", "warenbegleitschein"]),
    // What is left by its last part: a report of work that was done, a proof of hours.
    (.maintenanceReport, ["protokoll", "bericht", "report"]),
    (.timesheet, ["nachweis", "zettel"]),
  ]
}
