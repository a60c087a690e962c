package import Invoice

/// What pages show beside words: codes, labels, and pages that say nothing.
package struct PaperFacts: Codable, Hashable, Sendable {
  /// The bar codes and QR codes, in the order of the pages.
  package var codes: [PageCode] = []
  /// The transfer that the first GiroCode among ``codes`` asks for.
  package var giroCode: GiroCode?
  /// The number of the archive label on the first page of one document.
  package var archiveNumber: Int?
  /// Pages that say nothing; of a stack also the sheets between its documents.
  package var leftOutPages: [LeftOutPage] = []

  package init() {}
}
