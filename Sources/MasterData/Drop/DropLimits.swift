/// What a file of master data may hold; more is refused and said.
package enum DropLimits {
  package static let bytes = 128 << 20
  package static let rows = 250_000
  package static let columns = 200
  /// Bytes of UTF-8 in one cell.
  package static let cellBytes = 4000
  /// Elements and attributes of a file in XML.
  package static let elements = 6_000_000
  /// Problems that a report lists; all are counted.
  package static let problems = 1000
  /// Characters of a wrong value that a report shows.
  package static let shownValue = 60
}
