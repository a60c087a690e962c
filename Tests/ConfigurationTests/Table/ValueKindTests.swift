import Invoice
import Payables
import Testing

@testable import Configuration

struct ValueKindTests {
  /// Whether a kind takes a value; nil where it refuses.
  private static func read<Value>(_ kind: ValueKind<Value>, _ node: TOMLNode) -> Value? {
    try? kind.parse(node)
  }

  @Test(arguments: [
    ("DE02120300000000202051", "DE02120300000000202051"),
    ("de02 1203 0000 0000 2020 51", "DE02120300000000202051"),
    ("AT611904300234573201", "AT611904300234573201"),
    ("GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"),
  ])
  func `an IBAN with right check digits is taken`(text: String, iban: String) {
    #expect(Self.read(.iban, .string(text)) == iban)
  }

  @Test(arguments: [
    "DE03120300000000202051",  // check digits
    "DE0212030000000020205",  // too short for Germany
    "0212030000000020205100",  // no country
    "DE02-12030000000020205",  // a sign
    "DE", "",
  ])
  func `another IBAN is refused`(text: String) { #expect(Self.read(.iban, .string(text)) == nil) }

  @Test(arguments: ["DE136695976", "ATU12345678", "FRXX999999999", "nl 123456789B01"])
  func `a VAT identifier is taken`(text: String) {
    #expect(
      Self.read(.vatIdentifier, .string(text)) == text.uppercased().filter { $0 != " " })
  }

  @Test(arguments: ["DE12345678", "DE12345678X", "136695976", "D1136695976", "DE-136695976", "DE"])
  func `another VAT identifier is refused`(text: String) {
    #expect(Self.read(.vatIdentifier, .string(text)) == nil)
  }

  @Test(arguments: [
    (TOMLNode.string("10.00"), "10.00"), (.integer(10), "10"), (.string("0"), "0"),
    (.string("100"), "100"), (.string("0.005"), "0.005"),
  ])
  func `a number keeps its digits`(node: TOMLNode, text: String) {
    #expect(Self.read(.decimal(0...100), node)?.description == text)
  }

  @Test(arguments: [
    TOMLNode.string("100.01"), .string("-1"), .integer(101), .string("1,5"), .string(""),
    .string("1e2"), .float("1.5"), .boolean(true),
  ])
  func `another number is refused`(node: TOMLNode) {
    #expect(Self.read(.decimal(0...100), node) == nil)
  }

  @Test func `a whole number counts in its unit`() throws {
    let kind = ValueKind<Int>.whole(1...64, times: 1 << 20)
    #expect(try kind.parse(.integer(64)) == 64 << 20)
    #expect(kind.format(64 << 20) == .integer(64))
    #expect(Self.read(kind, .integer(65)) == nil)
    #expect(Self.read(kind, .integer(.max)) == nil)
    #expect(Self.read(kind, .string("1")) == nil)
  }

  @Test func `an empty text is nothing where nothing is allowed`() {
    #expect(Self.read(.optional(.text()), .string("")) == .some(nil))
    #expect(Self.read(.text(), .string("")) == nil)
    #expect(Self.read(.text(), .string("  ")) == nil)
  }

  @Test(arguments: ["a\nb", "a\u{0}", "\u{7F}", String(repeating: "a", count: 201)])
  func `a text is one short line`(text: String) {
    #expect(Self.read(.text(), .string(text)) == nil)
  }

  @Test(arguments: ["a/b", ".versteckt", "..", "", "\t", String(repeating: "a", count: 65)])
  func `a channel's name can stand in a path`(text: String) {
    #expect(Self.read(.name, .string(text)) == nil)
  }

  @Test(arguments: ["rechnung@", "Scan 1. OG", "Ärger"])
  func `a channel's name may be what people call it`(text: String) {
    #expect(Self.read(.name, .string(text)) == text)
  }

  @Test func `a mapping has patterns and departments`() throws {
    let node = TOMLNode.table(["technik@": .string("Technik"), "@x.de": .string("X")])
    let kind = ValueKind<RecipientDepartments>.departments
    #expect(kind.format(try kind.parse(node)) == node)
    #expect(Self.read(kind, .table(["technik": .string("Technik")])) == nil)
    #expect(Self.read(kind, .table(["technik@": .integer(1)])) == nil)
    #expect(Self.read(kind, .array([])) == nil)
  }
}
