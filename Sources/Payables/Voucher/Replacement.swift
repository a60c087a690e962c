/// That one document takes the place of another: a new scan of the one that was to be made again,
/// or an e-invoice of the picture that came with it.
package struct Replacement: Codable, Hashable, Sendable {
  /// The other one of the two.
  package var voucher: VoucherID
  package var evidence: Evidence

  package enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
    /// Both have the same archive label.
    case archiveNumber = "archive-number"
    /// Seller, number and date are the same.
    case invoice
    /// Seller, number, date and amount are the same, and this one is structured.
    case structuredPart = "structured-part"
    case person
  }

  package init(of voucher: VoucherID, _ evidence: Evidence) {
    self.voucher = voucher
    self.evidence = evidence
  }
}

extension Replacement {
  /// What happens to the document whose place another took.
  package static func end(by voucher: VoucherID, _ evidence: Evidence) -> [VoucherEvent] {
    let replaced = VoucherEvent.replaced(Replacement(of: voucher, evidence))
    guard evidence == .structuredPart else { return [replaced, .filed(scannedAgain(as: voucher))] }
    return [
      .duplicateFound(Duplicate(of: voucher, evidence: .invoice)), replaced,
      .filed(Cases.furtherForm(of: voucher)),
    ]
  }

  private static func scannedAgain(as voucher: VoucherID) -> Conclusion {
    Conclusion(
      german: "Das Papier wurde noch einmal gescannt; an die Stelle dieses Belegs tritt "
        + "\(voucher).",
      english: "The paper was scanned again; \(voucher) takes the place of this document.")
  }
}
