/// Entries that were handed to accounting together: closed when it was made, never changed and
/// written once (J2).
package struct PostingBatch: Codable, Hashable, Sendable {
  package var number: PostingBatchNumber
  /// The own company whose books they are of, by its registered name; nil where the configuration
  /// names none.
  package var company: String?
  package var closedAt: Timestamp
  /// Who closed it, as the journal names them.
  package var closedBy: String
  /// All of one fiscal year, at most ``entriesMax``, in the order of their vouchers.
  package var entries: [PostingEntry]

  /// What an import of accounting takes at once: with a few lines each below the 99,999 of DATEV.
  package static let entriesMax = 5000

  package init(
    number: PostingBatchNumber, company: String?, closedAt: Timestamp, closedBy: String,
    entries: [PostingEntry]
  ) {
    self.number = number
    self.company = company
    self.closedAt = closedAt
    self.closedBy = closedBy
    self.entries = entries
  }
}

/// `P26-0000012`: counts from 1 in each year, without gaps.
package struct PostingBatchNumber: YearlyNumber {
  package static let letter: Character = "P"

  /// The year in which it was closed, four digits.
  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) { (self.year, self.number) = (year, number) }
}
