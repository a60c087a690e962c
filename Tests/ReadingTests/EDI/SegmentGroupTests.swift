import Testing

@testable import Reading

@Suite struct SegmentGroupTests {
  private static let table = SegmentTable("BGM DTM FTX RFF(DTM) NAD(LOC RFF(DTM) CTA(COM)) CUX")

  private func segment(_ text: String, _ number: Int) -> EDIFACTSegment {
    let elements = text.split(separator: "+").map { [String($0)] }
    return EDIFACTSegment(
      tag: elements[0][0], elements: Array(elements.dropFirst()), number: number, line: 1,
      range: 0..<0)
  }

  /// The tree as `NAD(LOC RFF(DTM))`, groups behind segments, and what became of each segment.
  private func build(_ texts: String...) -> (String, [SegmentGroupBuilder.Placement]) {
    var builder = SegmentGroupBuilder(Self.table)
    let placements = texts.enumerated().map { builder.take(segment($1, $0 + 1)) }
    return (shown(builder.finish()), placements)
  }

  private func shown(_ group: SegmentGroup) -> String {
    let inner =
      group.segments.map(\.name)
      + group.groups.map { ($0.trigger?.name ?? "") + "(" + shown($0) + ")" }
    return inner.joined(separator: " ")
  }

  @Test func `the notation has groups in brackets`() {
    let table = Self.table
    #expect(table.rows.map(\.tag) == ["BGM", "DTM", "FTX", "RFF", "NAD", "CUX"])
    #expect(table.rows[4].group?.rows.map(\.tag) == ["LOC", "RFF", "CTA"])
    #expect(table.rows[4].group?.rows[2].group?.rows.map(\.tag) == ["COM"])
    #expect(SegmentTable("A(B(C").rows[0].group?.rows[0].group?.rows[0].tag == "C")
    #expect(SegmentTable(")(").rows.map(\.tag) == [])
  }

  @Test func `a segment belongs to the innermost group that has a place for it`() {
    let (tree, placements) = build(
      "BGM", "RFF+ON", "DTM+171", "NAD+BY", "RFF+VA", "CTA", "COM", "NAD+SU", "LOC", "CUX")
    #expect(tree == "BGM CUX RFF+ON(DTM+171) NAD+BY(RFF+VA() CTA(COM)) NAD+SU(LOC)")
    #expect(placements.allSatisfy { $0 == .inOrder })
  }

  @Test func `a segment out of order goes to the innermost group that knows it`() {
    let (tree, placements) = build("BGM", "NAD+BY", "RFF+VA", "LOC", "CUX", "FTX", "DTM+137")
    #expect(tree == "BGM CUX FTX DTM+137 NAD+BY(LOC RFF+VA())")
    #expect(
      placements == [.inOrder, .inOrder, .inOrder, .outOfOrder, .inOrder, .outOfOrder, .outOfOrder])
  }

  @Test func `a segment that no group knows is left out`() {
    let (tree, placements) = build("BGM", "XYZ", "DTM+137")
    #expect(tree == "BGM DTM+137" && placements == [.inOrder, .unknown, .inOrder])
  }
}
