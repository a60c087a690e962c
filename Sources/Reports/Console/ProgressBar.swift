package import InvoiceRules

/// How far long work has got, as a line of a terminal.
package struct ProgressBar: Hashable, Sendable {
  private static let barWidth = 24

  private let name: String
  private let done: Int
  private let total: Int?
  private let elapsed: Duration

  /// `elapsed` is the time since the step began; `total` is nil where it is not known.
  package init(_ name: String, _ done: Int, of total: Int?, after elapsed: Duration) {
    (self.name, self.done, self.elapsed) = (name, done, elapsed)
    self.total = total.map { max($0, done) }
  }

  /// `Belege prüfen  ██████░░░░░░  1.234/10.000  12 %  340/s  noch 25 s`, at most `columns` wide.
  package func line(in language: Language, columns: Int) -> ConsoleLine {
    var text = ConsoleLine(name, .bold) + ConsoleLine("  ")
    guard done > 0 || total != nil else { return text.cut(to: columns) }
    let number = Magnitudes.number(done, in: language)
    guard let total, total > 0 else {
      return
        (text + ConsoleLine([number, rate(language)].compactMap(\.self).joined(separator: "  ")))
        .cut(to: columns)
    }
    let filled = Self.barWidth * done / total
    text =
      text + ConsoleLine(String(repeating: "█", count: filled), .green)
      + ConsoleLine(String(repeating: "░", count: Self.barWidth - filled), .dim)
    let parts = [
      "\(number)/\(Magnitudes.number(total, in: language))", "\(100 * done / total) %",
      rate(language), left(of: total, language),
    ]
    return (text + ConsoleLine("  " + parts.compactMap(\.self).joined(separator: "  ")))
      .cut(to: columns)
  }

  /// Nil in the first second, in which it would be a guess.
  private func rate(_ language: Language) -> String? {
    let seconds = elapsed.components.seconds
    guard seconds > 0 else { return nil }
    return "\(Magnitudes.number(done / Int(seconds), in: language))/s"
  }

  private func left(of total: Int, _ language: Language) -> String? {
    let seconds = elapsed.components.seconds
    guard seconds > 0, done > 0, done < total else { return nil }
    let left = Int64(clamping: Int128(total - done) * Int128(seconds) / Int128(done))
    let age = Magnitudes.age(left, in: language)
    return Wording("noch \(age)", "\(age) left")[language]
  }
}
