/// Puts right what a recognition often gets wrong and the form of a word proves.
enum RecognizedText {
  /// A date or an amount with letters in it, or with commas for points, as it must have been.
  static func mended(_ text: String) -> String {
    guard text.utf8.count >= 4, text.contains(where: { ".,".contains($0) }), text.hasDigit else {
      return text
    }
    let digits = Misreading.digits(of: text)
    let core = digits.trimming([".", ",", ";", ":", "-", "*"])
    let groups = core.split(
      omittingEmptySubsequences: false, whereSeparator: { ".,".contains($0) })
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.asciiDigit != nil } }),
      text.count(where: { $0.asciiDigit != nil }) * 2 >= core.count
    else { return text }
    if isDate(groups) {
      return digits.replacing(core, with: groups.joined(separator: "."))
    }
    return isAmount(groups) ? digits : text
  }

  private static func isDate(_ groups: [Substring]) -> Bool {
    groups.count == 3 && groups[2].count == 4 && groups.prefix(2).allSatisfy { $0.count <= 2 }
  }

  private static func isAmount(_ groups: [Substring]) -> Bool {
    groups.count > 1 && groups.last?.count == 2 && groups[0].count <= 3
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
  }

  /// The folded form of a label's word in which “Nr.” was not read as such: `Beleg-NM`.
  static func foldedNumberWord(_ text: String) -> String? {
    let stem = text.trimming([".", ":", ",", ";"])
    let cut = stem.lastIndex { "-–.".contains($0) }.map(stem.index(after:)) ?? stem.startIndex
    let word = stem[cut...]
    guard numberWords.contains(word.lowercased()), word.first?.isUppercase == true,
      cut == stem.startIndex || stem[..<cut].count > 2
    else { return nil }
    return String(stem[..<cut]).folded + "nr"
  }

  private static let numberWords: Set<String> = [
    "ne", "nm", "m", "nn", "mr", "nt", "nf", "nv", "nz", "nx", "nc", "ni", "nı", "nr®", "n®", "®",
    "nu", "n°", "n", "nri", "nrt", "nl", "nr", "w", "nı.", "ns",
  ]
}
