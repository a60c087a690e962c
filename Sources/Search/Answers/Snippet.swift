/// Some words of a document around those that were asked for.
package struct Snippet: Hashable, Sendable {
  /// The text in parts; every second one, from the second on, was asked for.
  private let parts: [String]

  /// Words shown.
  private static let length = 24
  /// Words before the first that was asked for.
  private static let lead = 6

  /// Nil where none of the words was asked for; `marked` are their places.
  init?(_ text: String, _ words: [FoundWord], marked: [Int]) {
    let marks = Set(marked)
    guard let start = Self.bestStart(marked, of: words.count) else { return nil }
    let end = min(words.count, start + Self.length)
    let bytes = Array(text.utf8)
    var parts = [start > 0 ? "… " : ""]
    var place = words[start].range.lowerBound
    for index in start..<end where marks.contains(index) {
      let range = words[index].range
      parts[parts.count - 1] += Self.onOneLine(bytes[place..<range.lowerBound])
      parts.append(Self.onOneLine(bytes[range]))
      parts.append("")
      place = range.upperBound
    }
    parts[parts.count - 1] += Self.onOneLine(bytes[place..<words[end - 1].range.upperBound])
    if end < words.count { parts[parts.count - 1] += " …" }
    self.parts = parts
  }

  /// The text with marks around what was asked for.
  package func text(open: String, close: String) -> String {
    parts.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : open + $0.element + close }
      .joined()
  }

  package var plain: String { parts.joined() }

  /// The first word of the part with the most marks.
  private static func bestStart(_ marked: [Int], of count: Int) -> Int? {
    let marked = Set(marked).sorted()
    guard let first = marked.first else { return nil }
    var best = (start: first, marks: 0)
    for (index, start) in marked.enumerated() {
      let marks = marked[index...].prefix { $0 < start + length - lead }.count
      if marks > best.marks { best = (start, marks) }
    }
    return max(0, min(best.start - lead, count - 1))
  }

  private static func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var line = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      let isBlank = character.isWhitespace || character.isNewline
      if isBlank, line.last == " " { continue }
      // Control characters of a document must not reach a terminal.
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      line.append(isBlank || isControl ? " " : character)
    }
    return line
  }
}
