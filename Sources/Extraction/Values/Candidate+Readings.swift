extension [Candidate<String>] {
  /// Readings of one number that differ only in letters that look like digits (`RG002`, `RGO02`) as
  /// the same: the one that more speaks for.
  var agreed: [Candidate<String>] {
    guard Set(map(\.value)).count > 1 else { return self }
    var weights: [String: [String: Double]] = [:]
    for candidate in self {
      weights[candidate.shape, default: [:]][candidate.value, default: 0] += candidate.score
    }
    return map { candidate in
      let readings = weights[candidate.shape] ?? [:]
      let best = readings.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
      return Candidate(
        value: best ?? candidate.value, score: candidate.score, place: candidate.place)
    }
  }
}

extension Candidate<String> {
  fileprivate var shape: String { Misreading.digits(of: value.filter { $0 != " " }) }
}
