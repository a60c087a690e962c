import MasterData
import ReadResult

/// The same invoice twice in one mail, as a PDF beside its XML: one of them counts, and nobody has
/// to look at the other.
///
/// The structured one leads (C3), in whatever order they are read.
enum Copies {
  /// What a document is to its twin.
  enum Standing: Hashable {
    /// A further form of it, which is filed with it.
    case copy(of: VoucherID)
    /// The one that counts; the twin was decided first.
    case original(of: VoucherID)
    /// Another account than its twin's: one of the two may have been tampered with.
    case contradiction(VoucherID)
  }

  /// Nil where the twin came another way or is not surely the same invoice, and so is a duplicate
  /// for people.
  static func standing(
    of voucher: Voucher, _ duplicate: Duplicate, _ books: any Books
  ) throws -> Standing? {
    guard duplicate.evidence == .invoice, voucher.documentClass?.makesClaim == true,
      let parent = voucher.submission.parent, let twin = try books.voucher(duplicate.twin),
      twin.submission.parent == parent
    else { return nil }
    let accounts = [voucher, twin].compactMap { $0.reading?.index.iban.map(InvoiceKey.normalized) }
    if Set(accounts).count > 1 { return .contradiction(twin.id) }
    let leads = voucher.isStructured && !twin.isStructured
    guard leads else { return .copy(of: twin.id) }
    return [.exception, .inApproval].contains(twin.status) ? .original(of: twin.id) : nil
  }
}

extension Voucher {
  fileprivate var isStructured: Bool { reading?.structuredSHA256 != nil }
}

extension Cases {
  static func furtherForm(of twin: VoucherID) -> Conclusion {
    Conclusion(
      german: "Das Dokument ist eine weitere Fassung der Rechnung \(twin) aus derselben Nachricht "
        + "und wurde dazu abgelegt.",
      english: "The document is a further form of the invoice \(twin) in the same message and was "
        + "filed with it.")
  }

  static func contradictingCopy(of twin: VoucherID, _ desk: Desk) -> ExceptionCase {
    make(
      .masterData, .compliance, desk,
      german: "Dieselbe Nachricht enthält die Rechnung zweimal (\(twin)), aber mit verschiedenen "
        + "Bankverbindungen.",
      english: "The same message holds the invoice twice (\(twin)), but with different accounts.",
      next: (
        "Zahlen Sie nicht. Fragen Sie den Lieferanten auf einem Ihnen bekannten Weg, welches Konto "
          + "stimmt.",
        "Don't pay. Ask the supplier in a way you know which account is right."
      ))
  }

  /// What is surely about personnel is for nobody here (A7): it lies where those look whom it
  /// concerns.
  static let filedForPersonnel = Conclusion(
    german: "Das Dokument ist vertraulich und wurde für die zuständige Stelle im geschützten "
      + "Archiv abgelegt.",
    english: "The document is confidential and was filed in the restricted archive for those it "
      + "concerns.")
}
