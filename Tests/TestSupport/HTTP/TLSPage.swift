import Foundation
package import SystemPackage

/// A server that answers every GET with a page over TLS, by openssl, with a certificate that signs
/// itself.
///
/// It ends when nobody holds it any more.
package final class TLSPage {
  private static let openssl = "/usr/bin/openssl"

  package static let isPossible = FileManager.default.isExecutableFile(atPath: openssl)

  private let folder: TemporaryFolder
  private let server: Program

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// `name` is the host in the certificate.
  package init(name: String = "localhost") throws {
    folder = try TemporaryFolder()
    let (key, certificate) = (folder.path.appending("tls.key"), folder.path.appending("tls.pem"))
    let made = try Program.run(
      URL(filePath: Self.openssl),
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-days", "3650", "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)",
        "-keyout", key.string, "-out", certificate.string,
      ])
    guard made.code == 0 else { throw Failure(description: made.complaints) }
    server = try Program(
      URL(filePath: Self.openssl),
      [
        "s_server", "-accept", "127.0.0.1:0", "-www", "-key", key.string, "-cert",
        certificate.string,
      ])
    guard Waiting.until({ port != nil }) else { throw Failure(description: server.complaints) }
  }

  deinit {
    server.signal(SIGKILL)
    server.wait()
  }

  package var certificate: FilePath { folder.path.appending("tls.pem") }

  /// Nil until it listens.
  package var port: Int? {
    server.output.split(separator: "\n").first { $0.hasPrefix("ACCEPT") }
      .flatMap { $0.split(separator: ":").last }.flatMap { Int($0) }
  }
}
