import Invoice
import InvoiceRules
import Payables
import ReadResult

/// Says in a sentence what an event did to a voucher that was as `before`.
struct EventWords {
  let before: Voucher
  let catalogue: ExceptionCatalogue

  init(_ before: Voucher, _ catalogue: ExceptionCatalogue) {
    self.before = before
    self.catalogue = catalogue
  }

  /// Nil for what says nothing about why it stands as it does.
  func reason(for event: VoucherEvent) -> EventReason? {
    arrival(event) ?? desk(event) ?? people(event) ?? settlement(event)
  }

  /// How it came and was read.
  private func arrival(_ event: VoucherEvent) -> EventReason? {
    switch event {
    case .submitted(let submission): arrived(submission)
    case .grown:
      EventReason(
        "Die Datei ist nach der Annahme gewachsen; sie wird neu bearbeitet.",
        "The file grew after it was taken; it is processed again.")
    case .scanned(let scan):
      scan.verdict == .clean
        ? EventReason("Der Virenscanner fand nichts.", "The malware scanner found nothing.")
        : EventReason(
          "Der Virenscanner hält die Datei zurück (\(scan.verdict.rawValue)).",
          "The malware scanner withholds the file (\(scan.verdict.rawValue)).")
    case .read(let reading):
      EventReason(
        "Gelesen (\(reading.source.rawValue)): \(reading.documentClass.name.german)",
        "Read (\(reading.source.rawValue)): \(reading.documentClass.name.english)",
        Self.facts(reading.index))
    case .unreadable(let failure):
      EventReason(
        "Nicht lesbar: \(failure.reason.rawValue).", "Unreadable: \(failure.reason.rawValue).")
    case .restricted:
      EventReason("Als vertraulich erkannt.", "Found to be confidential.")
    case .qualityChecked(let check):
      EventReason(
        "Der Scan wurde beurteilt.", "The scan was judged.",
        check.findings.map { Wording($0.german, $0.english) })
    case .qualityJudged(let judgement): judged(judgement)
    case .replacing(let earlier):
      EventReason(
        "Ersetzt den Scan \(earlier.voucher).", "Takes the place of scan \(earlier.voucher).")
    case .replaced(let later):
      EventReason(
        "Durch den neuen Scan \(later.voucher) ersetzt.",
        "The new scan \(later.voucher) took its place.")
    case .paperMoved:
      EventReason("Das Papieroriginal wurde bewegt.", "The paper was moved.")
    default: nil
    }
  }

  private func arrived(_ submission: Submission) -> EventReason {
    guard let parent = submission.parent else {
      return EventReason(
        "Eingegangen über „\(submission.channel)“ als „\(submission.name)“.",
        "Arrived by “\(submission.channel)” as “\(submission.name)”.")
    }
    return EventReason(
      "Als „\(submission.name)“ aus \(parent) entnommen.",
      "Taken out of \(parent) as “\(submission.name)”.")
  }

  private static func facts(_ index: IndexRecord) -> [Wording] {
    let currency = index.currency.map { " \($0.rawValue)" } ?? ""
    let facts: [(String, String, Wording?)] = [
      ("Lieferant", "Supplier", index.supplierName.map { Wording($0, $0) }),
      ("Nummer", "Number", index.invoiceNumber.map { Wording($0, $0) }),
      (
        "Datum", "Date",
        index.invoiceDate.map { Wording($0.text(in: .german), $0.text(in: .english)) }
      ),
      (
        "Brutto", "Gross",
        index.gross.map {
          Wording($0.text(in: .german) + currency, $0.text(in: .english) + currency)
        }
      ),
    ]
    return facts.compactMap { german, english, value in
      value.map { Wording("\(german): \($0.german)", "\(english): \($0.english)") }
    }
  }

  private func judged(_ judgement: QualityJudgement) -> EventReason {
    let reason = judgement.reason.map { ": \($0)" } ?? "."
    return judgement.verdict == .passed
      ? EventReason(
        "\(judgement.by) hält den Scan für gut\(reason)",
        "\(judgement.by) finds the scan good\(reason)")
      : EventReason(
        "\(judgement.by) verlangt einen neuen Scan\(reason)",
        "\(judgement.by) wants a new scan\(reason)")
  }
}
