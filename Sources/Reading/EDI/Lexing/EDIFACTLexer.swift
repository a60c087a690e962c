import ReadResult

/// Parts the bytes of EDIFACT interchanges into segments, in one pass.
///
/// Line breaks are no data in any of its character sets: they are skipped, between segments and,
/// where a program broke long lines, in them.
struct EDIFACTLexer {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var count = 0
  private(set) var characters = ServiceCharacters.usual
  private(set) var characterSet = EDIFACTCharacterSet.unknown
  private(set) var faults = EDIFACTFaults()
  /// Whether a service string may stand here: at the beginning, and behind an interchange.
  private var expectsAdvice = true
  /// Where the service string before the next segment begins.
  private var adviceStart: Int?

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The segments of a file and what is wrong with their form.
  static func segments(
    of bytes: [UInt8]
  ) throws(ReadFailure) -> (segments: [EDIFACTSegment], faults: EDIFACTFaults) {
    var lexer = EDIFACTLexer(bytes)
    var segments: [EDIFACTSegment] = []
    while let segment = try lexer.next() { segments.append(segment) }
    return (segments, lexer.faults)
  }

  private mutating func next() throws(ReadFailure) -> EDIFACTSegment? {
    skipSpace()
    if expectsAdvice { readAdvice() }
    guard position < bytes.count else { return nil }
    count += 1
    guard count <= EDIFACTLimits.segmentsMax else {
      throw ReadFailure(.limitExceeded, "more than \(EDIFACTLimits.segmentsMax) segments")
    }
    let segment = try readSegment()
    expectsAdvice = segment.tag == "UNZ"
    return segment
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || 0x09...0x0D ~= byte, byte != characters.terminator else { return }
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }

  private mutating func readAdvice() {
    let tag = bytes[position...].prefix(3)
    guard tag.elementsEqual("UNA".utf8) else { return }
    adviceStart = position
    let advice = bytes[position...].prefix(ServiceCharacters.adviceLength).dropFirst(3)
    if let characters = ServiceCharacters(advice: advice) {
      self.characters = characters
    } else {
      let place = EDIFACTFault.Place(number: 0, tag: "UNA", line: line)
      faults.note(EDIFACTFault(.serviceCharacters, at: place))
    }
    position = min(bytes.count, position + ServiceCharacters.adviceLength)
    skipSpace()
  }

  private mutating func readSegment() throws(ReadFailure) -> EDIFACTSegment {
    let start = position
    let firstLine = line
    var values = Values()
    var isTerminated = false
    while position < bytes.count, !isTerminated {
      let byte = bytes[position]
      position += 1
      if byte == characters.element {
        end(&values)
        values.endElement()
      } else if byte == characters.component {
        end(&values)
      } else if byte == characters.terminator {
        isTerminated = true
      } else if byte == characters.release {
        guard position < bytes.count else { break }
        values.append(bytes[position])
        position += 1
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0A { line += 1 }
      } else {
        values.append(byte)
      }
      guard position - start <= EDIFACTLimits.segmentBytesMax,
        values.count <= EDIFACTLimits.valuesMax
      else {
        throw ReadFailure(.limitExceeded, "segment \(count) is too long", line: firstLine)
      }
    }
    end(&values)
    values.endElement()
    let range = (adviceStart ?? start)..<position
    adviceStart = nil
    return finish(values, line: firstLine, range: range, isTerminated: isTerminated)
  }

  /// The values of a segment while they are read.
  private struct Values {
    var elements: [[String]] = []
    var element: [String] = []
    var component: [UInt8] = []
    /// Whether all bytes of the component are printable ASCII, as most are.
    var isPlain = true
    var count = 0
    var arePure = true

    mutating func append(_ byte: UInt8) {
      component.append(byte)
      if byte >= 0x80 || byte < 0x20 { isPlain = false }
    }

    mutating func endElement() {
      elements.append(element)
      element.removeAll(keepingCapacity: true)
    }
  }

  private func end(_ values: inout Values) {
    if values.isPlain {
      values.element.append(String(decoding: values.component, as: UTF8.self))
    } else {
      let (text, isPure) = characterSet.decode(values.component)
      values.element.append(text)
      if !isPure { values.arePure = false }
    }
    values.count += 1
    values.isPlain = true
    values.component.removeAll(keepingCapacity: true)
  }

  private mutating func finish(
    _ values: Values, line: Int, range: Range<Int>, isTerminated: Bool
  ) -> EDIFACTSegment {
    let segment = EDIFACTSegment(
      tag: values.elements.first?.first ?? "", elements: Array(values.elements.dropFirst()),
      number: count, line: line, range: range)
    if !isTerminated { faults.note(EDIFACTFault(.unterminated, at: segment)) }
    if segment.tag == "UNB" { take(header: segment) }
    if !values.arePure, characterSet != .unknown {
      faults.note(EDIFACTFault(.foreignCharacter, at: segment))
    }
    return segment
  }

  /// What the interchange header says of the characters of all that follows.
  private mutating func take(header: EDIFACTSegment) {
    characterSet = EDIFACTCharacterSet(identifier: header[0])
    if characterSet == .unknown {
      faults.note(EDIFACTFault(.unknownSyntax, at: header, found: header[0] ?? ""))
    }
  }
}
