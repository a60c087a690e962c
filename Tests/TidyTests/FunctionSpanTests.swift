import Testing

@Suite struct FunctionSpanTests {
  @Test(arguments: [
    ("func a() { 1 }", [FunctionSpan(firstLine: 1, lastLine: 1)]),
    ("func a(\n  b: Int = f { 1 }\n) {\n  b\n}", [FunctionSpan(firstLine: 1, lastLine: 5)]),
    (
      "protocol P {\n  func a()\n  var b: Int { get }\n}", [FunctionSpan(firstLine: 3, lastLine: 3)]
    ),
    (
      "struct S {\n  var a: Int\n  var b: Int\n  init() {\n    a = 1\n  }\n}",
      [FunctionSpan(firstLine: 4, lastLine: 6)]
    ),
    ("let a = B.init(c)\nif a {\n}", []),
    ("func a() {\n  let b = \"}\"  // }\n}", [FunctionSpan(firstLine: 1, lastLine: 3)]),
    (
      "func a() {\n  func b() {\n  }\n}",
      [FunctionSpan(firstLine: 1, lastLine: 4), FunctionSpan(firstLine: 2, lastLine: 3)]
    ),
    (
      "func `a { name`()\n  throws(E) -> Int\nwhere B: C {\n}",
      [FunctionSpan(firstLine: 1, lastLine: 4)]
    ),
    ("static func < (a: S, b: S) -> Bool {\n  a\n}", [FunctionSpan(firstLine: 1, lastLine: 3)]),
    ("deinit {\n  f()\n}", [FunctionSpan(firstLine: 1, lastLine: 3)]),
    ("subscript(a: Int) -> Int {\n  1\n}", [FunctionSpan(firstLine: 1, lastLine: 3)]),
    ("let rules = [\n  R { $0 },\n  R {\n    $0\n  },\n]", []),
    ("func a() {", []),
  ])
  func `functions are found with their lines`(text: String, spans: [FunctionSpan]) {
    #expect(FunctionSpan.all(in: SourceText(text)) == spans)
  }

  @Test func `the lines of a function are counted with its first and last`() {
    #expect(FunctionSpan(firstLine: 3, lastLine: 5).lineCount == 3)
  }
}
