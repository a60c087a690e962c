package import InvoiceRules

extension StructureReport {
  /// One finding for each kind of violation, in the order of the ids; all of them are fatal, since
  /// the official rules are not even looked at when the schema is violated.
  package var findings: [Finding] {
    Violation.Kind.allCases.compactMap { kind in
      let ofKind = violations.filter { $0.kind == kind }
      guard let first = ofKind.first, let count = counts[kind],
        let words = ViolationWords.byKind[kind]?.words(first)
      else { return nil }
      let others = Self.words(forOthers: ofKind.dropFirst(), of: count)
      return Finding(
        rule: kind.rawValue, severity: .fatal, terms: [], count: count,
        place: "Zeile \(first.line) der Datei, \(first.path)",
        placeEnglish: "line \(first.line) of the file, \(first.path)",
        german: words.german + others.german, english: words.english + others.english)
    }
  }

  /// How many further places a message names; the others are counted.
  private static let othersShown = 3

  private static func words(forOthers others: ArraySlice<Violation>, of count: Int) -> Wording {
    guard count > 1 else { return Wording("", "") }
    let shown = others.prefix(othersShown)
    let rest = count - 1 - shown.count
    let german = shown.map { "„\($0.name)“ (Zeile \($0.line))" }
    let english = shown.map { "“\($0.name)” (line \($0.line))" }
    return Wording(
      " Ebenso betroffen: "
        + (german + (rest > 0 ? ["\(rest) weitere Stellen"] : [])).joined(separator: ", ") + ".",
      " The same holds for "
        + (english + (rest > 0 ? ["\(rest) more places"] : [])).joined(separator: ", ") + ".")
  }
}
