import Hashing
import Payables
import Testing

@testable import Accounting

@Suite struct ZipWriterTests {
  private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var zip = ZipWriter(closing: SamplePosting.closedAt)
    for (name, content) in files { try zip.add(name, content) { bytes += $0 } }
    _ = try zip.finish { bytes += $0 }
    return bytes
  }

  @Test func `what is written is read back, with its checksum and time`() throws {
    let files: [(String, [UInt8])] = [
      ("a.txt", Array("123456789".utf8)), ("empty.xml", []), ("B26-1.pdf", Array(0...255)),
    ]
    let bytes = try archive(files)
    let read = try #require(ZipReading(bytes)).entries
    #expect(read.map(\.name) == files.map(\.0))
    #expect(read.map(\.bytes) == files.map(\.1))
    #expect(read.map(\.crc) == files.map { ZipReading.crc($0.1) })
    #expect(read[0].crc == 0xCBF4_3926)
    // 24 November 2026, 10:30 in Germany.
    let date = 46 << 9 | 11 << 5 | 24
    let clock = 10 << 11 | 30 << 5
    #expect(Set(read.map(\.time)) == [date << 16 | clock])
    #expect(try archive(files) == bytes)
    #expect(try #require(ZipReading(archive([]))).entries.isEmpty)
  }

  @Test(arguments: [
    "", ".htaccess", "../a", "a/b", "ä.pdf", "a b", String(repeating: "a", count: 256),
  ])
  func `a name that is no plain file name is refused`(name: String) {
    #expect(throws: ZipFault.unsafeName(name)) { try archive([(name, [])]) }
  }

  @Test func `a name is not used twice, whatever its case`() {
    #expect(throws: ZipFault.repeatedName("A.PDF")) { try archive([("a.pdf", []), ("A.PDF", [])]) }
  }

  @Test func `more entries than the format counts are refused`() {
    #expect(throws: ZipFault.tooManyEntries) { try empties(ZipWriter.entriesMax + 1) }
    #expect(throws: Never.self) { try empties(ZipWriter.entriesMax) }
  }

  private func empties(_ count: Int) throws {
    var zip = ZipWriter(closing: SamplePosting.closedAt)
    for index in 0..<count { try zip.add("f\(index)", []) { _ in } }
  }

  @Test func `an archive does not outgrow its limit, which is below 4 GiB`() throws {
    #expect(ZipWriter.bytesMax < 1 << 32)
    // 10 bytes with 31 before them and 47 in the directory.
    #expect(try written(limit: 88).count == 88 + 22)
    #expect(throws: ZipFault.tooLarge) { try written(limit: 87) }
  }

  private func written(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var zip = ZipWriter(closing: SamplePosting.closedAt, bytesMax: limit)
    try zip.add("a", [UInt8](repeating: 0, count: 10)) { bytes += $0 }
    let digest = try zip.finish { bytes += $0 }
    #expect(digest == SHA256Digest(of: bytes))
    return bytes
  }

  @Test func `a sink that fails ends the writing`() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      var zip = ZipWriter(closing: SamplePosting.closedAt)
      try zip.add("a", [1]) { _ in throw Full() }
    }
  }
}
