import Foundation
import TestSupport
import Testing

@testable import JSON

@Suite struct JSONTextTests {
  func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONTextEncoder.encode(value), as: UTF8.self)
  }

  @Test func `values are written on one line in the order of their keys`() throws {
    struct Sample: Encodable {
      var text = "a"
      var number = -7
      var fraction = 0.98
      var none: Int?
      var yes = true
      var list = [1, 2]
      var empty: [String] = []
      var inner = ["k": "v"]
    }
    #expect(
      try json(Sample())
        == #"{"text":"a","number":-7,"fraction":0.98,"yes":true,"list":[1,2],"empty":[],"#
        + #""inner":{"k":"v"}}"#)
  }

  @Test(arguments: [
    ("Müller & Söhne 🧾", #""Müller & Söhne 🧾""#),
    ("\"C:\\x\"", #""\"C:\\x\"""#),
    ("a\nb\r\tc\u{0}\u{1F}\u{7F}", #""a\nb\r\tc\u0000\u001f\u007f""#),
    ("zwei\u{2028}Zeilen\u{85} für 5 €", #""zwei\u2028Zeilen\u0085 für 5 €""#),
    ("", #""""#),
  ])
  func `texts are escaped where they must be`(text: String, json: String) throws {
    #expect(try self.json(text) == json)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }

  /// Asks for containers in every way that a type may, and leaves them open.
  struct Nested: Encodable {
    enum Key: String, CodingKey { case a, b, c, d, e }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      var first = object.nestedContainer(keyedBy: Key.self, forKey: .a)
      try first.encode(1, forKey: .a)
      var list = first.nestedUnkeyedContainer(forKey: .b)
      try list.encode("x")
      try list.encodeNil()
      var inner = list.nestedContainer(keyedBy: Key.self)
      try inner.encode([true], forKey: .c)
      _ = list.nestedUnkeyedContainer()
      try object.encodeNil(forKey: .b)
      try [2].encode(to: object.superEncoder(forKey: .c))
      _ = object.nestedContainer(keyedBy: Key.self, forKey: .d)
      try object.encode([[Int]](), forKey: .e)
    }
  }

  @Test func `containers are closed where the ones around them go on`() throws {
    #expect(
      try json(Nested())
        == #"{"a":{"a":1,"b":["x",null,{"c":[true]},[]]},"b":null,"c":[2],"d":{},"e":[]}"#)
  }

  @Test(arguments: [Double.nan, .infinity])
  func `what is no JSON number is refused`(number: Double) {
    #expect(throws: EncodingError.self) { try json([number]) }
  }

  @Test(arguments: UInt64(0)..<200)
  func `reading what was written gives the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = Arbitrary(using: &random, depth: 3)
    let text = try json(value)
    #expect(try JSONDecoder().decode(Arbitrary.self, from: Data(text.utf8)) == value)
    #expect(!text.utf8.contains(UInt8(ascii: "\n")))
  }

  /// A value of random shape.
  struct Arbitrary: Codable, Equatable {
    var text: String
    var number: Int64
    var fraction: Double
    var children: [Arbitrary]
    var optional: String?
    var table: [String: Int]

    init(using random: inout SeededGenerator, depth: Int) {
      let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "\u{0}", "/", "ß", "🧾", "\u{301}"]
      func text(using random: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<8, using: &random) {
          if let scalar = scalars.randomElement(using: &random) { text.append(scalar) }
        }
        return String(text)
      }
      self.text = text(using: &random)
      number = Int64.random(in: .min ... .max, using: &random)
      fraction = Double.random(in: -1e9...1e9, using: &random)
      optional = Bool.random(using: &random) ? text(using: &random) : nil
      table = [text(using: &random): 1]
      children = (0..<(depth == 0 ? 0 : Int.random(in: 0..<3, using: &random))).map { _ in
        Arbitrary(using: &random, depth: depth - 1)
      }
    }
  }
}
