/// The records of a CSV text (RFC 4180), one after the other; line ends are LF, CRLF or CR.
struct CSVRecords: Sequence, IteratorProtocol {
  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")

  private let text: [UInt8]
  private let delimiter: UInt8
  private var place = 0
  private var line = 1

  init(_ text: [UInt8], delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
  }

  mutating func next() -> DropRecord? {
    guard place < text.count else { return nil }
    var record = DropRecord(place: DropPlace(line: line))
    while true {
      let cell = cell(&record)
      // One more than allowed is enough to see that there are too many.
      if record.cells.count <= DropLimits.columns { record.cells.append(cell) }
      guard place < text.count else {
        record.isUnended = true
        return record
      }
      guard text[place] == delimiter else { break }
      place += 1
      // A delimiter at the very end still has an empty cell behind it.
      if place == text.count {
        if record.cells.count <= DropLimits.columns { record.cells.append("") }
        record.isUnended = true
        return record
      }
    }
    endLine()
    return record
  }

  /// Reads one cell and stops before its delimiter or line end.
  private mutating func cell(_ record: inout DropRecord) -> String {
    if text[place] == Self.quote { return quotedCell(&record) }
    let start = place
    while place < text.count, !isEnd(text[place]) { place += 1 }
    if place - start > DropLimits.cellBytes { record.fault = record.fault ?? .tooLong }
    return String(decoding: text[start..<place], as: UTF8.self)
  }

  private mutating func quotedCell(_ record: inout DropRecord) -> String {
    var bytes: [UInt8] = []
    place += 1
    while place < text.count {
      let byte = text[place]
      if byte == Self.quote {
        guard place + 1 < text.count, text[place + 1] == Self.quote else { break }
        place += 1
      }
      if byte == Self.lineFeed { line += 1 }
      bytes.append(byte)
      place += 1
    }
    guard place < text.count else {
      record.fault = .openQuote
      return ""
    }
    place += 1
    if bytes.count > DropLimits.cellBytes { record.fault = record.fault ?? .tooLong }
    if place < text.count, !isEnd(text[place]) {
      record.fault = record.fault ?? .malformedQuote
      while place < text.count, !isEnd(text[place]) { place += 1 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func endLine() {
    let isPair =
      text[place] == Self.carriageReturn && place + 1 < text.count
      && text[place + 1] == Self.lineFeed
    place += isPair ? 2 : 1
    line += 1
  }
}
