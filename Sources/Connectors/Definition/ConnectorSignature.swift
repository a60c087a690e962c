/// How bodies are signed: HMAC-SHA-256 over time, a point and the body.
package struct ConnectorSignature: Hashable, Sendable {
  /// The name of the secret that is the key.
  package var secret: String
  package var header = "X-Rohrpost-Signature"
  /// The header with the time, in seconds since 1970.
  package var timeHeader = "X-Rohrpost-Timestamp"
  /// What stands in front of the code: `sha256=`.
  package var prefix = ""
  package var encoding = Encoding.hexadecimal

  package enum Encoding: String, Hashable, Sendable, CaseIterable {
    case hexadecimal = "hex"
    case base64
  }

  package init(secret: String) { self.secret = secret }
}
