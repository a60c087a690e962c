/// A text with `*` for any characters, also none, and `?` for exactly one.
package struct Glob: Hashable, Sendable {
  private let pattern: [Character]

  package init(_ pattern: some StringProtocol) { self.pattern = Array(pattern) }

  /// Whether the whole of `text` fits, in at most length × length steps.
  package func matches(_ text: some StringProtocol) -> Bool {
    let text = Array(text)
    var position = 0
    var next = 0
    // Behind the last star, and where in the text its run ends so far.
    var star: (next: Int, end: Int)?
    while position < text.count {
      if next < pattern.count, pattern[next] == "*" {
        next += 1
        star = (next, position)
      } else if next < pattern.count, pattern[next] == "?" || pattern[next] == text[position] {
        next += 1
        position += 1
      } else if let last = star {
        next = last.next
        position = last.end + 1
        star = (next, position)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == "*" }
  }
}
