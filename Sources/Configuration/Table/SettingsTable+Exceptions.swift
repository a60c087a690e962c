import InvoiceRules
import MasterData
import Payables

/// The catalogue of exceptions and the letters about them.
extension SettingsTable {
  static let exception = SettingsSection(
    "exception", \.exceptions, blank: ExceptionSettings(), name: \.name,
    Wording(
      "Der Katalog der Klärfälle, soweit er vom Handbuch abweicht. Ein Abschnitt je Code.",
      "The catalogue of cases where it is not the handbook's. One section for each code."),
    [
      Setting(
        "code", \.code, .choice, "Code, um den es geht.", "The code that is meant.",
        isRequired: true),
      Setting(
        "title", \.title, .optional(.text()), "Bezeichnung.", "What cases of the code are called.",
        fallback: handbook),
      Setting(
        "definition", \.definition, .optional(.text(limit: 500)),
        "Wann ein Fall diesen Code bekommt, als Satz.", "When a case has this code, a sentence.",
        fallback: handbook),
      Setting(
        "owner", \.owner, .optional(.choice),
        "Rolle, die den Fall bekommt. Verdachtsfälle gehen immer an compliance.",
        "Role that gets the case. Suspicions always go to compliance.", fallback: handbook),
      Setting(
        "working_days", \.workingDays, .optional(.whole(0...60)),
        "Arbeitstage bis zur Klärung.", "Working days until it is to be settled.",
        fallback: handbook),
      Setting(
        "next_action", \.nextAction, .optional(.text(limit: 1000)),
        "Nächster Schritt, statt des Vorschlags zum einzelnen Fall.",
        "What is to be done, in the place of what is proposed for the single case.",
        fallback: Wording("Vorschlag zum Fall", "what is proposed for the case")),
      Setting(
        "request", \.request, .optional(.text(limit: 1000)),
        "Bitte an den Lieferanten in Briefentwürfen.",
        "What letters ask of the supplier.", fallback: handbook),
    ])

  private static let handbook = Wording("wie im Handbuch", "as in the handbook")

  static let letters = SettingsSection(
    "letters",
    Wording(
      "Briefe an Lieferanten; Entwürfe liegen in output/letters.",
      "Letters to suppliers; drafts are in output/letters."),
    [
      Setting(
        "address", \.letters.address, .optional(.text()),
        "E-Mail-Adresse, an die Lieferanten antworten; sie ist der Absender der Entwürfe.",
        "Mail address that suppliers answer to; drafts are from it."),
      Setting(
        "telephone", \.letters.telephone, .optional(.text(limit: 40)),
        "Telefonnummer für Rückfragen.", "Telephone number for questions."),
      Setting(
        "answer_days", \.letters.answerDays, .whole(1...60),
        "Arbeitstage, die ein Lieferant für die Antwort hat.",
        "Working days that a supplier has for an answer."),
      Setting(
        "send", \.letters.send, .list(of: .choice),
        "Briefe, die ohne Zutun verschickt werden, nach dem Code des Falls oder ihrer Art, wenn "
          + "[mail] from gesetzt ist; von anderen gibt es einen Entwurf, den „rohrpost letter "
          + "send“ verschickt. Steht ein Code des Falls nicht hier, bleibt es beim Entwurf.",
        "Letters that are sent without anybody looking at them, by the code of the case or their "
          + "kind, where [mail] from is set; of others there is a draft, which `rohrpost letter "
          + "send` sends. Where a code of the case is not among them, it stays a draft."),
      Setting(
        "templates", \.letters.templates, .optional(.path),
        "Ordner mit eigenen Vorlagen (Mustache); leer: die mitgelieferten.",
        "Folder with templates of the house (Mustache); empty: those of the program."),
    ])
}
