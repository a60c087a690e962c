/// Where the elements directly below the root of a document stand in its bytes.
///
/// The parser does not tell places in bytes; the document has been parsed, so it is well-formed,
/// and to count tags is enough.
struct MarkupSpans {
  /// The child elements of the root, from `<` to behind the `>` of the end tag.
  private(set) var children: [Range<Int>] = []

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var start = 0

  /// Takes a well-formed document in UTF-8; of any other the spans mean nothing.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let opening = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = opening
      step()
    }
  }

  private mutating func step() {
    if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") { return }
    let opening = position
    let isEnd = bytes.contains(Array("</".utf8), at: opening)
    let isEmpty = passTag()
    if isEnd {
      depth -= 1
      if depth == 1 { children.append(start..<position) }
    } else {
      if depth == 1 { start = opening }
      if isEmpty {
        if depth == 1 { children.append(start..<position) }
      } else {
        depth += 1
      }
    }
  }

  /// Passes over what begins and ends so; false where it does not begin here.
  private mutating func skip(_ opening: String, to closing: String) -> Bool {
    let (opening, closing) = (Array(opening.utf8), Array(closing.utf8))
    guard bytes.contains(opening, at: position) else { return false }
    let inner = position + opening.count
    let end = bytes.firstIndex(of: closing, in: inner..<max(inner, bytes.count))
    position = end.map { $0 + closing.count } ?? bytes.count
    return true
  }

  /// Passes over a tag, whose attributes may hold any character but their quotation mark and `<`;
  /// true for one of an empty element.
  private mutating func passTag() -> Bool {
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position >= 2 && bytes[position - 2] == UInt8(ascii: "/")
      }
    }
    return false
  }
}
