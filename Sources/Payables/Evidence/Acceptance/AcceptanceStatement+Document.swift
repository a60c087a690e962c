import ReadResult

extension AcceptanceStatement {
  /// What the words of a document say; nil for what is no protocol of acceptance.
  init?(_ voucher: Voucher, _ document: Document) {
    guard voucher.documentClass == .acceptance, let words = document.result.words else {
      return nil
    }
    self = AcceptanceReader.read(words.pages.map(\.lines).joined(separator: "\n"))
  }
}

extension PageText {
  /// The words with the breaks of their lines.
  fileprivate var lines: String {
    var text = ""
    var line: Int?
    for word in words {
      if let line { text += word.line == line ? " " : "\n" }
      text += word.text
      line = word.line
    }
    return text
  }
}
