/// Where the directory of a large archive waits for its end, outside the memory: about a hundred
/// bytes a file.
package struct ZipSpill {
  let keep: ZipWriter.Sink
  let giveBack: (ZipWriter.Sink) throws -> Void

  /// `giveBack` gives all bytes that `keep` got, in order.
  package init(
    keep: @escaping ZipWriter.Sink, giveBack: @escaping (ZipWriter.Sink) throws -> Void
  ) {
    self.keep = keep
    self.giveBack = giveBack
  }
}
