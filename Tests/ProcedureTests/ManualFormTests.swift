import Reports
import Testing

@Suite struct ManualFormTests {
  @Test func `marks of literals are read and those of values are not`() {
    let foreign = "`x` **y** [[z]]"
    let text: ManualText = "a `b` **c** [[d]] \(foreign) `\(foreign)`"
    #expect(
      text.spans == [
        .plain("a "), .code("b"), .plain(" "), .strong("c"), .plain(" "), .reference("d"),
        .plain(" \(foreign) "), .code(foreign),
      ])
  }

  private static let hostile = Manual(
    "T <b>", facts: [Manual.Fact("a|b", "<script>alert(1)</script>")],
    [
      ManualSection(
        "eins", "Ein *Titel* & mehr",
        [
          .paragraph(ManualText(plain: "- kein Punkt, 1. auch `nicht` <i>x</i>")),
          .paragraph(ManualText(plain: "1. keine Liste")),
          .list([ManualText(plain: "a|b"), "Siehe [[zwei]]."]),
          .steps(["eins", "zwei"]),
          .table(ManualTable(["a|b", "c"], [[ManualText(code: "x|y`z"), "d"]])),
          .code(["``` <x>"]),
        ], [ManualSection("zwei", "Zwei")])
    ])

  @Test func `what comes from elsewhere marks nothing up`() {
    let structure = PageStructure(Self.hostile.html)
    #expect(structure.faults == [])
    let markdown = Self.hostile.markdown
    #expect(!markdown.contains("<script>") && !markdown.contains("<i>"))
    #expect(markdown.contains("\n1\\. keine Liste\n") && markdown.contains("\n\\- kein Punkt"))
    for row in markdown.split(separator: "\n") where row.hasPrefix("| ") && row.contains("x") {
      #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 3, "\(row)")
    }
  }

  @Test func `both forms say the same words`() {
    #expect(
      RenderedWords.ofHTML(Self.hostile.html) == RenderedWords.ofMarkdown(Self.hostile.markdown))
  }

  @Test func `lost references, doubled ids and uneven rows are told`() {
    let manual = Manual(
      "T",
      [
        ManualSection("a", "A", [.paragraph("[[weg]]")], [ManualSection("a", "B")]),
        ManualSection("c", "C", [.table(ManualTable(["x", "y"], [["1"]]))]),
      ])
    #expect(manual.faults.count == 3)
    #expect(Self.hostile.faults == [])
    #expect(manual.numbered.map(\.number) == ["1", "1.1", "2"])
  }
}
