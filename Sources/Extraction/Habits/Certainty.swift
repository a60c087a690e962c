import ReadResult

/// How sure a field is that memory has a say in.
enum Certainty {
  /// The score of a value by what the habit knew it by, as the general search would give it.
  private static let scores: [SpotMatch: Double] = [.label: 0.95, .header: 0.9, .place: 0.6]

  /// The most that is left to a field on which memory and the general search disagree, or that
  /// memory knows to be unusual; below what passes without a person.
  static let doubtful = 0.9

  /// Confirmations from which a habit counts as what it was worth so far, not only as its record.
  private static let settledFrom = 2

  /// How sure a value is that only a habit gives.
  ///
  /// One confirmation is worth 2/3 by the rule of succession, whatever the place; after the second
  /// it is what the calibration says of such a place. A contradiction leaves the record alone.
  static func alone(
    _ record: Record, _ match: SpotMatch, of name: FieldName, clarity: Double,
    origin: PageText.Origin
  ) -> Double {
    let usual = Calibration.probability(
      of: name, score: (scores[match] ?? 0) * clarity, origin: origin)
    let isSettled = record.right >= settledFrom && record.wrong == 0 && match > .place
    return isSettled ? usual : min(usual, record.probability, doubtful)
  }

  /// How sure a value is that people gave for the supplier, by how often they did.
  static func known(_ record: Record) -> Double {
    record.right >= settledFrom && record.wrong == 0
      ? max(record.probability, printed) : min(record.probability, doubtful)
  }

  /// How sure a known value is that stands on the page besides the supplier's marks.
  static let printed = 0.97

  /// How sure a value is that both give: both must err, but what can't be read well is no surer
  /// for being looked at twice.
  static func joined(
    _ general: Double, _ habit: Double, of name: FieldName, clarity: Double,
    origin: PageText.Origin
  ) -> Double {
    let readable = Calibration.probability(of: name, score: clarity, origin: origin)
    return max(general, min(1 - (1 - general) * (1 - habit), readable))
  }
}
