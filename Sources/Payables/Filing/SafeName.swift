/// Texts of documents as names of files and folders that every file system and share takes.
enum SafeName {
  /// Bytes of a name without its ending; file systems allow 255, Windows counts the whole path.
  static let limit = 180

  /// Whether a character may stand in a file name everywhere.
  static func allows(_ character: Character) -> Bool {
    !#"/\:*?"<>|"#.contains(character)
      && character.unicodeScalars.allSatisfy { !isHidden($0) }
  }

  /// A text as a name of at most `limit` bytes: separators become `-`, what can't be seen goes,
  /// blanks are one, no blanks and points at the ends; umlauts stay, no character is cut in two.
  ///
  /// May be empty.
  static func of(_ text: String, limit: Int) -> String {
    var name = ""
    for character in text {
      let next: Character
      if character.isWhitespace {
        next = " "
      } else if allows(character) {
        next = character
      } else if character.unicodeScalars.allSatisfy(isHidden) {
        continue
      } else {
        next = "-"
      }
      // A point or dash at the beginning would hide the file or look like an option.
      if name.isEmpty, next == " " || next == "." || next == "-" { continue }
      if next == " ", name.last == " " { continue }
      guard name.utf8.count + next.utf8.count <= limit else { break }
      name.append(next)
    }
    while let last = name.last, last == " " || last == "." { name.removeLast() }
    return name
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      // The zero-width joiner holds emoji together and does no harm.
      scalar != "\u{200D}"
    default: scalar == "\u{FFFD}"
    }
  }
}
