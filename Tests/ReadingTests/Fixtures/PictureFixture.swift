/// Builds pictures that are whole in structure; their pixels are never looked at.
enum PictureFixture {
  static func png(width: Int, height: Int) -> [UInt8] {
    let header = "IHDR".utf8 + bigEndian(width, 4) + bigEndian(height, 4) + [8, 0, 0, 0, 0]
    return [0x89] + "PNG\r\n\u{1A}\n".utf8 + chunk(header) + chunk("IDAT".utf8 + [0, 0])
      + chunk(Array("IEND".utf8))
  }

  static func jpeg(width: Int, height: Int) -> [UInt8] {
    let frame = [8] + bigEndian(height, 2) + bigEndian(width, 2) + [1, 1, 0x11, 0]
    return [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + segment(0xC0, frame)
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0x34, 0xFF, 0xD9]
  }

  static func gif(width: Int, height: Int) -> [UInt8] {
    "GIF89a".utf8 + littleEndian(width, 2) + littleEndian(height, 2) + [0, 0, 0, 0x3B]
  }

  /// A TIFF of one strip a page; `previews` of the pages are reduced pictures.
  static func tiff(pages: Int, previews: Int = 0, width: Int = 16, height: Int = 16) -> [UInt8] {
    var file: [UInt8] = [0x49, 0x49, 0x2A, 0] + littleEndian(12, 4) + [1, 2, 3, 4]
    for page in 0..<pages {
      let entries: [(tag: Int, value: Int)] = [
        (254, page < previews ? 1 : 0), (256, width), (257, height), (273, 8), (279, 4),
      ]
      let end = file.count + 2 + entries.count * 12 + 4
      file += littleEndian(entries.count, 2)
      for entry in entries {
        file += littleEndian(entry.tag, 2) + littleEndian(4, 2) + littleEndian(1, 4)
        file += littleEndian(entry.value, 4)
      }
      file += littleEndian(page + 1 < pages ? end : 0, 4)
    }
    return file
  }

  static func littleEndian(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func bigEndian(_ value: Int, _ width: Int) -> [UInt8] {
    littleEndian(value, width).reversed()
  }

  private static func chunk(_ content: [UInt8]) -> [UInt8] {
    bigEndian(content.count - 4, 4) + content + [0, 0, 0, 0]
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bigEndian(content.count + 2, 2) + content
  }
}
