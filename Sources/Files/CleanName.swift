/// A name from outside made safe: as a file name and for people's eyes.
package enum CleanName {
  /// Bytes of a stored name; file systems allow 255, a prefix or suffix must still fit.
  package static let limit = 180

  /// A name for the disk: no separators, no control or direction characters, no leading dot or
  /// dash, at most ``limit`` bytes with the extension kept; `dokument` where nothing is left.
  package static func forStoring(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    var text = String(String.UnicodeScalarView(last.unicodeScalars.map(harmless)))
    while let first = text.first, first == "." || first == "-" || first == " " {
      text.removeFirst()
    }
    while let last = text.last, last == " " || last == "." { text.removeLast() }
    return text.isEmpty ? "dokument" : shortened(text)
  }

  /// A name for people: control and direction characters are shown as `�`, nothing else changes.
  package static func forShowing(_ bytes: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    isHarmful(scalar) || #"<>:"|?*"#.unicodeScalars.contains(scalar) || scalar == "\u{FFFD}"
      ? "_" : scalar
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      // The zero-width joiner holds emoji together and does no harm.
      scalar != "\u{200D}"
    default: false
    }
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    var ending = ""
    if pieces.count > 1, let last = pieces.last, last.utf8.count <= 8 { ending = "." + last }
    var stem = String(text.dropLast(ending.count))
    while stem.utf8.count + ending.utf8.count > limit { stem.removeLast() }
    return stem + ending
  }
}
