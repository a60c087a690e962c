import CCMS

/// What a message holds that is signed as a whole (S/MIME, RFC 8551 section 3.5.2).
///
/// The signature stays in the mail as it came; nobody's identity is told by it here.
enum SignedContent {
  private static let types: Set<String> = ["application/pkcs7-mime", "application/x-pkcs7-mime"]

  /// What libcrypto would set up later, from a file that can't be opened then.
  static func prepare() {
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
  }

  /// The signed bytes; nil for a part of another kind, above all for an encrypted one.
  static func of(_ part: MailPart) -> [UInt8]? {
    let isNamedSo = part.name?.lowercased().hasSuffix(".p7m") ?? false
    guard types.contains(part.mediaType) || isNamedSo else { return nil }
    return content(of: part.bytes)
  }

  /// The name of a document without the ending that its signature added.
  static func name(of part: MailPart) -> String? {
    part.name.flatMap { $0.lowercased().hasSuffix(".p7m") ? String($0.dropLast(4)) : $0 }
  }

  private static func content(of bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBytes { buffer in
      guard let length = Int32(exactly: buffer.count), length > 0,
        let input = BIO_new_mem_buf(buffer.baseAddress, length)
      else { return nil }
      defer { BIO_free(input) }
      guard let message = d2i_CMS_bio(input, nil) else {
        ERR_clear_error()
        return nil
      }
      defer { CMS_ContentInfo_free(message) }
      guard OBJ_obj2nid(CMS_get0_type(message)) == NID_pkcs7_signed,
        let content = CMS_get0_content(message)?.pointee,
        let start = ASN1_STRING_get0_data(content)
      else { return nil }
      return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(content))))
    }
  }
}
