import Files
import SystemPackage

/// Whether a file's end is there, judged by its first and last bytes: no parsing.
enum Structure: Hashable, Sendable {
  /// The end is there, or the kind of file has none that could be looked for.
  case whole
  case unfinished(String)

  /// Bytes looked at from the front and, at most, from the back.
  private static let headBytes = 4096
  private static let tailBytes: Int64 = 66_000

  init(of path: FilePath, size: Int64) throws(FileFailure) {
    guard size > 0 else {
      self = .unfinished("the file is empty")
      return
    }
    let file = try OpenFile(path, .reading)
    let head = try file.bytes(at: 0, count: Self.headBytes)
    let tailStart = max(0, size - Self.tailBytes)
    let tail = try file.bytes(at: tailStart, count: Int(size - tailStart))
    if let tiff = TIFFChain(head: head) {
      self = try tiff.isWhole(file, size: size) ? .whole : .unfinished("the TIFF chain is cut")
      return
    }
    let check = Self.checks.first { $0.matches(head) }
    guard let check, !check.isWhole(head, tail, size) else {
      self = .whole
      return
    }
    self = .unfinished(check.missing)
  }

  private struct Check: Sendable {
    let missing: String
    let matches: @Sendable (_ head: [UInt8]) -> Bool
    let isWhole: @Sendable (_ head: [UInt8], _ tail: [UInt8], _ size: Int64) -> Bool
  }

  private static let checks: [Check] = [
    Check(missing: "the PDF trailer is missing") { head in
      head.prefix(1024).firstIndex(of: Array("%PDF-".utf8)) != nil
    } isWhole: { _, tail, size in
      let tail = tail.suffix(2048)
      guard tail.lastIndex(of: Array("%%EOF".utf8)) != nil,
        let start = tail.lastIndex(of: Array("startxref".utf8))
      else { return false }
      let digits = tail[(start + 9)...].drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
      guard let offset = Int64(String(decoding: digits, as: UTF8.self)) else { return false }
      return offset < size
    },
    Check(missing: "the JPEG end marker is missing") { head in
      head.starts(with: [0xFF, 0xD8, 0xFF])
    } isWhole: { _, tail, _ in
      tail.suffix(1024).lastIndex(of: [0xFF, 0xD9]) != nil
    },
    Check(missing: "the PNG end chunk is missing") { head in
      head.starts(with: [0x89, 0x50, 0x4E, 0x47])
    } isWhole: { _, tail, _ in
      tail.suffix(1024).lastIndex(of: Array("IEND".utf8)) != nil
    },
    Check(missing: "the ZIP directory is missing") { head in
      head.starts(with: [0x50, 0x4B, 0x03, 0x04])
    } isWhole: { _, tail, _ in
      tail.lastIndex(of: [0x50, 0x4B, 0x05, 0x06]) != nil
    },
    Check(missing: "the XML root is not closed") { head in
      XMLEnds.rootName(head) != nil
    } isWhole: { head, tail, _ in
      XMLEnds.rootName(head).map { XMLEnds.closes($0, tail) } ?? true
    },
  ]
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where `pattern` first stands.
  func firstIndex(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (startIndex...(endIndex - pattern.count)).first { self[$0...].starts(with: pattern) }
  }

  /// Where `pattern` last stands.
  func lastIndex(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (startIndex...(endIndex - pattern.count)).last { self[$0...].starts(with: pattern) }
  }
}
