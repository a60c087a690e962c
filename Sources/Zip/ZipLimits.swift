/// How large an archive may get.
package struct ZipLimits: Hashable, Sendable {
  package var entriesMax: Int
  package var bytesMax: Int64

  package init(entriesMax: Int, bytesMax: Int64) {
    self.entriesMax = entriesMax
    self.bytesMax = bytesMax
  }

  /// What the format counts without ZIP64, which not every reader knows.
  package static let classic = ZipLimits(
    entriesMax: ZipField.countsBelow16 - 1, bytesMax: ZipField.countsBelow32 - 1)

  package static let none = ZipLimits(entriesMax: .max, bytesMax: .max)
}
