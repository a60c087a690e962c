import Invoice
import InvoiceRules

/// The text of a table of rules, one line a rule; a mistake in it stops the program at first use.
///
///     UBL-CR Invoice               the rules' family and context; `fatal` behind it if all are
///     /cac:OrderReference          where the paths of the lines below begin, until the next such
///     016 cbc:CopyIndicator        UBL-CR-016: there must be none
///     017 ≤1 cbc:UUID BT-13        at most one; the terms it is about, if it names any
///     018 =1 cbc:ID warning        exactly one; a severity that isn't the usual one
///     019 ≥1 cbc:ID/@schemeID      at least one
///
/// The usual severity of what must not be there is a warning, of a count it is fatal.
struct SyntaxTable {
  private var family: Substring = ""
  private var context = ""
  private var severity: Severity?
  private var place: [[SyntaxName]] = []
  private let prefix: String
  private(set) var rules: [SyntaxRule] = []

  /// Reads tables; names without a prefix get `prefix`.
  init(_ texts: [String], prefix: String) {
    self.prefix = prefix
    for text in texts {
      for line in text[...].parts(between: "\n") { read(line) }
    }
  }

  private mutating func read(_ line: Substring) {
    if line.utf8.first == UInt8(ascii: "/") {
      place = SyntaxPath(line.dropFirst(), within: [], prefix: prefix).steps
      return
    }
    let words = line.parts(between: " ")
    precondition(words.count > 1, "the line “\(line)” says too little")
    if words[0].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      rules.append(rule(words, line))
    } else {
      family = words[0]
      context = String(words[1])
      severity = words.count > 2 ? Severity(rawValue: String(words[2])) : nil
      place = []
    }
  }

  private func rule(_ words: [Substring], _ line: Substring) -> SyntaxRule {
    let range = Self.range(words[1])
    let rest = words.dropFirst(range == nil ? 1 : 2)
    precondition(!rest.isEmpty, "the line “\(line)” has no path")
    let path = SyntaxPath(rest[rest.startIndex], within: place, prefix: prefix)
    var ownSeverity: Severity?
    var terms: [Term] = []
    for word in rest.dropFirst() {
      if word.utf8.first == UInt8(ascii: "B") {
        terms.append(Term(rawValue: String(word)))
      } else {
        ownSeverity = Severity(rawValue: String(word))
        precondition(ownSeverity != nil, "“\(word)” in “\(line)” is no severity")
      }
    }
    return SyntaxRule(
      id: "\(family)-\(words[0])",
      severity: ownSeverity ?? severity ?? (range == nil ? .warning : .fatal),
      context: context, terms: terms,
      shape: range.map { .count(path, $0) } ?? .absent(path))
  }

  /// `≤1`, `=1` or `≥1`; nil for anything else.
  private static func range(_ word: Substring) -> ClosedRange<Int>? {
    guard word.utf8.count < 6, let number = Int(word.dropFirst()) else { return nil }
    return switch word.first {
    case "≤": 0...number
    case "=": number...number
    case "≥": number...Int.max
    default: nil
    }
  }
}
