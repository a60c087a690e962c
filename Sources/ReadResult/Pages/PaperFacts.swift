package import Invoice

/// What pages show beside words: codes, labels, pages that say nothing, and what scans are like.
package struct PaperFacts: Codable, Hashable, Sendable {
  /// The bar codes and QR codes, in the order of the pages.
  package var codes: [PageCode] = []
  /// The transfer that the first GiroCode among ``codes`` asks for.
  package var giroCode: GiroCode?
  /// The number of the archive label on the first page of one document.
  package var archiveNumber: Int?
  /// Pages that say nothing; of a stack also the sheets between its documents.
  package var leftOutPages: [LeftOutPage] = []
  /// The pages that are pictures of paper, as far as they were looked at; empty of a stack, whose
  /// documents have their own.
  package var scans: [ScanPage] = []

  package init() {}
}
