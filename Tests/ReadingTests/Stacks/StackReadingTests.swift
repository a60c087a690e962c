import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Stacks as scanners send them, taken apart and each part read again.
@Suite(.enabled(if: DrawnCode.isAvailable, "zint, which draws the codes, is not installed"))
struct StackReadingTests {
  private func read(
    _ bytes: [UInt8], marks: StackMarks? = StackMarks(), limits: ReadingLimits = .init()
  ) throws -> (result: ReadResult, blobs: [[UInt8]]) {
    let job = Job(name: "scan.pdf", readsWords: true, stackMarks: marks, limits: limits)
    let reply = Reader.read(job, bytes)
    return (try reply.outcome.get(), reply.blobs)
  }

  private func words(_ bytes: [UInt8]) throws -> [String] {
    (try read(bytes, marks: nil).result.words?.pages ?? []).flatMap(\.words).map(\.text)
  }

  @Test(arguments: [DrawnCode.Kind.code128, .code39, .qr])
  func `separator sheets part documents and are left out`(kind: DrawnCode.Kind) throws {
    let stack = StackFixture(sheets: [
      .letter("Erste Firma"), try .separator(kind), .letter("Zweite Firma"),
    ])
    let (result, blobs) = try read(try stack.scan())
    #expect(result.children.map(\.relation) == [.stackPart, .stackPart])
    #expect(result.children.map(\.name) == ["scan-1.pdf", "scan-2.pdf"])
    #expect(
      result.children.map(\.part)
        == [StackPart(firstPage: 1, lastPage: 1), StackPart(firstPage: 3, lastPage: 3)])
    #expect(result.paper?.leftOutPages == [LeftOutPage(2, .separator)])
    #expect(result.words == nil)
    #expect(try words(blobs[0]).contains("Erste"))
    #expect(try words(blobs[1]).contains("Zweite"))
    #expect(try read(blobs[1]).result.pages == 1)
  }

  @Test func `labels begin documents and number them, on the first page only`() throws {
    let stack = StackFixture(sheets: [
      .letter("Erste Firma", drawing: try StackFixture.Sheet.label(.code128, "ASN00041")),
      .letter("Fortsetzung"),
      .letter("Zweite Firma", drawing: try StackFixture.Sheet.label(.qr, "ASN42")),
    ])
    let (result, _) = try read(try stack.scan())
    #expect(
      result.children.map(\.part) == [
        StackPart(firstPage: 1, lastPage: 2, archiveNumber: 41),
        StackPart(firstPage: 3, lastPage: 3, archiveNumber: 42),
      ])
    #expect(result.paper?.codes.map(\.text) == ["ASN00041", "ASN42"])
    #expect(result.paper?.leftOutPages.isEmpty != false)
  }

  @Test func `a TIFF file is taken apart without a pixel changed`() throws {
    let sheets: [StackFixture.Sheet] = [
      .letter("Erste Firma"), .blank, try .separator(.code128), .blank, .letter("Zweite Firma"),
    ]
    let whole = try StackFixture(sheets: sheets).tiff()
    let (result, blobs) = try read(whole)
    #expect(
      result.children.map(\.part)
        == [StackPart(firstPage: 1, lastPage: 2), StackPart(firstPage: 5, lastPage: 5)])
    #expect(
      result.paper?.leftOutPages == [
        LeftOutPage(2, .blank), LeftOutPage(3, .separator), LeftOutPage(4, .separator),
      ])
    for (part, page) in zip(blobs, [0, 4]) {
      #expect(try read(part).result.pages == 1)
      let copy = try required(PagePicture(part, type: .tiff, page: 0))
      let original = try required(PagePicture(whole, type: .tiff, page: page))
      #expect(copy.resolution == original.resolution)
      #expect(copy.brightness == original.brightness)
    }
  }

  @Test func `pages that lie wrong are upright in their part`() throws {
    let turned = [1, 2, 3].map { quarters in
      var sheet = StackFixture.Sheet.letter("Firma Nummer \(quarters)")
      sheet.quarters = quarters
      return sheet
    }
    let sheets = turned + [try .separator(.code128)]
    let fixture = StackFixture(sheets: sheets)
    let (result, blobs) = try read(try fixture.scan())
    let document = try required(PopplerDocument(blobs[0]))
    for page in 1...3 {
      let found = document.size(ofPage: page)
      let size = try #require(found)
      #expect(size.width < size.height, "page \(page)")
      let picture = try required(
        document.picture(ofPage: page, resolution: 200, pixelsMax: 10_000_000))
      #expect(PageOrientation.quarters(of: picture) == 0, "page \(page)")
    }
    #expect(result.children.count == 1)
    let tiff = try read(try fixture.tiff()).blobs[0]
    for page in 0..<3 {
      let picture = try required(PagePicture(tiff, type: .tiff, page: page))
      #expect(PageOrientation.quarters(of: picture) == 0, "page \(page)")
    }
  }

  @Test func `a cover sheet says where its document goes`() throws {
    let cover = try StackFixture.Sheet.separator(.qr, "ROHRPOST:Abteilung=Haustechnik; Kst=4711")
    let (result, blobs) = try read(
      try StackFixture(sheets: [cover, .letter("Erste Firma")]).scan())
    let part = try #require(result.children.first?.part)
    #expect(part.routing == ["Abteilung": "Haustechnik", "Kst": "4711"])
    #expect(part.firstPage == 2 && blobs.count == 1)
    #expect(result.paper?.leftOutPages == [LeftOutPage(1, .coverSheet)])
  }

  @Test func `a blank back does not make a stack, and is said`() throws {
    let scan = try StackFixture(sheets: [.letter("Erste Firma"), .blank]).scan()
    let (result, blobs) = try read(scan)
    #expect(result.children.isEmpty && blobs.isEmpty)
    #expect(result.paper?.leftOutPages == [LeftOutPage(2, .blank)])
    let words = try #require(result.words)
    #expect(words.pages.map(\.number) == [1, 2] && words.pages[1].words.isEmpty)
    #expect(!words.fields.isEmpty)
  }

  @Test func `a letter with a separator's code on it is kept`() throws {
    var letter = StackFixture.Sheet.letter("Zweite Firma")
    letter.lines += Array(repeating: "Noch ein langer Satz, den niemand verlieren will.", count: 9)
    letter.drawing = try StackFixture.Sheet.label(.code128, "PATCHT")
    let (result, _) = try read(try StackFixture(sheets: [.letter("Erste Firma"), letter]).scan())
    #expect(result.paper?.leftOutPages.isEmpty != false)
    #expect(result.children.compactMap(\.part?.firstPage) == [1, 2])
  }

  @Test func `who wants the file whole, or has only one page, gets it whole`() throws {
    let stack = try StackFixture(sheets: [.letter("A"), try .separator(.qr), .letter("B")]).scan()
    #expect(try read(stack, marks: nil).result.children.isEmpty)
    let label = try StackFixture.Sheet.label(.qr, "ASN7")
    let single = try read(try StackFixture(sheets: [.letter("A", drawing: label)]).scan())
    #expect(single.result.children.isEmpty && single.result.paper?.archiveNumber == 7)
  }

  @Test func `a stack of more pages than are looked at is not taken apart, and that is said`()
    throws
  {
    var limits = ReadingLimits()
    limits.searchedPages = 2
    limits.recognizedPages = 0
    let stack = try StackFixture(sheets: [.letter("A"), try .separator(.qr), .letter("B")]).scan()
    let result = try read(stack, limits: limits).result
    #expect(result.children.isEmpty && result.paper?.leftOutPages.isEmpty != false)
    #expect(result.notices.map(\.code) == [.stackTooLong, .unreadPages])
  }

  @Test func `marks are what the job says`() throws {
    var marks = StackMarks()
    marks.separators = ["HIERTRENNEN"]
    marks.archiveLabelPrefix = "BELEG"
    let label = try StackFixture.Sheet.label(.code128, "BELEG-0815")
    let stack = StackFixture(sheets: [
      .letter("A"), try .separator(.code128, "HIER TRENNEN"), .letter("B", drawing: label),
    ])
    let result = try read(try stack.scan(), marks: marks).result
    #expect(result.children.map(\.part?.archiveNumber) == [nil, 815])
  }

  @Test func `pages that would take too long stay unread, which is said`() throws {
    let sheets = ["Erste", "Zweite", "Dritte"].map { StackFixture.Sheet.letter("\($0) Firma") }
    let scan = try StackFixture(sheets: sheets).scan()
    let file = try PDFFile.open(scan)
    let pages = try PDFPages(of: file, limits: ReadingLimits())
    let drawings = pages.inspected.map { PDFDrawings(of: $0, in: file) }
    let start = ContinuousClock.now
    func reading(secondsAStep: Int) throws -> PaperReading {
      let source = try required(
        PDFSource(scan, drawings: drawings, pixelsMax: ReadingLimits().pixels))
      var steps = 0
      let job = Job(name: "scan.pdf", readsWords: true, stackMarks: nil)
      return PaperReader.read(source, job: job) {
        defer { steps += 1 }
        return start + .seconds(steps * secondsAStep)
      }
    }
    let late = try reading(secondsAStep: 60)
    #expect(late.texts.map(\.words.isEmpty) == [false, true, true])
    #expect(late.notices.map(\.code) == [.unreadPages])
    #expect(late.notices.first?.detail == "2 scanned pages, the first of them 2")
    let inTime = try reading(secondsAStep: 1)
    #expect(inTime.texts.allSatisfy { !$0.words.isEmpty } && inTime.notices.isEmpty)
  }
}
