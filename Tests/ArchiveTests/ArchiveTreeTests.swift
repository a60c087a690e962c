import Archive
import Files
import Payables
import SystemPackage
import TestSupport
import Testing

@Suite struct ArchiveTreeTests {
  let folder: TemporaryFolder
  let tree: ArchiveTree

  init() throws {
    folder = try TemporaryFolder()
    tree = ArchiveTree(spool: folder.path)
    try tree.prepare()
  }

  @Test func `placing an original twice is placing it once`() throws {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    try tree.place(voucher.original, of: voucher, from: folder.path.appending("w"))
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    let path = tree.path(of: voucher.original, in: voucher)
    #expect(try FileContents.read(path) == Array("<a/>".utf8))
    #expect(try FileStatus.ifExists(folder.path.appending("w")) == nil)
  }

  @Test func `other bytes never take an original's place`() throws {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    let other = try folder.file("w", "<b/>")
    #expect(throws: FileFailure.self) {
      try tree.place(voucher.original, of: voucher, from: other)
    }
    #expect(try FileStatus.ifExists(other) != nil)
  }

  @Test func `a voucher that turns out to be sensitive moves to the restricted archive`() throws {
    var voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    let open = tree.folder(of: voucher)
    voucher.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "recipient")),
      at: SampleVoucher.time)
    try tree.restrict(voucher)
    try tree.restrict(voucher)
    #expect(try FileStatus.ifExists(open) == nil)
    #expect(
      try FileContents.read(tree.path(of: voucher.original, in: voucher)) == Array("<a/>".utf8))
    #expect(voucher.archivePath.hasPrefix("archive-restricted/"))
  }

  @Test func `a new record removes derived files of the old one`() throws {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    _ = try tree.writeRecord([.init(path: "derived/old.html", bytes: [1])], of: voucher)
    let receipt = try tree.writeRecord([.init(path: "derived/new.html", bytes: [2])], of: voucher)
    let names = try FileOperations.names(in: tree.folder(of: voucher).appending("derived"))
    #expect(names.map(\.string) == ["new.html"])
    #expect(receipt.files == 2)
  }
}
