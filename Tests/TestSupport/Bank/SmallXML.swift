/// An element of a small XML document, for tests that must not trust the readers of the house.
///
/// No document type, no entities but the five of XML, no prefixes; strict about nesting.
package struct SmallXML: Hashable, Sendable {
  package var name: String
  package var attributes: [String: String] = [:]
  package var children: [SmallXML] = []
  /// The text of an element without children.
  package var text = ""

  package init(name: String) { self.name = name }

  package struct Malformed: Error, Hashable {
    package var reason: String
    package var position: Int
  }

  package init(parsing text: String) throws {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.document()
  }

  /// The first child of a name, or what leads on from it.
  package subscript(_ path: String...) -> SmallXML? {
    path.reduce(Optional(self)) { element, name in
      element?.children.first { $0.name == name }
    }
  }

  package func all(_ name: String) -> [SmallXML] { children.filter { $0.name == name } }
}

private struct Parser {
  let bytes: [UInt8]
  var position = 0

  mutating func document() throws -> SmallXML {
    if starts(with: "<?xml ") { _ = try until("?>") }
    skipSpace()
    let root = try element()
    skipSpace()
    guard position == bytes.count else { throw malformed("something follows the root") }
    return root
  }

  private mutating func element() throws -> SmallXML {
    try expect("<")
    var element = SmallXML(name: try name())
    skipSpace()
    while !starts(with: ">"), !starts(with: "/>") {
      let name = try name()
      try expect("=\"")
      element.attributes[name] = try plain(until("\""))
      skipSpace()
    }
    if starts(with: "/>") {
      position += 2
      return element
    }
    try expect(">")
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    while !starts(with: "</") {
      element.children.append(try self.element())
      skipSpace()
    }
    if element.children.isEmpty {
      element.text = try plain(text)
    } else if text.contains(where: { !$0.isWhitespace }) {
      throw malformed("text beside elements")
    }
    try expect("</\(element.name)>")
    return element
  }

  private mutating func name() throws -> String {
    let start = position
    while position < bytes.count, !" \n\t=/<>\"".utf8.contains(bytes[position]) { position += 1 }
    guard position > start else { throw malformed("no name") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func until(_ mark: String) throws -> String {
    let start = position
    while !starts(with: mark) {
      guard position < bytes.count else { throw malformed("no \(mark)") }
      position += 1
    }
    defer { position += mark.utf8.count }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func plain(_ text: String) throws -> String {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)
    var plain = String(parts.removeFirst())
    let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    for part in parts {
      guard let end = part.firstIndex(of: ";"), let sign = entities[String(part[..<end])] else {
        throw malformed("an unknown entity")
      }
      plain += sign + part[part.index(after: end)...]
    }
    return plain
  }

  private mutating func skipSpace() {
    while position < bytes.count, " \n\r\t".utf8.contains(bytes[position]) { position += 1 }
  }

  private func starts(with mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

  private mutating func expect(_ mark: String) throws {
    guard starts(with: mark) else { throw malformed("“\(mark)” is missing") }
    position += mark.utf8.count
  }

  private func malformed(_ reason: String) -> SmallXML.Malformed {
    SmallXML.Malformed(reason: reason, position: position)
  }
}
