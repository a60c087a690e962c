/// Tells a document's type by its bytes; names and declared types are not asked.
enum ContentSniffer {
  /// How far behind the start a PDF header may stand (PDF 32000-1, implementation note 13).
  static let junkBeforePDF = 1024

  static func type(of bytes: [UInt8]) -> ContentType {
    if let type = signatures.first(where: { bytes.contains($0.bytes, at: $0.offset) })?.type {
      return type == .zip ? ZIPDirectory.type(ofZIP: bytes) : type
    }
    if isDOSProgram(bytes) { return .program }
    let head = TextHead(bytes)
    if let type = head.markupType { return type }
    if MailHeaderLines.begin(bytes) { return .mail }
    if pdfHeader(in: bytes) != nil { return .pdf }
    return head.isText ? .plainText : .octetStream
  }

  private struct Signature {
    let type: ContentType
    let offset: Int
    let bytes: [UInt8]

    init(_ type: ContentType, _ bytes: [UInt8], at offset: Int = 0) {
      self.type = type
      self.bytes = bytes
      self.offset = offset
    }
  }

  private static let signatures: [Signature] = [
    Signature(.pdf, Array("%PDF-".utf8)),
    Signature(.zip, [0x50, 0x4B, 0x03, 0x04]),
    Signature(.zip, [0x50, 0x4B, 0x05, 0x06]),  // a zip of no members
    Signature(.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature(.gzip, [0x1F, 0x8B, 0x08]),
    Signature(.tiff, [0x49, 0x49, 0x2A, 0x00]),
    Signature(.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
    Signature(.jpeg, [0xFF, 0xD8, 0xFF]),
    Signature(.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    Signature(.gif, Array("GIF87a".utf8)),
    Signature(.gif, Array("GIF89a".utf8)),
    Signature(.richText, Array("{\\rtf".utf8)),
    Signature(.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Signature(.program, [0x7F, 0x45, 0x4C, 0x46]),  // ELF
    Signature(.program, [0xCF, 0xFA, 0xED, 0xFE]),  // Mach-O
    Signature(.program, [0xCA, 0xFE, 0xBA, 0xBE]),  // Mach-O for several machines, Java class
    Signature(.program, Array("#!/".utf8)),
    Signature(.tar, Array("ustar".utf8), at: 257),
  ]

  /// `MZ` alone could begin a text, so a byte that no text has is asked for too.
  private static func isDOSProgram(_ bytes: [UInt8]) -> Bool {
    bytes.contains([0x4D, 0x5A], at: 0) && bytes.prefix(64).contains(0)
  }

  /// Where the header stands: `%PDF-` and a digit.
  private static func pdfHeader(in bytes: [UInt8]) -> Int? {
    let header = Array("%PDF-".utf8)
    guard let start = bytes.firstIndex(of: header, in: 0..<junkBeforePDF) else { return nil }
    guard let digit = bytes.number(at: start + header.count, width: 1, .bigEndian) else {
      return nil
    }
    return 0x30...0x39 ~= digit ? start : nil
  }
}
