/// The exception catalogue (M1, handbook: Ausnahmen- und Fehlerkatalog).
package enum ExceptionCode: String, Codable, Hashable, Sendable, CaseIterable {
  case missingOrderNumber = "EX01"
  case priceDeviation = "EX02"
  case quantityDeviation = "EX03"
  case missingEvidence = "EX04"
  case formallyIncomplete = "EX05"
  case duplicate = "EX06"
  case masterData = "EX07"
  case amendmentUnclear = "EX08"
  case emergencyIncomplete = "EX09"
  case other = "EX10"
}

/// A role that owns tasks and exceptions; the words are those of the `users` master data.
package enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  case mailroom, ap, procurement, fm, budget, project, controlling, treasury, it, compliance
  case audit, management
}

/// A case for a person (Klärfall): the document is read, but something about it needs a decision.
package struct ExceptionCase: Codable, Hashable, Sendable {
  /// Exactly one.
  package var primary: ExceptionCode
  package var secondary: [ExceptionCode] = []
  package var owner: Role
  package var deadline: Timestamp
  /// What happened, a complete sentence in German.
  package var german: String
  /// The same in English.
  package var english: String
  /// What to do next, a complete sentence in German.
  package var nextActionGerman: String
  /// The same in English.
  package var nextActionEnglish: String

  package init(
    _ primary: ExceptionCode, owner: Role, deadline: Timestamp, german: String, english: String,
    nextActionGerman: String, nextActionEnglish: String
  ) {
    self.primary = primary
    self.owner = owner
    self.deadline = deadline
    self.german = german
    self.english = english
    self.nextActionGerman = nextActionGerman
    self.nextActionEnglish = nextActionEnglish
  }
}
