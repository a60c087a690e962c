import Configuration
import Invoice
import MasterData
import Payables
import Reports

/// Those who say whether what is billed was rendered, and whether it may be spent.
extension WorkInstruction {
  /// What all who approve do the same way.
  private static func opening(_ facts: ProcedureFacts) -> ManualText {
    """
    Arbeitsliste \(facts.settings.mail.from == nil ? "" : "oder Aufgaben-E-Mail ")öffnen; die \
    Fallseite zeigt Beleg, Nachweise, Abgleich und Checkliste.
    """
  }

  private static let asking: ManualText =
    "Etwas ist unklar: `rohrpost decide AUFGABE ask --reason …` fragt die Buchhaltung."

  static let fm = WorkInstruction(
    .fm,
    "Bezahlt wird nur, was vertragsgemäß und mängelfrei geleistet und dem richtigen Objekt "
      + "zugeordnet ist.",
    duties: [.factualCheck], levels: [.factualCheck],
    exceptions: [
      """
      Mängel: `rohrpost decide AUFGABE reject --complaint defects --reason …`; der Beleg ist \
      zurückgestellt, der Brief an den Lieferanten entworfen und ein Mangelticket für das CAFM \
      geschrieben.
      """,
      "Nachweis fehlt: nicht freigeben, sondern anfordern; er kann auch als Scan kommen.",
      "Notfall: Grund angeben, warum nicht bestellt werden konnte; ohne ihn zählt nichts.",
      asking,
    ]
  ) { facts in
    [
      opening(facts),
      "Objekt und Anlage prüfen, Auftrags- oder Ticketnummer vergleichen.",
      "Leistungsnachweis ansehen: Wartungsprotokoll, Störungsbericht, Aufmaß, Stundenzettel.",
      "Umfang, Preise und Zuschläge mit dem Vertrag vergleichen.",
      """
      Entscheiden: `rohrpost decide AUFGABE approve`, Prüfpunkte mit `--check`; was nicht stimmt, \
      braucht eine Erläuterung.
      """,
      "Leistungen zeitnah erfassen (`receipts.csv`), damit Rechnungen abgeglichen werden können.",
    ]
  }

  static let budget = WorkInstruction(
    .budget,
    "Budgets werden eingehalten und Kosten gesteuert; niemand gibt frei, was er selbst geprüft "
      + "oder bestellt hat.",
    duties: [.approval], levels: [.approval],
    exceptions: [
      "Notfall über der Schwelle: zusätzlich freigeben, mit Begründung.",
      "Abwesenheit: Vertretung und Zeitraum in `users.csv` eintragen lassen.",
      "Weitergeben: `rohrpost decide AUFGABE delegate --to PERSON`.",
      asking,
    ]
  ) { facts in
    let from: ManualText =
      facts.settings.approval.budgetFromNet.map {
        "Gefragt wird ab netto \(GermanWords.euros($0)), bei Überschreitung und Notfall."
      } ?? "Gefragt wird über der Grenze der prüfenden Person, bei Überschreitung und Notfall."
    return [
      opening(facts), from,
      "Budgetstand, Kontierung und Zahlungsbedingungen ansehen.",
      "Freigeben oder mit Begründung zurückweisen.",
      "Wiederkehrende Abweichungen mit Einkauf und Facility Management besprechen.",
    ]
  }

  static let project = WorkInstruction(
    .project,
    "Abschläge und Schlussrechnungen entsprechen Leistungsstand, Vertrag und freigegebenen "
      + "Nachträgen.",
    duties: [.factualCheck], levels: [.factualCheck],
    exceptions: [
      "Nachtrag nicht freigegeben (EX08): erst freigeben lassen, dann abrechnen.",
      "Schlussrechnung ohne Abnahme: nicht freigeben; Abnahmeprotokoll einreichen.",
      "Offene Mängel: reklamieren, Einbehalt vermerken.",
      asking,
    ]
  ) { facts in
    [
      opening(facts),
      "Leistungsstand mit dem Aufmaß vergleichen, frühere Abschläge und Abzüge prüfen.",
      "Einbehalte und Sicherheiten vergleichen; das Programm weist sie aus.",
      "Protokolle, Nachträge und Abnahmen einreichen; sie werden dem Vertrag zugeordnet.",
      "Sachlich freigeben oder ablehnen (`rohrpost decide`).",
    ]
  }

  static let management = WorkInstruction(
    .management,
    "Über große Beträge entscheidet die Geschäftsführung, und was liegen bleibt, erreicht sie.",
    duties: [.approval], levels: [.approval],
    exceptions: [
      "Verdachtsfälle, die bei Compliance und IT liegen blieben, kommen hierher.", asking,
    ]
  ) { facts in
    let from: ManualText =
      facts.settings.approval.managementFromNet.map {
        "Gefragt wird ab netto \(GermanWords.euros($0))."
      } ?? "Gefragt wird über der Grenze der Budgetverantwortung."
    return [
      opening(facts), from,
      "Freigeben oder mit Begründung zurückweisen.",
      "Vierteljährlich den Bericht zum Kontrollsystem lesen: `rohrpost controls report`.",
    ]
  }
}
