/// The language of a text for people.
package enum Language: String, Codable, Hashable, Sendable, CaseIterable {
  case german = "de"
  case english = "en"
}

/// A text in both languages.
package struct Wording: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(_ german: String, _ english: String) {
    self.german = german
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
