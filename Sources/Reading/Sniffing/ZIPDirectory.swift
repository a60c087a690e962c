/// The names in a zip's central directory, as far as they tell an office document from an archive.
enum ZIPDirectory {
  /// How many entries are looked at.
  static let entryLimit = 2000

  /// An office document, or `.zip` for an archive.
  static func type(ofZIP bytes: [UInt8]) -> ContentType {
    let names = entryNames(in: bytes)
    if names.first == "mimetype" && holdsOpenDocument(bytes) { return .openDocument }
    guard names.contains("[Content_Types].xml") else { return .zip }
    return kinds.first { kind in names.contains { $0.hasPrefix(kind.folder) } }?.type
      ?? .officePackage
  }

  private static let kinds: [(folder: String, type: ContentType)] = [
    ("word/", .wordDocument), ("xl/", .spreadsheet), ("ppt/", .presentation),
  ]

  /// The media type is stored as the first member, right behind its local header of 38 bytes.
  private static func holdsOpenDocument(_ bytes: [UInt8]) -> Bool {
    bytes.contains(Array("application/vnd.oasis.opendocument".utf8), at: 38)
  }

  private static func entryNames(in bytes: [UInt8]) -> [String] {
    guard let end = endRecord(in: bytes),
      var offset = bytes.number(at: end + 16, width: 4, .littleEndian)
    else { return localName(in: bytes).map { [$0] } ?? [] }
    var names: [String] = []
    while names.count < entryLimit, bytes.contains([0x50, 0x4B, 0x01, 0x02], at: offset),
      let length = bytes.number(at: offset + 28, width: 2, .littleEndian),
      let extra = bytes.number(at: offset + 30, width: 2, .littleEndian),
      let comment = bytes.number(at: offset + 32, width: 2, .littleEndian)
    {
      names.append(name(in: bytes, at: offset + 46, length: length))
      offset += 46 + length + extra + comment
    }
    return names
  }

  /// The end record stands last but for a comment of at most 65,535 bytes.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1)
      .first { bytes.contains([0x50, 0x4B, 0x05, 0x06], at: $0) }
  }

  private static func localName(in bytes: [UInt8]) -> String? {
    bytes.number(at: 26, width: 2, .littleEndian).map { name(in: bytes, at: 30, length: $0) }
  }

  private static func name(in bytes: [UInt8], at offset: Int, length: Int) -> String {
    String(decoding: bytes.dropFirst(offset).prefix(length), as: UTF8.self)
  }
}
