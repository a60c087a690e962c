/// An element of a small XML document, read strictly: what is not well formed gives nothing.
struct ManifestElement {
  let name: String
  var attributes: [String: String] = [:]
  var text = ""
  var children: [ManifestElement] = []

  static func root(of bytes: [UInt8]) -> ManifestElement? {
    guard let document = String(validating: bytes, as: UTF8.self),
      document.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
      !document.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" })
    else { return nil }
    var open = [ManifestElement(name: "")]
    var rest = document.dropFirst(39)[...]
    while let start = rest.firstIndex(of: "<") {
      guard let text = plain(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else {
        return nil
      }
      open[open.count - 1].text += text
      var tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == "/" {
        guard open.count > 1, open[open.count - 1].name == tag.dropFirst() else { return nil }
        let closed = open.removeLast()
        open[open.count - 1].children.append(closed)
        continue
      }
      let isEmpty = tag.last == "/"
      if isEmpty { tag.removeLast() }
      guard let element = element(tag) else { return nil }
      if isEmpty { open[open.count - 1].children.append(element) } else { open.append(element) }
    }
    guard open.count == 1, rest.allSatisfy(\.isWhitespace) else { return nil }
    return open[0].children.count == 1 ? open[0].children[0] : nil
  }

  private static func element(_ tag: Substring) -> ManifestElement? {
    guard let name = tag.split(separator: " ").first else { return nil }
    var element = ManifestElement(name: String(name))
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].filter { !$0.isWhitespace }
      let value = rest[rest.index(after: equals)...]
      guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\""),
        let text = plain(value.dropFirst()[..<end])
      else { return nil }
      guard element.attributes.updateValue(text, forKey: key) == nil else { return nil }
      rest = value[value.index(after: end)...]
    }
    return rest.allSatisfy(\.isWhitespace) ? element : nil
  }

  /// Nil where an ampersand begins none of the three entities that are used.
  private static func plain(_ text: Substring) -> String? {
    let bare = text.replacing("&lt;", with: "").replacing("&gt;", with: "").replacing(
      "&amp;", with: "")
    guard !bare.contains("&"), !bare.contains("<") else { return nil }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&").description
  }
}
