import Payables

extension RestrictedCircle {
  /// The term of the index that all its documents have.
  var term: String { "q_\(rawValue)" }
}
