extension MasterTable {
  /// The columns whose change needs a second person (E4): where money goes, and who gets it.
  package var protectedColumns: [String] {
    self == .suppliers ? ["name", "street", "zip", "city", "country", "iban", "bic"] : []
  }
}

/// What an import makes of a row that is known.
package struct RowMerge: Hashable, Sendable {
  /// The row as it is in force after the import.
  package let row: MasterRecord
  /// Protected columns as they are and as the import wants them; empty for none, an empty text for
  /// no value.
  package let before: [String: String]
  package let after: [String: String]

  /// Protected columns keep their value; one that the file lacks altogether says nothing.
  package init(_ known: MasterRecord, importing new: MasterRecord, missing: Set<String>) {
    var values = new.values
    var before: [String: String] = [:]
    var after: [String: String] = [:]
    for column in known.table.protectedColumns {
      let (old, wanted) = (known.values[column], new.values[column])
      values[column] = old
      guard old != wanted, !missing.contains(column) else { continue }
      before[column] = old ?? ""
      after[column] = wanted ?? ""
    }
    row = MasterRecord(known.table, values)
    self.before = before
    self.after = after
  }
}
