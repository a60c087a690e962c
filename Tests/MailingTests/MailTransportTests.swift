import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Mailing

@Suite("Mails are handed over") struct MailTransportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func parcel(id: String = "b26-0000001.1@x", to: String = "anna@x.example") -> MailParcel {
    MailParcel(
      id: id, sender: "post@x.example", recipient: to,
      bytes: Array("Subject: x\r\n\r\n.\r\nText\r\n".utf8))
  }

  private func names(_ part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.path.appending("out").appending(part).string)
  }

  @Test func `a maildir gets each message once, with its envelope`() async throws {
    let transport = MailTransport.maildir(folder.path.appending("out"))
    try await transport.send(parcel())
    try await transport.send(parcel())
    try await transport.send(parcel(id: "b26-0000001.2@x"))
    #expect(try names("new").count == 2)
    #expect(try names("tmp").isEmpty)
    let file = folder.path.appending("out/new").appending(try #require(names("new").first))
    let text = try String(contentsOfFile: file.string, encoding: .utf8)
    #expect(
      text.hasPrefix("Return-Path: <post@x.example>\r\nX-Envelope-To: <anna@x.example>\r\nSubject"))
  }

  @Test func `a maildir that can't be written is tried later`() async throws {
    let file = try folder.file("file", "")
    await #expect {
      try await MailTransport.maildir(file).send(parcel())
    } throws: {
      if case MailTrouble.later = $0 { true } else { false }
    }
  }

  /// A program that keeps its arguments and its input.
  private func program(_ end: String) throws -> MailTransport {
    let script = try folder.file(
      "sendmail",
      """
      #!/bin/sh
      printf '%s\\n' "$@" > \(folder.path.string)/arguments
      cat > \(folder.path.string)/message
      \(end)
      """)
    chmod(script.string, 0o700)
    return .sendmail(script)
  }

  @Test func `a program gets the message on its input and the envelope in its arguments`()
    async throws
  {
    try await program("exit 0").send(parcel())
    let arguments = try String(
      contentsOfFile: folder.path.appending("arguments").string, encoding: .utf8)
    #expect(arguments == "-i\n-f\npost@x.example\n--\nanna@x.example\n")
    let message = try Data(
      contentsOf: URL(filePath: folder.path.appending("message").string))
    #expect(Array(message) == parcel().bytes)
  }

  @Test(arguments: [
    (67, MailTrouble.refused("ended with 67: unknown user")),
    (75, MailTrouble.later("ended with 75: unknown user")),
  ])
  func `what a program says decides whether it is tried again`(
    status: Int, trouble: MailTrouble
  ) async throws {
    let transport = try program("echo 'unknown user' >&2; exit \(status)")
    let script = folder.path.appending("sendmail")
    let expected: MailTrouble =
      switch trouble {
      case .refused(let text): .refused("\(script) \(text)")
      case .later(let text): .later("\(script) \(text)")
      }
    await #expect(throws: expected) { try await transport.send(parcel()) }
  }

  @Test func `a program that is not there is tried later`() async throws {
    await #expect {
      try await MailTransport.sendmail("/nonexistent/sendmail").send(parcel())
    } throws: {
      if case MailTrouble.later = $0 { true } else { false }
    }
  }

  @Test func `a server that is away is tried later`() async throws {
    let server = SMTPServer(host: "127.0.0.1", port: 9, security: .none)
    await #expect {
      try await MailTransport.smtp(server).send(parcel())
    } throws: {
      if case MailTrouble.later = $0 { true } else { false }
    }
  }
}
