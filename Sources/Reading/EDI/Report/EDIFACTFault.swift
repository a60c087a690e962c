/// Something in an interchange that its syntax (ISO 9735) or its message type does not allow.
struct EDIFACTFault: Hashable, Sendable {
  let kind: Kind
  let place: Place
  /// What stands there, and what should; empty where the kind needs none.
  let found: String
  let expected: String

  init(_ kind: Kind, at place: Place, found: String = "", expected: String = "") {
    self.kind = kind
    self.place = place
    self.found = found
    self.expected = expected
  }

  init(
    _ kind: Kind, at segment: EDIFACTSegment, found: String = "", expected: String = ""
  ) {
    self.init(kind, at: Place(segment), found: found, expected: expected)
  }

  /// Where it was noticed: the segment by its number in the file, and the line.
  struct Place: Hashable, Sendable {
    let number: Int
    let tag: String
    let line: Int

    init(number: Int, tag: String, line: Int) {
      self.number = number
      self.tag = tag
      self.line = line
    }

    init(_ segment: EDIFACTSegment) {
      self.init(number: segment.number, tag: segment.tag, line: segment.line)
    }
  }

  /// What can be wrong, in the order of the ids.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case unterminated = "RP-EDI-01"
    case serviceCharacters = "RP-EDI-02"
    case foreignCharacter = "RP-EDI-03"
    case unknownSyntax = "RP-EDI-04"
    case unreadableTag = "RP-EDI-05"
    case missingService = "RP-EDI-06"
    case outsideMessage = "RP-EDI-07"
    case references = "RP-EDI-08"
    case count = "RP-EDI-09"
    case emptyInterchange = "RP-EDI-10"
    case testIndicator = "RP-EDI-11"
    case unknownSegment = "RP-EDI-12"
    case misplacedSegment = "RP-EDI-13"
    case missingSegment = "RP-EDI-14"
    case lineCount = "RP-EDI-15"
    case cancelled = "RP-EDI-16"
    case copy = "RP-EDI-17"
    case unread = "RP-EDI-18"
    case directory = "RP-EDI-19"
  }
}

/// The faults of an interchange or a message: the first of each kind, all of them counted.
struct EDIFACTFaults: Hashable, Sendable {
  /// Faults of one kind that are kept; a message names no more.
  static let keptMax = 4

  private(set) var kept: [EDIFACTFault.Kind: [EDIFACTFault]] = [:]
  private(set) var counts: [EDIFACTFault.Kind: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  mutating func note(_ fault: EDIFACTFault) {
    counts[fault.kind, default: 0] += 1
    if kept[fault.kind, default: []].count < Self.keptMax {
      kept[fault.kind, default: []].append(fault)
    }
  }

  mutating func note(_ others: EDIFACTFaults) {
    for (kind, count) in others.counts {
      let room = Self.keptMax - kept[kind, default: []].count
      kept[kind, default: []] += others.kept[kind, default: []].prefix(room)
      counts[kind, default: 0] += count
    }
  }
}
