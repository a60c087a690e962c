import InvoiceRules

extension Finding {
  func text(in language: Language) -> String { Wording(german, english)[language] }

  func place(in language: Language) -> String? {
    language == .german ? place : placeEnglish ?? place
  }

  /// The message in two parts: what is wrong, and what the seller is to do.
  ///
  /// Every rule's message begins the second part with a request; one without is all first part.
  func parts(in language: Language) -> (wrong: String, remedy: String?) {
    let text = text(in: language)
    let request = language == .german ? " Bitte " : " Please "
    guard let range = text.firstRange(of: request) else { return (text, nil) }
    let remedy = text[text.index(after: range.lowerBound)...]
    return (String(text[..<range.lowerBound]), String(remedy))
  }

  /// `Steuersatz (BT-119)`.
  func termNames(in language: Language) -> [String] {
    terms.map { "\($0.name(in: language)) (\($0))" }
  }
}

extension Severity {
  func name(count: Int) -> Wording {
    let isOne = count == 1
    return switch self {
    case .fatal: Wording("Fehler", isOne ? "error" : "errors")
    case .warning: Wording(isOne ? "Warnung" : "Warnungen", isOne ? "warning" : "warnings")
    case .information: Wording(isOne ? "Hinweis" : "Hinweise", isOne ? "note" : "notes")
    }
  }

  /// The gravest first.
  static let inOrder: [Severity] = [.fatal, .warning, .information]

  var badge: HTMLStyle {
    switch self {
    case .fatal: .badgeFatal
    case .warning: .badgeWarning
    case .information: .badgeInformation
    }
  }
}
