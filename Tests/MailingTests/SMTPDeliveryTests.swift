import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Mailing

/// With a real Postfix, by libcurl.
@Suite(
  "Mails are handed to a server",
  .enabled(if: TestPostfix.isPossible, "needs root and Debian's postfix and opendkim"))
struct SMTPDeliveryTests {
  private let folder: TemporaryFolder
  private let postfix: TestPostfix

  init() throws {
    folder = try TemporaryFolder()
    chmod(folder.path.string, 0o755)
    postfix = try TestPostfix(inbox: folder.path.appending("inbox"))
  }

  private func server(_ security: SMTPServer.Security) -> SMTPServer {
    var server = SMTPServer(host: "localhost", port: postfix.port, security: security)
    server.authorities = postfix.certificate.string
    return server
  }

  private func parcel(to recipient: String) -> MailParcel {
    MailParcel(
      id: "1@x", sender: "rechnung@muster.example", recipient: recipient,
      bytes: Array("From: rechnung@muster.example\r\nSubject: Gruß\r\n\r\n.\r\nText\r\n".utf8))
  }

  @Test func `a message arrives byte for byte, over TLS as well`() async throws {
    try await MailTransport.smtp(server(.none)).send(parcel(to: "anna@muster.example"))
    try await MailTransport.smtp(server(.starttls)).send(parcel(to: "anna@muster.example"))
    #expect(try Waiting.until { try postfix.mails(of: "anna").count == 2 }, "\(postfix.log)")
    for mail in try postfix.mails(of: "anna") { #expect(mail.hasSuffix("\n\n.\nText\n")) }
    #expect(postfix.log.contains("TLS connection established"))
  }

  @Test func `a server is looked at as for a mail, and gets none`() throws {
    for security in [SMTPServer.Security.none, .starttls] {
      let found = try MailTransport.smtp(server(security)).probe()
      #expect(found == "localhost:\(postfix.port) (\(security.rawValue))")
    }
    var stranger = server(.starttls)
    stranger.authorities = nil
    var nobody = server(.none)
    nobody.port = 1
    for server in [stranger, nobody] {
      #expect(throws: MailTrouble.self) { try MailTransport.smtp(server).probe() }
    }
    #expect(try postfix.mails(of: "anna").isEmpty)
  }

  @Test func `a recipient that there never will be is refused, a certificate nobody knows is not`()
    async throws
  {
    await #expect {
      try await MailTransport.smtp(server(.none)).send(parcel(to: "x@elsewhere.example"))
    } throws: {
      if case MailTrouble.refused = $0 { true } else { false }
    }
    var stranger = server(.starttls)
    stranger.authorities = nil
    await #expect {
      try await MailTransport.smtp(stranger).send(parcel(to: "anna@muster.example"))
    } throws: {
      if case MailTrouble.later = $0 { true } else { false }
    }
    #expect(try postfix.mails(of: "anna").isEmpty)
  }
}
