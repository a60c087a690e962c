/// The attachments in a `winmail.dat` (TNEF, MS-OXTNEF), in which Outlook wraps what it sends.
///
/// Only what names and holds attachments is read, with every length checked: Debian's libytnef
/// copies lengths that the sender chose.
struct OutlookEnvelope {
  struct Attachment {
    var name: String?
    var bytes: [UInt8] = []
  }

  static let signature: [UInt8] = [0x78, 0x9F, 0x3E, 0x22]
  /// Attributes of one envelope; Outlook writes some dozens and ten an attachment.
  static let attributeLimit = 20_000

  private(set) var attachments: [Attachment] = []
  /// Whether its end was reached without a length that leads out of it.
  private(set) var isIntact = false

  /// Nil for other bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    var offset = Self.signature.count + Self.keyBytes
    for _ in 0..<Self.attributeLimit {
      guard offset < bytes.count else { break }
      guard let name = bytes.number(at: offset + 1, width: 4, .littleEndian),
        let length = bytes.number(at: offset + 5, width: 4, .littleEndian),
        offset + Self.headBytes + length + Self.checksumBytes <= bytes.count
      else { return }
      let start = offset + Self.headBytes
      take(name, bytes[start..<start + length])
      offset = start + length + Self.checksumBytes
    }
    isIntact = offset == bytes.count
  }

  private static let keyBytes = 2
  /// Level, name and length of an attribute.
  private static let headBytes = 9
  private static let checksumBytes = 2

  private static let beginsAttachment = 0x0006_9002
  private static let attachmentTitle = 0x0001_8010
  private static let attachmentData = 0x0006_800F
  private static let attachmentProperties = 0x0006_9005

  private mutating func take(_ name: Int, _ value: ArraySlice<UInt8>) {
    if name == Self.beginsAttachment { attachments.append(Attachment()) }
    guard let last = attachments.indices.last else { return }
    switch name {
    case Self.attachmentTitle where attachments[last].name == nil:
      attachments[last].name = MemberName.decode(Array(value.prefix { $0 != 0 }))
    case Self.attachmentData: attachments[last].bytes = Array(value)
    case Self.attachmentProperties:
      attachments[last].name =
        OutlookProperties(Array(value)).longName ?? attachments[last].name
    default: break
    }
  }
}

/// The properties (MAPI) of an attachment, read as far as its long name.
struct OutlookProperties {
  private(set) var longName: String?

  private static let longNameTag = 0x3707
  private static let propertyLimit = 1000

  init(_ bytes: [UInt8]) {
    guard let count = bytes.number(at: 0, width: 4, .littleEndian) else { return }
    var offset = 4
    for _ in 0..<min(count, Self.propertyLimit) {
      guard let type = bytes.number(at: offset, width: 2, .littleEndian),
        let tag = bytes.number(at: offset + 2, width: 2, .littleEndian),
        let start = Self.valueStart(tag, bytes, at: offset + 4),
        let value = Self.value(type, bytes, at: start)
      else { return }
      if tag == Self.longNameTag {
        longName = Self.text(type, bytes[value.content])
        return
      }
      offset = value.end
    }
  }

  /// Behind the name of a property that has one instead of a number.
  private static func valueStart(_ tag: Int, _ bytes: [UInt8], at offset: Int) -> Int? {
    guard tag >= 0x8000 else { return offset }
    guard let kind = bytes.number(at: offset + 16, width: 4, .littleEndian) else { return nil }
    guard kind != 0 else { return offset + 24 }
    guard let length = bytes.number(at: offset + 20, width: 4, .littleEndian) else { return nil }
    return offset + 24 + padded(length)
  }

  /// Bytes of the types of one size, padded to four.
  private static let sizes: [Int: Int] = [
    0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4,
    0x0014: 8, 0x0040: 8, 0x0048: 16,
  ]
  private static let sizedTypes: Set<Int> = [0x000D, 0x001E, 0x001F, 0x0102]

  /// Where the value lies and where the next property begins; nil where it leads out of the bytes,
  /// or is a list, as none of an attachment is.
  private static func value(
    _ type: Int, _ bytes: [UInt8], at offset: Int
  ) -> (content: Range<Int>, end: Int)? {
    if let size = sizes[type] {
      return offset + size <= bytes.count ? (offset..<offset + size, offset + size) : nil
    }
    guard sizedTypes.contains(type),
      let count = bytes.number(at: offset, width: 4, .littleEndian), count == 1,
      let length = bytes.number(at: offset + 4, width: 4, .littleEndian),
      offset + 8 + length <= bytes.count
    else { return nil }
    let start = offset + 8
    return (start..<start + length, start + padded(length))
  }

  private static func padded(_ length: Int) -> Int { (length + 3) / 4 * 4 }

  private static func text(_ type: Int, _ value: ArraySlice<UInt8>) -> String? {
    guard type == 0x001F else {
      return type == 0x001E ? MemberName.decode(Array(value.prefix { $0 != 0 })) : nil
    }
    let bytes = Array(value)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    return String(decoding: units.prefix { $0 != 0 }, as: UTF16.self)
  }
}
