import InvoiceRules

/// The two ends of `a..b`, `a..` or `..b`; of a single value both are the value.
struct RangeText {
  let parts: (first: String?, last: String?)

  init(_ text: String, field: String, allowed: Wording) throws(QueryMistake) {
    guard let dots = text.firstRange(of: "..") else {
      parts = (text, text)
      return
    }
    let first = String(text[..<dots.lowerBound])
    let last = String(text[dots.upperBound...])
    guard !(first.isEmpty && last.isEmpty), !last.contains("..") else {
      throw .badValue(text, field: field, allowed: allowed)
    }
    parts = (first.isEmpty ? nil : first, last.isEmpty ? nil : last)
  }
}
