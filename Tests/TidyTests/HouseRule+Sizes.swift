extension HouseRule {
  static let fileLinesMax = 400
  static let functionLinesMax = 60
  static let lineColumnsMax = 100
  static let medianFileLinesMax = 100

  static let sizes: [HouseRule] = [
    HouseRule(
      demand: "A file has at most \(fileLinesMax) lines.",
      remedy: "split it by concept",
      kept: Example("Sources/A/A.swift", String(repeating: "a\n", count: fileLinesMax)),
      broken: Example("Sources/A/A.swift", String(repeating: "a\n", count: fileLinesMax + 1))
    ) { file in file.text.lines.count > fileLinesMax ? [1] : [] },

    HouseRule(
      demand: "A function has at most \(functionLinesMax) lines.",
      remedy: "name its steps and call them, or make the branches a table",
      kept: Example("Sources/A/A.swift", function(lines: functionLinesMax)),
      broken: Example("Sources/A/A.swift", function(lines: functionLinesMax + 1))
    ) { file in
      FunctionSpan.all(in: file.text).filter { $0.lineCount > functionLinesMax }.map(\.firstLine)
    },

    lines(
      "A line has at most \(lineColumnsMax) characters.",
      remedy: "run `swift format -i` on it, or break the text",
      kept: Example("Sources/A/A.swift", String(repeating: "ä", count: lineColumnsMax)),
      broken: Example("Sources/A/A.swift", String(repeating: "ä", count: lineColumnsMax + 1))
    ) { $0.text.count > lineColumnsMax },
  ]

  private static func function(lines: Int) -> String {
    "func a() {\n" + String(repeating: "  b()\n", count: lines - 2) + "}\n"
  }
}
