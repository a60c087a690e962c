import Invoice
import ReadResult
import TestSupport
import Testing

@Suite struct CompactFormTests {
  @Test(arguments: UInt64(0)..<100)
  func `what is decoded is what was encoded`(seed: UInt64) throws {
    let result = try Arbitrary.value(ReadResult.self, seed: seed)
    let bytes = try CompactForm.encode(result)
    let decoded = try CompactForm.decode(ReadResult.self, from: bytes)
    #expect(decoded == result)
    // Equal numbers may be written with other digits; the digits have to survive too.
    #expect(try CompactForm.encode(decoded) == bytes)
  }

  @Test func `scalars of every width come back`() throws {
    let scalars = Scalars(
      byte: .max, small: .min, word: .max, long: .min, unsigned: UInt64(Int64.max), ratio: -0.1,
      single: 1.5, flags: [true, nil, false], nested: [[1], [], [2, 3]], named: ["a": 1, "ä": -2])
    let bytes = try CompactForm.encode(scalars)
    #expect(try CompactForm.decode(Scalars.self, from: bytes) == scalars)
  }

  private struct Scalars: Codable, Equatable {
    var byte: UInt8
    var small: Int16
    var word: Int
    var long: Int64
    var unsigned: UInt64
    var ratio: Double
    var single: Float
    var flags: [Bool?]
    var nested: [[Int]]
    var named: [String: Int]
  }

  @Test func `a case with values comes back through its nested containers`() throws {
    let shapes: [Shape] = [
      .none, .pair(1, label: "x"), .many([.none, .pair(2, label: nil)]), .none,
    ]
    let bytes = try CompactForm.encode(shapes)
    #expect(try CompactForm.decode([Shape].self, from: bytes) == shapes)
  }

  private indirect enum Shape: Codable, Equatable {
    case none
    case pair(Int, label: String?)
    case many([Shape])
  }

  @Test func `a field may be added, left out or moved by the other side`() throws {
    let bytes = try CompactForm.encode(Newer(added: [1, 2], kept: "x", moved: 3))
    #expect(
      try CompactForm.decode(Older.self, from: bytes) == Older(moved: 3, gone: nil, kept: "x"))
  }

  private struct Newer: Codable {
    var added: [Int]
    var kept: String
    var moved: Int
  }

  private struct Older: Codable, Equatable {
    var moved: Int
    var gone: String?
    var kept: String
  }

  @Test func `a number too large for its field is refused`() throws {
    let bytes = try CompactForm.encode(300)
    #expect(throws: FrameFault.malformed("300 is no UInt8")) {
      try CompactForm.decode(UInt8.self, from: bytes)
    }
    #expect(throws: FrameFault.unencodable("18446744073709551615 does not fit 64 bits")) {
      try CompactForm.encode(UInt64.max)
    }
  }

  @Test(arguments: [
    "0", "-0.00", "1.10", "-1.1", "999999999999999999999999999999", "-0.000000000000000001",
    "-999999999999.999999999999999999",
  ])
  func `a decimal comes back with the digits it was declared with`(text: String) throws {
    let number = try #require(ExactDecimal(text))
    let decoded = try CompactForm.decode(ExactDecimal.self, from: CompactForm.encode(number))
    #expect(decoded.coefficient == number.coefficient && decoded.scale == number.scale)
  }

  @Test(arguments: [
    [0, 4, 19, 2],  // nineteen decimals
    [0, 4],
    [0, 3, 2],  // an integer
    [0, 4, 0] + [UInt8](repeating: 0xff, count: 18) + [3],  // more digits than a number may have
  ])
  func `a decimal that no text could give is refused`(bytes: [UInt8]) {
    #expect(throws: FrameFault.self) { try CompactForm.decode(ExactDecimal.self, from: bytes) }
  }

  @Test func `lines in lines are held to a depth, on both sides`() throws {
    let deep = Self.line(depth: 60)
    #expect(try CompactForm.decode(InvoiceLine.self, from: CompactForm.encode(deep)) == deep)
    #expect(throws: FrameFault.unencodable("more than 128 containers inside each other")) {
      try CompactForm.encode(Self.line(depth: 70))
    }
    // A thousand arrays in arrays, written by hand.
    var bytes: [UInt8] = []
    for _ in 0..<1000 {
      let length = UInt32(bytes.count)
      bytes = [7] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + bytes
    }
    #expect(throws: FrameFault.malformed("more than 128 containers inside each other")) {
      try CompactForm.decode(Nest.self, from: [0] + bytes)
    }
  }

  private static func line(depth: Int) -> InvoiceLine {
    var line = InvoiceLine()
    line.subLines = depth == 0 ? [] : [Self.line(depth: depth - 1)]
    return line
  }

  private struct Nest: Decodable {
    var inner: [Nest]
    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      inner = []
      while !container.isAtEnd { inner.append(try container.decode(Nest.self)) }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `bytes that were damaged give a value or a fault, nothing else`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try CompactForm.encode(Arbitrary.value(ReadResult.self, seed: seed))
    for _ in 0..<20 {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
        in: .min ... .max, using: &generator)
      if let value = try? CompactForm.decode(ReadResult.self, from: bytes) {
        #expect(throws: Never.self) { try CompactForm.encode(value) }
      }
    }
    let length = Int.random(in: 0..<bytes.count, using: &generator)
    #expect(throws: FrameFault.self) {
      try CompactForm.decode(ReadResult.self, from: Array(bytes.prefix(length)))
    }
  }

  @Test(
    arguments: [
      ([], "the value is cut off"),  // no table of names
      ([0], "no value at byte 1"),  // no value
      ([0, 9], "no value at byte 1"),  // no such tag
      ([0, 0, 0], "bytes behind the value"),
      ([0, 6, 4, 65], "the value is cut off"),  // a text of four bytes that has one
      ([0, 8, 2, 0, 0, 0, 1, 0], "no such name"),
      ([0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80], "a number beyond 64 bits"),
      ([0xff, 0xff, 0x03], "too many names"),
      (
        [0, 6, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
        "a length beyond all bounds"
      ),
      ([0, 7, 0xff, 0xff, 0xff, 0xff], "the value is cut off"),
    ] as [([UInt8], String)])
  func `a message that says nothing is refused with its reason`(
    bytes: [UInt8], reason: String
  ) {
    #expect(throws: FrameFault.malformed(reason)) {
      try CompactForm.decode(Job.self, from: bytes)
    }
  }

  @Test func `a map of very many fields is refused instead of searched`() {
    let pairs = [UInt8](repeating: 0, count: 2 * 2000)  // name 0, null
    let length = (0..<4).map { UInt8(truncatingIfNeeded: pairs.count >> (8 * $0)) }
    #expect(throws: FrameFault.malformed("too many fields")) {
      try CompactForm.decode(Job.self, from: [1, 1, 65, 8] + length + pairs)
    }
  }
}
