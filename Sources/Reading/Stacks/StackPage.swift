import ReadResult

/// A page of a file that may be a stack, as far as taking it apart is concerned.
struct StackPage {
  /// Counts from 1.
  let number: Int
  var codes: [PageCode] = []
  /// How many marks stand outside of the codes; nil where the page was not looked at.
  var marks: Int?
  var isBlank = false
  /// Whether it certainly begins another document than the page before: see ``ContentBreaks``.
  var beginsDocument = false

  /// What a page is to a stack.
  enum Role: Hashable {
    case separator
    case coverSheet(routing: [String: String])
    case labelled(number: Int)
    case blank
    case content
  }

  /// The marks that a sheet may have beside its codes: a title and instructions in some sentences.
  ///
  /// A page with more is a letter that somebody put a separator's code on; it is never dropped.
  static let sheetMarksMax = 300

  func role(by marks: StackMarks) -> Role {
    for code in codes {
      if let routing = marks.routing(in: code), isSheet { return .coverSheet(routing: routing) }
      if marks.isSeparator(code), isSheet { return .separator }
    }
    for code in codes {
      if let number = marks.archiveNumber(in: code) { return .labelled(number: number) }
    }
    return isBlank ? .blank : .content
  }

  /// Whether no code on the page means anything to a stack.
  func isPlain(by marks: StackMarks) -> Bool {
    !codes.contains {
      marks.isSeparator($0) || marks.routing(in: $0) != nil || marks.archiveNumber(in: $0) != nil
    }
  }

  /// Whether a page that says it parts documents is a letter itself.
  func isMarkedLetter(by marks: StackMarks) -> Bool {
    !isSheet && codes.contains { marks.isSeparator($0) || marks.routing(in: $0) != nil }
  }

  private var isSheet: Bool { marks.map { $0 <= Self.sheetMarksMax } ?? false }
}

extension StackMarks {
  func isSeparator(_ code: PageCode) -> Bool { separators.contains(Self.plain(code.text)) }

  /// The number of an archive label: its prefix and digits, and nothing else.
  func archiveNumber(in code: PageCode) -> Int? {
    let text = Self.plain(code.text)
    guard !archiveLabelPrefix.isEmpty, text.hasPrefix(archiveLabelPrefix) else { return nil }
    let digits = text.dropFirst(archiveLabelPrefix.count).drop { "-_:.#".contains($0) }
    guard (1...Self.archiveDigitsMax).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(digits)
  }

  /// The names and values of a cover sheet; nil for any other code.
  func routing(in code: PageCode) -> [String: String]? {
    guard !coverSheetPrefix.isEmpty, code.text.uppercased().hasPrefix(coverSheetPrefix) else {
      return nil
    }
    var routing: [String: String] = [:]
    let pairs = code.text.dropFirst(coverSheetPrefix.count).split(whereSeparator: {
      $0 == ";" || $0.isNewline
    })
    for pair in pairs.prefix(Self.routingMax) {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      routing[Self.trimmed(sides[0])] = Self.trimmed(sides[1])
    }
    return routing
  }

  private static let archiveDigitsMax = 12
  /// Pairs of one cover sheet.
  private static let routingMax = 30

  private static func plain(_ text: String) -> String {
    text.uppercased().filter { !$0.isWhitespace }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
