import Hashing
import TestSupport
import Testing

@testable import Zip

@Suite struct ZipWriterTests {
  private static let time = ZipTime(year: 2026, month: 11, day: 24, hour: 10, minute: 30)

  private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var zip = ZipWriter(at: Self.time)
    for (name, content) in files { try zip.add(name, content) { bytes += $0 } }
    _ = try zip.finish { bytes += $0 }
    return bytes
  }

  @Test func `what is written is read back, with its checksum and time`() throws {
    let files: [(String, [UInt8])] = [
      ("a.txt", Array("123456789".utf8)), ("empty.xml", []), ("a/ä b.pdf", Array(0...255)),
    ]
    let bytes = try archive(files)
    let read = try #require(ZipReading(bytes)).entries
    #expect(read.map(\.name) == files.map(\.0))
    #expect(read.map(\.bytes) == files.map(\.1))
    #expect(read.map(\.crc) == files.map { ZipReading.crc($0.1) })
    #expect(read[0].crc == 0xCBF4_3926)
    let date = 46 << 9 | 11 << 5 | 24
    let clock = 10 << 11 | 30 << 5
    #expect(Set(read.map(\.time)) == [date << 16 | clock])
    #expect(try archive(files) == bytes)
    #expect(try #require(ZipReading(archive([]))).entries.isEmpty)
  }

  @Test(arguments: [
    "", "../a", "/a", "a//b", "a/./b", "a/", "C:a", "a\\b", "a\u{1}",
    String(repeating: "a", count: 1025),
  ])
  func `a name that could be written elsewhere is refused`(name: String) {
    #expect(throws: ZipFault.unsafeName(name)) { try archive([(name, [])]) }
  }

  @Test func `a name is not used twice, whatever its case`() {
    #expect(throws: ZipFault.repeatedName("A.PDF")) { try archive([("a.pdf", []), ("A.PDF", [])]) }
  }

  @Test func `more entries than the classic format counts are refused where it is asked for`() {
    #expect(throws: ZipFault.tooManyEntries) { try empties(65_535, .classic) }
    #expect(throws: Never.self) { try empties(65_534, .classic) }
    #expect(throws: Never.self) { try empties(65_536, .none) }
  }

  private func empties(_ count: Int, _ limits: ZipLimits) throws {
    var zip = ZipWriter(at: Self.time, limits: limits)
    for index in 0..<count { try zip.add("f\(index)", []) { _ in } }
  }

  @Test func `an archive does not outgrow its limit`() throws {
    // 10 bytes with 31 before them and 47 in the directory.
    #expect(try written(limit: 88).count == 88 + 22)
    #expect(throws: ZipFault.tooLarge) { try written(limit: 87) }
  }

  private func written(limit: Int64) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var zip = ZipWriter(
      at: Self.time, limits: ZipLimits(entriesMax: 9, bytesMax: limit))
    try zip.add("a", [UInt8](repeating: 0, count: 10)) { bytes += $0 }
    let digest = try zip.finish { bytes += $0 }
    #expect(digest == SHA256Digest(of: bytes))
    return bytes
  }

  @Test func `pieces that are not what was told are refused`() {
    for piece: [UInt8] in [[1, 2], [1, 2, 4], [1, 2, 3, 4]] {
      #expect(throws: ZipFault.changed("a")) {
        var zip = ZipWriter(at: Self.time)
        var pieces = [piece]
        try zip.add("a", size: 3, ZipChecksum(of: [1, 2, 3]), to: { _ in }) {
          pieces.popLast() ?? []
        }
      }
    }
  }

  @Test func `a sink that fails ends the writing`() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      var zip = ZipWriter(at: Self.time)
      try zip.add("a", [1]) { _ in throw Full() }
    }
  }
}
