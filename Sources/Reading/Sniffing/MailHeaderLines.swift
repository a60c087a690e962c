import ReadResult

/// Recognises a mail by its header (RFC 5322, section 2.2).
enum MailHeaderLines {
  /// How many bytes of header are looked at.
  static let length = 64 << 10
  /// How many of the well-known fields make a mail; one alone could begin a letter.
  static let fieldsNeeded = 2

  /// Colons in one field of addresses; each may open a group within the last.
  static let groupLimit = 5000

  private static let wellKnown: Set<String> = [
    "received", "return-path", "from", "to", "cc", "subject", "date", "message-id", "mime-version",
    "content-type", "delivered-to", "x-original-to", "reply-to", "sender", "envelope-to",
    "dkim-signature", "arc-seal", "authentication-results", "auto-submitted", "in-reply-to",
  ]

  /// Whether `bytes` begin with header lines, an mbox `From ` line before them tolerated.
  static func begin(_ bytes: [UInt8]) -> Bool {
    var seen: Set<String> = []
    let header = bytes.prefix(length)[start(in: bytes)...]
    for line in header.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      guard let first = text.first else { break }
      let isContinuation = first == 0x20 || first == 0x09
      if isContinuation && !seen.isEmpty { continue }
      guard let name = fieldName(of: text) else { break }
      if wellKnown.contains(name) { seen.insert(name) }
      if seen.count >= fieldsNeeded { return true }
    }
    return false
  }

  /// Whether `bytes` begin with the header of a part: a field that only parts have.
  static func beginPart(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix(length).drop { $0 == 0x0D || $0 == 0x0A }.prefix { $0 != 0x0A }
    return fieldName(of: line).map { $0.hasPrefix("content-") || $0 == "mime-version" } ?? false
  }

  /// Where the first header line stands: behind blank lines, a byte order mark and an mbox line.
  static func start(in bytes: [UInt8]) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    start = bytes[start...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? start
    let isMailbox = ["From ", ">From "].contains { bytes.contains(Array($0.utf8), at: start) }
    guard isMailbox, let end = bytes.prefix(length)[start...].firstIndex(of: 0x0A) else {
      return min(start, length)
    }
    return end + 1
  }

  /// The name of a field in lower case: printable ASCII before a colon.
  private static func fieldName(of line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex
    else { return nil }
    let name = line[..<colon].reversed().drop { $0 == 0x20 }.reversed()
    guard name.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Refuses a mail with too many groups in an address field, of its own or of a message inside.
  ///
  /// GMime reads groups in each other by calling itself, and ends the process when its stack is
  /// full.
  static func checkGroups(of bytes: [UInt8]) throws(ReadFailure) {
    var isAddressField = false
    var colons = 0
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[lineStart..<lineEnd]
      if line.first != 0x20 && line.first != 0x09 {
        isAddressField = fieldName(of: line).map { addressFields.contains($0) } ?? false
        colons = 0
      }
      if isAddressField { colons += line.count { $0 == UInt8(ascii: ":") } }
      guard colons <= groupLimit else {
        throw ReadFailure(.limitExceeded, "more than \(groupLimit) groups of addresses")
      }
      lineStart = lineEnd + 1
    }
  }

  private static let addressFields: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "delivered-to", "x-original-to",
    "envelope-to", "x-envelope-to", "return-path",
  ]
}
