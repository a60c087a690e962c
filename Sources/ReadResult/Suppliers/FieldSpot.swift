/// Where a value stands on a document: the words that lead to it, and its place.
package struct FieldSpot: Codable, Hashable, Sendable {
  /// The words left of it in its line, folded and joined; empty where there are none.
  package var before: String
  /// The words above it in its column, folded and joined; empty where there are none, or where the
  /// words before it stand in its own cell.
  package var above: String
  /// Whether those words stand right above it, as its label and not as the head of a table.
  package var isRightBelow: Bool
  /// The value with letters and digits by kind: `RE-2026/815` is `A-9/9`.
  package var form: String
  /// Counts from 1.
  package var page: Int
  package var isLastPage: Bool
  /// Thousandths of the page's width and height, of the upper left corner.
  package var left: Int
  package var top: Int

  /// The letters of ``before`` and ``above``, and the signs of ``form``, at most.
  package static let lettersMax = 40

  package init(
    before: String, above: String, isRightBelow: Bool = false, form: String, page: Int,
    isLastPage: Bool, left: Int, top: Int
  ) {
    self.before = String(before.suffix(Self.lettersMax))
    self.above = String(above.suffix(Self.lettersMax))
    self.isRightBelow = isRightBelow
    self.form = String(form.prefix(Self.lettersMax))
    self.page = page
    self.isLastPage = isLastPage
    self.left = left
    self.top = top
  }
}
