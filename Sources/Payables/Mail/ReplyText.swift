/// What the writer of a reply wrote himself: his text without what he quotes and his signature.
enum ReplyText {
  /// Lines behind which a mail program put what is answered.
  private static let quotationStarts = [
    "-----ursprüngliche nachricht", "-----urspruengliche nachricht", "----- ursprüngliche",
    "-----original message", "----- original message", "---------- forwarded message",
    "---------- weitergeleitete nachricht", "-------- original", "-------- ursprüngliche",
    "-------- weitergeleitete nachricht", "-------- forwarded message", "________________",
    "begin forwarded message", "anfang der weitergeleiteten",
  ]

  /// The first line of a head that Outlook writes above what is answered.
  private static let headStarts = ["von:", "from:", "*von:*", "*from:*", "de:"]
  private static let headLines = [
    "gesendet:", "sent:", "datum:", "date:", "an:", "to:", "betreff:", "subject:", "*gesendet:*",
    "*sent:*", "envoyé:",
  ]

  static func own(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var own: [Substring] = []
    for (index, line) in lines.enumerated() {
      let start = line.lowercased().drop { $0.isWhitespace }
      if start.hasPrefix(">") { continue }
      if endsOwnText(String(start), before: lines[(index + 1)...]) { break }
      own.append(line)
    }
    return own.joined(separator: "\n")
  }

  private static func endsOwnText(_ line: String, before rest: ArraySlice<Substring>) -> Bool {
    if line == "--" || line == "-- " { return true }
    if quotationStarts.contains(where: { line.hasPrefix($0) }) { return true }
    if isAttribution(line, before: rest) { return true }
    guard headStarts.contains(where: { line.hasPrefix($0) }) else { return false }
    return rest.prefix(3).contains { next in
      let next = next.lowercased().drop { $0.isWhitespace }
      return headLines.contains { next.hasPrefix($0) }
    }
  }

  /// `Am 9. März 2026 schrieb Max Muster:`, also broken into two lines.
  private static func isAttribution(_ line: String, before rest: ArraySlice<Substring>) -> Bool {
    guard ["am ", "on ", "le "].contains(where: { line.hasPrefix($0) }) else { return false }
    let whole = (line + " " + (rest.first?.lowercased() ?? "")).prefix(400)
    let isComplete = line.hasSuffix(":") || rest.first?.hasSuffix(":") == true
    return isComplete && ["schrieb", "wrote", "écrit"].contains { whole.contains($0) }
  }
}
