import ReadResult

/// Reads a file of rows in XML, as master data come in (E1).
enum TableReader {
  /// The table and the bytes of its rows.
  ///
  /// No document type, no entities, bounded in everything; the ``ReadFailure`` names the line.
  static func read(
    _ bytes: [UInt8], into unpacking: inout Unpacking, limits: ReadingLimits
  ) throws(ReadFailure) -> RowTable {
    let utf8 = try XMLEncoding.utf8(bytes)
    var builder = TableBuilder(limits: limits)
    try LibXML2.parse(utf8, into: &builder)
    let (columns, rows, bytes) = builder.finish()
    return RowTable(columns: columns, rows: rows, blob: try unpacking.keep(bytes))
  }
}
