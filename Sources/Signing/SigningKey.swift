import CCrypto

/// A private Ed25519 key.
package struct SigningKey: Sendable {
  /// Bytes of a seed.
  package static let length = 32

  private let seed: [UInt8]
  package let verifyingKey: VerifyingKey

  /// Makes the key of a seed; nil for a seed that has not 32 bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == Self.length,
      let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    else { return nil }
    defer { EVP_PKEY_free(key) }
    guard let bytes = PEMText.publicBytes(of: key), let verifying = VerifyingKey(bytes: bytes)
    else { return nil }
    self.seed = seed
    verifyingKey = verifying
  }

  /// A new key, of the random bytes of `generator`.
  package init(using generator: inout some RandomNumberGenerator) {
    let seed = (0..<Self.length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    guard let key = Self(seed: seed) else { preconditionFailure("OpenSSL has no Ed25519") }
    self = key
  }

  /// 64 bytes; the same message has the same signature.
  package func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: VerifyingKey.signatureLength)
    var count = signature.count
    let isMade = withKey { key in
      guard let context = EVP_MD_CTX_new() else { return false }
      defer { EVP_MD_CTX_free(context) }
      return EVP_DigestSignInit(context, nil, nil, nil, key) == 1
        && EVP_DigestSign(context, &signature, &count, message, message.count) == 1
    }
    precondition(isMade && count == signature.count, "OpenSSL refused to sign")
    return signature
  }

  /// The key as it is kept (`-----BEGIN PRIVATE KEY-----`, RFC 8410), not encrypted.
  package var pem: String {
    guard let output = BIO_new(BIO_s_mem()) else { preconditionFailure("no memory") }
    defer { BIO_free(output) }
    let isWritten = withKey {
      PEM_write_bio_PKCS8PrivateKey(output, $0, nil, nil, 0, nil, nil) == 1
    }
    precondition(isWritten, "OpenSSL refused to write a key")
    return PEMText.contents(of: output)
  }

  /// Reads ``pem``; nil for anything that is no Ed25519 key, or is encrypted.
  package init?(pem: String) {
    guard let key = PEMText.key(pem, PEM_read_bio_PrivateKey) else { return nil }
    defer { EVP_PKEY_free(key) }
    guard EVP_PKEY_get_id(key) == EVP_PKEY_ED25519 else { return nil }
    var seed = [UInt8](repeating: 0, count: Self.length)
    var count = seed.count
    guard EVP_PKEY_get_raw_private_key(key, &seed, &count) == 1 else { return nil }
    self.init(seed: seed)
  }

  private func withKey(_ body: (OpaquePointer) -> Bool) -> Bool {
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    else { return false }
    defer { EVP_PKEY_free(key) }
    return body(key)
  }
}
