import ReadResult
import Testing

@testable import Reading

@Suite struct PictureReaderTests {
  private func read(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws -> ReadResult
  {
    let type = ContentSniffer.type(of: bytes)
    let job = Job(name: "a", limits: limits)
    var unpacking = Unpacking(for: job)
    return try PictureReader.read(bytes, type: type, job: job, into: &unpacking)
  }

  private func failure(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> ReadFailure? {
    #expect(throws: ReadFailure.self) { _ = try read(bytes, limits: limits) }
  }

  @Test(arguments: [
    PictureFixture.png(width: 800, height: 600), PictureFixture.jpeg(width: 800, height: 600),
    PictureFixture.gif(width: 800, height: 600),
  ])
  func `a whole picture has no pages and a size`(bytes: [UInt8]) throws {
    let result = try read(bytes)
    #expect(result.pages == nil)
    let type = try #require(ContentType(rawValue: result.type))
    #expect(PictureReader.size(of: bytes, type: type) == PixelSize(width: 800, height: 600))
  }

  @Test(arguments: [(1, 0, 1), (3, 0, 3), (4, 1, 3), (2, 2, 2)])
  func `a TIFF has a page for each directory that is no preview`(
    directories: Int, previews: Int, pages: Int
  ) throws {
    let result = try read(PictureFixture.tiff(pages: directories, previews: previews))
    #expect(result.pages == pages)
  }

  @Test(arguments: [
    Array(PictureFixture.png(width: 8, height: 8).dropLast(12)),
    Array(PictureFixture.jpeg(width: 8, height: 8).dropLast(2)),
    Array(PictureFixture.jpeg(width: 8, height: 8).prefix(20)),
    Array(PictureFixture.tiff(pages: 2).dropLast(20)),
    Array(PictureFixture.tiff(pages: 1).prefix(10)),
    Array(PictureFixture.gif(width: 8, height: 8).prefix(8)),
  ])
  func `a picture that was cut off is damaged`(bytes: [UInt8]) {
    #expect(failure(bytes)?.reason == .damaged)
  }

  @Test func `a strip outside the file is damage`() {
    var tiff = PictureFixture.tiff(pages: 1)
    tiff[12 + 2 + 4 * 12 + 8] = 200  // the byte count of the only strip
    #expect(failure(tiff)?.reason == .damaged)
  }

  @Test func `directories in a loop are damage`() {
    var tiff = PictureFixture.tiff(pages: 2)
    tiff.replaceSubrange(tiff.count - 4..<tiff.count, with: PictureFixture.littleEndian(12, 4))
    #expect(failure(tiff)?.reason == .damaged)
  }

  @Test(arguments: [
    PictureFixture.png(width: 60_000, height: 60_000),
    PictureFixture.png(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF),
    PictureFixture.jpeg(width: 60_000, height: 60_000),
    PictureFixture.gif(width: 60_000, height: 60_000),
    PictureFixture.tiff(pages: 1, width: 60_000, height: 60_000),
  ])
  func `a picture that claims too many pixels crosses the limit`(bytes: [UInt8]) {
    #expect(failure(bytes)?.reason == .limitExceeded)
  }

  @Test func `a picture of no pixels is damaged`() {
    #expect(failure(PictureFixture.png(width: 0, height: 5))?.reason == .damaged)
  }

  @Test func `more pages than the limit cross it`() {
    var limits = ReadingLimits()
    limits.pages = 3
    #expect(failure(PictureFixture.tiff(pages: 4), limits: limits)?.reason == .limitExceeded)
  }
}
