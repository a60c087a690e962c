extension HouseRule {
  static let words: [HouseRule] = [
    lines(
      "Only the command line prints.",
      remedy: "log it, return it, or move it to Sources/rohrpost",
      kept: Example("Sources/rohrpost/A.swift", "print(1)"),
      broken: Example("Sources/Ledger/A.swift", "print(1)"),
      where: { $0.isSwift && $0.room != "rohrpost" }
    ) { $0.hasWord("print(") },

    lines(
      "Locks stay out of functions that suspend.",
      remedy: "use `Lock`, which says why",
      kept: Example("Sources/Threads/A.swift", "let a: Mutex<Int>"),
      broken: Example("Sources/Ledger/A.swift", "let a: Mutex<Int>"),
      where: { $0.isSwift && !$0.isTest && $0.room != "Threads" }
    ) { $0.hasWord("Mutex") },

    lines(
      "No error is forced away.",
      remedy: "handle the error or throw it on",
      kept: Example("Sources/Ledger/A.swift", "try a()"),
      broken: Example("Sources/Ledger/A.swift", "try! a()"),
      where: { $0.isSwift && !$0.isTest }
    ) { $0.hasWord("try!") },

    lines(
      "No type is forced.",
      remedy: "use `as?`, or let the type say it",
      kept: Example("Sources/Ledger/A.swift", "a as? B"),
      broken: Example("Sources/Ledger/A.swift", "a as! B"),
      where: { $0.isSwift && !$0.isTest }
    ) { $0.hasWord("as!") },

    lines(
      "The program does not give up with fatalError.",
      remedy: "use `precondition` for a programming error and a value for all else",
      kept: Example("Sources/Ledger/A.swift", "preconditionFailure(\"fatalError(\")"),
      broken: Example("Sources/Ledger/A.swift", "fatalError(\"no\")"),
      where: { $0.isSwift && !$0.isTest }
    ) { $0.hasWord("fatalError(") },

    lines(
      "No work is left as a note in a comment.",
      remedy: "do it, or write an issue",
      kept: Example("Sources/Ledger/A.swift", "// The to-do list is in the issues."),
      broken: Example("Sources/Ledger/A.swift", "a() // TODO: b")
    ) { line in ["TODO", "FIXME", "XXX", "HACK"].contains(where: line.hasCommentWord) },

    lines(
      "Money never passes through a binary fraction.",
      remedy: "use ExactDecimal; a value that is no money goes into FloatingPoint.allowed",
      kept: Example("Sources/Payables/A.swift", "let doubled: ExactDecimal"),
      broken: Example("Sources/Payables/A.swift", "let gross: Double"),
      where: { !$0.isTest && FloatingPoint.roomsOfMoney.contains($0.room) }
    ) { line in
      FloatingPoint.types.contains(where: line.hasWord) && !FloatingPoint.isAllowed(line)
    },

    HouseRule(
      demand: "What the compiler is told not to check is explained on the line above.",
      remedy: "write a comment above it that says what protects it",
      kept: Example("Sources/Ledger/A.swift", "// The lock.\nclass A: @unchecked Sendable {}"),
      broken: Example("Sources/Ledger/A.swift", "\nnonisolated(unsafe) var a = 1")
    ) { file in
      file.text.lines.filter { line in
        line.code.contains("@unchecked Sendable") || line.hasWord("nonisolated(unsafe)")
      }.map(\.number).filter { number in
        number < 2 || file.text.lines[number - 2].comment.allSatisfy { $0 == " " }
      }
    },
  ]
}

/// Where a binary fraction may stand although the room deals with money.
enum FloatingPoint {
  static let types = ["Double", "Float", "CGFloat", "Decimal"]

  static let roomsOfMoney: Set<String> = [
    "Accounting", "Exports", "Invoice", "InvoiceRules", "Ledger", "Payables",
  ]

  /// The names of values that are no money.
  static let allowed: Set<String> = [
    "busyTimeout",  // seconds, for SQLite
    "classConfidence",  // how sure the classification is, 0 to 1
    "confidence",  // the same
  ]

  static func isAllowed(_ line: SourceText.Line) -> Bool {
    allowed.contains(where: line.hasWord)
  }
}
