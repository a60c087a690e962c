/// A text of a manual, written as a literal of this program.
///
/// In a literal, `` `words` `` are code, `**words**` are strong and `[[id]]` refers to a section.
/// What is interpolated is always plain text in the style around it: nothing that comes from a
/// document, a configuration or a person can mark anything up.
package struct ManualText: Hashable, Sendable {
  package enum Span: Hashable, Sendable {
    case plain(String)
    case code(String)
    case strong(String)
    /// To a section, by its id.
    case reference(String)
  }

  package private(set) var spans: [Span] = []

  package init() {}

  /// Takes a text from elsewhere as it is.
  package init(plain text: String) { spans = text.isEmpty ? [] : [.plain(text)] }

  package init(code text: String) { spans = text.isEmpty ? [] : [.code(text)] }

  /// Reads a text of this program that has marks, as a literal has them.
  package init(marked text: String) { self.init(stringLiteral: text) }

  /// A reference to the section with this id.
  package init(reference id: String) { spans = [.reference(id)] }

  package static func + (left: ManualText, right: ManualText) -> ManualText {
    var text = left
    text.spans += right.spans
    return text
  }

  /// The sections it refers to.
  package var references: [String] {
    spans.compactMap { span in
      if case .reference(let id) = span { id } else { nil }
    }
  }

  package var isEmpty: Bool { spans.isEmpty }

  /// The text for another manual, which has none of the sections that it refers to.
  package var withoutReferences: ManualText {
    var text = self
    text.spans = spans.map { span in
      if case .reference = span { .plain("Verfahrensdokumentation") } else { span }
    }
    return text
  }

  /// The words without their marks; a reference is left out.
  package var words: String {
    spans.map { span in
      switch span {
      case .plain(let text), .code(let text), .strong(let text): text
      case .reference: ""
      }
    }.joined()
  }
}

extension Sequence<ManualText> {
  /// The texts with a separator between them.
  package func joined(_ separator: String) -> ManualText {
    var result = ManualText()
    for (index, text) in enumerated() {
      if index > 0 { result = result + ManualText(plain: separator) }
      result = result + text
    }
    return result
  }
}

extension ManualText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    var parts = StringInterpolation(literalCapacity: value.utf8.count, interpolationCount: 0)
    parts.appendLiteral(value)
    self.init(stringInterpolation: parts)
  }

  package init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }

  /// Reads the marks of the literal parts.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate private(set) var spans: [Span] = []
    private var style = Style.plain

    private enum Style { case plain, code, strong }

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      add(text.description)
    }

    package mutating func appendInterpolation(_ text: ManualText) { spans += text.spans }

    package mutating func appendLiteral(_ literal: String) {
      var rest = literal[...]
      while let index = rest.firstIndex(where: { "`*[".contains($0) }) {
        add(String(rest[..<index]))
        rest = rest[index...]
        if rest.hasPrefix("`") {
          style = style == .code ? .plain : .code
          rest = rest.dropFirst()
        } else if style != .code, rest.hasPrefix("**") {
          style = style == .strong ? .plain : .strong
          rest = rest.dropFirst(2)
        } else if style != .code, rest.hasPrefix("[["), let end = rest.firstRange(of: "]]") {
          spans.append(.reference(String(rest[..<end.lowerBound].dropFirst(2))))
          rest = rest[end.upperBound...]
        } else {
          add(String(rest.prefix(1)))
          rest = rest.dropFirst()
        }
      }
      add(String(rest))
    }

    private mutating func add(_ text: String) {
      guard !text.isEmpty else { return }
      switch (style, spans.last) {
      case (.plain, .plain(let last)): spans[spans.count - 1] = .plain(last + text)
      case (.code, .code(let last)): spans[spans.count - 1] = .code(last + text)
      case (.strong, .strong(let last)): spans[spans.count - 1] = .strong(last + text)
      case (.plain, _): spans.append(.plain(text))
      case (.code, _): spans.append(.code(text))
      case (.strong, _): spans.append(.strong(text))
      }
    }
  }
}
