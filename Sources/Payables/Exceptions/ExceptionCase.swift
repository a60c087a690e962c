package import MasterData

/// A case for a person (Klärfall): the document is read, but something about it needs a decision.
package struct ExceptionCase: Codable, Hashable, Sendable {
  /// Exactly one.
  package var primary: ExceptionCode
  package var secondary: [ExceptionCode] = []
  /// What else is wrong, in the order of weight.
  package var others: [Reason] = []
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
  /// Whether the supplier can settle it and so may be told what is wrong.
  package var concernsSupplier = false
  /// What settles it by itself when it arrives.
  package var waitsFor: [BookKey] = []
  /// Nil for a case about something that is missing, wrong or suspicious.
  package var kind: Kind?

  /// A further reason of a case, with its sentences.
  package struct Reason: Codable, Hashable, Sendable {
    package var code: ExceptionCode
    package var german: String
    package var english: String
    package var concernsSupplier = false
  }

  /// All that is wrong, the primary reason first.
  package var reasons: [Reason] {
    let first = Reason(
      code: primary, german: german, english: english, concernsSupplier: concernsSupplier)
    return [first] + others
  }

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

extension ExceptionCase {
  /// One case of all that is wrong with a document: the code that goes first is its primary one
  /// (M1); nil where nothing is wrong.
  package static func joined(_ problems: [ExceptionCase]) -> ExceptionCase? {
    let ranked = problems.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    guard var first = ranked.first else { return nil }
    for other in ranked.dropFirst() {
      if other.primary != first.primary, !first.secondary.contains(other.primary) {
        first.secondary.append(other.primary)
      }
      first.others.append(
        Reason(
          code: other.primary, german: other.german, english: other.english,
          concernsSupplier: other.concernsSupplier))
      first.waitsFor += other.waitsFor.filter { !first.waitsFor.contains($0) }
    }
    // Of a suspicion nobody outside may learn, and inside only those who look into it (M6).
    if ranked.contains(where: { $0.owner == .compliance }) {
      first.owner = .compliance
      first.keepFromSupplier()
    }
    return first
  }

  private mutating func keepFromSupplier() {
    concernsSupplier = false
    for index in others.indices { others[index].concernsSupplier = false }
  }

  /// What is only to be confirmed comes after what is wrong.
  private var rank: Int { kind == nil ? primary.precedence : primary.precedence + 100 }
}
