/// A file that goes into the folder of an exported case beside what is kept of it, such as its
/// proofs.
package struct ExtraFile: Hashable, Sendable {
  /// Below the folder, `/`-separated: `proof/seal.json`.
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
