package import MasterData

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
  /// Nil for a case about something that is missing, wrong or suspicious.
  package var kind: Kind?

  /// Cases that are told apart from the others: those of documents about which nothing is wrong,
  /// and those that a new scan ends.
  package enum Kind: String, Codable, Hashable, Sendable {
    /// It was read and taken; a person confirms what it says, or goes on with it.
    case understood
    /// It answers a request for an approval.
    case approvalReply = "approval-reply"
    /// Its paper must be scanned again.
    case rescan
  }

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
