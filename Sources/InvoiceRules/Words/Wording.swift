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

  /// A number of things: `1 Beleg`, `2 Belege`.
  package init(
    _ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
  ) {
    let isOne = number == 1
    self.init(
      "\(number) \(isOne ? german.one : german.many)",
      "\(number) \(isOne ? english.one : english.many)")
  }

  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
