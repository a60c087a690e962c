/// What the writer of a reply wrote himself: his text without what he quotes, his signature and
/// what his mail program and his house put below.
enum ReplyText {
  /// Lines that are looked at.
  private static let linesMax = 2000

  static func own(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(linesMax)
      .map { Line($0) }
    var own: [Substring] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let after = Quotation.attributionEnd(in: lines, at: index) {
        guard let next = Quotation.end(in: lines, at: after) else { break }
        index = next
        continue
      }
      if line.isQuoted || Footer.isOfProgram(line.start) {
        index += 1
        continue
      }
      if Quotation.isSeparator(line.start) || Quotation.isHead(lines, at: index) { break }
      let hasText = own.contains { $0.contains { !$0.isWhitespace } }
      if Footer.isOfHouse(line.start) || (hasText && Footer.isClosing(line.start)) { break }
      own.append(line.text)
      index += 1
    }
    return own.joined(separator: "\n")
  }

  /// Whether a text only says goodbye.
  static func isFarewell(_ text: String) -> Bool {
    let first = text.split(whereSeparator: \.isNewline).first ?? ""
    return Footer.isClosing(Line(first).start)
  }

  /// A line, and how it begins: in lower case, without white space and marks of bold text.
  struct Line {
    let text: Substring
    let start: String
    let isQuoted: Bool

    init(_ text: Substring) {
      self.text = text
      let visible = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      isQuoted = visible.first == ">"
      start = String(visible.prefix(ReplyText.startMax)).lowercased()
        .replacing("*", with: "").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    var isBlank: Bool { start.allSatisfy(\.isWhitespace) }
  }

  /// Characters of a line that tell what it is.
  private static let startMax = 300
}

/// How mail programs show what is answered.
private enum Quotation {
  typealias Line = ReplyText.Line

  private static let words = ["nachricht", "message", "mail", "original", "forwarded", "antwort"]

  /// `-----Ursprüngliche Nachricht-----`, `________________`, `--`.
  static func isSeparator(_ line: String) -> Bool {
    let trimmed = line.trimmed
    if trimmed == "--" || trimmed == "—" { return true }
    if trimmed.hasPrefix("begin forwarded message")
      || trimmed.hasPrefix("anfang der weitergeleiteten")
    {
      return true
    }
    let dashes = trimmed.prefix { $0 == "-" || $0 == "_" || $0 == "=" }
    guard dashes.count >= 3 else { return false }
    let rest = trimmed.dropFirst(dashes.count)
    return (rest.isEmpty && dashes.count >= 10) || words.contains { rest.contains($0) }
  }

  // MARK: `Am … schrieb …:`

  private static let verbs = ["schrieb", "geschrieben", "wrote", "écrit"]
  private static let starts = ["am ", "on ", "le ", "den "]
  /// Lines over which it may be broken, and its characters.
  private static let attributionLines = 4
  private static let attributionMax = 500

  /// The line behind `Am 9. März 2026 schrieb Max Muster:` or `Max Muster <…> schrieb am …:`; nil
  /// where none begins here.
  static func attributionEnd(in lines: [Line], at index: Int) -> Int? {
    let first = unquoted(lines[index])
    let isDated = starts.contains { first.hasPrefix($0) }
    guard isDated || first.contains("@") || verbs.contains(where: { first.contains($0) }) else {
      return nil
    }
    var whole = ""
    for (offset, line) in lines[index...].prefix(attributionLines).enumerated() {
      let text = unquoted(line).trimmed
      if text.isEmpty { return nil }
      whole += (offset == 0 ? "" : " ") + text
      guard whole.count <= attributionMax else { return nil }
      if text.hasSuffix(":") {
        return isAttribution(whole, isDated: isDated) ? index + offset + 1 : nil
      }
    }
    return nil
  }

  private static func isAttribution(_ text: String, isDated: Bool) -> Bool {
    let hasVerb = verbs.contains { text.contains($0) }
    let hasDay = text.contains(where: \.isNumber)
    return hasVerb && hasDay && (isDated || text.contains("@") || text.contains(" am "))
  }

  private static func unquoted(_ line: Line) -> String {
    String(line.start.drop { $0 == ">" || $0 == " " })
  }

  /// Where quoted lines end behind an attribution; nil where what is quoted is not marked and so
  /// has no end.
  static func end(in lines: [Line], at index: Int) -> Int? {
    var next = index
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count, lines[next].isQuoted else { return nil }
    return next
  }

  // MARK: Heads

  private static let heads: [Set<String>] = [
    ["von", "from", "de"], ["gesendet", "sent", "datum", "date", "envoyé"], ["an", "to", "à"],
    ["betreff", "subject", "objet"],
  ]
  private static let headLines = 6

  /// Whether a head begins here as Outlook and others write it above what is answered: at least
  /// three of sender, day, recipient, subject.
  static func isHead(_ lines: [Line], at index: Int) -> Bool {
    guard head(of: lines[index]) != nil else { return false }
    let found = lines[index...].lazy.filter { !$0.isBlank }.prefix(headLines).compactMap(head)
    return Set(found).count >= 3
  }

  private static func head(of line: Line) -> Int? {
    guard let colon = line.start.firstIndex(of: ":") else { return nil }
    let name = line.start[..<colon].trimmed
    return heads.firstIndex { $0.contains(name) }
  }
}

/// What stands below a text and is not written for it.
private enum Footer {
  private static let program = [
    "von meinem ", "von meiner ", "gesendet von ", "gesendet mit ", "gesendet über ",
    "gesendet aus ", "diese nachricht wurde von mein", "diese nachricht wurde mit ",
    "sent from ", "sent with ", "sent via ", "outlook für ", "outlook for ", "get outlook for ",
    "holen sie sich outlook", "laden sie outlook", "von outlook für", "verschickt mit ",
    "mit freundlichen grüßen gesendet von", "envoyé de mon", "gesendet: von mein",
  ]
  private static let programWords = [
    "gesendet", "iphone", "ipad", "android", "samsung", "huawei", "handy", "smartphone", "sent",
    "outlook", "mail app", "nachricht",
  ]

  static func isOfProgram(_ line: String) -> Bool {
    program.contains { line.hasPrefix($0) } && programWords.contains { line.contains($0) }
      && line.count < 120
  }

  private static let house = [
    "diese e-mail enthält", "diese e-mail kann", "diese e-mail ist", "diese mail enthält",
    "diese nachricht enthält", "diese nachricht ist", "der inhalt dieser", "die in dieser e-mail",
    "die information in dieser", "wichtiger hinweis:", "vertraulichkeitshinweis",
    "haftungsausschluss", "disclaimer", "this e-mail", "this email", "this message contains",
    "this message is", "the information contained", "the information in this", "confidentiality",
    "bitte prüfen sie, ob", "bitte denken sie an die umwelt", "please consider the environment",
    "datenschutzhinweis", "geschäftsführer:", "geschäftsführung:", "sitz der gesellschaft",
    "amtsgericht", "registergericht", "handelsregister", "hrb ", "ust-idnr", "tel.:", "telefon:",
    "mobil:", "phone:", "managing director",
  ]

  static func isOfHouse(_ line: String) -> Bool { house.contains { line.hasPrefix($0) } }

  private static let closings = [
    "mit freundlichen grüßen", "mit freundlichen gruessen", "mit freundlichem gruß",
    "mit freundlichem gruss", "mit besten grüßen", "mit besten gruessen", "mit bestem gruß",
    "mit herzlichen grüßen", "freundliche grüße", "freundliche gruesse", "viele grüße",
    "viele gruesse", "beste grüße", "beste gruesse", "herzliche grüße", "herzliche gruesse",
    "liebe grüße", "liebe gruesse", "schöne grüße", "grüße", "gruesse", "gruß", "gruss", "mfg",
    "vg", "lg", "bg", "hg", "best regards", "kind regards", "regards", "best wishes", "cheers",
    "sincerely", "yours sincerely", "many thanks and regards",
  ]
  /// Characters of a line that only says goodbye.
  private static let closingMax = 60

  static func isClosing(_ line: String) -> Bool {
    line.count <= closingMax
      && closings.contains { closing in
        guard line.hasPrefix(closing) else { return false }
        return line.dropFirst(closing.count).first.map { !$0.isLetter } ?? true
      }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
