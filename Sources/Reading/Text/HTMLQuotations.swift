/// Which elements of an HTML mail hold what its writer answers, by the marks that mail programs
/// leave.
struct HTMLQuotations {
  /// A line across the page, as it stands in plain text: what is below it is quoted.
  static let rule = "________________________________\n"

  /// Elements that lie in each other, at most; deeper ones are not told apart.
  private static let depthMax = 500

  /// The open `div`s and `blockquote`s, and whether each quotes.
  private var open: [(name: String, quotes: Bool)] = []
  private var quoting = 0
  /// Whether all that follows is quoted.
  private var isForever = false

  var areOpen: Bool { quoting > 0 || isForever }

  mutating func enter(_ name: String, _ tag: Substring.UnicodeScalarView) {
    guard name == "div" || name == "blockquote" || name == "p" || name == "hr" else { return }
    let attributes = String(String.UnicodeScalarView(tag.prefix(Self.tagMax))).lowercased()
      .filter { !$0.isWhitespace }
    if Self.heads.contains(where: { attributes.contains($0) }) { isForever = true }
    if name == "div", Self.lines.contains(where: { attributes.contains($0) }) { isForever = true }
    guard name == "div" || name == "blockquote", open.count < Self.depthMax else { return }
    let quotes =
      name == "blockquote" || Self.containers.contains { attributes.contains($0) }
    open.append((name, quotes))
    if quotes { quoting += 1 }
  }

  mutating func leave(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    quoting -= open[index...].count { $0.quotes }
    open.removeSubrange(index...)
  }

  /// Characters of a tag that are looked at.
  private static let tagMax = 1000

  /// What is quoted lies in them.
  private static let containers = [
    "gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra",
    "messagereplysection", "replied_message", "tutanota_quote", "gmail_attr",
  ]

  /// Behind them stands what is quoted, in elements of its own.
  private static let heads = [
    "divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container",
    "ms-outlook-mobile-reference-message", "mailquote", "origmsg", "outlookmessageheader",
    "composer_signature_and_quote", "name=\"quote\"", "name=quote",
  ]

  /// The line that Outlook draws above the head of what is answered.
  private static let lines = [
    "border:none;border-top:solid", "border-top:solid#e1e1e1", "border-top:solid#b5c4df",
  ]
}
