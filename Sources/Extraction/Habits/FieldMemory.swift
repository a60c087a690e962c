import ReadResult

/// What is known of a field on a supplier's documents.
struct FieldMemory: Codable, Hashable, Sendable {
  private(set) var habits: [Habit] = []
  /// Values that people gave or refused, of a field that is the same on each document.
  private(set) var values: [KnownValue] = []

  /// A place or a wording, and how often it was right.
  struct Habit: Codable, Hashable, Sendable {
    var spot: FieldSpot
    /// The kind of document it was seen on last; places are those of a form.
    var documentClass: DocumentClass
    /// Whether the general search failed where it was learned: only then it may overrule it.
    var isNeeded = false
    var record: Record
  }

  struct KnownValue: Codable, Hashable, Sendable {
    var value: String
    var record: Record
  }

  /// Places and wordings of one field, right and wrong ones.
  static let habitsMax = 6
  static let valuesMax = 6

  mutating func learn(_ lesson: FieldLesson, of documentClass: DocumentClass) {
    for spot in lesson.right {
      note(spot, documentClass, isRight: true, isNeeded: lesson.isCorrection)
    }
    for spot in lesson.wrong { note(spot, documentClass, isRight: false) }
    if let value = lesson.value { note(value, isRight: true) }
    if let value = lesson.wrongValue { note(value, isRight: false) }
  }

  private mutating func note(
    _ spot: FieldSpot, _ documentClass: DocumentClass, isRight: Bool, isNeeded: Bool = false
  ) {
    let known = habits.firstIndex {
      guard let match = $0.spot.match(spot) else { return false }
      return match > .place || $0.documentClass == documentClass
    }
    var habit =
      known.map { habits.remove(at: $0) }
      ?? Habit(spot: spot, documentClass: documentClass, record: Record())
    habit.spot = spot
    habit.documentClass = documentClass
    habit.isNeeded = habit.isNeeded || isNeeded
    habit.record.note(isRight)
    habits.append(habit)
    // What was seen last stays.
    habits.removeFirst(max(0, habits.count - Self.habitsMax))
  }

  private mutating func note(_ value: String, isRight: Bool) {
    let known = values.firstIndex { $0.value.folded == value.folded }
    var entry = known.map { values.remove(at: $0) } ?? KnownValue(value: value, record: Record())
    // Of two spellings the one that a person gave last counts.
    if isRight { entry.value = value }
    entry.record.note(isRight)
    values.append(entry)
    values.removeFirst(max(0, values.count - Self.valuesMax))
  }

  /// The value that people gave most often, of two the later one; nil where none is trusted.
  var trustedValue: KnownValue? {
    values.enumerated().filter(\.element.record.isTrusted)
      .max { ($0.element.record.margin, $0.offset) < ($1.element.record.margin, $1.offset) }?
      .element
  }

  func record(of value: String) -> Record? {
    values.first { $0.value.folded == value.folded }?.record
  }
}

/// How often something was confirmed and contradicted by people.
struct Record: Codable, Hashable, Sendable {
  private(set) var right = 0
  private(set) var wrong = 0

  mutating func note(_ isRight: Bool) {
    if isRight { right += 1 } else { wrong += 1 }
  }

  var margin: Int { right - wrong }
  /// Whether it counts: confirmed at least as often as contradicted.
  var isTrusted: Bool { right > 0 && right >= wrong }
  /// Whether what it says is none of the field.
  var isRefuted: Bool { wrong > right }

  /// The probability that it is right the next time, by the rule of succession (Laplace).
  var probability: Double { Double(right + 1) / Double(right + wrong + 2) }
}
