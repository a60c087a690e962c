/// A segment as it was written: its tag, and the components of its elements as text.
struct EDIFACTSegment: Hashable, Sendable {
  /// `BGM`; empty where the segment begins with a separator.
  let tag: String
  /// The elements behind the tag, each with its components.
  let elements: [[String]]
  /// Its number in the file, the first is 1.
  let number: Int
  /// The line of the file in which it begins.
  let line: Int
  /// Its bytes in the file, with its terminator and a service string (UNA) before it.
  let range: Range<Int>

  /// A component without white space around it; nil where it is absent or blank.
  subscript(element: Int, component: Int = 0) -> String? {
    guard elements.indices.contains(element), elements[element].indices.contains(component)
    else { return nil }
    let text = elements[element][component]
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 || text.isEmpty else { return text }
    let trimmed = text.trimmingBlanks
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The components of an element from one on, as they are written; none where it is absent.
  func components(of element: Int, from first: Int = 0) -> ArraySlice<String> {
    guard elements.indices.contains(element) else { return [] }
    return elements[element].dropFirst(first)
  }

  /// What tells the uses of a segment apart: its first component, as `137` in `DTM+137:…`.
  var qualifier: String? { self[0] }

  /// `DTM+137`, as people know it.
  var name: String { [tag, qualifier].compactMap(\.self).joined(separator: "+") }
}

extension StringProtocol {
  /// The text without blanks at both ends.
  var trimmingBlanks: String {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}
