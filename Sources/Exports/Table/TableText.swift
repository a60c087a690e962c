package import Invoice

/// Writes the rows of a table as CSV and counts them.
package struct TableText: Sendable {
  package let schema: TableSchema
  package private(set) var tally = TableTally()
  private let sums: [(value: Int, group: Int)]

  package init(_ schema: TableSchema) {
    self.schema = schema
    sums = schema.sums.compactMap { sum in
      schema.place(of: sum.column).flatMap { value in
        schema.place(of: sum.group).map { (value, $0) }
      }
    }
  }

  /// The line with the names of the columns.
  package var header: [UInt8] {
    Array((schema.columns.map(\.name).joined(separator: ";") + "\r\n").utf8)
  }

  /// Appends the line of a row.
  package mutating func append(_ row: [ExportValue], to bytes: inout [UInt8]) {
    precondition(row.count == schema.columns.count, "a row has a value for each column")
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      append(value, schema.columns[index].kind, to: &bytes)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    tally.rows += 1
    for (index, sum) in sums.enumerated() {
      guard case .number(let number) = row[sum.value],
        case .number(let decimals) = schema.columns[sum.value].kind
      else { continue }
      var group = ""
      if case .text(let text) = row[sum.group] { group = text }
      // As it was written, so that who adds up the file gets the same.
      tally.add(number.rounded(to: decimals, .halfAwayFromZero), to: schema.sums[index], group)
    }
  }

  private mutating func append(
    _ value: ExportValue, _ kind: ExportColumn.Kind, to bytes: inout [UInt8]
  ) {
    switch (value, kind) {
    case (.text(let text), .text(let max)): append(text, max: max, to: &bytes)
    case (.empty, .text): bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
    case (.number(let number), .number(let decimals)):
      append(number, decimals: decimals, to: &bytes)
    case (.date(let date), .date): bytes += date.exported.utf8
    case (.empty, _): break
    default: preconditionFailure("a value of another kind than its column's")
    }
  }

  private mutating func append(_ text: String, max: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var (count, isAdapted, isBlank) = (0, false, false)
    for scalar in text.unicodeScalars {
      let isControl = Self.isControl(scalar)
      // Of several of them one blank stays, as of CR LF.
      if isControl, isBlank { continue }
      isBlank = isControl
      isAdapted = isAdapted || isControl
      if count == max {
        tally.shortened += 1
        break
      }
      count += 1
      if isControl {
        bytes.append(UInt8(ascii: " "))
      } else if scalar == "\"" {
        bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    if isAdapted { tally.adapted += 1 }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Line ends of all kinds and control characters.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private mutating func append(
    _ number: ExactDecimal, decimals: Int, to bytes: inout [UInt8]
  ) {
    let rounded = number.rounded(to: decimals, .halfAwayFromZero)
    if rounded != number { tally.rounded += 1 }
    // With zeros to the full number of decimals.
    let whole = rounded.normalized.adding(ExactDecimal(coefficient: 0, scale: decimals))
    bytes += (whole ?? rounded).description.utf8.map { byte in
      byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte
    }
  }
}

extension CalendarDate {
  /// `24.11.2026`.
  package var exported: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))"
  }
}
