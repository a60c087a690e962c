/// What a protocol of acceptance (§ 12 VOB/B, § 640 BGB) says of defects.
package struct AcceptanceStatement: Codable, Hashable, Sendable {
  package var defects: Defects
  /// The words that say so, as they stand there; nil where nothing is said.
  package var quote: String?

  package init(_ defects: Defects, quote: String? = nil) {
    self.defects = defects
    self.quote = quote
  }

  /// In the order of their weight: of two statements the heavier counts.
  package enum Defects: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// It speaks of none, or leaves open which of two printed answers counts.
    case unsaid
    case none
    /// No substantial ones (`keine wesentlichen Mängel`): a remark, since these do not hinder an
    /// acceptance.
    case minor
    case open

    package static func < (left: Defects, right: Defects) -> Bool { left.weight < right.weight }

    private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }
}
