import ReadResult
import Testing

@testable import Reading

@Suite struct StackPlanTests {
  /// A page by a letter: S separator, s one with a long text, b blank, digits a label, C a cover
  /// sheet, N a page that begins another document, any other a page of text.
  private func pages(_ sketch: String) -> [StackPage] {
    sketch.enumerated().map { index, letter in
      var page = StackPage(number: index + 1, marks: 40)
      func code(_ text: String) -> PageCode {
        let box = PageText.Box(left: 0, top: 0, right: 9, bottom: 9)
        return PageCode(page: index + 1, kind: .code128, bytes: Array(text.utf8), box: box)
      }
      switch letter {
      case "S": page.codes = [code("PatchT")]
      case "s":
        page.codes = [code("PATCHT")]
        page.marks = 2000
      case "C": page.codes = [code("rohrpost:Ziel=AP")]
      case "b": page.isBlank = true
      case "N": page.beginsDocument = true
      case _ where letter.isNumber: page.codes = [code("ASN 000\(letter)")]
      default: break
      }
      return page
    }
  }

  static let plans: [(sketch: String, parts: [ClosedRange<Int>], labels: [Int?])] = [
    ("t", [], []),
    ("ttt", [], []),
    ("tb", [], []),
    ("1", [], []),
    ("1t", [], []),
    ("bS", [], []),
    ("SS", [], []),
    ("tSt", [1...1, 3...3], [nil, nil]),
    ("tSSt", [1...1, 4...4], [nil, nil]),
    ("SttS", [2...3], [nil]),
    ("tbSbtb", [1...2, 5...6], [nil, nil]),
    ("tst", [1...1, 2...3], [nil, nil]),
    ("1t2t", [1...2, 3...4], [1, 2]),
    ("t1", [1...1, 2...2], [nil, 1]),
    ("112", [1...2, 3...3], [1, 2]),
    ("1S2", [1...1, 3...3], [1, 2]),
    ("1St", [1...1, 3...3], [1, nil]),
    ("tNbt", [1...1, 2...4], [nil, nil]),
    ("CtCt", [2...2, 4...4], [nil, nil]),
  ]

  @Test(arguments: plans)
  func `sheets, labels and blank backs make the documents`(
    sketch: String, parts: [ClosedRange<Int>], labels: [Int?]
  ) {
    let plan = StackPlan(pages(sketch), by: StackMarks())
    #expect(plan.parts.map { $0.span.firstPage...$0.span.lastPage } == parts)
    #expect(plan.parts.map(\.span.archiveNumber) == labels)
    #expect(plan.isStack == !parts.isEmpty)
  }

  @Test func `every page is in a document or left out with a reason`() {
    let sketch = "tbSbtSCt1b2sb"
    let plan = StackPlan(pages(sketch), by: StackMarks())
    let all = plan.parts.flatMap(\.pages) + plan.leftOut.map(\.page)
    #expect(all.sorted() == Array(1...sketch.count))
    #expect(plan.leftOut.filter { $0.reason == .separator }.map(\.page) == [3, 4, 6])
    #expect(plan.leftOut.filter { $0.reason == .blank }.map(\.page) == [2, 10, 13])
  }

  @Test func `what a cover sheet says is told of its document only`() {
    let plan = StackPlan(pages("CStNt"), by: StackMarks())
    #expect(plan.parts.map(\.span.routing) == [["Ziel": "AP"], [:]])
  }

  @Test(arguments: [
    ("ASN00231", 231), ("asn 231", 231), ("ASN-7", 7), ("ASN", nil), ("ASN12x", nil), ("4711", nil),
    ("ASN1234567890123", nil), ("XASN1", nil),
  ])
  func `a label is the prefix and digits, nothing else`(text: String, number: Int?) {
    let box = PageText.Box(left: 0, top: 0, right: 1, bottom: 1)
    let code = PageCode(page: 1, kind: .qr, bytes: Array(text.utf8), box: box)
    #expect(StackMarks().archiveNumber(in: code) == number)
  }
}
