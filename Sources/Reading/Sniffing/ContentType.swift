/// What a document is by its content; the raw value is the MIME type that readers report.
package enum ContentType: String, Hashable, Sendable, CaseIterable {
  case pdf = "application/pdf"
  case xml = "application/xml"
  case mail = "message/rfc822"
  case edifact = "application/edifact"
  case html = "text/html"
  case plainText = "text/plain"
  case richText = "application/rtf"
  case tiff = "image/tiff"
  case jpeg = "image/jpeg"
  case png = "image/png"
  case gif = "image/gif"
  case zip = "application/zip"
  case sevenZip = "application/x-7z-compressed"
  case tar = "application/x-tar"
  case gzip = "application/gzip"
  case wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  /// An OOXML package of another kind, such as a drawing.
  case officePackage = "application/vnd.openxmlformats-package"
  case openDocument = "application/vnd.oasis.opendocument"
  /// The container of older office documents and of Outlook messages.
  case compoundFile = "application/x-ole-storage"
  /// A program: machine code, byte code or a script that names its interpreter.
  case program = "application/x-executable"
  case octetStream = "application/octet-stream"

  /// Whether it is unpacked; an office document is a zip too, but a document of its own.
  var isArchive: Bool {
    switch self {
    case .zip, .sevenZip, .tar, .gzip: true
    default: false
    }
  }

  /// Whether it is a picture of one or more pages.
  var isPicture: Bool {
    switch self {
    case .tiff, .jpeg, .png, .gif: true
    default: false
    }
  }

  /// Whether it could carry a document that its bytes alone don't prove to be one.
  var isText: Bool {
    switch self {
    case .plainText, .html: true
    default: false
    }
  }
}
