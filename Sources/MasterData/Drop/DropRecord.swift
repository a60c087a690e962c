/// A row of a file as it stands there, before anybody knows what its cells mean.
package struct DropRecord: Sendable {
  /// The cells as they stand there, in the order of the file's columns.
  package var cells: [String] = []
  package let place: DropPlace
  package var fault: DropFault?
  /// The column of the fault, where it has one.
  package var faultColumn: String?
  /// Whether nothing at all stands behind it, not even a line end.
  var isUnended = false

  package init(
    cells: [String] = [], place: DropPlace, fault: DropFault? = nil, faultColumn: String? = nil
  ) {
    self.cells = cells
    self.place = place
    self.fault = fault
    self.faultColumn = faultColumn
  }

  var isEmpty: Bool { fault == nil && cells.allSatisfy(\.isEmpty) }
}

/// Where a row stands in its file.
package struct DropPlace: Hashable, Sendable {
  /// From 1 on.
  package let line: Int
  /// Its number among the rows, from 1 on, where the line alone does not tell it: in XML.
  package let row: Int?

  package init(line: Int, row: Int? = nil) {
    self.line = line
    self.row = row
  }
}
