import Configuration
import Invoice
import InvoiceRules
import MasterData
import Payables
import Reports

/// Who decides, by which doors, and where people see what is asked of them.
enum ApprovalSections {
  static func approval(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "freigabe", "Sachliche Prüfung und Freigabe",
      [
        .steps([
          """
          Die formale Prüfung macht das Programm; was beim Lesen unsicher war, sieht die \
          Kreditorenbuchhaltung an.
          """,
          """
          Sachlich prüft das Facility Management, bei Bauprojekten die Projektleitung. Auslagen \
          gibt die Budgetverantwortung frei.
          """,
          budget(facts), management(facts),
        ]),
        rules(facts),
        .paragraph(
          """
          Formale und sachliche Prüfung kann keine Regel wegnehmen. Wer gefragt wird, folgt aus \
          Rolle und Kostenstelle; ist die Person abwesend, wird ihre Vertretung gefragt, die mit \
          der Grenze der vertretenen Person handelt. Jeder Schritt behält seine Gründe.
          """),
        .paragraph(
          "Welche Aufgaben nie dieselbe Person hat, steht in [[funktionstrennung]]."),
      ])
  }

  private static func budget(_ facts: ProcedureFacts) -> ManualText {
    let from: ManualText =
      if let net = facts.settings.approval.budgetFromNet {
        "ab netto \(GermanWords.euros(net))"
      } else {
        "über der Freigabegrenze der prüfenden Person"
      }
    return """
      Die Budgetverantwortung entscheidet \(from), bei überschrittenem Budget und bei Notfällen \
      über der Schwelle.
      """
  }

  private static func management(_ facts: ProcedureFacts) -> ManualText {
    if let net = facts.settings.approval.managementFromNet {
      return "Die Geschäftsführung entscheidet ab netto \(GermanWords.euros(net))."
    }
    return "Die Geschäftsführung entscheidet über der Freigabegrenze der Budgetverantwortung."
  }

  private static func rules(_ facts: ProcedureFacts) -> ManualBlock {
    let rows = facts.settings.approval.rules.map { rule -> [ManualText] in
      [
        ManualText(plain: rule.name),
        ManualText(plain: rule.mode == .add ? "zusätzlich" : "statt der Stufen nach der Prüfung"),
        ManualText(plain: rule.stages.map(\.text).joined(separator: ", dann ")),
        ManualText(plain: rule.reason ?? "ohne Begründung"),
      ]
    }
    return rows.isEmpty
      ? .paragraph("Weitere Regeln der Freigabe (`[[approval_rule]]`) gibt es nicht.")
      : .rows(["Regel", "Wirkung", "Gefragt werden", "Warum"], rows)
  }

  static func doors(_ facts: ProcedureFacts) -> ManualSection {
    let mail: ManualText =
      !facts.settings.replies.rules.areOn
      ? """
      **E-Mail:** Antworten auf Aufgaben entscheiden nichts, weil kein eigener Mailserver \
      eingetragen ist, dem geglaubt wird (`[replies] auth_server`).
      """
      : """
      **E-Mail:** Eine Antwort zählt nur mit dem Kennzeichen der Aufgabe, von der Adresse der \
      Person und mit der Bestätigung durch \
      \(GermanWords.list(facts.settings.replies.authServers)).
      """
    return ManualSection(
      "entscheiden", "Wege der Entscheidung",
      [
        .list([
          """
          **Befehl:** `rohrpost decide AUFGABE approve`, ebenso `reject`, `ask`, `answer` und \
          `delegate`; die Person folgt aus dem Konto des Betriebssystems.
          """,
          mail, file(facts),
        ]),
        .paragraph(
          """
          Für alle Wege gilt dieselbe Prüfung: Ist die Person gefragt, darf sie so entscheiden, \
          steht keine andere Aufgabe dem entgegen, ist eine Begründung nötig? Für andere eingeben \
          dürfen nur diese Konten: \(acting(facts)). Das Journal nennt dann beide.
          """),
        .paragraph(
          """
          Was per E-Mail oder Datei kommt und nicht zählt, steht mit Grund im Journal. Am Befehl \
          wird sofort abgelehnt; das hinterlässt keinen Eintrag.
          """),
      ])
  }

  private static func file(_ facts: ProcedureFacts) -> ManualText {
    let folders = facts.settings.channels.filter { $0.kind == .decisions }.map(\.path)
    guard !folders.isEmpty else {
      return "**Datei:** Ein Kanal für Entscheidungsdateien ist nicht eingerichtet."
    }
    return """
      **Datei:** Eine Datei im Ordner der Person unter \(GermanWords.code(folders)) zählt, wenn \
      sie dem Konto der Person gehört; sie wird mit Ergebnis aufbewahrt.
      """
  }

  private static func acting(_ facts: ProcedureFacts) -> ManualText {
    let accounts = facts.settings.people.mayActForOthers
    return accounts.isEmpty ? "keines" : GermanWords.code(accounts)
  }

  static func worklists(_ facts: ProcedureFacts) -> ManualSection {
    let rows = TaskKind.allCases.map { kind in
      [ManualText(plain: kind.name.german), ManualText(code: kind.rawValue)]
    }
    return ManualSection(
      "arbeitslisten", "Aufgaben und Arbeitslisten",
      [
        .paragraph(
          """
          Jeder Beleg, der auf Menschen wartet, hat eine Aufgabe mit Rolle oder Person und Frist. \
          `output/tasks/index.html` führt zu einer Seite und einer Tabelle je Rolle und Person; \
          die Fallseite `output/cases/BELEG-ID.html` zeigt Dokument, Feststellungen und \
          Checkliste. `rohrpost tasks` listet dasselbe.
          """),
        .rows(["Aufgabe", "Kennung"], rows),
        .paragraph(mails(facts)),
        .paragraph(
          """
          Verdachtsfälle stehen nur auf der Liste der Compliance; ihre Fallseiten liegen in \
          `output/compliance`.
          """),
      ])
  }

  private static func mails(_ facts: ProcedureFacts) -> ManualText {
    guard facts.settings.mail.from != nil else {
      return "E-Mails zu Aufgaben werden nicht verschickt, weil `[mail] from` leer ist."
    }
    let kinds = facts.settings.mail.requests.map(\.name.german)
    let digest =
      facts.settings.mail.digestHour.map { "Ab \($0) Uhr gibt es an Arbeitstagen eine Übersicht." }
      ?? "Eine tägliche Übersicht wird nicht verschickt."
    return """
      E-Mails gehen hinaus zu: \(kinds.isEmpty ? "keiner Art" : GermanWords.list(kinds)); dazu \
      Erinnerungen und Eskalationen. \(digest)
      """
  }
}
