import Payables
import ReadResult
import Testing

@Suite struct ScanJudgementTests {
  private func kinds(
    _ pages: [ScanPage], _ profile: ScanProfile = ScanProfile(), isPart: Bool = false
  ) -> [QualityFinding.Kind] {
    ScanJudgement.findings(of: pages, by: profile, isPart: isPart).map(\.kind)
  }

  private func profile(_ change: (inout ScanProfile) -> Void) -> ScanProfile {
    var profile = ScanProfile()
    change(&profile)
    return profile
  }

  @Test func `a good scan has no findings`() {
    #expect(kinds([ScannedPages.page(1), ScannedPages.blank(2), ScannedPages.page(3)]) == [])
    #expect(kinds(ScannedPages.pages([1, 2, 3], of: 3)) == [])
    #expect(kinds([]) == [])
  }

  @Test(arguments: [(150, true), (193, true), (195, false), (200, false), (600, false)])
  func `a resolution below that of the profile is looked at`(resolution: Int, isLow: Bool) {
    let page = ScannedPages.page(1) { $0.form = .init(across: 600, down: resolution) }
    let found = ScanJudgement.findings(of: [page], by: ScanProfile())
    #expect(found.map(\.kind) == (isLow ? [.lowResolution] : []))
    #expect(found.allSatisfy { $0.severity == .look && $0.german.contains("\(resolution) dpi") })
  }

  @Test func `what a file does not say is not complained about`() {
    let page = ScannedPages.page(1) {
      $0.form = ScanPage.Form()
      $0.skew = nil
      $0.confidence = nil
    }
    #expect(kinds([page], profile { $0.colour = .colour }) == [])
  }

  @Test func `the colour mode is that of the profile, or better`() {
    let pages = [ScanPage.Colour.bitonal, .gray, .colour].enumerated().map { index, colour in
      ScannedPages.page(index + 1) { $0.form.colour = colour }
    }
    let found = ScanJudgement.findings(of: pages, by: profile { $0.colour = .colour })
    #expect(found.map(\.kind) == [.wrongColour])
    #expect(found.first?.pages == [1, 2])
    #expect(kinds(pages) == [])
  }

  @Test(arguments: [(30, false), (-30, false), (31, true), (-42, true)])
  func `a sheet that was drawn in askew is looked at`(tenths: Int, isAskew: Bool) {
    #expect(kinds([ScannedPages.page(1) { $0.skew = tenths }]) == (isAskew ? [.askew] : []))
  }

  @Test(arguments: [
    (93, 120, [QualityFinding.Kind]()), (58, 120, [.poorlyLegible]), (49, 120, [.illegible]),
    (90, 3, [.illegible]), (0, 0, [.illegible]),
  ])
  func `a document of which nothing can be read must be scanned again`(
    confidence: Int, words: Int, expected: [QualityFinding.Kind]
  ) {
    let page = ScannedPages.page(1) {
      $0.confidence = confidence
      $0.words = words
    }
    let found = ScanJudgement.findings(of: [page], by: ScanProfile())
    #expect(found.map(\.kind) == expected)
    #expect(found.contains { $0.severity == .rescan } == (expected == [.illegible]))
  }

  @Test func `a photograph among pages that can be read is only looked at`() {
    let photograph = ScannedPages.page(2) {
      $0.words = 2
      $0.confidence = 30
    }
    let found = ScanJudgement.findings(of: [ScannedPages.page(1), photograph], by: ScanProfile())
    #expect(found.map(\.kind) == [.poorlyLegible] && found.map(\.severity) == [.look])
    #expect(found.first?.pages == [2])
  }

  @Test func `a stamp alone on a page says nothing about its legibility`() {
    let stamped = ScannedPages.page(1) {
      $0.marks = 12
      $0.words = 1
      $0.confidence = 20
    }
    #expect(kinds([stamped]) == [])
  }

  @Test func `a document of blank pages must be scanned again`() {
    let found = ScanJudgement.findings(
      of: [ScannedPages.blank(1), ScannedPages.blank(2)], by: ScanProfile())
    #expect(found.map(\.kind) == [.blankDocument] && found.map(\.severity) == [.rescan])
  }

  @Test func `blank pages are expected on backs, and of one-sided scans nowhere`() {
    let pages = [
      ScannedPages.page(1), ScannedPages.blank(2), ScannedPages.blank(3), ScannedPages.page(4),
    ]
    func severities(_ sides: ScanProfile.Sides) -> [QualityFinding.Severity] {
      ScanJudgement.findings(of: pages, by: profile { $0.sides = sides }).map(\.severity)
    }
    #expect(severities(.any) == [.note])
    #expect(severities(.both) == [.look])
    #expect(severities(.one) == [.look])
    let one = ScanJudgement.findings(of: pages, by: profile { $0.sides = .one })
    #expect(one.first?.pages == [2, 3])
    #expect(kinds(pages, profile { $0.sides = .one }, isPart: true) == [])
  }

  @Test func `a scan of both sides has pages in pairs`() {
    let both = profile { $0.sides = .both }
    #expect(kinds([ScannedPages.page(1)], both) == [.incompleteSheet])
    #expect(kinds([ScannedPages.page(1), ScannedPages.blank(2)], both) == [])
    #expect(kinds([ScannedPages.page(1)], both, isPart: true) == [])
    #expect(ScanJudgement.findings(ofStack: 7, by: both).map(\.kind) == [.incompleteSheet])
    #expect(ScanJudgement.findings(ofStack: 8, by: both) == [])
    #expect(ScanJudgement.findings(ofStack: 7, by: ScanProfile()) == [])
  }

  @Test(arguments: QualityFinding.Kind.allCases)
  func `each finding says what it is and what to do, in both languages`(
    kind: QualityFinding.Kind
  ) throws {
    let bad = ScannedPages.page(1) {
      $0.form = .init(across: 100, down: 100, colour: .bitonal)
      $0.skew = 60
      $0.confidence = 10
    }
    var all = ScanJudgement.findings(
      of: [bad, ScannedPages.blank(2), ScannedPages.blank(3)],
      by: profile {
        $0.colour = .gray
        $0.sides = .both
      })
    all += ScanJudgement.findings(of: [ScannedPages.blank(1)], by: ScanProfile())
    all += ScanJudgement.findings(
      of: [
        bad, ScannedPages.page(2, printed: .init(2, of: 4)),
        ScannedPages.page(3, printed: .init(1, of: 4)),
        ScannedPages.page(4) { $0.sameAs = 2 },
      ], by: ScanProfile())
    all += ScanJudgement.findings(of: ScannedPages.pages([1], of: 2), by: ScanProfile())
    let finding = try #require(all.first { $0.kind == kind })
    for text in [finding.german, finding.english] {
      #expect(text.hasSuffix(".") && text.filter { $0 == "." }.count >= 2)
      #expect(!text.contains("{") && !text.isEmpty)
    }
  }
}
