import InvoiceRules

/// The protocol of the formal check of an invoice (D1): one point for each requirement.
package struct FormalProtocol: Codable, Hashable, Sendable {
  /// In the order of ``FormalRequirement/allCases``.
  package var points: [FormalPoint]

  package init(points: [FormalPoint]) { self.points = points }

  package subscript(requirement: FormalRequirement) -> FormalPoint? {
    points.first { $0.requirement == requirement }
  }

  package var issues: [FormalIssue] { points.flatMap(\.issues) }

  /// What a person must settle before anything goes on.
  package var stops: [FormalIssue] { issues.filter(\.isStopping) }

  /// Whether nothing stops the invoice; remarks may be there.
  package var isPassed: Bool { !issues.contains(where: \.isStopping) }

  /// The codes of what stops it, each once, in the order of the points.
  package var codes: [ExceptionCode] {
    stops.reduce(into: []) { codes, issue in
      if !codes.contains(issue.code) { codes.append(issue.code) }
    }
  }

  /// The protocol without what the document says: which points are kept, and what is wrong.
  package var confidential: FormalProtocol {
    FormalProtocol(points: points.map(\.confidential))
  }
}

/// A point of the protocol.
package struct FormalPoint: Codable, Hashable, Sendable {
  package var requirement: FormalRequirement
  package var outcome: Outcome
  /// What was found where.
  package var evidence: [FormalEvidence]
  /// What is wrong or unusual; empty but for ``Outcome/nok``.
  package var issues: [FormalIssue]
  /// The outcome in German, in complete sentences.
  package var german: String
  /// The same in English.
  package var english: String

  package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    case ok
    case nok
    case notApplicable = "not-applicable"
  }

  /// A point that is violated where there are issues, else kept.
  init(
    _ requirement: FormalRequirement, evidence: [FormalEvidence], issues: [FormalIssue] = []
  ) {
    self.requirement = requirement
    self.evidence = evidence
    self.issues = issues
    outcome = issues.isEmpty ? .ok : .nok
    german =
      issues.isEmpty
      ? FormalEvidence.german(evidence) : issues.map(\.german).joined(separator: " ")
    english =
      issues.isEmpty
      ? FormalEvidence.english(evidence) : issues.map(\.english).joined(separator: " ")
  }

  /// A point that this invoice need not keep, or that can't be told of it.
  init(
    _ requirement: FormalRequirement, notApplicable reason: Wording,
    evidence: [FormalEvidence] = []
  ) {
    self.requirement = requirement
    self.evidence = evidence
    issues = []
    outcome = .notApplicable
    german = reason.german
    english = reason.english
  }

  var confidential: FormalPoint {
    var point = self
    point.evidence = []
    point.german = ""
    point.english = ""
    point.issues = issues.map(\.confidential)
    return point
  }
}

/// Something that an invoice, the books or the master data say to a point.
package struct FormalEvidence: Codable, Hashable, Sendable {
  package var source: Source
  /// What it is: a term of EN 16931 (`BT-2`) or the name of a column or list.
  package var place: String
  package var value: String

  package enum Source: String, Codable, Hashable, Sendable, CaseIterable {
    /// The structured part.
    case structuredPart = "structured-part"
    /// The words of the pages.
    case words
    case supplierRecord = "supplier-record"
    case books
    case settings
    case law
  }

  init(_ source: Source, _ place: String, _ value: String) {
    self.source = source
    self.place = place
    self.value = value
  }

  static func german(_ evidence: [FormalEvidence]) -> String {
    evidence.isEmpty
      ? "In Ordnung." : "Gefunden: " + evidence.map { $0.text }.joined(separator: "; ") + "."
  }

  static func english(_ evidence: [FormalEvidence]) -> String {
    evidence.isEmpty
      ? "In order." : "Found: " + evidence.map { $0.text }.joined(separator: "; ") + "."
  }

  private var text: String { "\(value) (\(place))" }
}
