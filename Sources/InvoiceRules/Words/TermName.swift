package import Invoice

/// The name of a business term or group, for people; the one table of names in the project.
package struct TermName: Hashable, Sendable {
  /// The German article, for sentences that are put together.
  package let article: Article
  /// Stands alone: `Name des Verkäufers`, `Seller name`.
  package let full: Wording
  /// Stands below the heading of its group: `Name`.
  package let short: Wording

  init(_ article: Article, _ german: String, _ english: String, short: Wording? = nil) {
    self.article = article
    full = Wording(german, english)
    self.short = short ?? full
  }

  /// The article of the nominative.
  package enum Article: Sendable {
    case der, die, das
    case plural
  }

  /// `der Name des Verkäufers`.
  package var germanNominative: String {
    let word =
      switch article {
      case .der: "der"
      case .die, .plural: "die"
      case .das: "das"
      }
    return "\(word) \(full.german)"
  }

  /// `seller name`, `VAT category rate`.
  package var englishInSentence: String {
    let name = full.english
    let startsWithAbbreviation = name.prefix(2).allSatisfy(\.isUppercase)
    return startsWithAbbreviation ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  static let all: [Term: TermName] =
    ofDocument
    .merging(ofAmountsAndLines) { first, _ in first }
    .merging(ofGroups) { first, _ in first }
}

extension Term {
  /// The term's name, nil for an id that neither the norm nor the XRechnung extension has.
  package var name: TermName? { TermName.all[self] }

  /// The name, or the id where there is none.
  package func name(in language: Language) -> String { name?.full[language] ?? rawValue }

  /// The name below the heading of its group, or the id where there is none.
  package func shortName(in language: Language) -> String { name?.short[language] ?? rawValue }
}
