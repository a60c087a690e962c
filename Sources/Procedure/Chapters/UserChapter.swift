import Configuration
import InvoiceRules
import MasterData
import Payables
import ReadResult
import Reports

/// What people do, step by step.
enum UserChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [
      steps(facts), ChannelWords.section(facts), classes(facts), sensitive(facts), formalPoints,
      MatchWords.section(facts), cases(facts), ApprovalSections.approval(facts),
      ApprovalSections.doors(facts), ApprovalSections.worklists(facts), deadlines(facts),
      SettlementSections.posting(facts), SettlementSections.payment(facts),
      SupplierSections.letters(facts), finding(facts),
    ]
  }

  private static func steps(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "prozess", "Prozessschritte",
      [
        .paragraph(
          """
          Die Kennungen sind die des Prozesshandbuchs (P1 Eingangspost, P2 Eingangsrechnungen). \
          Wer beteiligt und unterrichtet wird, steht in [[zustaendigkeiten]]; die Kontrollen \
          stehen in [[kontrollmatrix]].
          """),
        .rows(
          [
            "Schritt", "Bezeichnung", "Eingang", "Ergebnis", "So geschieht es", "Verantwortlich",
            "Kontrollen",
          ],
          ProcessStep.all.map { $0.row(facts) }),
      ])
  }

  private static func classes(_ facts: ProcedureFacts) -> ManualSection {
    let containers: Set<DocumentClass> = [.mail, .archive, .stack]
    let rows = DocumentClass.allCases.filter { !containers.contains($0) }.map { kind in
      [
        ManualText(plain: kind.name.german), ManualText(code: kind.rawValue),
        ManualText(plain: handling(of: kind)),
      ]
    }
    return ManualSection(
      "klassen", "Dokumentklassen",
      [
        .paragraph(
          """
          Jedes Dokument hat eine Klasse. E-Mails, Archivdateien und Scanstapel sind Behälter: Was \
          in ihnen liegt, wird zu eigenen Belegen mit Bezug auf den Behälter.
          """),
        .rows(["Klasse", "Kennung", "Was geschieht"], rows),
        .paragraph("Eine falsche Klasse berichtigt `rohrpost correct BELEG-ID class=…`."),
      ])
  }

  private static func handling(of kind: DocumentClass) -> String {
    switch kind {
    case .personnel:
      return "wird abgeschlossen abgelegt; ist die Klasse unsicher, fragt ein Klärfall ohne Inhalt "
        + "die Poststelle"
    case .compliance: return "liegt abgeschlossen; ein Klärfall ohne Inhalt fragt die Compliance"
    case .invoice: return "formale Prüfung, Abgleich, sachliche Prüfung, Freigabe"
    case .creditNote, .cancellation: return "wie eine Rechnung, mit Bezug auf die frühere"
    case .expenseReceipt: return "Freigabe durch die Budgetverantwortung"
    case .dunning: return "die genannten Rechnungen werden gesucht, eine Antwort wird entworfen"
    case .other: return "wird abgelegt, wenn es nichts verlangt, sonst Klärfall"
    case .deliveryNote, .maintenanceReport, .incidentReport, .measurement, .timesheet,
      .acceptance:
      return "wird abgelegt und dient Rechnungen als Nachweis"
    default: return "wird abgelegt"
    }
  }

  private static func sensitive(_ facts: ProcedureFacts) -> ManualSection {
    let channels = facts.settings.channels.filter(\.isSensitive).map { "„\($0.name)“" }
    let rules = facts.settings.sensitivity
    return ManualSection(
      "vertraulich", "Vertrauliche Post",
      [
        .paragraph(
          """
          Personal-, Betriebsrats- und Compliance-Post liegt in `archive-restricted`, das nur das \
          Dienstkonto öffnen darf. Listen, Berichte und Protokolle nennen von ihr nur Beleg-ID, \
          Klasse und Stand. Im Zweifel gilt ein Dokument als vertraulich.
          """),
        .list([
          channels.isEmpty
            ? "Kein Kanal ist als Ganzes vertraulich."
            : "Vertraulich ist alles aus \(GermanWords.list(channels)).",
          """
          Vertraulich sind Nachrichten an \(rules.recipients.count) Empfängermuster und mit einem \
          von \(rules.subjects.count) Betreffmustern (`[sensitive]`, [[einstellungen]]).
          """,
          "Vertraulich ist, was in seinen Wörtern von Personal- oder Compliance-Fragen handelt.",
          "Was in einer vertraulichen Sendung liegt, ist ebenfalls vertraulich.",
        ]),
      ])
  }

  private static let formalPoints = ManualSection(
    "pruefpunkte", "Formale Prüfung: zehn Punkte",
    [
      .paragraph(
        """
        Jede Rechnung bekommt ein Protokoll mit zehn Punkten: in Ordnung, nicht in Ordnung oder \
        entfällt, mit dem, was gefunden wurde und wo. Kleinbetragsrechnungen, Kleinunternehmer, \
        Steuerschuld des Empfängers und Gutschriften haben ihre eigenen Anforderungen.
        """),
      .rows(
        ["Nr.", "Punkt", "Grundlage"],
        FormalRequirement.allCases.enumerated().map { index, requirement in
          [
            ManualText(plain: "\(index + 1)"), ManualText(plain: requirement.name.german),
            ManualText(plain: requirement.basis.german),
          ]
        }),
    ])

  private static func cases(_ facts: ProcedureFacts) -> ManualSection {
    let policy = facts.policy
    let rows = ExceptionCode.allCases.map { code -> [ManualText] in
      let entry = policy.catalogue[code]
      return [
        ManualText(plain: code.rawValue), ManualText(plain: entry.title.german),
        ManualText(plain: entry.definition.german), ManualText(plain: entry.owner.name.german),
        ManualText(plain: GermanWords.time(code, policy)),
        ManualText(plain: entry.nextAction?.german ?? "Vorschlag zum einzelnen Fall"),
      ]
    }
    let own = facts.settings.exceptions.map(\.code.rawValue)
    let origin: ManualText =
      own.isEmpty
      ? "Es gilt der Katalog des Prozesshandbuchs."
      : "Vom Katalog des Prozesshandbuchs weichen ab: \(GermanWords.list(own))."
    return ManualSection(
      "klaerfaelle", "Klärfälle",
      [
        .paragraph(
          """
          Was an einem Beleg nicht stimmt, wird zu einem Klärfall mit genau einem Hauptcode und \
          weiteren Gründen. Verdacht auf Betrug geht immer an die Compliance. EX07 lässt sich \
          nicht annehmen, ehe die Stammdaten stimmen; bei den anderen kann die zuständige Rolle \
          den Beleg weitergehen lassen.
          """),
        .rows(["Code", "Bezeichnung", "Wann", "Zuständig", "Frist", "Nächster Schritt"], rows),
        .paragraph(origin),
        .paragraph(
          """
          Etwas anderes ist der Fehler: Was nicht gelesen werden kann, liegt mit einer \
          `LIESMICH.txt` in `error` und wartet dort ([[fehlerordner]]).
          """),
      ])
  }

  private static func deadlines(_ facts: ProcedureFacts) -> ManualSection {
    let levels = facts.policy.serviceLevels
    let rows = ServiceLevel.allCases.map { level in
      [
        ManualText(plain: level.name.german), ManualText(plain: GermanWords.time(levels[level])),
        ManualText(code: level == .complaint ? "[letters] answer_days" : level.rawValue),
      ]
    }
    let calendar: ManualText =
      facts.settings.state == nil
      ? "Es gelten nur die bundesweiten Feiertage."
      : "Es gelten die Feiertage des Landes \(facts.settings.state?.rawValue ?? "")."
    return ManualSection(
      "fristen", "Fristen und Eskalation",
      [
        .rows(["Was", "Frist", "Schlüssel in [deadlines]"], rows),
        .paragraph(
          """
          Stunden laufen durch; Arbeitstage enden um \(facts.policy.calendar.closingHour) Uhr. \
          \(calendar)
          """),
        .steps([
          reminder(levels.reminderDays),
          "Mit Ablauf wird die Vertretung gefragt, wo es eine gibt.",
          """
          Dann geht die Aufgabe \
          \(levels.escalationDays == 1 ? "jeden" : "alle \(levels.escalationDays)") \
          \(levels.escalationDays == 1 ? "Arbeitstag" : "Arbeitstage") eine Stufe höher: \
          Teamleitung, Bereichsleitung, Geschäftsführung.
          """,
        ]),
        .paragraph(
          """
          Droht Skonto oder Zahlungsziel zu verstreichen, ist eine Aufgabe \
          \(payment(levels.paymentDays)) fällig.
          """),
        monthEnd(facts),
      ])
  }

  private static func payment(_ days: Int) -> String {
    days == 0
      ? "am letzten Tag" : "\(GermanWords.count(days, "Arbeitstag", "Arbeitstage")) vorher"
  }

  private static func reminder(_ days: Int) -> ManualText {
    days == 0
      ? "Vor Ablauf wird nicht erinnert."
      : "Erinnert wird \(GermanWords.count(days, "Arbeitstag", "Arbeitstage")) vor Ablauf."
  }

  private static func monthEnd(_ facts: ProcedureFacts) -> ManualBlock {
    let day = facts.settings.monthEndDay
    return day == 0
      ? .paragraph(
        "Eine Liste zum Monatsende wird nicht von selbst geschrieben; es gibt `rohrpost month-end`."
      )
      : .paragraph(
        """
        Am \(day). Arbeitstag jedes Monats entsteht die Liste dessen, was vom Vormonat offen ist, \
        in `output/reports`.
        """)
  }

  private static func finding(_ facts: ProcedureFacts) -> ManualSection {
    let posted: ManualText =
      facts.settings.posting.isOn
      ? """
      Vom Beleg zur Buchung führt der Stapel, den `rohrpost show` nennt; welche Belege ein Stapel \
      enthält, zeigt `rohrpost post show STAPEL`.
      """
      : "Die Beleg-ID verbindet Beleg, Journal und Archivordner."
    return ManualSection(
      "wiederfinden", "Wiederfinden und Nachvollziehen",
      [
        .rows(
          ["Frage", "Befehl"],
          [
            ["Welche Belege gibt es, und wo stehen sie?", "`rohrpost list`"],
            ["Was ist das für ein Beleg, und was geschah mit ihm?", "`rohrpost show BELEG-ID`"],
            ["Warum steht er da, wo er steht?", "`rohrpost why BELEG-ID`"],
            ["Was liegt in welcher Akte?", "`rohrpost filing`, `rohrpost search \"akte:02.10\"`"],
            ["Was kam wann an?", "`rohrpost intake`"],
            ["Wer hat wann was getan?", "`rohrpost journal`"],
            ["Warum entscheiden gerade diese Personen?", "`rohrpost policy explain BELEG-ID`"],
            ["Ist alles unverändert?", "`rohrpost verify`"],
            ["Ist alles da?", "`rohrpost account`"],
          ]),
        .paragraph(posted),
      ])
  }
}
