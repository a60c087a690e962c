/// A table that was read: named columns, and rows whose bytes travel beside it in ``TableForm``.
package struct RowTable: Codable, Hashable, Sendable {
  /// The names of the columns in the order of their first appearance: small letters, words joined
  /// by `_`; at most one more than ``ReadingLimits/tableColumns``.
  package var columns: [String]
  /// Rows in the blob; at most one more than ``ReadingLimits/tableRows``, whoever sees it knows
  /// that there are too many.
  package var rows: Int
  package var blob: ReadResult.BlobIndex

  package init(columns: [String], rows: Int, blob: ReadResult.BlobIndex) {
    self.columns = columns
    self.rows = rows
    self.blob = blob
  }
}

/// A row of a table: the cells it has, and what is wrong with it.
package struct TableRow: Hashable, Sendable {
  /// The line on which its element begins, from 1 on.
  package var line: Int
  package var fault: Fault?
  /// The column of the fault, where it has one.
  package var faultColumn: Int?
  package var cells: [Cell]

  package init(line: Int, fault: Fault? = nil, faultColumn: Int? = nil, cells: [Cell] = []) {
    self.line = line
    self.fault = fault
    self.faultColumn = faultColumn
    self.cells = cells
  }

  package struct Cell: Hashable, Sendable {
    /// Its place in ``RowTable/columns``.
    package var column: Int
    package var text: String

    package init(column: Int, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// Why a row can't be taken as it stands; the raw values are those of ``TableForm``.
  package enum Fault: UInt8, Hashable, Sendable, CaseIterable {
    /// Text stands beside child elements.
    case strayText = 1
    /// A column stands twice in one row.
    case repeatedColumn
    /// Elements of two names come several times: nobody knows which belong together.
    case severalLists
    /// An element that has text, but no columns.
    case noColumns
  }
}
