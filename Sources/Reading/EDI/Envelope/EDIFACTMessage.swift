/// A message of an interchange, from UNH to UNT, as its segments.
struct EDIFACTMessage: Hashable, Sendable {
  /// UNH.
  let head: EDIFACTSegment
  /// What stands between UNH and UNT.
  private(set) var body: [EDIFACTSegment] = []
  /// What is wrong with its envelope.
  var faults = EDIFACTFaults()
  /// Its bytes in the file, from UNH to the end of UNT.
  private(set) var range: Range<Int>
  /// Which of the file's interchanges it belongs to.
  let interchange: Int

  init(head: EDIFACTSegment, interchange: Int) {
    self.head = head
    self.interchange = interchange
    range = head.range
  }

  mutating func add(_ segment: EDIFACTSegment) {
    body.append(segment)
    end(with: segment)
  }

  /// Lets the message's bytes reach to the end of a segment.
  mutating func end(with segment: EDIFACTSegment) {
    range = range.lowerBound..<max(range.upperBound, segment.range.upperBound)
  }

  /// `INVOIC`, `ORDERS`.
  var type: String { head[1] ?? "" }
  /// `D.96A`.
  var directory: String { [head[1, 1], head[1, 2]].compactMap(\.self).joined(separator: ".") }
}

/// An interchange of a file: its header, and what is wrong with it as a whole.
struct EDIFACTInterchange: Hashable, Sendable {
  /// UNB; nil where it is missing.
  let header: EDIFACTSegment?
  var faults = EDIFACTFaults()

  init(header: EDIFACTSegment?) { self.header = header }

  /// The control reference (0020).
  var reference: String? { header?[4] }
  /// Whether its sender says that it is a test (0035).
  var isTest: Bool { header?[10] == "1" }
}
