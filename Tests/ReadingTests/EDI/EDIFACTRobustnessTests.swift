import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// No byte string ends the reader or keeps it busy.
@Suite struct EDIFACTRobustnessTests {
  private static let samples: [[UInt8]] = [
    Array(EDIFACTFixture().interchange(EDIFACTFixture.invoice).utf8),
    Array(
      ("UNA:+.? '"
        + EDIFACTFixture(directory: "D:01B:UN:EAN011", lineBreak: "").interchange(
          messages: [EDIFACTFixture.invoice, ["BGM+381+2+9", "RFF+IV:RE?'1", "UNS+S"]])).utf8),
  ]

  /// Reads and follows what was taken out, as the daemon would.
  private func read(_ bytes: [UInt8]) {
    var unpacking = Unpacking(for: Job(name: "a.edi"))
    _ = try? EDIFACTReader.read(bytes, into: &unpacking)
    for child in unpacking.blobs {
      var inner = Unpacking(for: Job(name: "b.edi"))
      _ = try? EDIFACTReader.read(child, into: &inner)
    }
  }

  @Test(arguments: samples)
  func `a file that breaks off anywhere is read or refused`(sample: [UInt8]) throws {
    for length in 0..<sample.count { read(Array(sample.prefix(length))) }
    var unpacking = Unpacking(for: Job(name: "a.edi"))
    let cut = Array(sample.dropLast(sample.last == 0x0A ? 2 : 1))
    _ = try EDIFACTReader.read(cut, into: &unpacking)
    #expect(try EDIFACTLexer.segments(of: cut).faults.counts[.unterminated] == 1)
  }

  @Test(arguments: UInt64(0)..<50)
  func `a file with changed bytes is read or refused`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var bytes = Self.samples[Int.random(in: 0...1, using: &generator)]
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        let service = Array("'+:?UN\n0".utf8)
        bytes[place] =
          Bool.random(using: &generator)
          ? UInt8.random(in: .min ... .max, using: &generator)
          : service[Int.random(in: service.indices, using: &generator)]
      }
      read(bytes)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `segments in any order are read or refused`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      var body = EDIFACTFixture.invoice + EDIFACTFixture.invoice
      body.shuffle(using: &generator)
      let text = EDIFACTFixture().interchange(Array(body.dropLast(Int(generator.next() % 8))))
      let message = try #require(try EDIFACTFile(Array(text.utf8)).messages.first)
      let reading = INVOIC.read(message)
      #expect(reading.invoice.lines.count <= 2)
    }
  }

  @Test func `a hundred thousand segments take linear time`() throws {
    func measure(lines: Int) throws -> Duration {
      let line = [
        "IMD+F++:::Pumpe", "QTY+47:2:PCE", "MOA+203:100.00", "PRI+AAA:50.00",
        "TAX+7+VAT+++:::19+S", "ALC+A", "MOA+8:1.00", "RFF+ON:4500012345:10",
      ]
      let body =
        ["BGM+380+1+9"] + (0..<lines).flatMap { ["LIN+\($0 + 1)++4000862141404:EN"] + line }
        + ["UNS+S"]
      let bytes = Array(EDIFACTFixture().interchange(body).utf8)
      var unpacking = Unpacking(for: Job(name: "a.edi"))
      return try ContinuousClock().measure {
        let result = try EDIFACTReader.read(bytes, into: &unpacking)
        #expect(result.invoice?.lines.count == lines)
      }
    }
    let tenth = try measure(lines: 1_112)
    let whole = try measure(lines: 11_112)
    // Ten times the segments; quadratic time would be a hundred times.
    #expect(whole < tenth * 30 + .seconds(1))
  }

  static let lopsided: [(String, String)] = [
    ("references", "RFF+ON:1"), ("parties", "NAD+DP+1"), ("sub lines", "LIN+2+++1:1"),
    ("lines without parent", "LIN+2+++1:9"), ("texts", "FTX+AAI+++a"), ("changes", "ALC+A"),
    ("unknown segments", "XYZ+1"), ("headers", "UNB+UNOC:3"), ("empty segments", ""),
    ("beginnings", "UNH+1+INVOIC"), ("numbers", "PIA+1+1:SA"),
  ]

  @Test(arguments: lopsided)
  func `many segments of one kind take no longer`(what: String, segment: String) {
    let body = ["BGM+380+1", "LIN+1"] + Array(repeating: segment, count: 30_000)
    let bytes = Array(EDIFACTFixture().interchange(body).utf8)
    let time = ContinuousClock().measure {
      var unpacking = Unpacking(for: Job(name: "a.edi"))
      _ = try? EDIFACTReader.read(bytes, into: &unpacking)
    }
    #expect(time < .seconds(10), "\(what)")
  }
}
