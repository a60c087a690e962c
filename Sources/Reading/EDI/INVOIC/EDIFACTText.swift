/// Texts that a message spreads over several components of fixed width.
enum EDIFACTText {
  /// A name or description as one text: what fills its component goes on without a blank, since it
  /// was cut there; nil where there is nothing.
  static func joined(_ pieces: some Sequence<String>, width: Int) -> String? {
    text(pieces, width: width, separator: " ")
  }

  /// A free text that keeps its lines, but for lines that were cut at their component's width.
  static func lines(_ pieces: some Sequence<String>, width: Int) -> String? {
    text(pieces, width: width, separator: "\n")
  }

  private static func text(
    _ pieces: some Sequence<String>, width: Int, separator: String
  ) -> String? {
    var text = ""
    var isCut = false
    for piece in pieces where !piece.allSatisfy({ $0 == " " }) {
      if !text.isEmpty, !isCut { text = text.trimmingBlanks + separator }
      text += piece
      isCut = piece.unicodeScalars.count == width
    }
    let trimmed = text.trimmingBlanks
    return trimmed.isEmpty ? nil : trimmed
  }
}
