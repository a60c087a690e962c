import SystemPackage

/// A request as it leaves.
struct HTTPRequest: Sendable {
  var method: String
  var address: String
  /// Names and values of one line each.
  var headers: [(name: String, value: String)] = []
  var body = HTTPBody.none
}

enum HTTPBody: Sendable {
  case none
  case bytes([UInt8])
  /// A file, read while it is sent.
  case file(FilePath)
  case form([HTTPPart])
}

/// A part of a form (RFC 7578).
struct HTTPPart: Sendable {
  var name: String
  var content: Content

  enum Content: Sendable {
    case value(String)
    case file(AttachedFile)
  }
}

/// What the other side answered.
struct HTTPAnswer: Sendable {
  var status: Int
  var retryAfter: String?
  var body: [UInt8]
  /// Whether the body was longer than what is kept.
  var isCut: Bool
}

/// Why there is no answer.
enum HTTPTrouble: Error, Hashable, Sendable {
  /// The connection failed or broke.
  case connection(String)
  /// The request can't be sent at all.
  case unusable(String)
}
