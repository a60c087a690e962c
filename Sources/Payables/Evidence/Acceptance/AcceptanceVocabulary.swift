/// How protocols speak of defects, of work that is left and of reservations; as ``WordPattern`` has
/// it, each written out for every word that it is about.
enum AcceptanceVocabulary {
  /// One thing that is spoken of; what is said of one says nothing of another.
  struct Topic: Sendable {
    /// Words that head an answer: `Mängel: keine`.
    let labels: Set<String>
    /// Parts of words without which nothing is said of it.
    let stems: [String]
    let sayings: [Saying]
  }

  /// What words say, with at most `gap` others between two of them.
  struct Saying: Sendable {
    let meaning: Meaning
    let gap: Int
    let patterns: [WordPattern]
  }

  enum Meaning: Sendable {
    /// Open, whatever denial stands nearby: `Mängel wurden nicht beseitigt`.
    case surelyOpen
    case minor, none, open
  }

  static let topics = [defects, remainder, reservations]

  private static let defects = topic(
    labels: [
      "maengel", "mangel", "restmaengel", "maengelliste", "beanstandungen", "maengeln", "defects",
      "snags",
    ],
    stems: [
      "maengel", "mangel", "beanstand", "defect", "snag", "punch", "nachbess", "nacharb", "abn",
      "abgen",
    ],
    of: [
      "maengel", "maengeln", "mangel", "restmaengel", "restmaengeln", "beanstandungen",
      "beanstandung", "defects", "defect", "snags",
    ],
    [
      (.surelyOpen, 6, ["@ nicht beseitigt", "@ nicht behoben", "@ nicht erledigt"]),
      (.surelyOpen, 8, ["@ zu beseitigen", "@ zu beheben", "@ werden beseitigt"]),
      (.surelyOpen, 2, ["kein* @ ausser", "kein* @ bis auf", "ohne @ bis auf", "no @ except"]),
      (.minor, 1, ["kein* wesentlich* @", "ohne wesentlich* @", "no material @", "no major @"]),
      (.minor, 3, ["@ kein* wesentlich*"]),
      (
        .none, 2,
        [
          "kein* @", "ohne @", "frei von @", "frei @", "@ kein*", "@ nein", "@ entfaellt", "@ none",
          "no @", "without @", "free of @", "nicht * @",
        ]
      ),
      (
        .none, 8,
        [
          "@ nicht festgestellt", "@ nicht vorhanden", "@ nicht erkennbar", "@ nicht ersichtlich",
          "@ nicht bekannt", "@ nicht vorgefunden", "@ nicht gegeben",
        ]
      ),
      (
        .none, 9,
        [
          "@ wurden beseitigt", "@ sind beseitigt", "@ wurden behoben", "@ sind behoben",
          "@ wurden erledigt", "@ sind erledigt", "@ remedied", "@ worden",
        ]
      ),
      (
        .open, 3,
        [
          "mit @", "folgende* @", "nachstehende* @", "nachfolgende* @", "aufgefuehrte* @",
          "genannte* @", "bestehen @", "offene* @", "geringfuegige* @", "unwesentliche* @",
          "wesentliche* @", "with @", "following @", "outstanding @", "subject * @",
        ]
      ),
      (
        .open, 4,
        [
          "@ festgestellt", "@ vorhanden", "@ offen", "@ bestehen", "@ siehe", "@ gemaess",
          "@ laut",
        ]
      ),
      (
        .open, 5,
        [
          "siehe maengelliste", "gemaess maengelliste", "laut maengelliste",
          "beiliegend* maengelliste", "maengelliste anlage", "maengelliste siehe",
          "maengelliste liegt", "maengelliste beigefuegt", "maengelliste vom",
          "anlage maengelliste",
          "snag list attached", "punch list attached", "nachbesserung erforderlich",
          "nacharbeit* erforderlich", "nachbesserung* bis", "nacharbeit* bis",
        ]
      ),
      (
        .open, 2,
        [
          "abnahme verweigert", "abnahme * verweigert", "abnahme nicht erteilt", "nicht abgenommen",
          "nicht abnahmefaehig",
        ]
      ),
    ], further: (.none, 0, ["maengelfrei*", "mangelfrei*", "beanstandungsfrei*"]))

  private static let remainder = topic(
    labels: ["restleistungen", "restleistung", "restarbeiten"], stems: ["rest"],
    of: ["restleistungen", "restarbeiten", "restleistung"],
    [
      (.none, 2, ["kein* @", "ohne @", "@ kein*", "@ nein", "@ entfaellt"]),
      (.none, 4, ["@ nicht vorhanden", "@ wurden erbracht", "@ sind erledigt", "@ sind erbracht"]),
      (
        .open, 4,
        [
          "folgende* @", "mit @", "offene* @", "@ offen", "@ ausstehend", "@ bis", "@ siehe",
          "@ zu",
        ]
      ),
    ])

  private static let reservations = topic(
    labels: ["vorbehalt", "vorbehalte", "reservations"], stems: ["vorbehalt", "reservation"],
    of: ["vorbehalt", "vorbehalte", "vorbehalts", "reservation", "reservations"],
    [
      (
        .none, 2,
        [
          "kein* @", "ohne @", "ohne jeden @", "@ kein*", "@ none", "@ entfaellt", "without @",
          "no @",
        ]
      ),
      (.open, 2, ["unter @", "mit @", "@ wegen", "@ hinsichtlich", "@ der * maengel*", "with @"]),
    ], further: (.none, 0, ["vorbehaltlos*", "vorbehaltsfrei*"]))

  /// Answers behind a label that say that there is nothing.
  static let denials: Set<String> = [
    "keine", "kein", "keinerlei", "nein", "entfaellt", "ohne", "none", "no", "nil", "0", "null",
    "nichts", "nicht", "keiner",
  ]

  /// The words of a saying for each word of the topic, which stands for its `@`.
  private static func topic(
    labels: Set<String>, stems: [String], of words: [String], _ sayings: [(Meaning, Int, [String])],
    further: (Meaning, Int, [String])? = nil
  ) -> Topic {
    let all = sayings + (further.map { [$0] } ?? [])
    return Topic(
      labels: labels, stems: stems,
      sayings: all.map { meaning, gap, patterns in
        let written = patterns.flatMap { pattern in
          pattern.contains("@")
            ? words.map { pattern.replacing("@", with: $0) } : [pattern]
        }
        return Saying(meaning: meaning, gap: gap, patterns: [WordPattern](words: written))
      })
  }
}
