import Testing

@testable import Reports

@Suite struct ConsoleStyleTests {
  @Test(
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
      (true, ["TERM": "xterm-256color"], true), (false, ["TERM": "xterm"], false),
    ] as [(Bool, [String: String], Bool)])
  func `colours need a terminal that has them and nobody who wants none`(
    isTerminal: Bool, environment: [String: String], expected: Bool
  ) {
    let style = ConsoleStyle(isTerminal: isTerminal, environment: environment)
    #expect(style.isColoured == expected)
  }

  @Test func `a mark is set and taken away again, and left out without colours`() {
    #expect(ConsoleStyle.coloured.text("Fehler", .red) == "\u{1B}[31mFehler\u{1B}[0m")
    #expect(ConsoleStyle.coloured.text("Fehler", nil) == "Fehler")
    #expect(ConsoleStyle.coloured.text("", .red) == "")
    #expect(ConsoleStyle.plain.text("Fehler", .red) == "Fehler")
  }
}
