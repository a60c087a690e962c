import ReadResult

/// A document in an envelope, cut out of it.
struct PeppolPayload {
  /// Its bytes as they stand in the envelope, in UTF-8.
  ///
  /// Where it uses prefixes that only the envelope declares, its first tag has these declarations
  /// too: without them it would mean nothing.
  let bytes: [UInt8]
  /// Line feeds in the place of what stands before it, so that lines are those of the file.
  let precedingLines: Int

  /// The bytes with every line at the number it has in the file.
  var inPlace: [UInt8] {
    [UInt8](repeating: 0x0A, count: precedingLines) + bytes
  }

  /// Cuts out an element that stands directly below the root.
  init(_ element: XMLElement, at span: Range<Int>, in document: [UInt8]) {
    precedingLines = document[..<span.lowerBound].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    var bytes = Array(document[span])
    let declarations = Self.missing(element, in: bytes)
    if !declarations.isEmpty {
      let name = bytes.dropFirst().firstIndex { $0.isXMLSpace || ">/".utf8.contains($0) }
      bytes.insert(contentsOf: declarations, at: name ?? bytes.count)
    }
    self.bytes = bytes
  }

  /// The declarations of prefixes that the root has and the element uses without its own.
  private static func missing(_ element: XMLElement, in bytes: [UInt8]) -> [UInt8] {
    let declared = element.tree.prefixes
    let own = Set(declared.filter { $0.element == element.index }.map(\.prefix))
    return declared.filter { $0.element == 0 && !own.contains($0.prefix) }.flatMap { row in
      declaration(of: row, in: bytes)
    }
  }

  private static func declaration(
    of row: XMLTree.PrefixDeclaration, in bytes: [UInt8]
  ) -> [UInt8] {
    guard !row.prefix.isEmpty else { return [] }
    let use = Array((row.prefix + ":").utf8)
    guard bytes.firstIndex(of: use, in: 0..<bytes.count) != nil else { return [] }
    let namespace = row.namespace.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    return Array(" xmlns:\(row.prefix)=\"\(namespace)\"".utf8)
  }
}
