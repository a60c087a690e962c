extension MasterDrop {
  /// Takes rows that were read elsewhere: those of a file in XML, which must not be parsed here.
  ///
  /// `columns` are the names that the file has, as a header line would.
  package init(
    name: String, columns: [String], rows: some Sequence<DropRecord>
  ) {
    self.init(name: name) { drop, table throws(DropFault) in
      let header = DropHeader(columns, line: nil, of: table)
      let hasRows = drop.take(header, rows, table)
      if !hasRows { throw .noRows }
    }
  }

  /// A file that can't be read at all; of one whose name tells no table that is said instead.
  package init(name: String, unreadable fault: DropFault, line: Int?) {
    self.init(name: name) { drop, _ throws(DropFault) in
      drop.add(DropProblem(fault, at: line.map { DropPlace(line: $0) }))
    }
  }

  /// Whether a file is XML, in any encoding that is read.
  package static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
    let mark = marks.first { bytes.starts(with: $0) }
    let start = bytes.dropFirst(mark?.count ?? 0).prefix(blanksMax)
    // UTF-16 has a zero in each of these letters.
    return start.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Bytes within which a file begins.
  private static let blanksMax = 1000
}
