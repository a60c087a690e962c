package import InvoiceRules
package import ReadResult

/// What people are told of a file that is no e-invoice that could be checked.
package struct UnreadableFile: Sendable {
  private let document: CheckedDocument
  private let outcome: Result<ReadResult, ReadFailure>
  private let language: Language

  package init(
    _ document: CheckedDocument, _ outcome: Result<ReadResult, ReadFailure>,
    language: Language = .german
  ) {
    self.document = document
    self.outcome = outcome
    self.language = language
  }

  /// What it means for the buyer; nil for a file that may be an e-invoice and could not be opened.
  package var inputTax: InputTax? {
    var situation = document.situation
    switch outcome {
    case .success: situation.form = .unstructured
    case .failure(let failure) where failure.reason == .notWellFormed:
      situation.form = .illFormed
    case .failure: return nil
    }
    return InputTax(of: [], in: situation)
  }

  /// The text for a terminal.
  package func text(showing path: String) -> String {
    var page = PlainText()
    page.add("\(path.printable): \(verdict[language].lowercasedFirst)")
    for text in happened { page.add(text, indent: 2) }
    if let inputTax {
      page.add("\(inputTax.headline[language]) \(inputTax.reason[language])", indent: 2)
    }
    page.add("→ " + remedy, indent: 4, firstIndent: 2)
    return page.text
  }

  /// The report as one HTML file in UTF-8.
  package func html() -> [UInt8] {
    let title = Wording("Prüfbericht", "Validation report")[language]
    return Page.bytes(
      title: "\(title) · \(document.fileName)", language: language, capacity: 8_192
    ) { html in
      html.writeHead(title, .badgeFatal, verdict[language], sentence: happened[0])
      html.element(.div, .cards) { html in
        html.element(.section, .card) { html in
          html.element(.h3, text: Wording("Was zu tun ist", "What is to be done")[language])
          for text in happened.dropFirst() { html.element(.p, .pre, text: text) }
          html.element(.p, text: remedy)
        }
        if let inputTax { html.write(inputTax, in: language) }
      }
      html.element(.h2, text: Wording("Nachweis", "Proof")[language])
      html.write(document.proof(checkedWith: Validator.title, ruleSets: nil, in: language))
    }
  }

  private var verdict: Wording {
    switch outcome {
    case .success: Wording("Keine E-Rechnung", "No e-invoice")
    case .failure: Wording("Nicht lesbar", "Unreadable")
    }
  }

  /// What happened in a sentence, and the technical detail if there is one.
  private var happened: [String] {
    switch outcome {
    case .success(let result):
      return [
        Wording(
          "In der Datei (\(result.type)) steckt keine E-Rechnung, die sich prüfen lässt.",
          "The file (\(result.type)) holds no e-invoice that could be checked.")[language]
      ]
    case .failure(let failure):
      let sentence = failure.reason.explanation.happened[language]
      guard !failure.detail.isEmpty else { return [sentence] }
      let line = failure.line.map { " (\(Wording("Zeile", "line")[language]) \($0))" } ?? ""
      let label = Wording("Technische Angabe", "Technical detail")[language]
      return [sentence, "\(label): \(failure.detail)\(line)"]
    }
  }

  private var remedy: String {
    switch outcome {
    case .success: inputTax?.advice[language] ?? ""
    case .failure(let failure): failure.reason.explanation.remedy[language]
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
