import ReadResult
import Testing

@testable import Reading

@Suite struct ArchiveReaderTests {
  private func open(
    _ bytes: [UInt8], name: String = "belege.zip", limits: ReadingLimits = ReadingLimits()
  ) -> ReadReply {
    Reader.read(Job(name: name, limits: limits), bytes)
  }

  private func failure(_ reply: ReadReply) -> ReadFailure? {
    #expect(throws: ReadFailure.self) { _ = try reply.outcome.get() }
  }

  static let members: [ArchiveFixture.Member] = [
    .init("2026/Rechnung.pdf", Array("%PDF-1.7 eins".utf8)),
    .init("2026/Gebäude/Schein.pdf", Array("%PDF-1.7 zwei".utf8)),
  ]

  @Test(arguments: [
    ArchiveFixture.Format.zip, .storedZip, .tar, .gzippedTar, .sevenZip,
  ])
  func `each file becomes a document with its path as name`(format: ArchiveFixture.Format) throws {
    let reply = open(try ArchiveFixture.make(format, Self.members), name: "belege")
    let result = try reply.outcome.get()
    #expect(result.children.map(\.name) == ["2026/Rechnung.pdf", "2026/Gebäude/Schein.pdf"])
    #expect(result.children.allSatisfy { $0.relation == .archiveMember })
    #expect(result.children.map { reply.blobs[$0.blob] } == Self.members.map(\.data))
    #expect(result.notices.isEmpty)
  }

  @Test func `folders, links and what systems leave behind are no documents`() throws {
    var folder = ArchiveFixture.Member("2026/", [])
    folder.isFolder = true
    var link = ArchiveFixture.Member("verweis.pdf", [])
    link.linksTo = "/etc/passwd"
    let members =
      [folder, link, .init("__MACOSX/2026/._a.pdf", [1]), .init("a/.DS_Store", [1])]
      + [.init("Thumbs.db", [1]), .init("Desktop.ini", [1])] + Self.members.prefix(1)
    let result = try open(try ArchiveFixture.make(.tar, members), name: "a.tar").outcome.get()
    #expect(result.children.map(\.name) == ["2026/Rechnung.pdf"])
  }

  @Test func `paths that lead out are kept as text`() throws {
    let zip = try ArchiveFixture.make(.zip, [.init("../../etc/cron.d/x.pdf", [1])])
    #expect(try open(zip).outcome.get().children.map(\.name) == ["../../etc/cron.d/x.pdf"])
  }

  @Test func `names in a code page of Windows are decoded`() throws {
    let name: [UInt8] = [0x50, 0x72, 0x81, 0x66, 0x2E, 0x70, 0x64, 0x66]
    let zip = try ArchiveFixture.make(.zip, [.init(name: name, [1])])
    #expect(try open(zip).outcome.get().children.map(\.name) == ["Prüf.pdf"])
  }

  @Test func `names that are flagged as UTF-8 are decoded`() throws {
    var zip = try ArchiveFixture.make(.zip, [.init("Prüfung Gebäude.pdf", [1])])
    let central = try #require(zip.lastIndex(of: [0x50, 0x4B, 0x01, 0x02]))
    for flags in [7, central + 9] { zip[flags] |= 0x08 }  // bit 11 of the general purpose flags
    #expect(try open(zip).outcome.get().children.map(\.name) == ["Prüfung Gebäude.pdf"])
  }

  @Test func `a program and an empty file leave a notice each`() throws {
    let zip = try ArchiveFixture.make(
      .zip, [.init("start.exe", [0x4D, 0x5A, 0]), .init("leer.pdf", [])])
    let result = try open(zip).outcome.get()
    #expect(result.children.isEmpty)
    #expect(result.notices.map(\.code) == [.executableAttachment, .emptyPart])
  }

  @Test func `a gzip of one file is named by the archive`() throws {
    // gzip of "%PDF-1.7\n", without a name in its header
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0x53, 0x0D, 0x70, 0x71, 0xD3, 0x35, 0xD4, 0x33, 0xE7,
      0x02, 0x00, 0x2E, 0xCE, 0xCB, 0x21, 0x09, 0, 0, 0,
    ]
    let reply = open(packed, name: "Rechnung.pdf.gz")
    let result = try reply.outcome.get()
    #expect(result.children.map(\.name) == ["Rechnung.pdf"])
    #expect(reply.blobs == [Array("%PDF-1.7\n".utf8)])
  }

  @Test func `an encrypted member makes the archive encrypted`() throws {
    let zip = try ArchiveFixture.make(.encryptedZip, Self.members)
    #expect(failure(open(zip))?.reason == .encrypted)
  }

  @Test func `an archive that is cut off is damaged`() throws {
    let members = [
      ArchiveFixture.Member("a.pdf", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    ]
    for format in [ArchiveFixture.Format.zip, .tar, .gzippedTar, .sevenZip] {
      let bytes = try ArchiveFixture.make(format, members)
      let reply = open(Array(bytes.prefix(bytes.count / 3)), name: "a")
      #expect(failure(reply)?.reason == .damaged, "\(format)")
    }
  }

  @Test func `unpacking stops at the ratio, on the bytes really produced`() throws {
    let zip = try ArchiveFixture.make(
      .zip, [.init("0.bin", [UInt8](repeating: 0, count: 20 << 20))])
    let reply = open(zip)
    #expect(failure(reply)?.reason == .limitExceeded)
    #expect(failure(reply)?.detail.contains("200 times") == true)
  }

  @Test func `unpacking stops at the bytes and parts that a document may hold`() throws {
    var limits = ReadingLimits()
    limits.extractedBytes = 20
    let zip = try ArchiveFixture.make(.zip, Self.members)
    #expect(failure(open(zip, limits: limits))?.reason == .limitExceeded)
    limits = ReadingLimits()
    limits.parts = 1
    #expect(failure(open(zip, limits: limits))?.reason == .limitExceeded)
  }

  @Test func `a zip of nothing is an archive without documents`() throws {
    let zip = try ArchiveFixture.make(.zip, [])
    let result = try open(zip).outcome.get()
    #expect(result.type == "application/zip" && result.children.isEmpty)
  }
}
