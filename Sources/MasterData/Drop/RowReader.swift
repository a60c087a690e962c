/// Makes rows of a table from the records of a file.
struct RowReader {
  private let table: MasterTable
  private let columns: [MasterColumn?]
  private var placesByKey: [String: DropPlace] = [:]

  init(_ table: MasterTable, _ columns: [MasterColumn?]) {
    self.table = table
    self.columns = columns
  }

  /// The row of a record; nil where it is refused, which `problems` says.
  mutating func read(_ record: DropRecord, _ problems: inout DropProblems) -> MasterRecord? {
    if let fault = fault(of: record) {
      problems.add(DropProblem(fault, at: record.place, column: record.faultColumn))
      return nil
    }
    var values: [String: String] = [:]
    values.reserveCapacity(columns.count)
    var isRefused = false
    func refuse(_ fault: DropFault, _ column: MasterColumn, _ value: String?) {
      problems.add(DropProblem(fault, at: record.place, column: column.name, value: value))
      isRefused = isRefused || fault.isRefusal
    }
    for (index, column) in columns.enumerated() {
      guard let column else { continue }
      let text = index < record.cells.count ? record.cells[index].trimmedCell : ""
      if text.isEmpty {
        if column.isRequired { refuse(.emptyCell, column, nil) }
        continue
      }
      do throws(DropFault) {
        let plain = try Self.plain(text, column)
        values[column.name] = plain
        if let remark = column.kind.remark(on: plain) { refuse(remark, column, text) }
      } catch {
        refuse(error, column, text)
      }
    }
    if isRefused { return nil }
    let row = MasterRecord(table, values)
    let key = row.key
    if let first = placesByKey.updateValue(record.place, forKey: key) {
      placesByKey[key] = first
      problems.add(DropProblem(.repeatedKey(first: first), at: record.place, value: key))
      return nil
    }
    for remark in row.remarks {
      problems.add(
        DropProblem(
          remark.fault, at: record.place, column: remark.column, value: values[remark.column]))
    }
    return row
  }

  private func fault(of record: DropRecord) -> DropFault? {
    if let fault = record.fault { return fault }
    if record.cells.count > columns.count,
      record.cells[columns.count...].contains(where: { !$0.trimmedCell.isEmpty })
    {
      return .tooManyCells(record.cells.count, columns: columns.count)
    }
    // Spreadsheets leave out empty cells at the end of a row, but not the end of the file.
    return record.isUnended && record.cells.count < columns.count ? .cutOff : nil
  }

  private static func plain(
    _ text: String, _ column: MasterColumn
  ) throws(DropFault) -> String {
    if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) {
      throw .controlCharacter
    }
    if column.isKey, text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 < 0x20 }) {
      throw .keySeparator
    }
    return try column.kind.plain(text)
  }
}

extension MasterRecord {
  /// What is odd about the columns together.
  fileprivate var remarks: [(fault: DropFault, column: String)] {
    guard table == .suppliers, let iban = values["iban"], let country = values["country"],
      country.utf8.count == 2, !iban.hasPrefix(country.uppercased())
    else { return [] }
    return [(.ibanOfOtherCountry(country), "iban")]
  }
}
