import ReadResult
import Testing

@testable import Payables

@Suite struct PageNumberingTests {
  /// Pages by what is printed on them: a number of a count, or nothing.
  private func numbering(_ printed: [(Int, Int)?]) -> PageNumbering {
    PageNumbering(
      printed.enumerated().map { index, number in
        ScannedPages.page(index + 1, printed: number.map { .init($0.0, of: $0.1) })
      })
  }

  @Test func `pages that are all there are complete`() {
    for printed in [
      [(1, 1)], [(1, 3), (2, 3), (3, 3)], [(1, 2), (2, 2), (1, 2), (2, 2)],
      [(1, 2), (2, 2), nil, nil], [(1, 1), nil, (1, 2), (2, 2)], [nil, nil], [(1, 3), nil, (3, 3)],
      [(1, 2), nil], [nil, (2, 2)], [(1, 1), (1, 1), (1, 1)],
    ] as [[(Int, Int)?]] {
      let found = numbering(printed)
      #expect(found.missing.isEmpty && found.unordered.isEmpty, "\(printed)")
    }
  }

  @Test func `a page that is not there is missed`() {
    func missing(_ printed: [(Int, Int)?]) -> [[Int]] { numbering(printed).missing.map(\.numbers) }
    #expect(missing([(1, 2)]) == [[2]])
    #expect(missing([(3, 3)]) == [[1, 2]])
    #expect(missing([(1, 3), (3, 3)]) == [[2]])
    #expect(missing([(1, 4), nil]) == [[2, 3, 4]])
    #expect(missing([(1, 2), (2, 2), (1, 2)]) == [[2]])
    #expect(missing([(1, 2), (1, 2)]) == [[2], [2]])
    #expect(missing([(1, 1), (2, 2)]) == [[1]])
  }

  @Test func `pages in another order than they are numbered are found`() {
    #expect(numbering([(2, 2), (1, 2)]).unordered == [1, 2])
    #expect(numbering([(1, 3), (3, 3), (2, 3)]).unordered == [1, 2, 3])
    #expect(numbering([(1, 1), (3, 3), (2, 3), (1, 3)]).unordered == [2, 3, 4])
    #expect(numbering([(2, 2), (1, 2)]).missing == [])
  }

  @Test func `a count that was misread on a page that goes on does no harm`() {
    let found = numbering([(1, 2), (2, 7)])
    #expect(found.missing.isEmpty && found.unordered.isEmpty)
  }
}
