import ReadResult

/// What is known of the documents of the supplier that this one is from.
struct Memory {
  let supplier: Supplier
  let printed: PrintedMarks
  let documentClass: DocumentClass
  private let finder: SightingFinder
  /// What has the form of the fields that have habits.
  private let sighted: [FieldName: [Sighting]]

  init(
    of supplier: Supplier, _ printed: PrintedMarks, _ layout: Layout,
    as documentClass: DocumentClass
  ) {
    self.supplier = supplier
    self.printed = printed
    self.documentClass = documentClass
    let finder = SightingFinder(layout: layout)
    self.finder = finder
    let fields = supplier.fields.filter { !$0.value.habits.isEmpty }.keys
    sighted = finder.sightings(of: Array(fields))
  }

  var layout: Layout { finder.layout }

  func sightings(of field: FieldName) -> [Sighting] {
    sighted[field] ?? finder.sightings(of: field)
  }

  /// Whether it may change what other fields hang on: a sum, or the day of issue.
  var changesFoundations: Bool {
    [FieldName.net, .tax, .gross, .issueDate].contains { name in
      supplier.fields[name]?.habits.contains { $0.isNeeded || $0.record.isRefuted } ?? false
    }
  }

  /// A value that stands where a habit says.
  struct Recollection {
    let sighting: Sighting
    let match: SpotMatch
    let record: Record
    /// Whether the general search failed where the habit was learned.
    let isNeeded: Bool
    /// Whether the habit fits other values as well.
    var isAmbiguous: Bool

    var value: String { sighting.value }
  }

  /// The value that the habits of a field give; nil where none is trusted or none fits.
  func recollection(of field: FieldName) -> Recollection? {
    guard let habits = supplier.fields[field]?.habits, !habits.isEmpty else { return nil }
    let found = sightings(of: field).compactMap { recollection($0, habits) }
    guard var best = found.min(by: isBefore) else { return nil }
    best.recollection.isAmbiguous = found.contains {
      $0.recollection.value != best.recollection.value
        && $0.recollection.match >= best.recollection.match
        && $0.recollection.record.margin >= best.recollection.record.margin
    }
    return best.recollection
  }

  private typealias Found = (recollection: Recollection, distance: Int)

  private func recollection(_ sighting: Sighting, _ habits: [FieldMemory.Habit]) -> Found? {
    let fitting = fitting(sighting.spot, habits)
    guard let best = fitting.filter(\.habit.record.isTrusted).max(by: { isWeaker($0, $1) }),
      !fitting.contains(where: { $0.habit.record.isRefuted && $0.match >= best.match })
    else { return nil }
    return (
      Recollection(
        sighting: sighting, match: best.match, record: best.habit.record,
        isNeeded: best.habit.isNeeded, isAmbiguous: false),
      best.habit.spot.distance(to: sighting.spot)
    )
  }

  private typealias Fitting = (habit: FieldMemory.Habit, match: SpotMatch)

  private func fitting(_ spot: FieldSpot, _ habits: [FieldMemory.Habit]) -> [Fitting] {
    habits.compactMap { habit in
      guard let match = habit.spot.match(spot),
        match > .place || habit.documentClass == documentClass
      else { return nil }
      return (habit, match)
    }
  }

  private func isWeaker(_ left: Fitting, _ right: Fitting) -> Bool {
    (left.match.rawValue, left.habit.record.margin) < (
      right.match.rawValue, right.habit.record.margin
    )
  }

  private func isBefore(_ left: Found, _ right: Found) -> Bool {
    let (a, b) = (left.recollection, right.recollection)
    if a.record.margin != b.record.margin { return a.record.margin > b.record.margin }
    return a.match == b.match ? left.distance < right.distance : a.match > b.match
  }

  /// Where trusted habits of a field fit other values than the right one.
  func misleading(_ field: FieldName, among sightings: [Sighting]) -> [FieldSpot] {
    guard let habits = supplier.fields[field]?.habits else { return [] }
    return sightings.map(\.spot).filter { spot in
      fitting(spot, habits).contains { $0.habit.record.isTrusted && $0.match > .place }
    }
  }

  /// Whether people said of what stands here that it is none of the field.
  func refutes(_ value: ExtractedField, as field: FieldName) -> Bool {
    guard let memory = supplier.fields[field] else { return false }
    if memory.record(of: value.value)?.isRefuted == true { return true }
    guard let place = value.place, let spot = finder.spots.spot(of: value.value, at: place) else {
      return false
    }
    return refutes(spot, as: field)
  }

  /// The strongest habits that fit a spot decide.
  private func refutes(_ spot: FieldSpot, as field: FieldName) -> Bool {
    let fitting = fitting(spot, supplier.fields[field]?.habits ?? [])
    guard let match = fitting.map(\.match).max() else { return false }
    let strongest = fitting.filter { $0.match == match }.map(\.habit.record)
    return strongest.contains(where: \.isRefuted) && !strongest.contains(where: \.isTrusted)
  }

  /// The recognition's least doubt about the words at a place, from 0 to 1.
  func clarity(at place: ExtractedField.Place) -> Double {
    let tokens = layout.cells.lazy.filter { $0.page == place.page && $0.box.touches(place.box) }
      .flatMap(\.tokens).filter { $0.box.touches(place.box) }
    return tokens.map(\.clarity).min() ?? 1
  }

  func isRecognized(at place: ExtractedField.Place) -> Bool {
    layout.cells.contains { $0.page == place.page && $0.tokens.contains(where: \.isRecognized) }
  }
}

extension Memory {
  /// The amounts with what habits say of their words, for the arithmetic to choose from.
  ///
  /// A habit makes a wording as good as the best of the table, and no better: a set of amounts that
  /// does not add up loses against one that does.
  func judged(_ amounts: [FoundAmount]) -> [FoundAmount] {
    var roles: [ExtractedField.Place: [AmountRole: Double]] = [:]
    for (field, role) in Self.roles {
      guard let habits = supplier.fields[field]?.habits, !habits.isEmpty else { continue }
      for sighting in sightings(of: field) {
        if refutes(sighting.spot, as: field) {
          roles[sighting.place, default: [:]][role] = 0
        } else if let found = recollection(sighting, habits)?.recollection, found.isNeeded,
          found.match > .place
        {
          roles[sighting.place, default: [:]][role] = 1
        }
      }
    }
    return amounts.map { $0.judged(roles[$0.place] ?? [:]) }
  }

  private static let roles: [FieldName: AmountRole] = [.net: .net, .tax: .tax, .gross: .gross]
}

extension PageText.Box {
  /// Whether two boxes share a point.
  func touches(_ other: PageText.Box) -> Bool {
    overlapsSideways(other) && top < other.bottom && other.top < bottom
  }
}
