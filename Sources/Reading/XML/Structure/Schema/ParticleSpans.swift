/// A set of particles of one content, counted from its first: at most two spans.
///
/// The contents of these schemas are sequences and choices of single elements nearly throughout,
/// so that what may come next is a span, and two where a choice is among them.
struct ParticleSpans: Sendable, Equatable {
  private(set) var lower = Run()
  private(set) var upper = Run()

  struct Run: Sendable, Equatable {
    var start: UInt16 = 0
    var end: UInt16 = 0

    var isEmpty: Bool { start == end }
    var indices: Range<Int> { Int(start)..<Int(end) }
  }

  init() {}

  init(_ particle: Int) {
    lower = Run(start: UInt16(particle), end: UInt16(particle + 1))
  }

  var isEmpty: Bool { lower.isEmpty }

  mutating func formUnion(_ other: ParticleSpans) {
    insert(other.lower)
    insert(other.upper)
  }

  private mutating func insert(_ span: Run) {
    guard !span.isEmpty else { return }
    if lower.isEmpty {
      lower = span
    } else if upper.isEmpty, span.start <= lower.end, span.end >= lower.start {
      lower = Run(start: min(lower.start, span.start), end: max(lower.end, span.end))
    } else {
      merge(span)
    }
  }

  private mutating func merge(_ span: Run) {
    var spans = upper.isEmpty ? [lower, span] : [lower, upper, span]
    spans.sort { $0.start < $1.start }
    var merged = [spans[0]]
    for next in spans.dropFirst() {
      if next.start <= merged[merged.count - 1].end {
        merged[merged.count - 1].end = max(merged[merged.count - 1].end, next.end)
      } else {
        merged.append(next)
      }
    }
    precondition(merged.count <= 2, "a content of a schema has more than two spans")
    lower = merged[0]
    upper = merged.count > 1 ? merged[1] : Run()
  }

  func forEach(_ body: (Int) -> Void) {
    lower.indices.forEach(body)
    upper.indices.forEach(body)
  }
}
