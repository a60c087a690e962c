import ReadResult

/// A value that may be a field's, with what speaks for it.
struct Candidate<Value: Hashable & Sendable>: Sendable {
  let value: Value
  /// From 0 to 1.
  var score: Double
  let place: ExtractedField.Place?
}

extension Array {
  /// The best candidate of each value: one label vouches for a value once.
  func distinct<Value>() -> [Candidate<Value>] where Element == Candidate<Value> {
    var places: [Value: Int] = [:]
    var result: [Candidate<Value>] = []
    for candidate in self {
      if let place = places[candidate.value] {
        if candidate.score > result[place].score { result[place] = candidate }
      } else {
        places[candidate.value] = result.count
        result.append(candidate)
      }
    }
    return result
  }
}

extension [Candidate<String>] {
  /// The value with the best place; each further place where it stands speaks for it too.
  var best: Candidate<String>? { bestCandidate(self) }
}

/// The candidate whose value has the best place, its repetitions counted in its favour.
func bestCandidate<Value>(_ candidates: [Candidate<Value>]) -> Candidate<Value>? {
  var best: [Value: Candidate<Value>] = [:]
  var order: [Value] = []
  var repetitions: [Value: Double] = [:]
  for candidate in candidates {
    repetitions[candidate.value, default: 0] += candidate.score
    guard let known = best[candidate.value] else {
      best[candidate.value] = candidate
      order.append(candidate.value)
      continue
    }
    if candidate.score > known.score { best[candidate.value] = candidate }
  }
  var winner: Candidate<Value>?
  for value in order {
    guard var candidate = best[value] else { continue }
    let others = repetitions[value, default: 0] - candidate.score
    candidate.score += min(others * 0.1, 0.2)
    if candidate.score > (winner?.score ?? 0) { winner = candidate }
  }
  return winner
}

extension ExtractedField {
  init(_ candidate: Candidate<String>) {
    self.init(candidate.value, confidence: min(candidate.score, 0.99), place: candidate.place)
  }
}
