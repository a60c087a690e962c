import Testing

@testable import Reports

@Suite struct ConsoleLineTests {
  @Test func `a line is as wide as what is read, whatever its colours`() {
    let line = ConsoleLine("Klärfall", .yellow) + ConsoleLine(" 3")
    #expect(line.width == 10)
    #expect(line.text(.plain) == "Klärfall 3")
    #expect(line.text(.coloured) == "\u{1B}[33mKlärfall\u{1B}[0m 3")
  }

  @Test(arguments: [(12, "Klärfall 3  "), (10, "Klärfall 3"), (6, "Klärf…"), (1, "…"), (0, "")])
  func `a line is filled up or cut to a width`(width: Int, text: String) {
    let line = ConsoleLine("Klärfall", .yellow) + ConsoleLine(" 3")
    #expect(line.fitted(to: width).text(.plain) == text)
  }

  @Test func `what is cut keeps its colour and ends it`() {
    let line = ConsoleLine("ab") + ConsoleLine("cdef", .red)
    #expect(line.cut(to: 4).text(.coloured) == "ab\u{1B}[31mc\u{1B}[0m…")
    #expect(line.cut(to: 6).text(.plain) == "abcdef")
  }

  @Test func `a text stands at the right end`() {
    #expect(ConsoleLine("42").rightAligned(to: 5).text(.plain) == "   42")
    #expect(ConsoleLine("123456").rightAligned(to: 5).text(.plain) == "123456")
  }

  @Test func `a name can't steer the terminal`() {
    let line = ConsoleLine("a\u{1B}[2Jb\r\n")
    #expect(line.text(.coloured) == "a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}")
  }
}
