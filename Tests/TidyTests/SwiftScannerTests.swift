import Testing

@Suite struct SwiftScannerTests {
  @Test(arguments: [
    ("let a = 1 // note", "let a = 1"),
    ("let a = 1 /* x /* inner */ y */ + 2", "let a = 1 + 2"),
    (#"let a = "x { y" + b"#, "let a = + b"),
    (#"let a = "quote \" brace {" + b"#, "let a = + b"),
    (#"let a = "sum \(b + c) end""#, "let a = b + c"),
    (#"let a = "in \(f("{", g(1)))" }"#, "let a = f( , g(1)) }"),
    (##"let a = #"raw \ " { "# + b"##, "let a = + b"),
    (##"let a = #"x \#(b) y"#"##, "let a = b"),
    (##"let a = #/ " { /# + b"##, "let a = + b"),
    ("#expect(a == b)", "#expect(a == b)"),
    ("func `it isn't \"x\" { }`() {", "func `________________`() {"),
    (#"let a = "unterminated {"#, "let a ="),
  ])
  func `only code is left of a line`(line: String, code: String) {
    let found = SourceText(line).lines.map(\.code)
    #expect(found.map { $0.split(separator: " ").joined(separator: " ") } == [code])
  }

  @Test func `a multi-line string hides its lines`() {
    let text = SourceText("let a = \"\"\"\n  { \"x\" try!\n  \\(b)\n  \"\"\"\nlet c = 1")
    #expect(!text.lines[1].hasWord("try!"))
    #expect(!text.lines[1].code.contains("{"))
    #expect(text.lines[2].hasWord("b"))
    #expect(text.lines[4].hasWord("let"))
  }

  @Test func `comments are found and strings are no comments`() {
    let text = SourceText("let a = \"// no\" // yes")
    #expect(text.lines[0].hasCommentWord("yes"))
    #expect(!text.lines[0].hasCommentWord("no"))
  }

  @Test(arguments: [
    ("let a: Double", "Double", true),
    ("let a: DoubleEntry", "Double", false),
    ("let a = b.print(c)", "print(", false),
    ("  print(c)", "print(", true),
    ("let a = try! b()", "try!", true),
    ("debugPrint(c)", "print(", false),
    ("let é = 1", "let", true),
  ])
  func `a word counts only by itself`(line: String, word: String, expected: Bool) {
    #expect(SourceText(line).lines[0].hasWord(word) == expected)
  }

  @Test func `lines are counted like an editor does`() {
    #expect(SourceText("").lines.isEmpty)
    #expect(SourceText("a\n").lines.count == 1)
    #expect(SourceText("a\n\nb").lines.map(\.number) == [1, 2, 3])
  }
}
