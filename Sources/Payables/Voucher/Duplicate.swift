/// An earlier document with the same content.
package struct Duplicate: Codable, Hashable, Sendable {
  package var twin: VoucherID
  package var evidence: Evidence

  package init(of twin: VoucherID, evidence: Evidence) {
    self.twin = twin
    self.evidence = evidence
  }

  package enum Evidence: String, Codable, Hashable, Sendable {
    /// The same bytes.
    case file
    /// The same structured part in another envelope.
    case structuredPart = "structured-part"
    /// The same seller, number, date and amount.
    case invoice
    /// The same supplier and number, with another date or amount.
    case number
  }
}
