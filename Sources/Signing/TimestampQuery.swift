import CCrypto
package import Hashing

/// A question to a time stamp authority (RFC 3161): to say that a hash existed now.
package struct TimestampQuery: Sendable {
  /// The media type of a query.
  package static let mediaType = "application/timestamp-query"

  /// The query as it is sent (DER).
  package let bytes: [UInt8]

  /// `nonce` makes this answer unlike any earlier one.
  package init(for digest: SHA256Digest, nonce: UInt64) {
    let request = TS_REQ_new()
    defer { TS_REQ_free(request) }
    let imprint = TS_MSG_IMPRINT_new()
    defer { TS_MSG_IMPRINT_free(imprint) }
    let algorithm = X509_ALGOR_new()
    defer { X509_ALGOR_free(algorithm) }
    let number = ASN1_INTEGER_new()
    defer { ASN1_INTEGER_free(number) }
    var hash = digest.bytes
    let isMade =
      X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil) == 1
      && TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1
      && TS_MSG_IMPRINT_set_msg(imprint, &hash, Int32(hash.count)) == 1
      && ASN1_INTEGER_set_uint64(number, nonce) == 1
      && TS_REQ_set_version(request, 1) == 1
      && TS_REQ_set_msg_imprint(request, imprint) == 1
      && TS_REQ_set_nonce(request, number) == 1
      && TS_REQ_set_cert_req(request, 1) == 1
    precondition(isMade, "OpenSSL has no memory")
    bytes = DERBytes.written { i2d_TS_REQ(request, $0) }
  }

  /// The query again as OpenSSL has it; the caller frees it.
  var parsed: OpaquePointer? {
    bytes.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_TS_REQ(nil, &start, buffer.count)
    }
  }
}

enum DERBytes {
  /// What a function of OpenSSL writes: asked for the length first.
  static func written(
    _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
  ) -> [UInt8] {
    let count = Int(write(nil))
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var place = buffer.baseAddress
      filled = Int(max(0, write(&place)))
    }
  }
}
