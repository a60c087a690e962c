import ReadResult

/// The name of a report in parts: what kind of paper it is and what it is about, in one word or
/// several: `Störungsprotokoll`, `Arbeitsnachweis Notdienst`, `Bericht über die Wartung`.
///
/// What it is about tells the class: every paper of an emergency proves the emergency.
enum ReportTitle {
  /// What such a name weighs, in log-odds: more than the name of a paper that may be anything.
  static let weight = 11.0

  /// Nil where the line calls the document no report, or one about nothing in particular; `signs`
  /// are what it is called otherwise.
  static func sign(in words: [String], called signs: [Sign]) -> Sign? {
    guard signs.allSatisfy({ reports.contains($0.documentClass) }) else { return nil }
    let place = words.prefix(TitleLine.leadingWordsMax).indices.first { index in
      isPaper(words[index])
        && !(index > 0 && TitleLine.referring.contains(words[index - 1]))
    }
    guard let place else { return nil }
    if isPaperOfHours(words[place]) { return sign(for: .timesheet) }
    let telling = words.filter { word in !others.contains { $0.matches(word) } }
    return topics.first { row in
      telling.contains { word in row.words.contains { $0.matches(word) } }
    }.map { sign(for: $0.documentClass) }
  }

  private static func sign(for documentClass: DocumentClass) -> Sign {
    Sign(phrase: "bericht", documentClass: documentClass, place: .title, weight: weight)
  }

  /// The classes whose names may be no more than the name of a paper.
  private static let reports = DocumentClass.reports.union([.other])

  private static func isPaper(_ word: String) -> Bool { papers.contains { $0.matches(word) } }
  private static func isPaperOfHours(_ word: String) -> Bool { hours.contains { $0.matches(word) } }

  private static let papers = patterns(
    "*bericht *berichte *protokoll *nachweis *rapport *checkliste *niederschrift *dokumentation "
      + "*schein *zettel *blatt report")

  /// These prove hours, whatever they were spent on.
  private static let hours = patterns("stunden* tagelohn* taglohn* zeit* arbeitszeit*")

  /// Names of other documents that a title refers to.
  private static let others = patterns("*vertrag *vertrages *vertrags *auftrag *rechnung zerstoer*")

  private static let topics: [(documentClass: DocumentClass, words: [Phrase.Pattern])] = [
    (
      .incidentReport,
      patterns(
        "stoer* *stoerung *stoerungen *stoerungs* entstoer* notdienst* *notdienst notfall* "
          + "noteinsatz* soforteinsatz* havarie* bereitschaft* rohrbruch* wasserschaden* "
          + "schadens* leckage* "
          + "*ausfall notoeffnung* personenbefreiung* reparatur* instandsetzung*")
    ),
    (
      .acceptance, patterns("abnahme* *abnahme uebergabe*")
    ),
    (
      .measurement,
      patterns(
        "aufmass* mengen* massen* leistungsfeststellung* leistungsstand* bautenstand* "
          + "baufortschritt* fortschritt*")
    ),
    (
      .maintenanceReport,
      patterns(
        "wartung* *wartung *wartungs* inspektion* *inspektion revision* *revision pruef* "
          + "*pruefung filterwechsel*"
      )
    ),
  ]

  private static func patterns(_ words: String) -> [Phrase.Pattern] {
    words.split(separator: " ").map { Phrase.Pattern($0) }
  }
}
