package import Files
package import Payables
import SystemPackage

/// What lies outside the archive about documents that were erased (L3): results, pages, drafts,
/// tickets, error folders, whatever begins with a document's id; and their links in the filing
/// tree.
package struct ErasedTraces: Sendable {
  private static let roots = ["output", "error", "recovered"]

  private let filing: FilingTree

  package init(_ filing: FilingTree) { self.filing = filing }

  private var spool: FilePath { filing.spool }

  /// Removes it; may be called again.
  ///
  /// One walk for all documents. Tables with a line a document lose the lines.
  package func remove(_ ids: Set<VoucherID>) throws(FileFailure) {
    for root in Self.roots {
      let folder = spool.appending(root)
      if try FileStatus.ifExists(folder)?.kind == .directory { try clean(folder, ids) }
    }
    try removeLines(of: ids, in: spool.appending("output/cafm/defects.csv"))
    for id in ids { try filing.remove(id) }
  }

  private func clean(_ folder: FilePath, _ ids: Set<VoucherID>) throws(FileFailure) {
    for name in try FileOperations.names(in: folder) {
      let path = folder.child(name)
      if Self.id(leading: name.string).map(ids.contains) ?? false {
        try FileOperations.removeTree(path)
      } else if try FileStatus.ifExists(path)?.kind == .directory {
        try clean(path, ids)
      }
    }
  }

  private func removeLines(
    of ids: Set<VoucherID>, in path: FilePath
  ) throws(FileFailure) {
    guard try FileStatus.ifExists(path) != nil else { return }
    let feed = UInt8(ascii: "\n")
    let lines = try FileContents.read(path).split(separator: feed, omittingEmptySubsequences: false)
    let kept = lines.filter { line in
      !(Self.id(leading: String(decoding: line.prefix(32), as: UTF8.self)).map(ids.contains)
        ?? false)
    }
    guard kept.count < lines.count else { return }
    try FileContents.replace(path, with: Array(kept.joined(separator: [feed])))
  }

  /// The document whose id a name begins with: `B26-0000123 kaputt.pdf`, `B26-0000123-D1.json`.
  static func id(leading name: String) -> VoucherID? {
    let bare = name.drop { $0 == "." }
    guard let dash = bare.firstIndex(of: "-") else { return nil }
    let digits = bare[bare.index(after: dash)...].prefix { $0.isASCII && $0.isNumber }
    return VoucherID(String(bare[..<dash]) + "-" + digits)
  }
}
