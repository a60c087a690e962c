import CTesseract
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// What decides whether there is a PDF, and what becomes of seals and passwords.
@Suite struct SearchablePDFLimitsTests {
  private func read(
    _ bytes: [UInt8], isWanted: Bool = true, _ limits: ReadingLimits = .init()
  ) throws -> ReadResult {
    let job = Job(
      name: "scan", readsWords: true, makesSearchable: isWanted, limits: limits)
    return try Reader.read(job, bytes).outcome.get()
  }

  @Test func `who does not ask gets none, and neither does a document with words`() throws {
    #expect(try read(ScanFixture().pdf(), isWanted: false).searchable == nil)
    let printed = try read(ScanFixture().printed)
    #expect(printed.searchable == nil && printed.notices.isEmpty)
  }

  @Test func `a limit that is crossed leaves a notice and the words`() throws {
    for change in [
      { $0.searchableBytes = 10_000 }, { $0.searchableSeconds = 0 },
    ] as [(inout ReadingLimits) -> Void] {
      var limits = ReadingLimits()
      change(&limits)
      let result = try read(ScanFixture(colour: .gray).picture(Int32(IFF_TIFF_LZW)), limits)
      #expect(result.searchable == nil)
      #expect(result.notices.map(\.code) == [.notSearchable])
      #expect(result.words != nil)
    }
  }

  @Test func `the bytes of the PDF do not count as taken out`() throws {
    var limits = ReadingLimits()
    limits.extractedBytes = 0
    #expect(try read(ScanFixture().pdf(), limits).searchable != nil)
  }

  @Test func `the same scan gives the same bytes`() throws {
    let file = try ScanFixture().picture(Int32(IFF_TIFF_G4))
    #expect(try SearchedScan(file).pdf == SearchedScan(file).pdf)
  }

  @Test func `a PDF that only its owner may change can be searched by anyone`() throws {
    let scan = try ScanFixture().pdf()
    let encrypted = try PDFFixture.encrypted(scan, userPassword: "", ownerPassword: "geheim")
    let searched = try SearchedScan(encrypted)
    try searched.expectWordsInPlace()
    #expect(try SearchedScan.pictures(in: searched.pdf) == SearchedScan.pictures(in: encrypted))
  }

  @Test func `a seal that the copy would break is not in it, its picture is`() throws {
    let sealed = try ScanFixture().pdf(
      catalogue: "/Perms << /DocMDP 7 0 R >> /AcroForm << /SigFlags 3 /Fields [6 0 R] >>",
      objects: [
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Siegel) /V 7 0 R /Rect [0 0 9 9] >>",
        "<< /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >>",
      ])
    let file = try PDFFile.open(try SearchedScan(sealed).pdf)
    let catalogue = file.catalogue
    #expect(!file.keys(of: catalogue).contains("/Perms"))
    let form = file.value("/AcroForm", of: catalogue)
    #expect(file.keys(of: form) == ["/Fields"])
    let field = file.items(of: file.value("/Fields", of: form), limit: 2)[0]
    #expect(Set(file.keys(of: field)) == ["/Type", "/Subtype", "/T", "/Rect"])
    #expect(file.items(of: file.value("/Annots", of: try file.page(1)), limit: 2).count == 1)
  }

  @Test func `characters of every script are found`() throws {
    let words = ["Größe", "Ærø", "Łódź", "ελληνικά", "русский", "中文", "𝔘𝔫𝔦", "€", "ﬁ", "→"]
    var page = PageText(number: 1, width: 5950, height: 8420, origin: .ocr)
    for (line, word) in words.enumerated() {
      let box = PageText.Box(
        left: 700, top: 700 + line * 300, right: 1500, bottom: 820 + line * 300)
      page.words.append(PageText.Word(word, box, line: line))
    }
    let pdf = try SearchablePDF.make(
      of: ScanFixture().pdf(), type: .pdf, pages: [page], turns: [:], limits: .init())
    let found = try Reader.read(Job(name: "a", readsWords: true), pdf).outcome.get().words
    #expect(found?.pages[0].words.map(\.text) == words)
  }

  @Test(arguments: 0..<40)
  func `damaged pictures give a PDF or none, and never a trap`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for file in [
      try PixelFixture.tiff(orientation: 1), try PixelFixture.Kind.palettePNG.file(),
      try PixelFixture.Kind.colorJPEG.file(), try PixelFixture.Kind.deepTIFF.file(),
      try PixelFixture.Kind.transparentPNG.file(), PixelFixture.interlaced16,
    ] {
      var file = file
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        file[Int.random(in: 4..<file.count, using: &generator)] = UInt8.random(
          in: .min ... .max, using: &generator)
      }
      if let pdf = try? PixelFixture.searchable(file) {
        #expect(PopplerDocument(pdf)?.pageCount == 1)
      }
    }
  }
}
