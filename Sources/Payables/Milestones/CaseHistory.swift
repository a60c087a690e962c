/// The cases (Klärfälle) that a voucher ever was (M1).
package struct CaseHistory: Codable, Hashable, Sendable {
  /// The primary code of the first one: its root cause.
  package let first: ExceptionCode
  /// All codes that were given, in the order of the catalogue.
  package private(set) var codes: [ExceptionCode] = []
  /// Since when it is one; nil where it is none now.
  package private(set) var openSince: Timestamp?
  /// Microseconds that it was one before.
  private var closed: Int64 = 0

  init(first: ExceptionCode) { self.first = first }

  /// Seconds that it was one before ``openSince``.
  package var closedSeconds: Int64 { closed / 1_000_000 }

  mutating func take(_ exception: ExceptionCase) {
    let all = Set(codes + [exception.primary] + exception.secondary)
    codes = ExceptionCode.allCases.filter(all.contains)
  }

  mutating func begin(at time: Timestamp) { openSince = time }

  mutating func end(at time: Timestamp) {
    guard let since = openSince else { return }
    closed += max(0, time.microseconds - since.microseconds)
    openSince = nil
  }
}
