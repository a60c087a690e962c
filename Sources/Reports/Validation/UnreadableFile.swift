package import InvoiceRules
package import ReadResult

/// What people are told of a file that is no e-invoice that could be checked.
package enum UnreadableFile {
  /// The text for a terminal.
  package static func text(
    showing path: String, _ outcome: Result<ReadResult, ReadFailure>, in language: Language
  ) -> String {
    var page = PlainText()
    page.add("\(path.printable): \(Wording("keine E-Rechnung", "no e-invoice")[language])")
    switch outcome {
    case .success(let result):
      page.add(
        Wording(
          """
          In der Datei (\(result.type)) steckt keine E-Rechnung, die sich prüfen lässt. Ist sie \
          eine Rechnung, gilt sie als sonstige Rechnung.
          """,
          """
          The file (\(result.type)) holds no e-invoice that could be checked. If it is an invoice, \
          it counts as another kind of invoice (“sonstige Rechnung”).
          """)[language], indent: 2)
    case .failure(let failure):
      let line = failure.line.map { " (\(Wording("Zeile", "line")[language]) \($0))" } ?? ""
      page.add(failure.reason.explanation.happened[language], indent: 2)
      if !failure.detail.isEmpty {
        let label = Wording("Technische Angabe", "Technical detail")[language]
        page.add("\(label): \(failure.detail)\(line)", indent: 2)
      }
      page.add("→ " + failure.reason.explanation.remedy[language], indent: 4, firstIndent: 2)
    }
    return page.text
  }
}
