import Invoice
import ReadResult
import Testing

@testable import Reading

struct LineHierarchyTests {
  /// The hierarchy written as `1(1.1 1.2) 2`, from pairs such as `1.1<1`.
  private func nested(_ lines: String) throws -> String {
    var hierarchy = LineHierarchy()
    for pair in lines.split(separator: " ") {
      let parts = pair.split(separator: "<")
      var line = InvoiceLine()
      line.identifier = String(parts[0])
      hierarchy.append(line, parent: parts.count > 1 ? String(parts[1]) : nil)
    }
    return try hierarchy.nested().map(written).joined(separator: " ")
  }

  private func written(_ line: InvoiceLine) -> String {
    let inner = line.subLines.map(written).joined(separator: " ")
    return (line.identifier ?? "") + (inner.isEmpty ? "" : "(\(inner))")
  }

  @Test(arguments: [
    ("1 2 3", "1 2 3"),
    ("1 1.1<1 1.2<1 2", "1(1.1 1.2) 2"),
    ("1.1<1 1.1.1<1.1 1", "1(1.1(1.1.1))"),  // a parent may come last
    ("1 2<9", "1 2"),  // no such parent
    ("1<1 2", "1 2"),  // itself
    ("1<2 2<1 3", "1(2) 3"),  // a circle is cut once
    ("1<3 2<1 3<2 4<3", "1(2(3(4)))"),
    ("1 1 2<1", "1(2) 1"),  // the first line of that name
    ("", ""),
  ])
  func `lines hang below the parent they name, and none is lost`(
    lines: String, expected: String
  ) throws {
    #expect(try nested(lines) == expected)
  }

  @Test func `the depth is bounded`() throws {
    func chain(_ depth: Int) -> String {
      "0 " + (1...depth).map { "\($0)<\($0 - 1)" }.joined(separator: " ")
    }
    #expect(throws: Never.self) { try nested(chain(SubLineDepth.limit)) }
    let failure = try #require(throws: ReadFailure.self) {
      try nested(chain(SubLineDepth.limit + 1))
    }
    #expect(failure.reason == .limitExceeded)
  }
}
