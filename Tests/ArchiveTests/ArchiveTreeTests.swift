import Archive
import Files
import Foundation
import Hashing
import Payables
import ReadResult
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

  @Test func `the folder of a document that may do harm stays closed to others`() throws {
    func permissions(of voucher: Voucher) throws -> Int? {
      let path = tree.folder(of: voucher).string
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    var voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    let infected = MalwareScan(.infected, signature: "Test", engine: "ClamAV")
    let clean = MalwareScan(.clean, engine: "ClamAV")
    for (scan, expected) in [(infected, 0o700), (clean, 0o750), (infected, 0o700)] {
      voucher.apply(.scanned(scan), at: SampleVoucher.time)
      _ = try tree.writeRecord([], of: voucher)
      #expect(try permissions(of: voucher) == expected)
    }
    let month = tree.folder(of: voucher).removingLastComponent()
    let attributes = try FileManager.default.attributesOfItem(atPath: month.string)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o750)
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

  /// The sample once it is known to be sensitive.
  private static var restricted: Voucher {
    var voucher = SampleVoucher.submitted()
    voucher.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "recipient")),
      at: SampleVoucher.time)
    return voucher
  }

  private func permissions(of path: FilePath) throws -> UInt32 {
    let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
    return (attributes[.posixPermissions] as? NSNumber)?.uint32Value ?? 0
  }

  @Test func `nobody looks into a folder before it is decided what it holds`() throws {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    _ = try tree.writeReading([.init(path: "derived/reading.json", bytes: [1])], of: voucher)
    let place = tree.folder(of: voucher)
    #expect(try permissions(of: place) == Permissions.restrictedDirectory)
    _ = try tree.writeRecord([], of: voucher)
    #expect(try permissions(of: place) == Permissions.directory)
  }

  @Test func `every folder of a sensitive voucher is closed`() throws {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    _ = try tree.writeRecord([.init(path: "derived/a", bytes: [1])], of: voucher)
    _ = try tree.writeRecord([.init(path: "derived/a", bytes: [1])], of: Self.restricted)
    let place = tree.folder(of: Self.restricted)
    for folder in [place, place.appending("original"), place.appending("derived")] {
      #expect(try permissions(of: folder) == Permissions.restrictedDirectory)
    }
  }

  @Test func `a move that was interrupted or overtaken is finished, and nothing stays behind`()
    throws
  {
    let (open, sensitive) = (SampleVoucher.submitted(), Self.restricted)
    // A part is there already: the move was half done, or the document grew meanwhile.
    let grown = StoredFile(path: "original/2-a.xml", size: 4, sha256: SHA256Digest(of: "<b/>".utf8))
    try tree.place(grown, of: sensitive, from: folder.file("w", "<b/>"))
    _ = try tree.writeReading([.init(path: "derived/reading.json", bytes: [2])], of: sensitive)
    // A reading that began before came too late, and the original is still where it was.
    try tree.place(open.original, of: open, from: folder.file("w", "<a/>"))
    _ = try tree.writeReading([.init(path: "derived/reading.json", bytes: [1])], of: open)
    try tree.restrict(sensitive)
    let place = tree.folder(of: sensitive)
    #expect(try FileStatus.ifExists(tree.folder(of: open)) == nil)
    #expect(try FileContents.read(place.appending("original/2-a.xml")) == Array("<b/>".utf8))
    #expect(
      try FileContents.read(tree.path(of: open.original, in: sensitive)) == Array("<a/>".utf8))
    #expect(try FileContents.read(place.appending("derived/reading.json")) == [2])
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
