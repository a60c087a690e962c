import Accounting
import Hashing
import Payables
import TestSupport
import Testing

@Suite struct DocumentPackageTests {
  private static func content(_ file: PackageFile) -> [UInt8] {
    Array("content of \(file.name)".utf8)
  }

  private func documents(_ entries: [PostingEntry]) throws -> [PackageDocument] {
    try entries.map { entry in
      let names = ["\(entry.voucher)-1.xml", "\(entry.voucher)-2.pdf"]
      return try PackageDocument(
        entry,
        files: names.map { ("Rechnung Nr. 1/2 ä." + $0.suffix(3), "content of \($0)".utf8.count) })
    }
  }

  private func written(_ package: DocumentPackage) throws -> (bytes: [UInt8], sha256: SHA256Digest)
  {
    var bytes: [UInt8] = []
    let digest = try package.write(contents: Self.content) { bytes += $0 }
    return (bytes, digest)
  }

  @Test func `a package holds each document once, with the GUID of its rows`() throws {
    var entries = SamplePosting.examples(.skr03)
    entries[8].supplier.name = "A & <B> \u{0}\"C\""
    entries.append(SamplePosting.reversal(of: entries[0]))
    let batch = SamplePosting.batch(entries)
    let packages = DocumentPackage.all(of: batch, try documents(entries))
    let package = try #require(packages.first)
    #expect(packages.count == 1)
    #expect(package.name == "Belege_P26-0000012_1.zip")
    let (bytes, digest) = try written(package)
    #expect(SHA256Digest(of: bytes) == digest)
    #expect(try written(package).bytes == bytes)

    let archive = try #require(ZipReading(bytes)).entries
    #expect(archive.first?.name == "document.xml")
    #expect(archive.count == 1 + 2 * 12)
    for entry in archive.dropFirst() {
      #expect(entry.bytes == Array("content of \(entry.name)".utf8))
      #expect(entry.crc == ZipReading.crc(entry.bytes))
    }
    let root = try #require(ManifestElement.root(of: archive[0].bytes))
    #expect(root.name == "archive")
    #expect(root.attributes["xmlns"] == "http://xml.datev.de/bedi/tps/document/v06.0")
    #expect(root.attributes["version"] == "6.0")
    #expect(root.children.map(\.name) == ["header", "content"])
    #expect(root.children[0].children[0].text == "2026-11-24T10:30:00")
    let elements = root.children[1].children
    #expect(
      elements.allSatisfy { $0.attributes["type"] == "1" && $0.attributes["processID"] == "1" })
    #expect(
      elements.allSatisfy { $0.children.map(\.name) == ["keywords", "extension", "extension"] })
    let files = elements.flatMap { $0.children.compactMap { $0.attributes["name"] } }
    #expect(files == archive.dropFirst().map(\.name))
    #expect(elements[8].children[0].text == "IT-77 A & <B> \"C\" B26-0000009")

    let settings = DATEVSettings(consultant: 1001, client: 1, chart: .skr03)
    let rows = EXTFFile(try DATEVBatch(batch, settings).file.bytes).lines.dropFirst(2)
    let links = Set(rows.map { $0[19].value })
    #expect(links == Set(elements.map { "BEDI \"\($0.attributes["guid"] ?? "")\"" }))
  }

  @Test func `documents are divided so that DATEV takes each package`() throws {
    let entries = (1...12).map {
      SamplePosting.entry($0, "\($0)", [SamplePosting.line("4250", "1.00")])
    }
    let large = try entries.map { try PackageDocument($0, files: [("a.pdf", 20 << 20)]) }
    let packages = DocumentPackage.all(of: SamplePosting.batch(entries), large)
    #expect(packages.map(\.documents.count) == [5, 5, 2])
    #expect(packages.map(\.name).last == "Belege_P26-0000012_3.zip")
    #expect(packages.flatMap(\.documents) == large)
  }

  @Test func `what DATEV does not take is named`() throws {
    let entry = SamplePosting.entry(5, "RE-1", [SamplePosting.line("4250", "1.00")])
    func faults(_ files: [(String, Int)]) -> [PostingFault] {
      do throws(PostingFileError) {
        _ = try PackageDocument(entry, files: files)
        return []
      } catch { return error.problems.map(\.fault) }
    }
    #expect(faults([("mail.eml", 1)]) == [.kindOfFile])
    #expect(faults([("Makefile", 1)]) == [.kindOfFile])
    #expect(faults([("A.PDF", 1)]) == [])
    #expect(faults([("a.pdf", (20 << 20) + 1)]) == [.tooLargeFile(bytesMax: 20 << 20)])
    #expect(faults([]) == [.missing])
    #expect(faults(Array(repeating: ("a.pdf", 1), count: 51)) == [.tooManyFiles(max: 50)])
  }

  @Test func `a file that changed its size ends the writing`() throws {
    let entry = SamplePosting.entry(5, "RE-1", [SamplePosting.line("4250", "1.00")])
    let document = try PackageDocument(entry, files: [("a.pdf", 3)])
    let package = try #require(
      DocumentPackage.all(of: SamplePosting.batch([entry]), [document]).first)
    #expect(throws: DocumentPackage.ChangedFile.self) {
      try package.write(contents: { _ in [1, 2] }, to: { _ in })
    }
  }

  @Test func `a GUID follows from document and content alone`() throws {
    let digest = SHA256Digest(of: [1, 2, 3])
    let id = VoucherID(year: 2026, number: 1)
    let guid = DocumentGUID(id, digest).description
    #expect(guid == DocumentGUID(id, digest).description)
    #expect(guid != DocumentGUID(VoucherID(year: 2026, number: 2), digest).description)
    #expect(guid != DocumentGUID(id, SHA256Digest(of: [1, 2])).description)
    #expect(FieldForm.link.accepts("BEDI \"\(guid)\""))
    // Version 8 and the variant of RFC 9562.
    #expect(Array(guid)[14] == "8")
    #expect("89ab".contains(Array(guid)[19]))
  }
}
