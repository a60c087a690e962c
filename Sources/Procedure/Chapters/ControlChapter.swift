import InvoiceRules
import MasterData
import Payables
import Reports

/// The internal control system: which controls there are and who is kept apart from what.
enum ControlChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [matrix(facts), duties, limits(facts), samples]
  }

  private static func matrix(_ facts: ProcedureFacts) -> ManualSection {
    let rows = ControlMatrix.all.map { control -> [ManualText] in
      let off = ControlSwitch.note(on: control, facts)
      return [
        ManualText(plain: control.id), ManualText(plain: control.risk),
        ManualText(plain: control.text),
        ManualText(marked: off.map { "\(control.enforcement) \($0)" } ?? control.enforcement),
        ManualText(plain: evidence(of: control)), ManualText(plain: control.frequency.german),
        ManualText(plain: GermanWords.roles(control.owners)), ManualText(plain: control.source),
      ]
    }
    return ManualSection(
      "kontrollmatrix", "Kontrollmatrix",
      [
        .paragraph(
          """
          Was jede Kontrolle in einem Zeitraum getan hat, zählt `rohrpost controls --period` aus \
          dem Journal; die Belege dahinter zeigt `rohrpost controls show`, den Bericht schreibt \
          `rohrpost controls report`.
          """),
        .rows(
          [
            "Nr.", "Risiko", "Kontrolle", "Umsetzung", "Nachweis im Journal", "Takt",
            "Verantwortlich", "Herkunft",
          ], rows),
      ])
  }

  private static func evidence(of control: Control) -> String {
    guard control.isEvident else { return "keiner; die Organisation führt ihn selbst" }
    return control.rules.map { "\($0.mark.german): \($0.rule.words)" }.joined(separator: "; ")
  }

  private static let duties = ManualSection(
    "funktionstrennung", "Funktionstrennung",
    [
      .paragraph(
        """
        Was hier nebeneinander steht, tut an einem Beleg oder einer Änderung nie dieselbe Person. \
        Die Tabelle gilt für jeden Weg der Entscheidung; keine Einstellung ändert sie.
        """),
      .rows(
        ["Wer das getan hat", "tut nicht auch das"],
        Duty.allCases.compactMap { duty in
          let apart = Duty.allCases.filter { SegregationOfDuties.areApart(duty, $0) }
          guard !apart.isEmpty else { return nil }
          let names = apart.map { $0 == duty ? "dasselbe ein zweites Mal" : $0.name.german }
          return [
            ManualText(plain: duty.name.german), ManualText(plain: GermanWords.list(names)),
          ]
        }),
    ])

  private static func limits(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "grenzen", "Grenzen und Vertretungen",
      [
        .list([
          """
          Freigabegrenzen je Person stehen in der Benutzertabelle (`approval_limit`); für Stufen \
          gelten die Beträge aus [[freigabe]].
          """,
          "Toleranzen stehen in [[abgleich]], Fristen in [[fristen]].",
          """
          Vertretungen stehen mit Abwesenheiten in der Benutzertabelle. Wer vertritt, handelt mit \
          der Grenze der vertretenen Person; ein Kreis von Vertretungen endet bei der Rolle.
          """,
          "Notfälle über der Schwelle brauchen die Budgetverantwortung und werden nachgeprüft.",
        ])
      ])
  }

  private static let samples = ManualSection(
    "stichproben", "Stichproben",
    [
      .steps([
        """
        `rohrpost controls sample K05 --period 2026-11 --size 10` zieht nach Ende des Zeitraums \
        und vermerkt die Ziehung im Journal. Die monatliche Stichprobe zu Steuern zieht die \
        Kreditorenbuchhaltung.
        """,
        """
        Der Startwert ist der SHA-256 von drei Zeilen: Kontrolle, Zeitraum und Hash des letzten \
        Journaleintrags, dessen Zeit vor dem Ende des Zeitraums liegt. Vorher kennt ihn niemand.
        """,
        """
        Der Rang eines Belegs ist der SHA-256 von zwei Zeilen: Startwert und Beleg-ID. Gezogen \
        sind die Belege mit den kleinsten Rängen unter allen, an denen die Kontrolle im Zeitraum \
        gewirkt hat. Jede Zeile endet mit einem Zeilenvorschub; Hashes stehen hexadezimal in \
        kleinen Buchstaben.
        """,
        """
        `rohrpost controls record STICHPROBE BELEG-ID ok --reason …` oder `fault` hält das \
        Ergebnis fest. Wer an dem Beleg beteiligt war, prüft ihn nicht.
        """,
      ])
    ])
}
