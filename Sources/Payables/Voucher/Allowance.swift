/// How much may still be taken out of a document and all that is in it.
///
/// A mail in an archive in a mail must not grow without end: what a document holds is shared among
/// its children, so that the sum over all levels stays below what the first was given.
package struct Allowance: Codable, Hashable, Sendable {
  /// Bytes.
  package var bytes: Int
  /// Documents.
  package var parts: Int
  /// Levels below this document that are opened.
  package var depth: Int

  package init(bytes: Int, parts: Int, depth: Int) {
    self.bytes = bytes
    self.parts = parts
    self.depth = depth
  }

  /// What a document that arrived from outside is given.
  package static let full = Allowance(bytes: 512 << 20, parts: 5000, depth: 8)

  /// What each of `count` children of `bytes` bytes in all is given; nil where the document has
  /// more than it may.
  package func share(count: Int, bytes taken: Int) -> Allowance? {
    guard count > 0 else { return self }
    guard depth > 0, taken <= bytes, count <= parts else { return nil }
    return Allowance(
      bytes: (bytes - taken) / count, parts: (parts - count) / count, depth: depth - 1)
  }
}
