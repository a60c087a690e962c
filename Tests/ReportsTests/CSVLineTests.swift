import Testing

@testable import Reports

@Suite struct CSVLineTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"), ("\t=1", " =1"), ("a=1", "a=1"), ("", ""), ("a\r\nb\nc", "a b c"),
  ])
  func `a foreign text is no formula and has one line`(text: String, harmless: String) {
    #expect(CSVLine.foreign(text) == harmless)
  }

  @Test func `fields with marks are quoted`() {
    #expect(CSVLine(["a", "b;c", "d\"e", "f\ng", ""]).text == "a;\"b;c\";\"d\"\"e\";\"f\ng\";\r\n")
  }
}
