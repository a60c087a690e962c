import InvoiceRules
import Payables
import Reports

/// The note beside a decision file: what became of each decision and what is to be done.
struct DecisionFileNote {
  let text: String

  init(
    _ file: DroppedFile, _ results: [DecisionFileEntry.Result], at now: Timestamp,
    _ language: Language
  ) {
    func word(_ german: String, _ english: String) -> String { Wording(german, english)[language] }
    var lines = [
      word("Entscheidungsdatei: ", "Decision file: ") + file.shownName,
      word("Person: ", "Person: ") + (file.folder ?? "–")
        + word(", Konto: ", ", account: ") + (file.owner?.account ?? "–"),
      word("Bearbeitet: ", "Taken: ") + now.berlinText, "",
    ]
    lines += results.map { Self.line($0, language) }
    let refused = results.count { !$0.isEntered }
    lines.append("")
    lines.append(
      refused == 0
        ? word("Es ist nichts weiter zu tun.", "Nothing more is to be done.")
        : word(
          "Was nicht eingetragen ist, entscheidet nichts. Verbessern Sie es und legen Sie eine "
            + "neue Datei ab; was schon eingetragen ist, darf darin noch einmal stehen.",
          "What was not entered decides nothing. Correct it and drop a new file; what was entered "
            + "may stand in it once more."))
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ result: DecisionFileEntry.Result, _ language: Language) -> String {
    let line = result.entry.line.map { Wording("Zeile \($0), ", "Line \($0), ")[language] } ?? ""
    let outcome: Wording =
      switch result.outcome {
      case .entered(let verdict):
        Wording("\(verdict.name.german) ist eingetragen.", "\(verdict.name.english), entered.")
      case .repeated(let verdict):
        Wording(
          "\(verdict.name.german) war schon eingetragen; es bleibt dabei.",
          "\(verdict.name.english) was entered before; it stays so.")
      case .refused(let why):
        Wording("nicht eingetragen. \(why.german)", "not entered. \(why.english)")
      }
    return "\(line)\(result.entry.shownTask): \(outcome[language])"
  }
}
