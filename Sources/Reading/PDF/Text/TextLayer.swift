import ReadResult

/// Whether the words of a text layer are words at all.
///
/// Fonts without a table of their characters give private or replaced ones, and some programs
/// number the glyphs as they come: such a page is better looked at as a picture.
enum TextLayer {
  /// The share of unreadable characters, in percent, from which a page is not legible.
  private static let unreadableMax = 10
  /// Characters that a page must have before their kinds tell anything.
  private static let charactersMin = 30
  /// The share of letters and digits, in percent, that any text has.
  private static let meaningfulMin = 50

  static func isLegible(_ words: [PageText.Word]) -> Bool {
    var characters = 0
    var unreadable = 0
    var meaningful = 0
    for scalar in words.lazy.flatMap(\.text.unicodeScalars) {
      characters += 1
      switch scalar.properties.generalCategory {
      case .privateUse, .unassigned, .surrogate, .control: unreadable += 1
      case .otherSymbol where scalar == "\u{FFFD}": unreadable += 1
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .titlecaseLetter, .modifierLetter,
        .decimalNumber:
        meaningful += 1
      default: break
      }
    }
    guard characters >= charactersMin else { return unreadable == 0 }
    return unreadable * 100 < unreadableMax * characters
      && meaningful * 100 >= meaningfulMin * characters
  }
}
