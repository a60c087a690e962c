import Invoice
import ReadResult

/// What is looked up in a message while it is read, and what of it was taken.
struct INVOICRun {
  /// Values that are no value of their term.
  private(set) var malformedValues: [ReadResult.MalformedValue] = []
  private var taken: [Bool]
  private let firstNumber: Int

  /// Malformed values that are kept; a message with more is wrong beyond repair anyway.
  private static let malformedMax = 1000

  init(_ message: EDIFACTMessage) {
    firstNumber = message.head.number
    taken = Array(repeating: false, count: message.body.count + 1)
  }

  mutating func take(_ segment: EDIFACTSegment) {
    let index = segment.number - firstNumber
    if taken.indices.contains(index) { taken[index] = true }
  }

  func isTaken(_ segment: EDIFACTSegment) -> Bool {
    let index = segment.number - firstNumber
    return taken.indices.contains(index) && taken[index]
  }

  // MARK: Segments

  /// The first segment of a qualifier, the qualifiers in order of preference.
  mutating func first(
    _ qualifiers: String..., in segments: [EDIFACTSegment]
  ) -> EDIFACTSegment? {
    for qualifier in qualifiers {
      if let segment = segments.first(where: { $0.qualifier == qualifier }) {
        take(segment)
        return segment
      }
    }
    return nil
  }

  /// All segments of a qualifier.
  mutating func all(_ qualifier: String, in segments: [EDIFACTSegment]) -> [EDIFACTSegment] {
    let found = segments.filter { $0.qualifier == qualifier }
    for segment in found { take(segment) }
    return found
  }

  // MARK: Values

  /// A number, its decimal mark a point or a comma, as ISO 9735 allows.
  mutating func number(
    _ segment: EDIFACTSegment?, _ element: Int, _ component: Int, _ term: Term
  ) -> ExactDecimal? {
    guard let segment, let text = segment[element, component] else { return nil }
    let number = ExactDecimal(
      text.contains(".") ? text : text.replacing(",", with: ".", maxReplacements: 1))
    if number == nil { noteMalformed(term, text, in: segment) }
    return number
  }

  /// The amount of a MOA segment.
  mutating func amount(_ segment: EDIFACTSegment?, _ term: Term) -> ExactDecimal? {
    number(segment, 0, 1, term)
  }

  mutating func date(_ segment: EDIFACTSegment?, _ term: Term) -> EDIFACTDate? {
    guard let segment, let text = segment[0, 1] else { return nil }
    let date = EDIFACTDate(segment)
    if date == nil { noteMalformed(term, text, in: segment) }
    return date
  }

  mutating func day(_ segment: EDIFACTSegment?, _ term: Term) -> CalendarDate? {
    guard let date = date(segment, term) else { return nil }
    if date.day == nil, let segment { noteMalformed(term, segment[0, 1] ?? "", in: segment) }
    return date.day
  }

  private mutating func noteMalformed(_ term: Term, _ text: String, in segment: EDIFACTSegment) {
    guard malformedValues.count < Self.malformedMax else { return }
    malformedValues.append(
      ReadResult.MalformedValue(
        term: term, text: text, place: "Segment \(segment.number) (\(segment.tag))",
        line: segment.line))
  }
}
