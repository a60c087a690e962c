import InvoiceRules
import MasterData
import ReadResult

/// The cases about what a document claims to be (see ``ProfileClaim``) and about hybrid PDFs.
extension Cases {
  /// What the check of an e-invoice leaves to a person, nil where it leaves nothing.
  static func checked(_ report: CheckReport, _ document: Document, _ desk: Desk) -> ExceptionCase? {
    guard let claim = document.claim else { return nil }
    if claim.standing == .bookingAid { return bookingAid(claim, desk) }
    if report.isValid { return nil }
    return claim.standing == .otherInvoice
      ? beforeTheNorm(claim, report, desk) : invalid(report, desk)
  }

  /// MINIMUM and BASIC WL: the XML can't be booked as an invoice (§ 14 UStG).
  private static func bookingAid(_ claim: ProfileClaim, _ desk: Desk) -> ExceptionCase {
    make(
      .formallyIncomplete, .ap, desk,
      german:
        "Das XML im Profil \(claim.name.german) ist nur eine Buchungshilfe und keine Rechnung "
        + "im Sinne von § 14 UStG.",
      english: "The XML in the profile \(claim.name.english) only helps with booking and is no "
        + "invoice under § 14 UStG.",
      next: (
        "Prüfen Sie, ob das PDF selbst alle Pflichtangaben nach § 14 Abs. 4 UStG enthält und als "
          + "sonstige Rechnung genügt. Sonst fordern Sie beim Lieferanten eine E-Rechnung im "
          + "Profil BASIC oder höher oder als XRechnung an.",
        "Check whether the PDF itself has all mandatory content of § 14 (4) UStG and will do as an "
          + "“other invoice”. If not, ask the supplier for an e-invoice in the profile BASIC or "
          + "above or as XRechnung."
      ), forSupplier: true)
  }

  /// ZUGFeRD 1.0 does not have to keep the rules of EN 16931; what they find is for a person.
  private static func beforeTheNorm(
    _ claim: ProfileClaim, _ report: CheckReport, _ desk: Desk
  ) -> ExceptionCase {
    let list = fatalRules(of: report)
    return make(
      .formallyIncomplete, .ap, desk,
      german: "\(claim.name.german) ist seit 2025 keine E-Rechnung im Sinne von § 14 UStG, sondern "
        + "eine sonstige Rechnung; hilfsweise nach der EN 16931 geprüft, weicht sie ab: \(list).",
      english: "\(claim.name.english) is no e-invoice under § 14 UStG since 2025 but an “other "
        + "invoice”; checked against EN 16931 for want of better rules, it deviates: \(list).",
      next: (
        "Prüfen Sie die Pflichtangaben nach § 14 Abs. 4 UStG am PDF. Bitten Sie den Lieferanten, "
          + "künftig ZUGFeRD ab Version 2.0.1 oder XRechnung zu senden.",
        "Check the mandatory content of § 14 (4) UStG in the PDF. Ask the supplier to send ZUGFeRD "
          + "2.0.1 or later or XRechnung in future."
      ))
  }

  /// A document without an e-invoice: of some it can be said that one is missing.
  static func withoutInvoice(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) -> ExceptionCase {
    guard document.lacksAnnouncedInvoice else { return unsorted(voucher, document, desk) }
    return make(
      .other, .mailroom, desk,
      german: "Eine in das PDF eingebettete Datei fehlt oder ist beschädigt; eine E-Rechnung ließ "
        + "sich nicht lesen.",
      english: "A file embedded in the PDF is missing or damaged; no e-invoice could be read.",
      next: (
        "Sehen Sie das Dokument an. Ist es eine Rechnung, bitten Sie den Absender, sie noch einmal "
          + "vollständig zu senden.",
        "Look at the document. If it is an invoice, ask the sender to send it again, complete."
      ))
  }
}
