import Configuration
import InvoiceRules
import Payables
import ReadResult

extension ArchiveFacts.RetentionFacts {
  /// How this program keeps and erases, with the periods of the house.
  init(_ settings: RetentionSettings) {
    self.init(
      classes: Self.classes(settings.rules),
      deletion: [
        "Nichts wird von selbst gelöscht. Eine Person schlägt vor, was fällig ist („rohrpost "
          + "retention propose“), eine zweite gibt die Liste frei (Rollen: "
          + "\(GermanWords.roles(settings.releaseRoles))), dann löscht der Dienst und schreibt ein "
          + "Löschprotokoll nach archive/erasures.",
        "Belege, die zusammengehören, werden nur gemeinsam gelöscht, Nachweise nicht vor den "
          + "Rechnungen, die sie belegen; was nicht abgeschlossen ist, ist nie fällig.",
        "Gelöscht werden Dateien mit allen Fassungen, Zeilen der Datenbank, Suchindex und was "
          + "Journal und Chronik von dem Beleg sagen; an dessen Stelle stehen Hashes, so dass die "
          + "Ketten prüfbar bleiben. Nummern werden nicht neu vergeben.",
        "Verlangt eine Person die Löschung ihrer Daten (Art. 17 DSGVO), so wird ebenso verfahren "
          + "(„rohrpost retention erase“); abgelehnt wird, was das Gesetz aufzubewahren gebietet.",
        "Nach dem Einspielen einer älteren Sicherung werden die Löschprotokolle erneut ausgeführt "
          + "(„rohrpost retention apply“).",
      ],
      holds: [
        "Eine Löschsperre über einen Beleg, einen Lieferanten, ein Jahr oder alles geht jeder "
          + "Frist und jeder Freigabe vor („rohrpost retention hold“); sie ist für laufende "
          + "Prüfungen und offene Steuerfestsetzungen (§ 147 Abs. 3 Satz 5 AO) und für "
          + "Rechtsstreite zu setzen."
      ])
  }

  /// Classes that are kept alike stand in one row, in the order of their first class.
  private static func classes(_ rules: RetentionRules) -> [ClassFacts] {
    var rows: [(rule: RetentionRule, names: [String])] = []
    for documentClass in DocumentClass.allCases {
      let (rule, name) = (rules[documentClass], documentClass.name.german)
      if let place = rows.firstIndex(where: { $0.rule == rule }) {
        rows[place].names.append(name)
      } else {
        rows.append((rule, [name]))
      }
    }
    return rows.map { row in
      ClassFacts(GermanWords.list(row.names), years: row.rule.years, basis: row.rule.basis)
    }
  }
}
