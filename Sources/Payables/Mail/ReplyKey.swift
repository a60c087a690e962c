import Hashing

/// The house's secret from which the tokens of request mails are made.
///
/// A token belongs to one task and one person, so a forwarded mail lets nobody else decide; it is
/// worth nothing once its task is closed, and a task asked again has another number. Nothing about
/// tokens needs to be stored.
package struct ReplyKey: Hashable, Sendable {
  /// Bytes of a key.
  package static let length = 32

  private let bytes: [UInt8]

  /// Nil for anything but ``length`` bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// 26 capital letters and digits: 128 bits nobody can guess.
  package func token(for task: TaskID, _ user: String) -> String {
    let code = MessageCode.of(Array("reply \(task) \(user)".utf8), key: bytes)
    return Base32.text(of: Array(code.prefix(16)))
  }

  /// Whether a token is the one of a task and a person; how long that takes tells nothing of it.
  package func fits(_ token: String, _ task: TaskID, _ user: String) -> Bool {
    let wanted = Array(self.token(for: task, user).utf8)
    let given = Array(token.utf8)
    guard given.count == wanted.count else { return false }
    return zip(given, wanted).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// Bytes as capital letters and digits (RFC 4648 6), without padding.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var buffer = 0
    var bits = 0
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[buffer >> bits & 31])
      }
    }
    if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
    return text
  }
}
