/// A text with places for values, in Mustache's notation.
///
/// `{{name}}` is a value, `{{#name}}…{{/name}}` is written for a value that there is and for each
/// item of a list, `{{^name}}…{{/name}}` where there is none, `{{! … }}` never. Inside a list `.`
/// is the item, `first()` holds for the first one and `last()` for the last.
struct Template: Hashable, Sendable {
  let parts: [Part]

  indirect enum Part: Hashable, Sendable {
    case text(String)
    case value(String)
    case section(String, [Part])
    case inverse(String, [Part])
  }

  /// Bytes of a template, at most.
  static let sizeMax = 64 << 10
  /// Sections inside one another, at most.
  static let depthMax = 16

  init(_ text: String) throws(TemplateMistake) {
    guard text.utf8.count <= Self.sizeMax else { throw .tooLong }
    var reader = TemplateReader(rest: text[...])
    parts = try reader.parts(until: nil, depth: 0)
  }

  /// The item of a list, as a name.
  static let item = "."
  /// Names that hold for the last and the first item of a list.
  static let last = "last()"
  static let first = "first()"
}

/// Reads a template from its beginning to its end.
private struct TemplateReader {
  var rest: Substring

  /// Reads up to the end of the section of that name, or of the text.
  mutating func parts(
    until section: String?, depth: Int
  ) throws(TemplateMistake) -> [Template.Part] {
    guard depth <= Template.depthMax else { throw .tooDeep }
    var parts: [Template.Part] = []
    while let opening = rest.firstRange(of: "{{") {
      if opening.lowerBound > rest.startIndex {
        parts.append(.text(String(rest[..<opening.lowerBound])))
      }
      let tag = try tag(from: opening.upperBound)
      let name = try name(of: tag)
      switch tag.first {
      case "!": continue
      case "#": parts.append(.section(name, try self.parts(until: name, depth: depth + 1)))
      case "^": parts.append(.inverse(name, try self.parts(until: name, depth: depth + 1)))
      case "/":
        guard name == section else { throw .notOpen(name) }
        return parts
      default: parts.append(.value(name))
      }
    }
    if let section { throw .notClosed(section) }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  /// What stands between the braces; the rest begins behind them.
  private mutating func tag(from start: Substring.Index) throws(TemplateMistake) -> String {
    guard let closing = rest[start...].firstRange(of: "}}") else { throw .braceMissing }
    let tag = String(rest[start..<closing.lowerBound]).trimmed
    rest = rest[closing.upperBound...]
    return tag
  }

  private static let signs: Set<Character> = ["#", "^", "/", "!"]

  private func name(of tag: String) throws(TemplateMistake) -> String {
    guard let sign = tag.first else { throw .badName("") }
    guard sign != "!" else { return "" }
    let name = Self.signs.contains(sign) ? String(tag.dropFirst()).trimmed : tag
    guard Self.isName(name) else { throw .badName(name) }
    return name
  }

  private static func isName(_ name: String) -> Bool {
    if [Template.item, Template.last, Template.first].contains(name) { return true }
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    return isPlain && !name.isEmpty
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }
}

extension String {
  /// Without white space around it.
  fileprivate var trimmed: String {
    var text = self[...].drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Substring {
  /// The first place of a text of two characters.
  fileprivate func firstRange(of pair: String) -> Range<Index>? {
    let wanted = Array(pair.utf8)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if utf8[index] == wanted[0], next < utf8.endIndex, utf8[next] == wanted[1] {
        return index..<utf8.index(after: next)
      }
      index = next
    }
    return nil
  }
}
