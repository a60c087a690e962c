import InvoiceRules
import MasterData
import ReadResult

/// The case about a hybrid PDF whose pages say something else than its structured part (C3).
extension Cases {
  /// Nil where they say the same, or there is nothing to compare.
  ///
  /// Another account may be a manipulated document, which is for compliance.
  static func pageDiffers(_ document: Document, _ desk: Desk) -> ExceptionCase? {
    guard let invoice = document.result.invoice, let words = document.result.words else {
      return nil
    }
    let differences = PageComparison(
      invoice, words, document.result.paper?.giroCode
    ).differences
    guard !differences.isEmpty else { return nil }
    let isAccount = differences.contains { $0.field == .iban }
    return make(
      isAccount ? .masterData : .formallyIncomplete, isAccount ? .compliance : .ap, desk,
      german: "Die sichtbare Seite sagt etwas anderes als der strukturierte Teil, der gilt: "
        + differences.map(\.german).joined(separator: "; ") + ".",
      english: "The visible page differs from the structured part, which counts: "
        + differences.map(\.english).joined(separator: "; ") + ".",
      next: (
        "Zahlen Sie nicht. Fragen Sie den Lieferanten auf einem Ihnen bekannten Weg, nicht "
          + "über die Angaben in diesem Dokument, was richtig ist.",
        "Don't pay. Ask the supplier what is right, in a way you know and not by what this "
          + "document says."
      ))
  }
}

extension PageComparison.Difference {
  fileprivate var german: String { "\(field.name.german): XML \(structured), Seite \(onPage)" }

  fileprivate var english: String { "\(field.name.english): XML \(structured), page \(onPage)" }
}
