import ReadResult

/// Tells a dunning letter after which a collector or a court comes: no machine answers it.
enum FinalWarning {
  private static let patterns = [
    "*inkasso*", "letzte mahnung", "letztmalig*", "letzte zahlungsaufforderung",
    "letzte zahlungserinnerung", "gerichtliche* mahnverfahren", "gerichtlichen mahn*",
    "mahnbescheid*", "rechtsanwalt*", "rechtsanwaelt*", "anwaltlich*", "gerichtliche* schritte*",
    "klageweg*", "debt collection", "collection agency", "final notice", "final reminder",
    "last reminder", "legal action", "court proceedings",
  ].map { WordPattern($0) }

  static func isIn(_ document: Document) -> Bool {
    guard let words = document.result.words else { return false }
    return words.pages.contains { page in
      let text = page.words.flatMap { FoldedWords($0.text).words }
      return patterns.contains { $0.isIn(text) }
    }
  }
}
