package import Invoice

/// How grave a violated rule is: `fatal` makes the invoice invalid.
package enum Severity: String, Codable, Hashable, Sendable, Comparable {
  case information
  case warning
  case fatal

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .fatal: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// A violated rule, once for all the places where it is violated.
package struct Finding: Codable, Hashable, Sendable {
  /// The rule's id: `BR-CO-15`.
  package var rule: String
  package var severity: Severity
  /// The terms it is about.
  package var terms: [Term]
  /// How often it is violated.
  package var count: Int
  /// The first place, for people: `Zeile 3`, `Umsatzsteuer S 19 %`; nil for the whole invoice.
  package var place: String?
  /// The same in English.
  package var placeEnglish: String?
  /// What is wrong and what the seller must do, in German.
  package var german: String
  /// The same in English.
  package var english: String

  package init(
    rule: String, severity: Severity, terms: [Term], count: Int, place: String?,
    placeEnglish: String? = nil, german: String, english: String
  ) {
    self.rule = rule
    self.severity = severity
    self.terms = terms
    self.count = count
    self.place = place
    self.placeEnglish = placeEnglish
    self.german = german
    self.english = english
  }
}
