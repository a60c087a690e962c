import CCrypto
package import Hashing

/// A public Ed25519 key: whoever has it can tell who signed.
package struct VerifyingKey: Hashable, Sendable {
  /// Bytes of a key.
  package static let length = 32
  /// Bytes of a signature.
  package static let signatureLength = 64

  package let bytes: [UInt8]

  /// Takes 32 bytes; nil for any other number.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// The name of the key: the SHA-256 of its bytes.
  package var fingerprint: SHA256Digest { SHA256Digest(of: bytes) }

  /// Whether the signature over the message is this key's.
  package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureLength,
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
    else { return false }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// The key as programs of OpenSSL read it (`-----BEGIN PUBLIC KEY-----`, RFC 8410).
  package var pem: String {
    guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count),
      let output = BIO_new(BIO_s_mem())
    else { preconditionFailure("OpenSSL has no Ed25519 or no memory") }
    defer {
      EVP_PKEY_free(key)
      BIO_free(output)
    }
    precondition(PEM_write_bio_PUBKEY(output, key) == 1, "OpenSSL refused to write a key")
    return PEMText.contents(of: output)
  }

  /// Reads ``pem``; nil for anything that is no Ed25519 key.
  package init?(pem: String) {
    guard let key = PEMText.key(pem, PEM_read_bio_PUBKEY) else { return nil }
    defer { EVP_PKEY_free(key) }
    guard let bytes = PEMText.publicBytes(of: key) else { return nil }
    self.bytes = bytes
  }
}

enum PEMText {
  typealias Reader = (
    OpaquePointer?, UnsafeMutablePointer<OpaquePointer?>?,
    (@convention(c) (UnsafeMutablePointer<CChar>?, CInt, CInt, UnsafeMutableRawPointer?) -> CInt)?,
    UnsafeMutableRawPointer?
  ) -> OpaquePointer?

  static func contents(of output: OpaquePointer) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = BIO_read(output, &buffer, Int32(buffer.count))
    return String(decoding: buffer.prefix(Int(max(0, count))), as: UTF8.self)
  }

  /// Never asks for a password: an encrypted key gives nil.
  static func key(_ text: String, _ read: Reader) -> OpaquePointer? {
    // OpenSSL reads the bytes where they are, so they must stay until it is done.
    Array(text.utf8).withUnsafeBytes { bytes in
      guard let input = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else {
        return nil
      }
      defer { BIO_free(input) }
      return read(input, nil, { _, _, _, _ in 0 }, nil)
    }
  }

  static func publicBytes(of key: OpaquePointer) -> [UInt8]? {
    guard EVP_PKEY_get_id(key) == EVP_PKEY_ED25519 else { return nil }
    var bytes = [UInt8](repeating: 0, count: VerifyingKey.length)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1, count == bytes.count else {
      return nil
    }
    return bytes
  }
}
