/// A bar code or QR code on a page (C8).
package struct PageCode: Codable, Hashable, Sendable {
  /// Counts from 1 in the document.
  package var page: Int
  package var kind: Kind
  /// What it says: UTF-8 where the bytes are that, else each byte as a character of ISO 8859-1.
  package var text: String
  /// Whether ``text`` was read as ISO 8859-1.
  package var isLatin1: Bool
  /// On the upright page.
  package var box: PageText.Box

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case code128 = "code-128"
    case code39 = "code-39"
    case code93 = "code-93"
    case ean13 = "ean-13"
    case qr
  }

  /// Takes the bytes of a code as they are.
  package init(page: Int, kind: Kind, bytes: some Collection<UInt8>, box: PageText.Box) {
    self.page = page
    self.kind = kind
    self.box = box
    let utf8 = String(validating: bytes, as: UTF8.self)
    text = utf8 ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    isLatin1 = utf8 == nil
  }

  /// The bytes of the code, whatever its text was read as.
  package var bytes: [UInt8] {
    isLatin1
      ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
  }
}
