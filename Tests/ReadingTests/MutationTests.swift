import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Small documents of each kind, to be damaged.
enum Sample: String, CaseIterable, Codable {
  case pdf, encryptedPDF, mail, nestedMail, signedMail, outlookMail, zip, tar, gzip, sevenZip, tiff,
    jpeg, png, xml, edifact, envelope

  func bytes() throws -> [UInt8] {
    let members = [
      ArchiveFixture.Member("2026/Rechnung.pdf", PDFFixture().bytes),
      ArchiveFixture.Member("daten.xml", XMLFixture.ubl()),
    ]
    return switch self {
    case .pdf: Self.hybridPDF
    case .encryptedPDF: try PDFFixture().encrypted(userPassword: "", ownerPassword: "x")
    case .mail: Self.invoiceMail.bytes
    case .nestedMail:
      MailFixture([
        MailFixture.body("Text"), "Content-Type: message/rfc822\n\n" + Self.invoiceMail.text,
      ])
      .bytes
    case .signedMail:
      Array("From: a@b.example\nTo: c@d.example\n\(Self.signedPart)".utf8)
    case .outlookMail: MailFixture([MailFixture.body("Text"), Self.outlookPart]).bytes
    case .zip: try ArchiveFixture.make(.zip, members)
    case .tar: try ArchiveFixture.make(.tar, members)
    case .gzip: try ArchiveFixture.make(.gzippedTar, members)
    case .sevenZip: try ArchiveFixture.make(.sevenZip, members)
    case .tiff: PictureFixture.tiff(pages: 3, previews: 1)
    case .jpeg: PictureFixture.jpeg(width: 40, height: 30)
    case .png: PictureFixture.png(width: 40, height: 30)
    case .xml: XMLFixture.ubl()
    case .edifact:
      Array(EDIFACTFixture().interchange(messages: [EDIFACTFixture.invoice, ["UNS+S"]]).utf8)
    case .envelope:
      PeppolFixture(
        content: String(decoding: XMLFixture.ubl().drop { $0 != 0x0A }, as: UTF8.self)
      ).bytes
    }
  }

  private static var hybridPDF: [UInt8] {
    var fixture = PDFFixture(
      catalogue: """
        /AF [5 0 R] /Names << /EmbeddedFiles << /Names [(a) 5 0 R (b) 7 0 R] >> >>
        /OpenAction << /S /JavaScript /JS (1) >> /AcroForm << /Fields [10 0 R] >>
        /Metadata 11 0 R
        """,
      page: "/Contents 8 0 R /Annots [10 0 R << /Subtype /FileAttachment /FS 7 0 R >>]")
    let packed = ZlibFixture.compress(XMLFixture.ubl())
    _ = fixture.embed("factur-x.xml", packed, relationship: "Data", filter: "/Filter /FlateDecode")
    _ = fixture.embed("Nachweis.pdf", Array("%PDF-1.7".utf8), isUnicode: true)
    _ = fixture.add(stream: Array("BT ET".utf8))
    fixture.add("(x)")
    fixture.add("<< /Subtype /Widget /A << /S /Launch /Next 10 0 R >> /Kids [10 0 R] >>")
    _ = fixture.add(stream: Array(XMPFixture.elements().utf8), "/Type /Metadata /Subtype /XML")
    return fixture.bytes
  }

  private static let signedPart = MailFixture.part(
    "application/pkcs7-mime; name=smime.p7m",
    SignedFixture.streamed(Array(MailFixture.multipart("mixed", invoiceMail.parts).utf8)))

  private static let outlookPart: String = {
    var envelope = EnvelopeFixture()
    envelope.attach("A.PDF", longName: "Rechnung März.pdf", PDFFixture().bytes)
    return MailFixture.part("application/ms-tnef; name=winmail.dat", envelope.bytes)
  }()

  private static let invoiceMail = MailFixture([
    MailFixture.body("Grüße"),
    MailFixture.multipart(
      "related",
      [
        MailFixture.body("<p>Gr&uuml;&szlig;e <img src='cid:a@b'></p>", type: "text/html"),
        MailFixture.part(
          "image/png; name=image001.png", id: "a@b", PictureFixture.png(width: 9, height: 9)),
      ]),
    MailFixture.part(
      "application/pdf", disposition: "attachment; filename*=UTF-8''M%C3%A4rz.pdf",
      PDFFixture().bytes),
  ])
}

@Suite(.timeLimit(.minutes(5))) struct MutationTests {
  /// How many damaged copies of each sample are read.
  static let seeds: Range<UInt64> = 0..<400

  /// In a process of its own, so that a library that fails is a failed test, not the end of all.
  @Test(arguments: Sample.allCases)
  func `a damaged document is read or refused, and ends no process`(sample: Sample) async throws {
    await #expect(processExitsWith: .success) { [sample = sample as Sample] in
      let whole = try sample.bytes()
      let stillRead = Self.seeds.count { seed in
        var generator = SeededGenerator(seed: seed)
        let damaged = Self.damaged(whole, using: &generator)
        return Self.isRead(damaged, seed: seed)
      }
      #expect(stillRead > 0, "the sample is too fragile")
    }
  }

  /// Whether it can be read; every index of the answer must then point at bytes.
  private static func isRead(_ damaged: [UInt8], seed: UInt64) -> Bool {
    let reply = Reader.read(Job(name: "seed \(seed)"), damaged)
    guard case .success(let result) = reply.outcome else { return false }
    let attachments = result.invoice?.supportingDocuments.compactMap { $0.attachment?.index } ?? []
    let blobs =
      result.children.map(\.blob) + attachments
      + [result.structured?.blob ?? nil]
      .compactMap { $0 }
    #expect(blobs.allSatisfy { reply.blobs.indices.contains($0) }, "seed \(seed)")
    return true
  }

  /// One to eight changes: other bytes, bytes left out, pieces doubled, the end cut off.
  static func damaged(_ whole: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 1...16, using: &generator))
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes.removeSubrange(max(at, bytes.count / 2)...)
      case 3...5: bytes[at] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &generator) ?? 0
      default: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }
}
