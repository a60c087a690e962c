import Files
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct StructureTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let isWhole: Bool

    init(_ name: String, _ text: String, _ isWhole: Bool) {
      self.init(name, Array(text.utf8), isWhole)
    }

    init(_ name: String, _ bytes: [UInt8], _ isWhole: Bool) {
      self.name = name
      self.bytes = bytes
      self.isWhole = isWhole
    }

    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample("empty", "", false),
    Sample("text", "anything", true),
    Sample("pdf", "%PDF-1.7\n…\nstartxref\n9\n%%EOF\n", true),
    Sample("pdf without a trailer", "%PDF-1.7\n…\n", false),
    Sample("pdf whose table lies behind the end", "%PDF-1.7\nstartxref\n999\n%%EOF\n", false),
    Sample("pdf with junk before", "junk%PDF-1.7\n…\n", false),
    Sample("xml", "<?xml version=\"1.0\"?><!-- a --><a:b x='1'><c/></a:b >\n", true),
    Sample("xml whose root is open", "<?xml version=\"1.0\"?><a:b><c/>", false),
    Sample("xml cut in the closing tag", "<Invoice><c/></Invo", false),
    Sample("xml of one empty root", "<a/>", true),
    Sample("xml with a comment behind", "<a></a><!-- end -->", true),
    Sample("xml with a document type", "<!DOCTYPE a><a></a>", true),
    Sample("xml in UTF-16", [0xFF, 0xFE] + "<a></a>".utf16Bytes, true),
    Sample("xml in UTF-16, open", [0xFF, 0xFE] + "<a><b></b>".utf16Bytes, false),
    Sample("html is looked at as xml", "<html><p></html>", true),
    Sample("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 0xFF, 0xD9], true),
    Sample("jpeg without its end", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], false),
    Sample("png", [0x89, 0x50, 0x4E, 0x47] + Array("….IEND….".utf8), true),
    Sample("png without its end", [0x89, 0x50, 0x4E, 0x47, 1, 2], false),
    Sample(
      "zip", [0x50, 0x4B, 3, 4, 0, 0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), true),
    Sample("zip without its directory", [0x50, 0x4B, 3, 4, 0, 0], false),
    Sample("tiff", TIFF.file(stripBytes: 4), true),
    Sample("tiff cut in its strip", Array(TIFF.file(stripBytes: 400).dropLast(300)), false),
    Sample("tiff cut in its directory", Array(TIFF.file(stripBytes: 4).prefix(20)), false),
    Sample("tiff in the other byte order", [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 0], true),
  ]

  @Test(arguments: samples)
  func `the end of a file is seen or missed`(sample: Sample) throws {
    let path = folder.path.appending("file")
    try FileContents.write(sample.bytes, to: path)
    let structure = try Structure(of: path, size: Int64(sample.bytes.count))
    #expect((structure == .whole) == sample.isWhole, "\(structure)")
  }
}

/// A TIFF of one strip behind its directory.
enum TIFF {
  /// Little-endian, the first directory right behind.
  static let header: [UInt8] = [0x49, 0x49, 0x2A, 0] + long(8)

  static func file(stripBytes: Int) -> [UInt8] {
    let stripStart = 8 + 2 + 2 * 12 + 4
    return header + directory(stripStart: stripStart, stripBytes: stripBytes, next: 0)
      + [UInt8](repeating: 0xAA, count: stripBytes)
  }

  /// A directory of one strip; `next` is where the next one lies, or 0.
  static func directory(stripStart: Int, stripBytes: Int, next: Int) -> [UInt8] {
    short(2) + entry(273, stripStart) + entry(279, stripBytes) + long(next)
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(value & 255), UInt8(value >> 8 & 255)]
  }

  private static func long(_ value: Int) -> [UInt8] { short(value & 0xFFFF) + short(value >> 16) }

  private static func entry(_ tag: Int, _ value: Int) -> [UInt8] {
    short(tag) + short(4) + long(1) + long(value)
  }
}

extension String {
  fileprivate var utf16Bytes: [UInt8] { utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }
}
