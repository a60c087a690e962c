import ReadResult
import Testing

@testable import Reading

@Suite struct MailReaderTests {
  static let pdf = Array("%PDF-1.7 eins".utf8)
  static let logo = PictureFixture.png(width: 180, height: 60)
  static let scan = PictureFixture.jpeg(width: 1240, height: 1754)
  static let text = MailFixture.body("Anbei die Rechnung.\n")

  private func open(_ mail: MailFixture, limits: ReadingLimits = ReadingLimits()) -> ReadReply {
    Reader.read(Job(name: "mail.eml", limits: limits), mail.bytes)
  }

  private func children(_ parts: [String]) throws -> [ReadResult.Child] {
    try open(MailFixture([Self.text] + parts)).outcome.get().children
  }

  // MARK: Names

  @Test(arguments: [
    (#"application/pdf; name="a.pdf""#, #"attachment; filename="b.pdf""#, "b.pdf"),
    (#"application/pdf; name="a.pdf""#, "attachment", "a.pdf"),
    (#"application/pdf; name="=?UTF-8?Q?M=C3=A4rz.pdf?=""#, "inline", "März.pdf"),
    ("application/pdf", #"attachment; filename="=?iso-8859-1?Q?M=E4rz.pdf?=""#, "März.pdf"),
    ("application/pdf", "attachment; filename*=UTF-8''M%C3%A4rz.pdf", "März.pdf"),
    ("application/pdf", "attachment; filename*=iso-8859-1''M%E4rz.pdf", "März.pdf"),
    (
      "application/pdf", "attachment; filename*0*=UTF-8''M%C3%A4rz; filename*1=\".pdf\"",
      "März.pdf"
    ),
    ("application/pdf", #"attachment; filename="März.pdf""#, "März.pdf"),
    ("application/pdf; name=März.pdf", "attachment", "März.pdf"),
    ("application/pdf", "attachment; filename=Rechnung Nr 5.pdf", "Rechnung Nr 5.pdf"),
    ("application/pdf", #"attachment; filename="../../x.pdf""#, "../../x.pdf"),
    (#"application/pdf; name="a.pdf""#, #"attachment; filename="""#, "a.pdf"),
    ("application/pdf", "attachment", nil),
  ])
  func `a document has its declared name, decoded`(
    type: String, disposition: String, name: String?
  ) throws {
    let children = try children([MailFixture.part(type, disposition: disposition, Self.pdf)])
    #expect(children.map(\.name) == [name])
    #expect(children.first?.declaredType == "application/pdf")
  }

  @Test func `a name of any length is kept up to its limit`() throws {
    let name = String(repeating: "n", count: 100_000)
    let part = MailFixture.part(
      "application/pdf", disposition: "attachment; filename=\(name)", Self.pdf)
    #expect(try children([part]).first?.name?.count == Unpacking.nameLimit)
  }

  // MARK: What is a document

  @Test(arguments: [
    ("application/octet-stream; name=SCAN.PDF", pdf),
    ("image/png", pdf),
    ("text/plain", pdf),
    ("text/plain", XMLFixture.ubl()),
    ("text/xml; charset=utf-8", XMLFixture.ubl()),
    ("application/pkcs7-signature; name=smime.p7s", pdf),
    ("text/plain", Array("UNB+UNOC:3+A+B+260309:0800+1'".utf8)),
    ("text/plain; name=Leistung.txt", Array("Leistungsnachweis".utf8)),
    ("application/ms-tnef; name=winmail.dat", [0x78, 0x9F, 0x3E, 0x22]),
    ("image/jpeg; name=IMG_1.jpg", scan),
  ])
  func `the content decides that a part is a document, not its type`(
    type: String, content: [UInt8]
  ) throws {
    #expect(try children([MailFixture.part(type, disposition: "inline", content)]).count == 1)
  }

  @Test(arguments: [
    ("application/pkcs7-signature; name=smime.p7s", Array("0\u{1}\u{2}".utf8)),
    ("application/octet-stream; name=smime.p7s", Array("0\u{1}\u{2}".utf8)),
    ("application/pgp-signature; name=signature.asc", Array("-----BEGIN PGP SIGNATURE".utf8)),
    ("text/vcard; name=muster.vcf", Array("BEGIN:VCARD".utf8)),
    ("text/calendar; method=REQUEST", Array("BEGIN:VCALENDAR".utf8)),
    ("text/html", Array("<html><body>Text</body></html>".utf8)),
    ("text/plain", Array("noch ein Text".utf8)),
    ("text/plain", Array("<muster@x.example> schrieb:".utf8)),
    ("image/png; name=image001.png", logo),
    ("image/gif", PictureFixture.gif(width: 1, height: 1)),
  ])
  func `texts, signatures, cards and layout pictures are no documents`(
    type: String, content: [UInt8]
  ) throws {
    #expect(try children([MailFixture.part(type, content)]).isEmpty)
  }

  @Test func `an attached picture is a document even if small, unless a mailer named it`() throws {
    let attached = "attachment"
    let kept = MailFixture.part("image/png; name=Beleg.png", disposition: attached, Self.logo)
    let left = MailFixture.part("image/png; name=image003.png", disposition: attached, Self.logo)
    #expect(try children([kept, left]).map(\.name) == ["Beleg.png"])
  }

  @Test func `pictures shown in the text are no documents, pages photographed are`() throws {
    let html = MailFixture.body(
      "<img src=\"cid:logo%40x\"><IMG SRC=cid:banner@x><img src='CID:photo@x'>", type: "text/html")
    let banner = PictureFixture.png(width: 2400, height: 600)
    let related = MailFixture.multipart(
      "related",
      [
        html,
        MailFixture.part("image/png; name=a.png", disposition: "inline", id: "logo@x", Self.logo),
        MailFixture.part("image/png; name=b.png", id: "banner@x", banner),
        MailFixture.part("image/jpeg; name=IMG_2.jpg", id: "photo@x", Self.scan),
      ])
    #expect(try children([related]).map(\.name) == ["IMG_2.jpg"])
  }

  @Test func `a document among alternatives is found`() throws {
    let alternatives = MailFixture.multipart(
      "alternative", [Self.text, MailFixture.part("application/pdf; name=a.pdf", Self.pdf)])
    #expect(try children([alternatives]).map(\.name) == ["a.pdf"])
  }

  @Test func `a nested message is one document that opens to a mail`() throws {
    let inner = MailFixture([MailFixture.part("application/pdf; name=innen.pdf", Self.pdf)])
    let reply = open(MailFixture([Self.text, "Content-Type: message/rfc822\n\n" + inner.text]))
    let result = try reply.outcome.get()
    #expect(result.children.map(\.relation) == [.nestedMessage])
    let nested = Reader.read(Job(name: "x"), reply.blobs[0])
    #expect(try nested.outcome.get().children.map(\.name) == ["innen.pdf"])
    #expect(nested.blobs == [Self.pdf])
    #expect(try nested.outcome.get().mail?.subject == "Rechnung")
  }

  @Test func `a nested message that was encoded is still a mail`() throws {
    let inner = MailFixture([MailFixture.part("application/pdf; name=innen.pdf", Self.pdf)])
    let reply = open(MailFixture([MailFixture.part("message/rfc822", inner.bytes)]))
    #expect(try reply.outcome.get().children.map(\.relation) == [.nestedMessage])
    let nested = try Reader.read(Job(name: "x"), reply.blobs[0]).outcome.get()
    #expect(nested.children.map(\.name) == ["innen.pdf"])
  }

  @Test func `what a mail server reports holds no documents`() throws {
    let returned = MailFixture([MailFixture.part("application/pdf; name=unsere.pdf", Self.pdf)])
    let report = MailFixture(
      subtype: "report",
      [
        MailFixture.body("Ihre Nachricht konnte nicht zugestellt werden."),
        "Content-Type: message/delivery-status\n\nAction: failed\n",
        "Content-Type: message/rfc822\n\n" + returned.text,
      ])
    let result = try open(report).outcome.get()
    #expect(result.children.isEmpty && result.notices.isEmpty)
    #expect(result.mail?.isAutomatic == true)
    #expect(result.mail?.text == "Ihre Nachricht konnte nicht zugestellt werden.")
  }

  // MARK: Notices

  @Test(arguments: [
    MailFixture.part("application/pkcs7-mime; smime-type=enveloped-data", [0x30, 0x80]),
    MailFixture.part("application/octet-stream; name=smime.p7m", [0x30, 0x80]),
    MailFixture.multipart(
      "encrypted",
      [
        MailFixture.part("application/pgp-encrypted", Array("Version: 1".utf8)),
        MailFixture.part("application/octet-stream; name=encrypted.asc", [1, 2, 3]),
      ]),
    MailFixture.body("-----BEGIN PGP MESSAGE-----\n\nhQEMA"),
  ])
  func `an encrypted part leaves a notice and no document`(part: String) throws {
    let result = try open(MailFixture([Self.text, part])).outcome.get()
    #expect(result.notices.map(\.code) == [.encryptedPart])
    #expect(result.children.isEmpty)
  }

  @Test func `an empty attachment and a program leave a notice each`() throws {
    let parts = [
      MailFixture.part("application/pdf; name=leer.pdf", disposition: "attachment", []),
      MailFixture.part("application/pdf; name=Rechnung.pdf", [0x4D, 0x5A, 0x90, 0]),
    ]
    let result = try open(MailFixture([Self.text] + parts)).outcome.get()
    #expect(result.children.isEmpty)
    #expect(
      result.notices == [
        ReadResult.Notice(.emptyPart, "leer.pdf"),
        ReadResult.Notice(.executableAttachment, "Rechnung.pdf"),
      ])
  }

  @Test func `damaged base64 leaves a notice, lines of any length do not`() throws {
    let head = "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n"
    let whole = MailFixture([head + "JVBERi0xLjcgZWlucyBsYW5nZSBaZWlsZQ" + "=="])
    #expect(try open(whole).outcome.get().notices.isEmpty)
    let damaged = MailFixture([head + "JVBERi0xLjcg\u{1}!ZWlucyBsYW5nZSBaZWlsZQ" + "=="])
    let result = try open(damaged).outcome.get()
    #expect(result.notices == [ReadResult.Notice(.damagedPart, "a.pdf")])
    #expect(result.children.count == 1)
  }

  @Test(arguments: ["", "; boundary=anders"])
  func `a multipart whose boundary is nowhere leaves a notice`(boundary: String) throws {
    let part = MailFixture.part("application/pdf; name=a.pdf", Self.pdf)
    let text = "From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed\(boundary)\n\n"
    let reply = Reader.read(Job(name: "a.eml"), Array((text + "--b\n\(part)\n--b--\n").utf8))
    let result = try reply.outcome.get()
    #expect(result.notices == [ReadResult.Notice(.damagedPart, "multipart/mixed")])
    #expect(result.children.isEmpty)
  }

  // MARK: Broken mails

  @Test func `without its closing boundary a mail still gives its documents`() throws {
    let mail = MailFixture([Self.text, MailFixture.part("application/pdf; name=a.pdf", Self.pdf)])
    let cut = mail.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
    let reply = Reader.read(Job(name: "a.eml"), Array(cut.joined(separator: "\n").utf8))
    #expect(try reply.outcome.get().children.map(\.name) == ["a.pdf"])
    #expect(reply.blobs == [Self.pdf])
  }

  @Test func `line ends of Windows and an mbox line before the mail make no difference`() throws {
    let mail = MailFixture([Self.text, MailFixture.part("application/pdf; name=a.pdf", Self.pdf)])
    let text = "From MAILER Mon Mar  9 08:00:00 2026\n" + mail.text
    let bytes = Array(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n").utf8)
    let reply = Reader.read(Job(name: "a.eml"), bytes)
    #expect(try reply.outcome.get().children.map(\.name) == ["a.pdf"])
    #expect(reply.blobs == [Self.pdf])
  }

  // MARK: Limits

  @Test func `parts, bytes and nesting are bounded`() throws {
    var limits = ReadingLimits()
    limits.parts = 2
    let two = [MailFixture.part("application/pdf", Self.pdf), Self.text]
    #expect(throws: Never.self) { try open(MailFixture(two), limits: limits).outcome.get() }
    #expect(reason(open(MailFixture(two + two), limits: limits)) == .limitExceeded)
    limits = ReadingLimits()
    limits.extractedBytes = Self.pdf.count - 1
    #expect(reason(open(MailFixture(two), limits: limits)) == .limitExceeded)
    let nested = (0..<40).reduce(Self.text) { part, _ in MailFixture.multipart("mixed", [part]) }
    #expect(reason(open(MailFixture([nested]))) == .limitExceeded)
  }

  @Test func `groups of addresses in each other are bounded, also in a message inside`() throws {
    let groups = String(repeating: "g: ", count: MailHeaderLines.groupLimit + 1)
    var mail = MailFixture([Self.text])
    mail.headers.append("Cc: " + groups)
    #expect(reason(open(mail)) == .limitExceeded)
    let outer = MailFixture([Self.text, "Content-Type: message/rfc822\n\n" + mail.text])
    #expect(reason(open(outer)) == .limitExceeded)
    mail.headers[mail.headers.count - 1] = "X-Note: " + groups
    #expect(reason(open(mail)) == nil)
  }

  private func reason(_ reply: ReadReply) -> ReadFailure.Reason? {
    guard case .failure(let failure) = reply.outcome else { return nil }
    return failure.reason
  }
}
