/// A part of a mail that holds content, not further parts; copied out of the parser.
struct MailPart {
  /// The declared type in lower case: `image/png`.
  var mediaType: String
  /// From Content-Disposition, else from Content-Type, decoded.
  var name: String?
  /// Whether it is declared an attachment, not something to show within the text.
  var isAttachment: Bool
  /// Without angle brackets.
  var contentID: String?
  var charset: String?
  /// The subtypes of the multiparts around it, the outermost first.
  var containers: [String]
  /// The decoded content; of a nested message the message itself, of an encrypted part nothing.
  var bytes: [UInt8]
  var isNestedMessage = false
  /// Whether the transfer encoding could be undone without guessing.
  var isIntact = true

  /// How people would call it.
  var label: String { name ?? mediaType }
}
