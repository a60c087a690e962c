import CCrypto
package import Hashing

/// What a time stamp authority answered (RFC 3161).
package struct TimestampReply: Sendable {
  /// The media type of a reply.
  package static let mediaType = "application/timestamp-reply"

  /// As it came (DER).
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong with a reply, in English.
  package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable
    case otherHash
    case otherQuery
    /// The authority did not stamp; its status.
    case refused(Int)
    /// The signature is wrong, or of nobody whom the certificates vouch for.
    case untrusted(String)

    package var description: String {
      switch self {
      case .unreadable: "no time stamp reply"
      case .otherHash: "a stamp of something else"
      case .otherQuery: "a stamp of another query"
      case .refused(let status): "the authority did not stamp (status \(status))"
      case .untrusted(let reason): "the stamp can't be trusted: \(reason)"
      }
    }
  }

  /// Checks that the reply stamps a hash, in answer to a query where there is one, and returns when
  /// it was stamped, in seconds since 1970.
  ///
  /// `authorities` is a PEM file of the certificates that count; without it the signature is not
  /// checked.
  package func check(
    _ digest: SHA256Digest, query: TimestampQuery? = nil, authorities: String? = nil
  ) throws(Fault) -> Int64 {
    guard let reply = parsed else { throw .unreadable }
    defer { TS_RESP_free(reply) }
    let status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(reply)))
    guard status == 0 || status == 1, let info = TS_RESP_get_tst_info(reply) else {
      throw .refused(Int(status))
    }
    let imprint = TS_MSG_IMPRINT_get_msg(TS_TST_INFO_get_msg_imprint(info))
    guard Self.bytes(of: imprint) == digest.bytes else { throw .otherHash }
    if let query, !isAnswer(info, to: query) { throw .otherQuery }
    if let authorities { try verify(reply, digest, authorities) }
    guard let seconds = Self.seconds(of: TS_TST_INFO_get_time(info)) else { throw .unreadable }
    return seconds
  }

  private var parsed: OpaquePointer? {
    bytes.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      let reply = d2i_TS_RESP(nil, &start, buffer.count)
      // Nothing may stand behind it.
      if let reply, start != buffer.baseAddress.map({ $0 + buffer.count }) {
        TS_RESP_free(reply)
        return nil
      }
      return reply
    }
  }

  private func isAnswer(_ info: OpaquePointer, to query: TimestampQuery) -> Bool {
    guard let request = query.parsed else { return false }
    defer { TS_REQ_free(request) }
    guard let asked = TS_REQ_get_nonce(request), let answered = TS_TST_INFO_get_nonce(info) else {
      return false
    }
    return ASN1_INTEGER_cmp(asked, answered) == 0
  }

  private func verify(
    _ reply: OpaquePointer, _ digest: SHA256Digest, _ authorities: String
  ) throws(Fault) {
    guard let context = TS_VERIFY_CTX_new(), let store = X509_STORE_new() else {
      throw .untrusted("no memory")
    }
    // The context frees what it is given.
    defer { TS_VERIFY_CTX_free(context) }
    guard X509_STORE_load_file(store, authorities) == 1 else {
      X509_STORE_free(store)
      throw .untrusted("\(authorities) has no certificates")
    }
    guard let imprint = CRYPTO_malloc(digest.bytes.count, nil, 0) else {
      X509_STORE_free(store)
      throw .untrusted("no memory")
    }
    imprint.copyMemory(from: digest.bytes, byteCount: digest.bytes.count)
    TS_VERIFY_CTX_set_flags(
      context, Int32(TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNATURE))
    TS_VERIFY_CTX_set_store(context, store)
    TS_VERIFY_CTX_set_imprint(
      context, imprint.assumingMemoryBound(to: UInt8.self), digest.bytes.count)
    guard TS_RESP_verify_response(context, reply) == 1 else {
      let code = ERR_peek_last_error()
      ERR_clear_error()
      throw .untrusted(ERR_reason_error_string(code).map { String(cString: $0) } ?? "unknown")
    }
  }

  private static func bytes(of text: UnsafeMutablePointer<ASN1_STRING>?) -> [UInt8] {
    guard let text, let data = ASN1_STRING_get0_data(text) else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: Int(ASN1_STRING_length(text))))
  }

  private static func seconds(of time: UnsafePointer<ASN1_GENERALIZEDTIME>?) -> Int64? {
    let epoch = ASN1_TIME_set(nil, 0)
    defer { ASN1_TIME_free(epoch) }
    var (days, seconds): (Int32, Int32) = (0, 0)
    guard let time, ASN1_TIME_diff(&days, &seconds, epoch, time) == 1 else { return nil }
    return Int64(days) * 86_400 + Int64(seconds)
  }
}
