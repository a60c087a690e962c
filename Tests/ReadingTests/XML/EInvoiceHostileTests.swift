import Foundation
import Invoice
import ReadResult
import Testing

@testable import Reading

struct EInvoiceHostileTests {
  /// Reads and checks what must hold whatever the bytes are.
  private func survives(_ bytes: [UInt8]) {
    guard let read = try? EInvoiceReader.read(bytes, limits: .init()) else { return }
    for document in read.invoice.supportingDocuments {
      guard let attachment = document.attachment, let index = attachment.index else { continue }
      #expect(read.attachments[index].count == attachment.byteCount)
    }
    #expect(read.malformedValues.allSatisfy { $0.line > 0 && $0.place.hasPrefix("/") })
  }

  @Test(arguments: 0..<30)
  func `changed bytes never crash the reader`(seed: UInt64) {
    var random = SeededBytes(seed: seed)
    let originals = [FullUBLInvoice.invoice.bytes, FullCIIInvoice.bytes]
    for round in 0..<100 {
      var bytes = originals[round % 2]
      for _ in 0...random.next(below: 8) {
        switch random.next(below: 3) {
        case 0: bytes[random.next(below: bytes.count)] = UInt8(random.next(below: 256))
        case 1: bytes.removeSubrange(0..<random.next(below: bytes.count) / 8)
        default:
          let start = random.next(below: bytes.count)
          let end = start + random.next(below: bytes.count - start)
          bytes.replaceSubrange(start..<end, with: bytes[start..<end].shuffled(using: &random))
        }
      }
      survives(bytes)
    }
  }

  private static let oddTexts = [
    "", " ", "-", "99999999999999999999999999999999999999", "0.0000000000000000000000000001",
    "2026-02-30", "99999999", "#AAI#", "🧾", "&#13;", "&lt;b&gt;", "true", "VAT", "1.1", "1",
  ]

  @Test(arguments: 0..<10)
  func `odd texts never crash the reader`(seed: UInt64) throws {
    var random = SeededBytes(seed: seed)
    let documents = [FullUBLInvoice.invoice.bytes, FullCIIInvoice.bytes]
    for round in 0..<20 {
      var pieces = String(decoding: documents[round % 2], as: UTF8.self).split(separator: "<")
      for _ in 0..<20 {
        let index = 2 + random.next(below: pieces.count - 3)
        guard let tag = pieces[index].firstIndex(of: ">") else { continue }
        let text = Self.oddTexts[random.next(below: Self.oddTexts.count)]
        pieces[index] = pieces[index][...tag] + Substring(text)
      }
      let bytes = Array(pieces.map { "<" + $0 }.joined().utf8)
      #expect(throws: Never.self) { try EInvoiceReader.read(bytes, limits: .init()) }
      survives(bytes)
    }
  }

  @Test func `ten times the lines take about ten times as long`() throws {
    func seconds(_ lines: Int) throws -> Double {
      let bytes = SmallInvoice.ubl(
        (1...lines).map {
          """
          <cac:InvoiceLine><cbc:ID>\($0)</cbc:ID>
          <cbc:LineExtensionAmount currencyID="EUR">1.00</cbc:LineExtensionAmount>
          <cac:Item><cbc:Name>Position</cbc:Name></cac:Item>
          <cac:Price><cbc:PriceAmount currencyID="EUR">x</cbc:PriceAmount></cac:Price>
          </cac:InvoiceLine>
          """
        }.joined())
      return try cpuSeconds {
        let read = try SmallInvoice.read(bytes)
        #expect(read.invoice.lines.count == lines)
      }
    }
    let few = try seconds(1_000)
    let many = try seconds(10_000)
    #expect(many < 15 * few, "\(few) s, then \(many) s")
  }

  /// The processor's time for `body`, which other work on the machine doesn't change much.
  private func cpuSeconds(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }

  @Test func `a long flat list of sub lines is nested in one pass`() throws {
    var hierarchy = LineHierarchy()
    for number in 0..<100_000 {
      var line = InvoiceLine()
      line.identifier = "\(number)"
      hierarchy.append(line, parent: number == 0 ? nil : "\((number - 1) / 10)")
    }
    #expect(try hierarchy.nested().count == 1)
  }
}

/// Bytes that are the same in every run with the same seed (SplitMix64).
private struct SeededBytes: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
