/// Whether a mail has links; they are never followed.
enum MailLinks {
  private static let starts = ["http://", "https://", "www."].map { Array($0.utf8) }
  private static let attribute = Array("href".utf8)

  /// Whether a link is written out in a text.
  static func areIn(_ text: String) -> Bool {
    let bytes = lowercased(text)
    return starts.contains { bytes.firstIndex(of: $0, in: 0..<bytes.count) != nil }
  }

  /// Whether markup has something to click on; names of schemas in it are no links.
  static func areInMarkup(_ markup: String) -> Bool {
    let bytes = lowercased(markup)
    var next = 0
    while let found = bytes.firstIndex(of: attribute, in: next..<bytes.count) {
      next = found + attribute.count
      let value = bytes[next...].drop { $0 == 0x20 || "=\"'".utf8.contains($0) }
      if starts.contains(where: { value.starts(with: $0) }) { return true }
    }
    return false
  }

  private static func lowercased(_ text: String) -> [UInt8] {
    text.utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
  }
}
