package import Invoice

/// What was written of a table.
package struct TableTally: Hashable, Sendable {
  package internal(set) var rows = 0
  /// By sum and group; nil where the numbers do not fit.
  package internal(set) var sums: [TableSchema.Sum: [String: ExactDecimal?]] = [:]
  /// Texts that were cut at the length of their column.
  package internal(set) var shortened = 0
  /// Texts with line ends or control characters, which became blanks.
  package internal(set) var adapted = 0
  /// Numbers with more decimals than their column has.
  package internal(set) var rounded = 0

  package init() {}

  mutating func add(_ number: ExactDecimal, to sum: TableSchema.Sum, _ group: String) {
    let before = sums[sum]?[group] ?? .zero
    sums[sum, default: [:]][group] = .some(before?.adding(number))
  }
}
