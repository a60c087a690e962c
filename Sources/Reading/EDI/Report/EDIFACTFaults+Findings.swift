import InvoiceRules

extension EDIFACTFaults {
  /// The syntax report of a message: one finding for each kind of fault, in the order of the ids.
  ///
  /// It says what a CONTRL message would say to the sender; what makes the message unreliable as a
  /// whole is fatal.
  var findings: [Finding] {
    EDIFACTFault.Kind.allCases.compactMap { kind in
      guard let faults = kept[kind], let first = faults.first, let count = counts[kind],
        let row = EDIFACTFaultWords.byKind[kind]
      else { return nil }
      let words = row.words(first)
      let others = Self.words(forOthers: faults.dropFirst(), of: count)
      let place = first.place.words
      return Finding(
        rule: kind.rawValue, severity: row.severity, terms: [], count: count, place: place.german,
        placeEnglish: place.english, german: words.german + others.german,
        english: words.english + others.english)
    }
  }

  private static func words(
    forOthers others: ArraySlice<EDIFACTFault>, of count: Int
  ) -> Wording {
    guard count > 1 else { return Wording("", "") }
    let rest = count - 1 - others.count
    let german = others.map(\.place.words.german) + (rest > 0 ? ["\(rest) weitere Stellen"] : [])
    let english = others.map(\.place.words.english) + (rest > 0 ? ["\(rest) more places"] : [])
    return Wording(
      " Ebenso betroffen: " + german.joined(separator: "; ") + ".",
      " The same holds for " + english.joined(separator: "; ") + ".")
  }
}

extension EDIFACTFault.Place {
  /// Where it is, for people: `Segment 14 (MOA), Zeile 3 der Datei`.
  var words: Wording {
    guard number > 0 else {
      return Wording("\(tag), Zeile \(line) der Datei", "\(tag), line \(line) of the file")
    }
    let segment = "\(number) (\(EDIFACTFault.shown(tag)))"
    return Wording(
      "Segment \(segment), Zeile \(line) der Datei", "segment \(segment), line \(line) of the file")
  }
}

extension EDIFACTFault {
  /// How many characters of a foreign text are shown.
  private static let charactersShown = 40

  /// A foreign text fit to show: short, on one line, without what can't be seen.
  static func shown(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(charactersShown) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars) + (text.unicodeScalars.count > charactersShown ? "…" : "")
  }
}
