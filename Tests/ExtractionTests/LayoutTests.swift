import Testing

@testable import Extraction

@Suite struct LayoutTests {
  private let layout = Layout([
    SamplePage()
      .row(120, (50, "Wert darunter"))
      .row(100, (300, "zweite Spalte"), (50, "erste Spalte"))
      .pageText
  ])

  @Test func `rows and cells follow from places and not from the order of words`() {
    #expect(layout.cells.map(\.text) == ["erste Spalte", "zweite Spalte", "Wert darunter"])
    #expect(layout.rows == [[0, 1], [2]])
  }

  @Test func `neighbours are found to the right, to the left and below`() {
    #expect(layout.right(of: 0) == 1)
    #expect(layout.right(of: 1) == nil)
    #expect(layout.left(of: 1) == 0)
    #expect(layout.below(0) == 2)
    #expect(layout.below(1) == nil)
  }

  @Test func `lines with the same left edge are a paragraph`() {
    #expect(layout.paragraphs == [[0, 2], [1]])
  }

  @Test func `a page without words has no cells`() {
    #expect(Layout([SamplePage().pageText]).cells.isEmpty)
  }

  @Test func `folding keeps letters and digits alone`() {
    #expect("Straßen-Übergabe Nr. 7".folded == "strassenuebergabenr7")
  }
}
