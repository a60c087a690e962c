import Delivery
import Files
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

@Suite struct ErrorFolderTests {
  let folder: TemporaryFolder
  let errors: ErrorFolder

  init() throws {
    folder = try TemporaryFolder()
    errors = ErrorFolder(spool: folder.path)
    try errors.prepare()
  }

  @Test func `an operator finds the document and the note in a folder of its name`() throws {
    let voucher = SampleVoucher.submitted(name: "kaputte rechnung.pdf")
    let original = try folder.file("original", "%PDF-")
    try errors.write(voucher, original: original, note: "Was ist passiert?")
    let place = errors.path(of: voucher)
    #expect(place.lastComponent?.string == "B26-0000001 kaputte rechnung.pdf")
    let names = try FileOperations.names(in: place).map(\.string)
    #expect(names == ["LIESMICH.txt", "kaputte rechnung.pdf"])
    #expect(try FileContents.read(place.appending("kaputte rechnung.pdf")) == Array("%PDF-".utf8))
  }

  @Test func `a document that may do harm is not handed out, only told of`() throws {
    var voucher = SampleVoucher.submitted(name: "rechnung.pdf")
    let original = try folder.file("original", "%PDF-")
    try errors.write(voucher, original: original, note: "beschädigt")
    let scan = MalwareScan(.infected, signature: "Test", engine: "ClamAV")
    voucher.apply(.scanned(scan), at: SampleVoucher.time)
    try errors.write(voucher, original: original, note: "Schadsoftware")
    let names = try FileOperations.names(in: errors.path(of: voucher)).map(\.string)
    #expect(names == ["LIESMICH.txt"])
  }

  @Test func `the folder goes when the document is no longer in error, and its day with it`() throws
  {
    let voucher = SampleVoucher.submitted()
    try errors.write(voucher, original: try folder.file("original", "x"), note: "n")
    try errors.remove(voucher)
    try errors.remove(voucher)
    #expect(try FileOperations.names(in: folder.path.appending("error")).isEmpty)
  }

  @Test func `refused master data are listed until a file of their name is taken`() throws {
    let source = try folder.file("source", "a;b")
    let note = "Stammdaten\n\nAbgelehnt:\n  Zeile 2: Das Feld fehlt.\n  Zeile 3: x\n"
    try errors.write(
      refusedFile: source, named: "orders 1.csv", note: note, at: SampleVoucher.time)
    try errors.write(refusedFile: source, named: "users.csv", note: "", at: SampleVoucher.time)
    try errors.write(SampleVoucher.submitted(), original: source, note: "n")
    let files = try errors.refusedFiles()
    #expect(files.map(\.name) == ["orders 1.csv", "users.csv"])
    #expect(files.map(\.reason) == ["Zeile 2: Das Feld fehlt.", nil])
    #expect(
      files.allSatisfy { $0.day == files[0].folder.removingLastComponent().lastComponent?.string })
    try errors.remove(refusedFile: "users.csv")
    try errors.remove(refusedFile: "users.csv")
    #expect(try errors.refusedFiles().map(\.name) == ["orders 1.csv"])
    #expect(try ErrorFolder(spool: folder.path.appending("none")).refusedFiles().isEmpty)
  }

  @Test func `a document named like the note does not take its place`() throws {
    let voucher = SampleVoucher.submitted(name: "LIESMICH.txt")
    try errors.write(voucher, original: try folder.file("original", "document"), note: "note")
    let note = errors.path(of: voucher).appending("LIESMICH.txt")
    #expect(try FileContents.read(note) == Array("note".utf8))
  }

  @Test func `the name of a sensitive document is not shown`() throws {
    let voucher = SampleVoucher.submitted(name: "Kündigung Müller.pdf", isSensitive: true)
    try errors.write(voucher, original: try folder.file("original", "x"), note: "n")
    #expect(errors.path(of: voucher).lastComponent?.string == "B26-0000001 vertraulich")
    let names = try FileOperations.names(in: errors.path(of: voucher)).map(\.string)
    #expect(names == ["LIESMICH.txt", "dokument.pdf"])
  }

  @Test(arguments: [true, false])
  func `a folder with the name goes when the document turns out to be sensitive`(
    isStillInError: Bool
  ) throws {
    let original = try folder.file("original", "x")
    let open = SampleVoucher.submitted(name: "Krankmeldung Müller.eml")
    var sensitive = open
    sensitive.apply(
      .restricted(Restriction(documentClass: .personnel, mark: "subject")), at: SampleVoucher.time)
    try errors.write(open, original: original, note: "n")
    if isStillInError {
      try errors.write(sensitive, original: original, note: "n")
    } else {
      try errors.remove(sensitive)
    }
    #expect(try FileStatus.ifExists(errors.path(of: open)) == nil)
    #expect((try FileStatus.ifExists(errors.path(of: sensitive)) != nil) == isStillInError)
  }
}
