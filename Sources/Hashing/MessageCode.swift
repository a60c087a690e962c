import CCrypto

/// An HMAC-SHA-256 (RFC 2104): what only who has the key can make of a message.
package enum MessageCode {
  /// 32 bytes.
  package static func of(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let made = HMAC(
      EVP_sha256(), key, Int32(clamping: key.count), message, message.count, &code, &length)
    precondition(made != nil && length == 32, "OpenSSL has no HMAC or no memory")
    return code
  }
}
