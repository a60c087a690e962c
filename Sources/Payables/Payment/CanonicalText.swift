/// Texts in a row that can be read in one way only.
struct CanonicalText {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ texts: String?...) {
    for text in texts {
      // What is missing is not what is empty.
      let head = text.map { "\($0.utf8.count):" } ?? "-"
      bytes.append(contentsOf: head.utf8)
      bytes.append(contentsOf: (text ?? "").utf8)
    }
  }
}
