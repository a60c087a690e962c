import Archive
import Files
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

@Suite struct ArchiveVerifierTests {
  let folder: TemporaryFolder
  let tree: ArchiveTree
  let voucher: Voucher

  init() throws {
    folder = try TemporaryFolder()
    tree = ArchiveTree(spool: folder.path)
    try tree.prepare()
    let work = try folder.file("work", "<a/>")
    var voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: work)
    let receipt = try tree.writeRecord(
      [
        .init(path: "derived/view.html", bytes: Array("<p>".utf8)),
        .init(path: "record.json", bytes: Array("{}".utf8)),
      ], of: voucher)
    voucher.apply(.archived(receipt), at: SampleVoucher.time)
    self.voucher = voucher
  }

  private func findings() -> [ArchiveFinding] {
    let verifier = ArchiveVerifier(tree)
    return verifier.check(voucher, isRecordPending: false) + verifier.unknownFolders()
  }

  private var place: FilePath { tree.folder(of: voucher) }

  @Test func `an untouched archive has no findings`() {
    #expect(findings() == [])
  }

  @Test(arguments: ["original/rechnung.xml", "derived/view.html", "record.json", "MANIFEST"])
  func `a changed byte is named`(path: String) throws {
    let file = place.appending(path)
    var bytes = try FileContents.read(file)
    bytes[0] ^= 1
    try FileOperations.removeFile(file)
    try FileContents.write(bytes, to: file)
    #expect(findings().map(\.kind).contains(.changed))
    #expect(findings().contains { $0.path.hasSuffix(path) })
  }

  @Test(arguments: ["original/rechnung.xml", "derived/view.html", "record.json", "MANIFEST"])
  func `a removed file is named`(path: String) throws {
    try FileOperations.removeFile(place.appending(path))
    #expect(findings().contains { $0.kind == .missing && $0.path.hasSuffix(path) })
  }

  @Test(arguments: ["added.txt", "original/added.pdf", "derived/deep/added.html"])
  func `an added file is named`(path: String) throws {
    let file = place.appending(path)
    try FileOperations.makeDirectory(file.removingLastComponent())
    try FileContents.write([1], to: file)
    #expect(findings().map(\.path) == ["\(voucher.archivePath)/\(path)"])
  }

  @Test(arguments: [
    "archive/2026/10/B26-0000999/x", "archive/stray", "archive/2026/stray",
    "archive-restricted/2026/10/B26-0000001/x",
  ])
  func `what belongs to no voucher is named`(path: String) throws {
    let file = folder.path.appending(path)
    try FileOperations.makeDirectory(file.removingLastComponent())
    try FileContents.write([1], to: file)
    #expect(findings().map(\.kind) == [.added])
  }

  @Test func `while the record is to be written only what is kept is compared`() throws {
    try FileContents.replace(place.appending("record.json"), with: Array("{ }".utf8))
    let verifier = ArchiveVerifier(tree)
    #expect(verifier.check(voucher, isRecordPending: true) == [])
  }

  @Test func `a voucher that turned out to be sensitive may still lie in the open archive`() {
    var sensitive = voucher
    sensitive.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "recipient")),
      at: SampleVoucher.time)
    var verifier = ArchiveVerifier(tree)
    #expect(verifier.check(sensitive, isRecordPending: true) == [])
    #expect(verifier.unknownFolders() == [])
    // Once its record is written it must have moved; the names of its files are not told.
    verifier = ArchiveVerifier(tree)
    let findings =
      verifier.check(sensitive, isRecordPending: false) + verifier.unknownFolders()
    #expect(findings.map(\.kind) == [.missing, .missing, .added])
    #expect(!findings.contains { "\($0.path) \($0.detail)".contains("rechnung.xml") })
  }
}
