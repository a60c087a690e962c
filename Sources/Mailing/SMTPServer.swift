/// A server for outgoing mails and how to talk to it.
package struct SMTPServer: Hashable, Sendable {
  package var host: String
  package var port: Int
  package var security: Security
  package var user: String?
  package var password: String?
  /// A file with certificates of authorities, in the place of the system's.
  package var authorities: String?

  package enum Security: String, Codable, Hashable, Sendable, CaseIterable {
    /// TLS from the first byte (RFC 8314).
    case tls
    /// TLS after a greeting; a server that can't is not used.
    case starttls
    /// None: for a server on this machine.
    case none
  }

  package init(host: String, port: Int, security: Security) {
    self.host = host
    self.port = port
    self.security = security
  }

  var url: String {
    let scheme = security == .tls ? "smtps" : "smtp"
    return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }
}
