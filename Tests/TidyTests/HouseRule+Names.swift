extension HouseRule {
  static let names: [HouseRule] = [
    HouseRule(
      demand: "A file is named for its concept.",
      remedy: "name it for what it holds, or move it to its only user",
      kept: Example("Sources/Files/CleanName.swift", ""),
      broken: Example("Sources/Files/FileUtils.swift", "")
    ) { file in junkDrawers.contains(where: file.stem.hasSuffix) ? [1] : [] },

    HouseRule(
      demand: "A test is named with a sentence.",
      remedy: "write the name as a sentence in backticks",
      kept: Example(
        "Tests/ATests/ATests.swift", "@Test(arguments: [f(1)])\nfunc `a sum adds up`(a: Int) {}"),
      broken: Example("Tests/ATests/ATests.swift", "@Test\nfunc testSum() {}")
    ) { file in testsWithoutSentence(in: file) },
  ]

  private static let junkDrawers = [
    "Util", "Utils", "Utilities", "Helper", "Helpers", "Common", "Misc", "Placeholder",
  ]

  private static func testsWithoutSentence(in file: SourceFile) -> [Int] {
    var testIsAhead = false
    return file.text.lines.compactMap { line in
      if line.code.contains("@Test") { testIsAhead = true }
      guard testIsAhead, line.hasWord("func") else { return nil }
      testIsAhead = false
      let name = line.text.split(separator: "`").dropFirst().first ?? ""
      return line.code.contains("func `") && name.contains(" ") ? nil : line.number
    }
  }
}
