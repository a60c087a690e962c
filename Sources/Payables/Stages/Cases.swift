import InvoiceRules
import MasterData
import ReadResult

/// The cases (Klärfälle) that the first stages open, with what a person reads of them.
enum Cases {
  static func duplicate(_ duplicate: Duplicate, _ desk: Desk) -> ExceptionCase {
    let evidence = evidenceTexts[duplicate.evidence] ?? ("", "")
    return make(
      .duplicate, .ap, desk,
      german: "Der Beleg ist bereits als \(duplicate.twin) vorhanden (\(evidence.german)).",
      english: "The document is already there as \(duplicate.twin) (\(evidence.english)).",
      next: (
        "Vergleichen Sie beide Belege. Ist es dieselbe Rechnung, weisen Sie diesen Beleg zurück "
          + "und informieren Sie den Lieferanten; zahlen Sie ihn nicht ein zweites Mal.",
        "Compare the two. If it is the same invoice, reject this one and tell the supplier; do "
          + "not pay it a second time."
      ), forSupplier: true)
  }

  private static let evidenceTexts: [Duplicate.Evidence: (german: String, english: String)] = [
    .file: ("dieselbe Datei", "the same file"),
    .structuredPart: (
      "derselbe strukturierte Teil in anderem Umschlag",
      "the same structured part in another envelope"
    ),
    .invoice: (
      "Lieferant, Nummer, Datum und Betrag sind gleich",
      "the same supplier, number, date and amount"
    ),
    .number: (
      "Lieferant und Nummer sind gleich, Datum oder Betrag nicht",
      "the same supplier and number, but not the same date or amount"
    ),
  ]

  static func invalid(_ report: CheckReport, _ desk: Desk) -> ExceptionCase {
    let list = fatalRules(of: report)
    return make(
      .formallyIncomplete, .ap, desk,
      german: "Die E-Rechnung verstößt gegen verbindliche Regeln: \(list).",
      english: "The e-invoice violates binding rules: \(list).",
      next: (
        "Lesen Sie den Prüfbericht (derived/validation.html). Fordern Sie beim Lieferanten eine "
          + "berichtigte Rechnung an, wenn eine Pflichtangabe nach § 14 UStG betroffen ist.",
        "Read the validation report (derived/validation.html). Ask the supplier for a corrected "
          + "invoice where mandatory content (§ 14 UStG) is concerned."
      ), forSupplier: true)
  }

  /// `BR-CO-10, BR-CO-15`, of many the first.
  static func fatalRules(of report: CheckReport) -> String {
    let rules = report.findings.filter { $0.severity == .fatal }.map(\.rule)
    return rules.prefix(5).joined(separator: ", ") + (rules.count > 5 ? " …" : "")
  }

  static func contradiction(_ desk: Desk) -> ExceptionCase {
    make(
      .formallyIncomplete, .ap, desk,
      german: "Die Datei enthält mehrere E-Rechnungen, die einander widersprechen.",
      english: "The file holds several e-invoices that contradict each other.",
      next: (
        "Fragen Sie den Lieferanten, welche Rechnung gilt, und lassen Sie sich diese allein "
          + "zusenden.",
        "Ask the supplier which invoice counts and have it sent alone."
      ))
  }

  static func unsorted(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) -> ExceptionCase {
    make(
      .other, .mailroom, desk,
      german: "Das Dokument enthält keine E-Rechnung und keinen lesbaren Text "
        + "(\(document.result.type)).",
      english: "The document holds no e-invoice and no legible text (\(document.result.type)).",
      next: (
        "Sehen Sie das Dokument an und bestimmen Sie seine Art mit "
          + "„\(correction(of: voucher, "class"))“, oder lassen Sie es noch einmal scannen.",
        "Look at the document and say what it is with “\(correction(of: voucher, "class"))”, or "
          + "have it scanned again."
      ))
  }

  /// What only those may read whom it concerns (A7): who gets the case hands on the id, not more.
  static func confidential(
    _ voucher: Voucher, _ desk: Desk, owner: Role? = nil
  ) -> ExceptionCase {
    make(
      .other, owner ?? (voucher.documentClass == .compliance ? .compliance : .mailroom), desk,
      german: "Das Dokument ist vertraulich und liegt im geschützten Archiv.",
      english: "The document is confidential and lies in the restricted archive.",
      next: (
        "Öffnen Sie es nicht, wenn es nicht für Sie bestimmt ist; nennen Sie der zuständigen "
          + "Stelle die Beleg-ID.",
        "Don't open it unless it is meant for you; tell those it concerns the document's id."
      ))
  }

  static func secondCopy(of twin: VoucherID) -> Conclusion {
    Conclusion(
      german: "Das Dokument ist eine weitere Ausfertigung von \(twin) und wurde dazu abgelegt.",
      english: "The document is a further copy of \(twin) and was filed with it.")
  }

  /// `forSupplier`: the supplier can settle it, and is told the sentence as it is.
  static func make(
    _ code: ExceptionCode, _ owner: Role, _ desk: Desk, german: String, english: String,
    next: (german: String, english: String), kind: ExceptionCase.Kind? = nil,
    forSupplier: Bool = false
  ) -> ExceptionCase {
    let entry = desk.policy.catalogue[code]
    // The configuration names another owner of a code, not of a suspicion or of a project.
    let isUsual = owner == ExceptionCatalogue.handbook[code].owner
    let length =
      entry.workingDays.map { Deadline.workingDays($0) }
      ?? desk.policy.serviceLevels[code.serviceLevel]
    let deadline = length.due(from: desk.now, calendar: desk.policy.calendar)
    var exception = ExceptionCase(
      code, owner: isUsual ? entry.owner : owner, deadline: deadline, german: german,
      english: english, nextActionGerman: entry.nextAction?.german ?? next.german,
      nextActionEnglish: entry.nextAction?.english ?? next.english)
    exception.kind = kind
    exception.concernsSupplier = forSupplier
    return exception
  }
}

extension ReadResult {
  func has(_ code: Notice.Code) -> Bool { notices.contains { $0.code == code } }
}
