import InvoiceRules

/// Files what needs nothing more: the last stage.
package enum File {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) -> StageOutcome {
    .stop([.filed(conclusion(voucher))])
  }

  private static func conclusion(_ voucher: Voucher) -> Conclusion {
    if let documentClass = voucher.documentClass, voucher.reading?.isKnownByWords == true {
      return Conclusion(
        german:
          "Das Dokument wurde gelesen, als \(documentClass.name.german) erkannt und abgelegt.",
        english: "The document was read, recognised as \(documentClass.name.english) and filed.")
    }
    guard let reading = voucher.reading, reading.children > 0 else {
      return Conclusion(
        german: "Das Dokument wurde gelesen, geprüft und abgelegt.",
        english: "The document was read, checked and filed.")
    }
    return Conclusion(
      german: "Die Sendung wurde geöffnet; die enthaltenen Dokumente (\(reading.children)) "
        + "werden als eigene Belege bearbeitet.",
      english: "The item was opened; the documents in it (\(reading.children)) are processed "
        + "as vouchers of their own.")
  }
}
