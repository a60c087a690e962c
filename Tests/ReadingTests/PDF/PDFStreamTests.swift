import Testing

@testable import Reading

@Suite struct PDFStreamTests {
  /// The decoded data of object 4.
  private func decode(
    _ data: [UInt8], _ dictionary: String, limit: Int = 1 << 20
  ) throws -> [UInt8] {
    var fixture = PDFFixture(catalogue: "/Data 4 0 R")
    _ = fixture.add(stream: data, dictionary)
    let file = try PDFFile.open(fixture.bytes)
    let stream = file.value("/Data", of: file.catalogue)
    return try file.data(of: try #require(stream), limit: limit)
  }

  private func isTooLarge(_ body: () throws -> [UInt8]) -> Bool {
    do {
      _ = try body()
      return false
    } catch PDFStreamFailure.tooLarge {
      return true
    } catch {
      return false
    }
  }

  private static let text = Array("Rechnung Rechnung Rechnung".utf8)

  @Test func `streams without filter, with Flate and with two filters are decoded`() throws {
    let packed = ZlibFixture.compress(Self.text)
    #expect(try decode(Self.text, "") == Self.text)
    #expect(try decode(packed, "/Filter /FlateDecode") == Self.text)
    #expect(try decode(packed, "/Filter [/FlateDecode] /DecodeParms [null]") == Self.text)
    let twice = ZlibFixture.compress(packed)
    #expect(try decode(twice, "/Filter [/FlateDecode /FlateDecode]") == Self.text)
    let hexadecimal = packed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + ">"
    let both = "/Filter [/ASCIIHexDecode /FlateDecode]"
    #expect(try decode(Array(hexadecimal.utf8), both) == Self.text)
  }

  @Test func `a predictor is left to qpdf`() throws {
    // Two rows of three bytes, each written less the one above.
    let rows: [UInt8] = [2, 1, 2, 3, 2, 1, 1, 1]
    let dictionary = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 3 >>"
    #expect(try decode(ZlibFixture.compress(rows), dictionary) == [1, 2, 3, 2, 3, 4])
  }

  @Test func `decoding stops at the limit`() throws {
    let zeros = [UInt8](repeating: 0, count: 4 << 20)
    let bomb = ZlibFixture.compress(zeros)
    #expect(isTooLarge { try decode(bomb, "/Filter /FlateDecode") })
    #expect(isTooLarge { try decode(zeros, "") })
    let nested = ZlibFixture.compress(bomb)
    #expect(isTooLarge { try decode(nested, "/Filter [/FlateDecode /FlateDecode]") })
    #expect(try decode(bomb, "/Filter /FlateDecode", limit: 4 << 20) == zeros)
  }

  @Test func `filters that qpdf decodes whole are refused where they could expand too far`() {
    let some = [UInt8](repeating: 1, count: 2000)
    #expect(isTooLarge { try decode(some, "/Filter [/LZWDecode]") })
    #expect(isTooLarge { try decode(some, "/Filter [/RunLengthDecode /RunLengthDecode]") })
    let many = String(repeating: "/FlateDecode ", count: 9)
    #expect(isTooLarge { try decode(some, "/Filter [\(many)]") })
  }

  @Test(arguments: ["/Filter /FlateDecode", "/Filter /JPXDecode", "/Filter /Unknown"])
  func `data that don't decode are damaged`(dictionary: String) {
    #expect(throws: PDFStreamFailure.self) { _ = try decode([1, 2, 3], dictionary) }
  }
}
