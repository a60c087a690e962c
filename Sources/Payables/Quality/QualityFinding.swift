/// Something about a scan that is not as it should be.
package struct QualityFinding: Codable, Hashable, Sendable {
  package var kind: Kind
  package var severity: Severity
  /// The pages of the document that it is about, counted from 1.
  package var pages: [Int]
  /// What it is and what to do, complete sentences in German.
  package var german: String
  /// The same in English.
  package var english: String

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case lowResolution = "low-resolution"
    case wrongColour = "wrong-colour"
    case askew
    case illegible
    case poorlyLegible = "poorly-legible"
    case blankDocument = "blank-document"
    case blankPage = "blank-page"
    case wrongOrder = "wrong-order"
    case missingPage = "missing-page"
    case pageTwice = "page-twice"
    case incompleteSheet = "incomplete-sheet"
  }

  /// What has to follow.
  package enum Severity: String, Codable, Hashable, Sendable, CaseIterable {
    /// The document is of no use as it is: the paper must be scanned again.
    case rescan
    /// A person must look at it; the document goes on.
    case look
    /// It is only noted.
    case note
  }

  package init(
    _ kind: Kind, _ severity: Severity, pages: [Int], german: String, english: String
  ) {
    self.kind = kind
    self.severity = severity
    self.pages = pages
    self.german = german
    self.english = english
  }
}
