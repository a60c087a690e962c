/// Whether a document is built as the schema of its syntax demands.
package struct StructureReport: Hashable, Sendable {
  /// The first violations, in the order of the document.
  package private(set) var violations: [Violation] = []
  /// How often each kind was found, those that are not kept included.
  package private(set) var counts: [Violation.Kind: Int] = [:]

  /// How many violations are kept; the first of each kind is kept beyond that.
  package static let violationsMax = 100

  package init() {}

  package var isValid: Bool { counts.isEmpty }

  /// Counts a violation and says whether it is to be kept.
  mutating func count(_ kind: Violation.Kind) -> Bool {
    counts[kind, default: 0] += 1
    // The first of each kind is the one that people are told of.
    return violations.count < Self.violationsMax || counts[kind] == 1
  }

  mutating func keep(_ violation: Violation) { violations.append(violation) }
}
