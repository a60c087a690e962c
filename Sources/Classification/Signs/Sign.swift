import ReadResult

/// A phrase that speaks for a class, where it stands.
package struct Sign: Sendable {
  let phrase: Phrase
  let documentClass: DocumentClass
  let place: Place
  /// In log-odds: 1 makes the class e times as likely; below 0 it speaks against.
  let weight: Double

  enum Place: Hashable, Sendable {
    /// In a heading or a subject line; the weight is for the clearest heading.
    case title
    /// Anywhere on the opening pages; counts once.
    case anywhere
  }
}

extension Sign {
  /// Whether it counts in headings and subject lines only.
  package var isTitle: Bool { place == .title }

  /// A row of the table: what speaks for a class with the same weight at the same place.
  static func row(
    _ place: Place, _ documentClass: DocumentClass, _ weight: Double, _ phrases: [Phrase]
  ) -> [Sign] {
    phrases.map {
      Sign(phrase: $0, documentClass: documentClass, place: place, weight: weight)
    }
  }
}

/// The table of signs.
package enum Signs {
  package static let all: [Sign] = titles + sensitiveTitles + terms + sensitiveTerms
}
