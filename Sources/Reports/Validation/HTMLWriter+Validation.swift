import InvoiceRules

/// The parts that the pages of validation share.
extension HTMLWriter {
  mutating func writeHead(
    _ title: String, _ badge: HTMLStyle, _ verdict: String, sentence: String
  ) {
    element(.header) { html in
      html.element(.h1, text: title)
      html.element(.p, .verdict) { html in
        html.element(.span, badge, text: verdict)
        html.text(" ")
        html.element(.strong, text: sentence)
      }
    }
  }

  mutating func write(_ inputTax: InputTax, in language: Language) {
    let title = Wording("Was es für den Käufer bedeutet", "What it means for the buyer")
    element(.section, .card) { html in
      html.element(.h3, text: title[language])
      html.element(.p) { html in
        html.element(.strong, inputTax.risk.style, text: inputTax.headline[language])
      }
      for reason in inputTax.reasons { html.write(reason, in: language) }
      html.element(.p, text: inputTax.advice[language].typeset)
      if !inputTax.isEInvoice {
        html.element(.p, .terms, text: inputTax.dayNote(in: language))
      }
    }
  }

  private mutating func write(_ reason: InputTax.Reason, in language: Language) {
    element(.p, text: reason.text[language].typeset)
    guard !reason.items.isEmpty else { return }
    element(.ul) { html in
      for item in reason.items { html.element(.li, text: item[language].typeset) }
    }
  }

  mutating func write(_ facts: [ReportFact]) {
    element(.dl, .pairs) { html in
      for fact in facts {
        html.element(.div) { html in
          html.element(.dt, text: fact.name)
          html.element(.dd, text: fact.text)
        }
      }
    }
  }
}

extension InputTax {
  /// `Maßgeblich: Leistung vom 20.11.2026`; it counts where the document is no e-invoice.
  func dayNote(in language: Language) -> String {
    "\(Wording("Maßgeblich", "By")[language]): \(dayText[language])"
  }
}

extension InputTax.Risk {
  fileprivate var style: HTMLStyle {
    switch self {
    case .none: .good
    case .conditional: .warning
    case .atRisk: .fatal
    }
  }
}

extension String {
  /// The text with citations of laws held together: `§ 14 Abs. 4 Nr. 8` breaks before `Abs.` only.
  var typeset: String {
    ["§", "Abs.", "Nr.", "Rn.", "Satz"].reduce(self) { text, mark in
      text.replacing("\(mark) ", with: "\(mark)\u{A0}")
    }
  }
}
