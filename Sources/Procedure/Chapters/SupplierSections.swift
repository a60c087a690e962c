import Configuration
import InvoiceRules
import Payables
import Reports

/// How suppliers are written to.
enum SupplierSections {
  static func letters(_ facts: ProcedureFacts) -> ManualSection {
    let letters = facts.settings.letters
    let sent = letters.send.map(\.rawValue)
    let sending: ManualText =
      if facts.settings.mail.from == nil {
        "Kein Brief verlässt das Haus von selbst, weil `[mail] from` leer ist; es bleibt bei "
          + "Entwürfen."
      } else if sent.isEmpty {
        "Von selbst wird kein Brief verschickt; das tut eine Person mit `rohrpost letter send`."
      } else {
        """
        Von selbst verschickt werden: \(GermanWords.list(sent)). Die anderen verschickt eine \
        Person mit `rohrpost letter send`.
        """
      }
    return ManualSection(
      "lieferanten", "Schreiben an Lieferanten",
      [
        .paragraph(
          """
          Zu Klärfällen, Reklamationen, Zurückweisungen und Mahnungen entwirft das Programm \
          Briefe in `output/letters`. \(sending)
          """),
        .list([
          "Ein Brief geht an die Adresse des Lieferantenstamms, nie an eine aus einem Dokument.",
          """
          Lieferanten haben \
          \(GermanWords.count(letters.answerDays, "Arbeitstag", "Arbeitstage")) für die Antwort; \
          so lange ruht die Frist der Aufgabe.
          """,
          "Was verschickt wurde, liegt unverändert beim Beleg im Archiv.",
          "Antworten werden dem Fall zugeordnet; ihre Anlagen gehen den Weg jedes Eingangs.",
          "Solange ein Verdacht besteht, gibt es keinen Brief.",
        ]),
        .paragraph(
          """
          Eine Mahnung wird mit den Rechnungen verglichen, die sie nennt: bezahlt, nicht \
          eingegangen, in Klärung oder berechtigt. Frist: \
          \(GermanWords.time(facts.policy.serviceLevels[.dunning])). Auf Inkasso und letzte \
          Mahnungen antwortet ein Mensch.
          """),
        .paragraph(
          """
          `rohrpost complaints open` reklamiert eine Rechnung; sie ist zurückgestellt, bis \
          `rohrpost complaints settle` sagt, was vereinbart wurde.
          """),
      ])
  }
}
