import InvoiceRules
import Testing

@testable import Configuration

struct TOMLDocumentTests {
  private static func read(_ text: String) throws -> [String: TOMLNode] {
    guard case .table(let table) = try TOMLDocument(parsing: text).root else { return [:] }
    return table
  }

  // MARK: - Tables

  @Test func `a document becomes values`() throws {
    let table = try Self.read(
      """
      text = "ä \\"x\\" \\\\ y"
      list = [1, "zwei", [true],
        # of many
      ]
      inline = { "a@b" = "c", d.e = 1,
        f = 2, }
      a.b."c d" = 1
      [table]   # comment
      key = ''
      [[tables]]
      a = 1
      [tables.sub]
      b = 2
      [[tables]]
      [x.y.z]
      [x]
      w = 1
      """)
    #expect(
      table == [
        "text": .string("ä \"x\" \\ y"),
        "list": .array([.integer(1), .string("zwei"), .array([.boolean(true)])]),
        "inline": .table([
          "a@b": .string("c"), "d": .table(["e": .integer(1)]), "f": .integer(2),
        ]),
        "a": .table(["b": .table(["c d": .integer(1)])]),
        "table": .table(["key": .string("")]),
        "tables": .array([
          .table(["a": .integer(1), "sub": .table(["b": .integer(2)])]), .table([:]),
        ]),
        "x": .table(["y": .table(["z": .table([:])]), "w": .integer(1)]),
      ])
  }

  @Test(arguments: [
    "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "a = 1\n[a.b]", "[a]\nb = 1\n[a.b]",
    "a = []\n[[a]]", "[[a]]\n[a]", "[a]\n[[a]]", "a.b = 1\n[a]", "a.b = 1\n[a.b]",
    "a = {}\na.b = 1",
    "a = {}\n[a.b]", "[a.b.c]\n[a]\nb.d = 1", "a.b = 1\na.b.c = 2", "a = { b = 1, b = 2 }",
    "[a]\n[a.b]\n[a]",
  ])
  func `what is there is not defined again`(text: String) {
    let error = #expect(throws: TOMLSyntaxError.self) { try TOMLDocument(parsing: text) }
    #expect(error?.message.german.contains("gibt es schon") == true)
  }

  // MARK: - Texts

  @Test(arguments: [
    (#""\b\t\n\f\r\"\\\u00e4\U0001F600""#, "\u{8}\t\n\u{C}\r\"\\ä😀"),
    (#"'C:\a'"#, #"C:\a"#), ("\"\"", ""), ("''", ""), ("''''''", ""),
    ("\"\"\"\na\nb\"\"\"", "a\nb"), ("\"\"\"a \\\n   \n  b\"\"\"", "a b"),
    ("\"\"\"a\\\r\n b\"\"\"", "ab"), ("\"\"\"\"a\"\"\"\"\"", "\"a\"\""),
    ("'''\n'a''b'''''", "'a''b''"), ("\"\"\"\r\na\r\nb\"\"\"", "a\nb"), ("\"\t\"", "\t"),
  ])
  func `a text is read in any of its forms`(written: String, text: String) throws {
    #expect(try Self.read("x = \(written)\ny = 1") == ["x": .string(text), "y": .integer(1)])
  }

  // MARK: - Numbers, dates

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("+99", 99), ("1_000", 1000), ("0xDEAD_beef", 0xDEAD_BEEF),
    ("0o755", 0o755), ("0b11_01", 13), ("-9223372036854775808", Int.min),
  ])
  func `a whole number is read`(written: String, number: Int) throws {
    #expect(try Self.read("x = \(written)") == ["x": .integer(number)])
  }

  @Test(arguments: ["1.5", "-0.0", "1e5", "1E+5", "6.626_1e-34", "inf", "-nan", "+1.0"])
  func `a number with a fraction keeps its text`(written: String) throws {
    #expect(try Self.read("x = \(written)") == ["x": .float(written)])
  }

  @Test(arguments: [
    "2026-11-23", "10:30:00", "10:30:00.123456", "2026-11-23T10:30:00Z",
    "2026-11-23 10:30:00+01:00", "2026-11-23t10:30:00.5-00:00",
  ])
  func `a date or time keeps its text`(written: String) throws {
    #expect(try Self.read("x = [\(written) ]") == ["x": .array([.moment(written)])])
  }

  @Test(arguments: [
    "01", "1_", "_1", "1__0", "0x", "0xG", "0X1", "-0x1", "+", "1.", ".5", "1.e5", "1e", "1e1.5",
    "01.5", "Infinity", "9223372036854775808", "True", "TRUE", "yes", "info", "2026-11-2",
    "2026-11-23T", "10:30", "1 2", "a b", "\u{661}", "",
  ])
  func `what is no value is refused`(written: String) {
    #expect(throws: TOMLSyntaxError.self) { try TOMLDocument(parsing: "x = \(written)\n") }
  }

  // MARK: - Mistakes

  @Test(arguments: [
    ("a = 1\nb = \n", 2, 5), ("a = 1\n\na = 2", 3, 1), ("[x]\n [x]", 2, 2), ("a = 'open\n'", 1, 5),
    ("a = \"\"\"\n\nopen", 1, 5), ("ä = 1", 1, 1), ("[ä]", 1, 2), ("[[ä]]", 1, 3), ("[!]", 1, 2),
    ("[\\x]", 1, 2), ("[a", 1, 3), ("[[a]", 1, 5), ("[]", 1, 2), ("a", 1, 2), ("a.", 1, 3),
    ("= 1", 1, 1), ("a = 1 b = 2", 1, 7), ("[a] b = 1", 1, 5), ("a = [1\nb = 2", 2, 1),
    ("a = [1,\n\n", 1, 5), ("a = [1, }\n", 1, 9), ("a = [1,,2]", 1, 8), ("a = [,]", 1, 6),
    ("a = { b = 1", 1, 5), ("a = { b = 1 c = 2 }", 1, 13), ("a = {,}", 1, 6),
    ("a = \"ä\\q\"", 1, 7), ("a = \"\\u12\"", 1, 6), ("a = \"\\uD800\"", 1, 6),
    ("a = \"\u{1}\"", 1, 6), ("# \u{7F}", 1, 3), ("a = 1\r", 1, 6), ("a = ]", 1, 5),
  ])
  func `a text that is no TOML is refused with its place`(text: String, line: Int, column: Int) {
    let error = #expect(throws: TOMLSyntaxError.self) { try TOMLDocument(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test(arguments: [
    "x = " + String(repeating: "[", count: 100_000),
    "x = " + String(repeating: "{a=", count: 100_000),
    String(repeating: "a.", count: 100_000) + "a = 1",
    "[" + String(repeating: "a.", count: 100_000) + "a]",
  ])
  func `what is nested without end is refused`(text: String) {
    #expect(throws: TOMLSyntaxError.self) { try TOMLDocument(parsing: text) }
  }

  // MARK: - Lines

  private static let lines = """
    # a comment [with] = "brackets"
    top = 1

    [paths]   # the spool
    "quoted key" = 1
    a.b."c d" = 2
    list = [ # of many
      "one ] # no end",
      ["nested", { x = "}" }],
    ]
    long = \"\"\"
    [not.a.section]
    \"\"\"
    after = true

    [[channel]]
    name = "first"
    [channel.recipients]
    "technik@" = "Technik"
    [[ channel ]]
    recipients = { "a@b" = "x" }
    [[channel.items]]
    [[channel.items]]
    y = 2
    """

  @Test(arguments: [
    (["top"], 2), (["paths"], 4), (["paths", "quoted key"], 5), (["paths", "a", "b", "c d"], 6),
    (["paths", "a"], 6),
    (["paths", "list"], 7), (["paths", "list", "0"], 8), (["paths", "list", "1", "1", "x"], 9),
    (["paths", "long"], 11), (["paths", "after"], 14), (["channel"], 16), (["channel", "0"], 16),
    (["channel", "0", "name"], 17), (["channel", "0", "recipients"], 18),
    (["channel", "0", "recipients", "technik@"], 19), (["channel", "1"], 20),
    (["channel", "1", "recipients", "a@b"], 21), (["channel", "1", "items", "0"], 22),
    (["channel", "1", "items", "1", "y"], 24),
  ])
  func `a value is on its line`(keys: [String], line: Int) throws {
    let document = try TOMLDocument(parsing: Self.lines)
    #expect(document.line(of: Self.path(keys)) == line)
  }

  @Test(arguments: [
    (["paths", "missing"], 4), (["channel", "0", "missing", "deeper"], 16), (["nothing"], nil),
  ])
  func `what has no line has that of what is around it`(keys: [String], line: Int?) throws {
    let document = try TOMLDocument(parsing: Self.lines)
    #expect(document.line(of: Self.path(keys)) == line)
  }

  @Test func `line ends of Windows and a byte order mark change nothing`() throws {
    let document = try TOMLDocument(parsing: "\u{FEFF}[a]\r\nb = [\r\n1,\r\n]\r\nd = 2\r\n")
    #expect(document.line(of: Self.path(["a", "d"])) == 5)
    #expect(
      document.root
        == .table(["a": .table(["b": .array([.integer(1)]), "d": .integer(2)])]))
  }

  private static func path(_ keys: [String]) -> TOMLPath {
    keys.reduce(.root) { path, key in Int(key).map { path.item($0) } ?? path.key(key) }
  }
}
