package import ReadResult

/// What a channel's scans must be like (B3).
package struct ScanProfile: Codable, Hashable, Sendable {
  /// The least dots an inch; the handbook's practice is 300.
  package var resolution = 200
  /// The least that the dots of a picture must be able to tell.
  package var colour = ScanPage.Colour.bitonal
  package var sides = Sides.any
  /// The least confidence of the recognition in percent: below it a page is illegible.
  package var readability = 50
  /// The most degrees by which lines may run askew.
  package var skew = 3
  /// The share of documents in percent that a person looks at by chance.
  package var samplePercent = 5

  /// Which sides of a sheet are scanned.
  package enum Sides: String, Codable, Hashable, Sendable, CaseIterable {
    /// As it comes.
    case any
    case one
    case both
  }

  package init() {}
}

/// How the organisation looks after the quality of its scans.
package struct QualityRules: Hashable, Sendable {
  /// By the name of the channel; what comes through another is no scan.
  package var profiles: [String: ScanProfile] = [:]
  /// The classes of which a person looks at each document.
  package var wholeClasses: [DocumentClass] = [.contract]
  /// Goes into the draw of the sample.
  package var seed = ""

  package init() {}
}
