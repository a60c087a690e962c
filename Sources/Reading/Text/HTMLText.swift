/// The text a person would read in an HTML mail; nothing is fetched, scripts and styles are left
/// out.
struct HTMLText {
  /// How many characters of markup are read.
  static let markupLimit = 512 << 10

  private(set) var text = ""
  /// The element whose content is left out, until it ends.
  private var hidden: String?
  /// Which elements quote others; their lines are marked as in plain text.
  private var quotations = HTMLQuotations()

  init(_ markup: String) {
    var rest = markup.unicodeScalars.prefix(Self.markupLimit)
    while let start = rest.firstIndex(of: "<") {
      append(rest[..<start])
      rest = rest[start...]
      if rest.starts(with: "<!--".unicodeScalars) {
        rest = Self.after("-->", in: rest)
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { return }
      enterTag(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    append(rest)
  }

  private static let hiddenElements: Set<String> = ["script", "style", "head", "title"]
  private static let lineElements: Set<String> = [
    "br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote", "hr",
  ]

  private mutating func enterTag(_ tag: Substring.UnicodeScalarView) {
    let isEnd = tag.first == "/"
    let name = String(
      String.UnicodeScalarView(
        tag.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic || "0"..."9" ~= $0 })
    ).lowercased()
    if let hidden {
      if isEnd && name == hidden { self.hidden = nil }
    } else if Self.hiddenElements.contains(name) && !isEnd {
      hidden = name
    } else if Self.lineElements.contains(name) {
      endLine()
      if isEnd {
        quotations.leave(name)
      } else {
        quotations.enter(name, tag)
      }
      if name == "hr", !text.isEmpty { text += HTMLQuotations.rule }
    } else if name == "td" || name == "th" {
      appendSpace()
    }
  }

  /// White space becomes one blank, entities their character.
  private mutating func append(_ run: Substring.UnicodeScalarView) {
    guard hidden == nil else { return }
    var rest = run
    while let scalar = rest.popFirst() {
      if quotations.areOpen, text.isEmpty || text.unicodeScalars.last == "\n",
        !scalar.properties.isWhitespace
      {
        text += "> "
      }
      if scalar == "&", let (character, end) = HTMLEntity.parse(rest) {
        text.unicodeScalars.append(character)
        rest = rest[end...]
      } else if scalar.properties.isWhitespace {
        appendSpace()
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func endLine() {
    if text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    if !text.isEmpty && text.unicodeScalars.last != "\n" { text += "\n" }
  }

  private mutating func appendSpace() {
    if let last = text.unicodeScalars.last, !last.properties.isWhitespace { text += " " }
  }

  private static func after(
    _ end: String, in run: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var rest = run
    while !rest.isEmpty {
      if rest.starts(with: end.unicodeScalars) { return rest.dropFirst(end.unicodeScalars.count) }
      rest = rest.dropFirst()
    }
    return rest
  }
}

/// The character references of HTML that stand in German mails.
enum HTMLEntity {
  private static let longest = 10

  /// The character and where the text goes on, for what follows an ampersand.
  static func parse(
    _ run: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, Substring.UnicodeScalarView.Index)? {
    guard let end = run.prefix(longest).firstIndex(of: ";") else { return nil }
    guard let scalar = scalar(of: String(run[..<end])) else { return nil }
    return (scalar, run.index(after: end))
  }

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "\u{AD}",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "euro": "€", "sect": "§", "ndash": "–", "mdash": "—", "hellip": "…", "copy": "©",
    "bdquo": "„", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bull": "•",
    "middot": "·", "eacute": "é", "deg": "°",
  ]
}
