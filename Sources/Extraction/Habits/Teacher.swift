import ReadResult

/// Looks in a document for what a person said of it.
struct Teacher {
  let documentClass: DocumentClass
  /// What was found without memory.
  let general: [FieldName: ExtractedField]
  /// What is known of the supplier already.
  let memory: Memory?
  private let finder: SightingFinder
  private let findings: [[LabelFinding]]

  init(
    layout: Layout, documentClass: DocumentClass, general: [FieldName: ExtractedField],
    memory: Memory?
  ) {
    self.documentClass = documentClass
    self.general = general
    self.memory = memory
    finder = SightingFinder(layout: layout)
    findings = LabelFinding.all(in: layout, by: LabelTable.table(for: documentClass))
  }

  /// What a field teaches; nil where the value is nowhere and nothing was taken for it.
  func lesson(of name: FieldName, _ value: String) -> FieldLesson? {
    var lesson = FieldLesson(name)
    lesson.isCorrection = !value.isEmpty && !areSame(general[name]?.value ?? "", value)
    let taken = general[name].flatMap { areSame($0.value, value) ? nil : $0 }
    if Self.constants.contains(name) {
      lesson.value = value.isEmpty ? nil : value
      lesson.wrongValue = taken?.value
      return lesson.value == nil && taken == nil ? nil : lesson
    }
    let sightings = finder.sightings(of: name)
    let right = value.isEmpty ? [] : sightings.filter { areSame($0.value, value) }
    lesson.right = Array(likeliest(right, for: name).prefix(FieldLesson.spotsMax))
    // What stands where the value should be found, by the search or a habit, is a warning.
    var wrong = [
      taken.flatMap { taken in
        taken.place.flatMap { finder.spots.spot(of: taken.value, at: $0) }
      }
    ].compactMap { $0 }
    wrong += memory?.misleading(name, among: sightings.filter { !areSame($0.value, value) }) ?? []
    lesson.wrong = Array(
      wrong.filter { spot in !lesson.right.contains { $0.match(spot) ?? .place > .place } }
        .prefix(FieldLesson.spotsMax))
    return lesson.right.isEmpty && lesson.wrong.isEmpty ? nil : lesson
  }

  /// What is the same on each of a supplier's documents.
  private static let constants: Set<FieldName> = [
    .sellerName, .sellerVATIdentifier, .sellerTaxNumber, .iban,
  ]

  /// Where a value stands that may stand in several places: where the general search found it,
  /// else where no label says that it is another field, with words before it first.
  private func likeliest(_ sightings: [Sighting], for name: FieldName) -> [FieldSpot] {
    if let place = general[name]?.place,
      let found = sightings.first(where: { sighting in
        sighting.place.page == place.page && sighting.place.box.touches(place.box)
      })
    {
      return [found.spot]
    }
    let own = sightings.filter { !isLabelled($0, asOtherThan: name) }
    let left = own.isEmpty && sightings.count == 1 ? sightings : own
    let worded = left.filter { !$0.spot.before.isEmpty || !$0.spot.above.isEmpty }
    return (worded.isEmpty ? left : worded).map(\.spot)
  }

  /// Whether the last label before a value says that it is another field.
  private func isLabelled(_ sighting: Sighting, asOtherThan name: FieldName) -> Bool {
    guard let meanings = Self.meanings[name] else { return false }
    let label = finder.layout.cells.indices.lazy.filter { index in
      let cell = finder.layout.cells[index]
      return cell.page == sighting.place.page && cell.box.touches(sighting.place.box)
    }.compactMap { index in
      let before = findings[index].last {
        finder.layout.cells[index].tokens[$0.tokens.lowerBound].box.left < sighting.place.box.left
      }
      return before ?? finder.layout.left(of: index).flatMap { findings[$0].last }
    }.first
    guard let label, label.label.strength > 0.6 else { return false }
    return !meanings.contains(label.label.meaning)
  }

  private static let meanings: [FieldName: Set<Meaning>] = [
    .invoiceNumber: [.invoiceNumber, .claim], .orderNumber: [.orderNumber],
    .contractNumber: [.contractNumber], .issueDate: [.issueDate], .dueDate: [.dueDate],
    .serviceStart: [.service, .serviceStart], .serviceEnd: [.service, .serviceEnd],
  ]

  private func areSame(_ left: String, _ right: String) -> Bool {
    left == right || left.folded == right.folded && !left.folded.isEmpty
  }
}
