/// Texts as XPath compares them: every character counts, white space as well.
extension XMLElement {
  /// The exact text of the element.
  var exactText: ArraySlice<UInt8> { stringValue }

  /// Whether one of the elements at `path` has exactly this text.
  func has(_ path: XMLPath, exactly text: StaticString) -> Bool {
    elements(at: path).contains { $0.exactText.isExactly(text) }
  }

  /// Whether one of the elements at `path` has this text but for white space.
  func has(_ path: XMLPath, normalized text: StaticString) -> Bool {
    elements(at: path).contains { $0.normalizedText[...].isExactly(text) }
  }

  func has(_ path: XMLPath) -> Bool { element(at: path) != nil }

  /// The text with its white space as `normalize-space()` leaves it.
  var normalizedText: [UInt8] { Array(exactText.normalized) }

  /// The text in capitals, of every alphabet.
  var capitals: ArraySlice<UInt8> {
    ArraySlice(String(decoding: exactText, as: UTF8.self).uppercased().utf8)
  }

  /// The indicator, if the text is a truth value of XML Schema.
  var indicator: Bool? {
    switch String(decoding: normalizedText, as: UTF8.self) {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  /// The text of a date of XML Schema, without the time zone that may follow it.
  var dateText: [UInt8] { Array(normalizedText.prefix(10)) }

  /// Whether more than two characters stand behind the first point, digits or not.
  var hasMoreThanCents: Bool {
    let text = exactText
    guard let point = text.firstIndex(of: UInt8(ascii: ".")) else { return false }
    let decimals = text[text.index(after: point)...]
    return decimals.count > 2 && String(decoding: decimals, as: UTF8.self).unicodeScalars.count > 2
  }

  var parent: XMLElement? {
    let parent = tree.nodes[Int(index)].parent
    return parent >= 0 ? XMLElement(tree: tree, index: parent) : nil
  }

  /// Whether the element stands in one that satisfies `condition`, at whatever depth.
  func hasAncestor(where condition: (XMLElement) -> Bool) -> Bool {
    var next = parent
    while let ancestor = next {
      if condition(ancestor) { return true }
      next = ancestor.parent
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// With white space as `normalize-space()` leaves it.
  var normalized: ArraySlice<UInt8> {
    // Most texts have none.
    guard contains(where: \.isXMLSpace) else { return self }
    let words = split { $0.isXMLSpace }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))[...]
  }

  /// Byte by byte: other than with `String`, differently composed accents are different.
  func isExactly(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { elementsEqual($0) }
  }
}
