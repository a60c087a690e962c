/// A function, initialiser, subscript or computed property with a body, by its lines.
struct FunctionSpan: Equatable {
  /// Count from 1; the line of the keyword to the line of the closing brace.
  let firstLine: Int
  let lastLine: Int

  var lineCount: Int { lastLine - firstLine + 1 }

  /// The functions of a text, in the order of their beginnings; inner ones count too.
  static func all(in text: SourceText) -> [FunctionSpan] {
    let tokens = Token.all(in: text)
    return tokens.indices.compactMap { start in
      guard tokens[start].beginsFunction(after: start > 0 ? tokens[start - 1] : nil),
        let opening = openingBrace(of: start, in: tokens),
        let closing = closingBrace(of: opening, in: tokens)
      else { return nil }
      return FunctionSpan(firstLine: tokens[start].line, lastLine: tokens[closing].line)
    }
  }

  /// Where the body opens, or nil where there is none: a requirement, a stored property.
  private static func openingBrace(of start: Int, in tokens: [Token]) -> Int? {
    let isVariable = tokens[start].text == "var"
    var depth = 0
    for index in tokens.indices.suffix(from: start + 1) {
      let token = tokens[index]
      if depth == 0 {
        if token.text == "{" { return index }
        if token.text == "}" || token.text == ";" { return nil }
        if token.isFirstOfLine && (isVariable || token.beginsDeclaration) { return nil }
      }
      if ["(", "[", "{"].contains(token.text) { depth += 1 }
      if [")", "]", "}"].contains(token.text) { depth -= 1 }
      if depth < 0 { return nil }
    }
    return nil
  }

  private static func closingBrace(of opening: Int, in tokens: [Token]) -> Int? {
    var depth = 0
    for index in tokens.indices.suffix(from: opening) {
      if tokens[index].text == "{" { depth += 1 }
      if tokens[index].text == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

/// A name or a single other character of the code.
struct Token {
  let text: String
  let line: Int
  let isFirstOfLine: Bool

  static func all(in text: SourceText) -> [Token] {
    text.lines.flatMap { line in
      var tokens: [Token] = []
      var name: [UInt8] = []
      func add(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        tokens.append(
          Token(
            text: String(decoding: bytes, as: UTF8.self), line: line.number,
            isFirstOfLine: tokens.isEmpty))
      }
      for byte in line.code.utf8 {
        if byte.continuesName {
          name.append(byte)
          continue
        }
        add(name)
        name = []
        if byte != UInt8(ascii: " ") { add([byte]) }
      }
      add(name)
      return tokens
    }
  }

  func beginsFunction(after previous: Token?) -> Bool {
    ["func", "init", "deinit", "subscript", "var"].contains(text) && previous?.text != "."
  }

  fileprivate var beginsDeclaration: Bool { Self.declarationWords.contains(text) }

  private static let declarationWords: Set<String> = [
    "@", "associatedtype", "borrowing", "case", "class", "consuming", "deinit", "enum",
    "extension", "fileprivate", "func", "init", "internal", "let", "mutating", "nonisolated",
    "package", "private", "protocol", "public", "static", "struct", "subscript", "typealias", "var",
  ]
}
