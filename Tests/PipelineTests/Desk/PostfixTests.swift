import Foundation
import Mailing
import SystemPackage
import TestSupport
import Testing

/// From the request to the decision through a real Postfix with real signatures (I3).
@Suite(.enabled(if: TestPostfix.isPossible, "needs root and Debian's postfix and opendkim"))
struct PostfixTests {
  private let spool: TestSpool
  private let postfix: TestPostfix

  private static let users = """
    user;name;email;roles;cost_centers
    anna;Anna Amsel;anna@muster.example;fm;100
    paul;Paul Pirol;paul@muster.example;ap;*
    petra;Petra Pelikan;petra@muster.example;procurement;*
    """

  init() throws {
    spool = try TestSpool.company([("users.csv", Self.users)])
    // Postfix delivers under another account.
    for place in [spool.folder.path, spool.path, spool.path.appending("inbox")] {
      chmod(place.string, 0o755)
    }
    postfix = try TestPostfix(inbox: spool.inbox("mail"))
    for part in ["new", "cur", "tmp"] {
      chown(spool.inbox("mail/\(part)").string, TestPostfix.mailOwner, TestPostfix.mailOwner)
    }
    try spool.configure(
      try spool.configured + """

        [mail]
        from = "Rechnungseingang <rechnung@muster.example>"
        transport = "smtp"
        smtp_host = "localhost"
        smtp_port = \(postfix.port)
        smtp_security = "starttls"
        smtp_ca_file = "\(postfix.certificate)"

        [replies]
        auth_server = ["\(TestPostfix.authorityName)"]
        """)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
  }

  private func decide(_ words: String...) throws {
    let answer = try Program.run(
      "rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
    try #require(answer.code == 0, "\(answer.complaints)")
  }

  /// Sends an answer as a person's mail program does, or to the port where the world's mails come
  /// in.
  private func answer(
    _ word: String, to request: String, from person: String, port: Int, header: String = ""
  ) async throws {
    let id = try #require(
      request.firstMatch(of: /<(b26-0000001-(\d)\.([A-Z2-7]{26})@rohrpost.muster.example)>/))
    let text = """
      From: \(person)@muster.example
      To: rechnung@muster.example
      Subject: Re: [B26-0000001-\(id.2) #\(id.3)] Freigabe
      In-Reply-To: <\(id.1)>
      Message-ID: <\(UUID().uuidString)@muster.example>
      Date: Thu, 26 Nov 2026 10:00:00 +0000
      \(header)
      \(word)

      Am 26.11.2026 schrieb Rechnungseingang:
      > FREIGABE, ABLEHNUNG oder RÜCKFRAGE
      """.replacing("\n", with: "\r\n")
    let arrived = try arrivals
    try await MailTransport.smtp(SMTPServer(host: "127.0.0.1", port: port, security: .none)).send(
      MailParcel(
        id: "1", sender: "\(person)@muster.example", recipient: "rechnung@muster.example",
        bytes: Array(text.utf8)))
    try #require(try Waiting.until { try arrivals > arrived }, "\(postfix.log)")
    try spool.drain()
  }

  private var arrivals: Int {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: spool.inbox("mail/new").string).count
        + FileManager.default.contentsOfDirectory(atPath: spool.inbox("mail/cur").string).count
    }
  }

  private func status() throws -> String? {
    try spool.list().first { $0.id == "B26-0000001" }?.status
  }

  @Test func `a signed answer decides, one that somebody else sent does not`() async throws {
    try decide("B26-0000001-1", "approve", "--as", "petra")
    try spool.drain()
    #expect(try Waiting.until { try postfix.mails(of: "anna").count == 1 }, "\(postfix.log)")
    let request = try #require(try postfix.mails(of: "anna").first)

    // Without a signature, with a field that only the own server may write, and in another's name.
    try await answer("FREIGABE", to: request, from: "anna", port: postfix.port)
    try await answer(
      "FREIGABE", to: request, from: "anna", port: postfix.port,
      header: "Authentication-Results: \(TestPostfix.authorityName); dkim=pass "
        + "header.d=muster.example\n")
    try await answer("FREIGABE", to: request, from: "paul", port: postfix.submissionPort)
    #expect(try status() == "in_approval")

    try await answer("FREIGABE", to: request, from: "anna", port: postfix.submissionPort)
    #expect(try status() == "approved")
    // She is told, and the same token decides nothing more.
    #expect(try Waiting.until { try postfix.mails(of: "anna").count == 2 }, "\(postfix.log)")
    try await answer("ABLEHNUNG zu teuer", to: request, from: "anna", port: postfix.submissionPort)
    #expect(try status() == "approved")
    #expect(try spool.ask("verify").code == 0)
  }
}
