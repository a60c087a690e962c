import Archive
import Files
import Hashing
import Payables
import SystemPackage
import TestSupport
import Testing

/// What a seal covers stays as it was, whatever is written later (L1).
@Suite struct VersionTests {
  let folder: TemporaryFolder
  let tree: ArchiveTree

  init() throws {
    folder = try TemporaryFolder()
    tree = ArchiveTree(spool: folder.path)
    try tree.prepare()
  }

  /// A voucher whose first record was written.
  private func archived() throws -> (voucher: Voucher, manifest: SHA256Digest) {
    let voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    return (voucher, try write(["record.json": 1, "derived/a": 1, "derived/b": 1], voucher))
  }

  @discardableResult
  private func write(
    _ files: [String: UInt8], _ voucher: Voucher, sealed: SHA256Digest? = nil
  ) throws -> SHA256Digest {
    let files = files.sorted { $0.key < $1.key }.map {
      ArchiveTree.NewFile(path: $0.key, bytes: [$0.value])
    }
    return try tree.writeRecord(files, of: voucher, sealed: sealed).manifestSHA256
  }

  private func bytes(_ path: String, _ voucher: Voucher) throws -> [UInt8] {
    try FileContents.read(tree.folder(of: voucher).appending(path))
  }

  private func isThere(_ path: String, _ voucher: Voucher) throws -> Bool {
    try FileStatus.ifExists(tree.folder(of: voucher).appending(path)) != nil
  }

  private func findings(_ voucher: Voucher, _ manifest: SHA256Digest) -> [ArchiveFinding] {
    var voucher = voucher
    voucher.apply(
      .archived(ArchiveReceipt(manifestSHA256: manifest, files: 1)), at: SampleVoucher.time)
    let verifier = ArchiveVerifier(tree)
    return verifier.check(voucher, isRecordPending: false)
  }

  @Test func `what changes becomes a version, what does not stays where it is`() throws {
    let (voucher, sealed) = try archived()
    let new = try write(
      ["record.json": 2, "derived/a": 1, "derived/c": 3], voucher, sealed: sealed)
    #expect(try bytes("record.json", voucher) == [2])
    #expect(try bytes("versions/1/record.json", voucher) == [1])
    #expect(try bytes("versions/1/derived/b", voucher) == [1])
    #expect(try !isThere("derived/b", voucher))
    #expect(try !isThere("versions/1/derived/a", voucher))
    #expect(SHA256Digest(of: try bytes("versions/1/MANIFEST", voucher)) == sealed)
    #expect(findings(voucher, new) == [])
  }

  @Test func `nothing becomes a version where nothing changes, or nothing was sealed`() throws {
    let (voucher, sealed) = try archived()
    let same = ["record.json": UInt8(1), "derived/a": 1, "derived/b": 1]
    #expect(try write(same, voucher, sealed: sealed) == sealed)
    try write(["record.json": 2], voucher)
    #expect(try !isThere("versions", voucher))
  }

  @Test func `a second version leaves the first as it was`() throws {
    var (voucher, sealed) = try archived()
    for number in 2...4 {
      let new = try write(["record.json": UInt8(number)], voucher, sealed: sealed)
      voucher.apply(
        .archived(ArchiveReceipt(manifestSHA256: new, files: 1)), at: SampleVoucher.time)
      #expect(findings(voucher, new) == [])
      sealed = new
    }
    for number in 1...3 {
      #expect(try bytes("versions/\(number)/record.json", voucher) == [UInt8(number)])
    }
    // One that no seal covers is written over, and the versions stay.
    let last = try write(["record.json": 9], voucher)
    #expect(findings(voucher, last) == [])
    #expect(try bytes("versions/3/record.json", voucher) == [3])
    #expect(try !isThere("versions/4", voucher))
  }

  @Test func `a later reading keeps what the earlier one left`() throws {
    var voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    let first = try tree.writeReading(
      [.init(path: "derived/reading.json", bytes: [1]), .init(path: "structured/x", bytes: [5])],
      of: voucher)
    voucher.apply(.read(SampleVoucher.reading(files: first)), at: SampleVoucher.time)
    let sealed = try write(["record.json": 1], voucher)
    let second = try tree.writeReading(
      [.init(path: "derived/reading.json", bytes: [2])], of: voucher, sealed: sealed)
    voucher.apply(.read(SampleVoucher.reading(files: second)), at: SampleVoucher.time)
    let new = try write(["record.json": 2], voucher, sealed: sealed)
    #expect(try bytes("versions/1/derived/reading.json", voucher) == [1])
    #expect(try bytes("versions/1/structured/x", voucher) == [5])
    #expect(findings(voucher, new) == [])
  }

  @Test func `an earlier reading stays where no seal covers it, also after a crash`() throws {
    var voucher = SampleVoucher.submitted()
    try tree.place(voucher.original, of: voucher, from: folder.file("w", "<a/>"))
    for byte in [UInt8(1), 2, 2, 3] {
      let files = [ArchiveTree.NewFile(path: "derived/reading.json", bytes: [byte])]
      _ = try tree.writeReading(files, of: voucher)
      // The crash came before the journal had it.
      let stored = try tree.writeReading(files, of: voucher)
      voucher.apply(.read(SampleVoucher.reading(files: stored)), at: SampleVoucher.time)
    }
    let manifest = try write(["record.json": 1], voucher)
    #expect(try bytes("derived/reading-1.json", voucher) == [1])
    #expect(try bytes("derived/reading-2.json", voucher) == [2])
    #expect(try !isThere("derived/reading-3.json", voucher))
    #expect(findings(voucher, manifest) == [])
    let first = StoredFile(
      path: "derived/reading.json", size: 1, sha256: SHA256Digest(of: [UInt8(1)]))
    #expect(try tree.bytes(of: first, whereverIn: voucher) == [1])
    try FileOperations.removeFile(tree.folder(of: voucher).appending("derived/reading-1.json"))
    #expect(try tree.bytes(of: first, whereverIn: voucher) == nil)
  }

  /// The manifest is the last that moves: a crash before or behind it is healed by writing again.
  @Test(arguments: [true, false])
  func `a version that was interrupted is finished`(isManifestMoved: Bool) throws {
    let (voucher, sealed) = try archived()
    let place = tree.folder(of: voucher)
    try FileOperations.makeDirectory(place.appending("versions/1"))
    try FileOperations.move(
      place.appending("record.json"), to: place.appending("versions/1/record.json"))
    try FileContents.write([2], to: place.appending("record.json"))
    if isManifestMoved {
      try FileOperations.move(
        place.appending("MANIFEST"), to: place.appending("versions/1/MANIFEST"))
    }
    let new = try write(
      ["record.json": 2, "derived/a": 1, "derived/b": 1], voucher, sealed: sealed)
    #expect(try bytes("versions/1/record.json", voucher) == [1])
    #expect(try bytes("record.json", voucher) == [2])
    #expect(SHA256Digest(of: try bytes("versions/1/MANIFEST", voucher)) == sealed)
    #expect(findings(voucher, new) == [])
  }
}
