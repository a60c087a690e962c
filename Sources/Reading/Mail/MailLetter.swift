import ReadResult

/// A mail that is a letter itself: nothing came with it, and its own text is what it has to say.
///
/// The text is set like a letter, who wrote it above and the subject as its title, so that it is
/// understood like one on paper.
enum MailLetter {
  /// What people write as the text of a mail; all else comes as a document.
  private static let classes: Set<DocumentClass> = [.dunning]

  /// Lines behind these are not looked at.
  static let linesMax = 200
  /// Words of a line behind these are not looked at.
  static let wordsMax = 60

  /// Nil where a machine answers and where nothing is written.
  static func words(of mail: ReadResult.MailHead) -> DocumentWords? {
    guard mail.marks?.isAutoReply != true, let text = mail.text else { return nil }
    var page = LetterPage()
    for name in mail.marks?.senderNames.prefix(1) ?? [] { page.add(name, height: 100) }
    if let subject = mail.subject { page.add(subject, height: 160) }
    for line in text.split(separator: "\n").prefix(linesMax) { page.add(line, height: 100) }
    return DocumentWords(pages: [page.text])
  }

  /// Whether the words say surely what a mail can say by itself, and about which claim.
  static func isLetter(_ words: DocumentWords) -> Bool {
    guard words.isClassCertain, let first = words.classes.first?.documentClass else { return false }
    return classes.contains(first)
      && (words.fields[.invoiceNumber] != nil || words.fields[.gross] != nil)
  }
}

/// Lines of text one below the other, in tenths of a point.
private struct LetterPage {
  private var words: [PageText.Word] = []
  private var top = 400
  private var line = 0

  mutating func add(_ text: some StringProtocol, height: Int) {
    let parts = text.split(whereSeparator: \.isWhitespace).prefix(MailLetter.wordsMax)
    guard !parts.isEmpty else { return }
    var left = 600
    for part in parts {
      let right = left + part.unicodeScalars.count * height / 2
      let box = PageText.Box(left: left, top: top, right: right, bottom: top + height)
      words.append(PageText.Word(String(part), box, line: line))
      left = right + height / 3
    }
    top += height * 3 / 2
    line += 1
  }

  var text: PageText {
    PageText(
      number: 1, width: max(5950, (words.map(\.box.right).max() ?? 0) + 600),
      height: max(8420, top), origin: .textLayer, words: words)
  }
}
