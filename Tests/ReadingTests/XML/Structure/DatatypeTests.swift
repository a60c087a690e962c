import Testing

@testable import Reading

/// The forms of values; what is accepted or not was asked of libxml2.
struct DatatypeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let datatype: Datatype
    let accepted: [String]
    let refused: [String]
    var testDescription: String { "\(datatype)" }

    func accepts(_ text: String) -> Bool { datatype.accepts(text.utf8.span) }

    init(_ datatype: Datatype, _ accepted: [String], not refused: [String]) {
      self.datatype = datatype
      self.accepted = accepted
      self.refused = refused
    }
  }

  static let rows = [
    Row(
      .decimal,
      ["1", "+1", "-1", ".5", "5.", " 1\n", "0001", "1.50", String(repeating: "1", count: 40)],
      not: ["", ".", "+", "-.", "1e3", "1 2", "INF", "1,5", "--1", "1.2.3", "\u{A0}1", "١"]),
    Row(.integer, ["1", "+1", " -0 ", "00012"], not: ["", "1.0", "1.", "1e1", "+", "x"]),
    Row(
      .date,
      [
        "2024-02-29", "2000-02-29", "12024-01-01", "-0004-02-29", "2024-01-01Z",
        "2024-01-01+14:00", "2024-01-01-13:59", "9223372036854775807-01-01",
      ],
      not: [
        "", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-04-31",
        "24-01-01", "02024-01-01", "0000-01-01", "+2024-01-01", "2024-01-01+14:01",
        "2024-01-01+00:60", "2024-01-01+1:00", "2024-01-01z", " 2024-01-01", "2024-01-01\n",
        "2024-01-01T00:00:00", "20240101", "2024-1-1", "9223372036854775808-01-01", "22.11.2026",
      ]),
    Row(
      .time,
      ["00:00:00", "23:59:59", "24:00:00", "24:00:00.0", "12:00:00.123456789", "12:00:00-02:00"],
      not: [
        "", "24:00:01", "24:00:00.1", "23:59:60", "23:60:00", "25:00:00", "12:00", "12:00:00.",
        "1:00:00", "12:00:00,5", "-12:00:00", " 12:00:00", "23:59:59.9999999999999999999999",
      ]),
    Row(
      .dateTime,
      ["2024-01-01T12:00:00", "2024-12-31T24:00:00", "2024-02-29T12:00:00.5+01:00"],
      not: [
        "", "2024-01-01", "2024-01-01 12:00:00", "2023-02-29T12:00:00", "2024-01-01t12:00:00",
        "2024-01-01T12:00", "2024-01-01T", " 2024-01-01T12:00:00",
      ]),
    Row(
      .boolean, ["true", "false", "0", "1", " true "], not: ["", "TRUE", "yes", "2", "01", "tru"]),
    Row(
      .base64Binary,
      ["", " ", "AAAA", "AAE=", "AQ==", "A A A A", "AA\nAA", "AAAA*", "AA= =", "é"],
      not: ["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA==AA==", "AA=A", "AAAA=", "=", "-_AA"]),
    Row(
      .anyURI,
      [
        "", " a ", "a b", "http://a", "http://ü.de:80/a?b#c", "//u:p@[::1]:80/", "urn:x:y", "#[",
        "<a>", "%20", "a/b:c", "?a?b", "http:", "//a:2147483647", "///", "mailto:a@b",
      ],
      not: [
        "##", "%", "%2", "%zz", ":a", "1:a", "a b:c", "é:a", "http://a:b", "http://a:",
        "//a:2147483648", "//[a", "//[a]b", "a[", "a?[", "//u@h@i", "a#b#c", "//a]",
      ]),
    Row(
      .language, ["de", "de-DE", " x-foo", "deutsch-12345678"],
      not: ["", "de_DE", "de-", "-de", "deutschland", "d1", "de--DE", "dé", "de-abcdefghi"]),
    Row(
      .identifier, ["a", " _a ", "é", "a.b-c", "a1", "a·", "中"],
      not: ["", "1", "a b", "a:b", "-a", "·", "Ⅳ", "🧾"]),
    Row(.string, ["", "a\nb"], not: []),
  ]

  private func accepts(_ text: String, _ type: SimpleType) -> Bool { type.accepts(text.utf8.span) }

  @Test(arguments: rows)
  func `a value has the form of its datatype`(row: Row) {
    for text in row.accepted { #expect(row.accepts(text), "“\(text)”") }
    for text in row.refused { #expect(!row.accepts(text), "“\(text)”") }
  }

  @Test(arguments: [("a", true), ("abc", true), (" ä  b ", true), ("", false), ("abcd", false)])
  func `a length is counted in characters without the white space around`(
    text: String, isAccepted: Bool
  ) {
    var type = SimpleType(.token)
    type.add(facet: "minLength", "1")
    type.add(facet: "maxLength", "3")
    #expect(accepts(text, type) == isAccepted)
  }

  @Test(arguments: [("a", true), ("b", true), ("c", false), (" a", false), ("", false)])
  func `a listed value is the only one`(text: String, isAccepted: Bool) {
    var type = SimpleType(.string)
    type.add(facet: "enumeration", "a")
    type.add(facet: "enumeration", "b")
    #expect(accepts(text, type) == isAccepted)
  }

  @Test(arguments: [4, 220, 224, 228, 448, 452, 100_000])
  func `base64 of any length has whole groups of digits`(count: Int) {
    let digits = "AZaz09+/"
    let text = String((0..<count).map { digits[digits.index(digits.startIndex, offsetBy: $0 % 8)] })
    func isBase64(_ text: String) -> Bool { Datatype.base64Binary.accepts(text.utf8.span) }
    #expect(isBase64(text))
    #expect(isBase64(text.replacing("z", with: "z\r\n -_.@[`{:\u{1F600}")))
    for rest in ["A", "AA", "AAA"] { #expect(!isBase64(text + rest)) }
    #expect(isBase64(text + "AAA=") && isBase64(text + "AA=="))
  }
}
