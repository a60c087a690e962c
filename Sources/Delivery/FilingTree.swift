package import Files
package import Payables
package import SystemPackage
import Threads

/// The documents by the filing plan, for people: `filing/02.10 Eingangsrechnungen/2026/….pdf`,
/// symbolic links into the archive (L1).
///
/// Nothing in it is kept: it can be removed and made again. Where the links of a document are is
/// noted below `.places`, so that the old ones go when the new ones come; the note is there before
/// the links, so none is forgotten however a step ends. One thread at a time changes the tree.
package final class FilingTree: Sendable {
  /// The plan that the tree was made by.
  private static let planName = ".plan"
  private static let placesName = ".places"

  let spool: FilePath
  private let lock = Lock(())

  package init(spool: FilePath) { self.spool = spool }

  package var root: FilePath { spool.appending(FileReference.treeRoot) }

  // MARK: - The links of one document

  /// Makes the tree agree with a document: the links that lead to files which are there, and none
  /// but these.
  ///
  /// May be repeated; the same links change nothing.
  package func write(_ links: [FilingLink], of id: VoucherID) throws(FileFailure) {
    try lock.withLock { (_) throws(FileFailure) in try place(links, of: id) }
  }

  /// Removes all links of a document, and that there were any: of one that is erased nothing is
  /// left.
  package func remove(_ id: VoucherID) throws(FileFailure) { try write([], of: id) }

  private func place(_ links: [FilingLink], of id: VoucherID) throws(FileFailure) {
    let links = try present(links)
    let (old, new) = (try paths(of: id), links.map(\.path))
    for path in old where !new.contains(path) { try removeLink(path) }
    let note = note(of: id)
    if links.isEmpty {
      try FileOperations.removeFile(note)
      return try removeEmptyFolders(above: note)
    }
    if old != new {
      try FileOperations.makeDirectory(note.removingLastComponent())
      try FileContents.replace(note, with: Array(new.joined(separator: "\n").utf8))
    }
    for link in links { try make(link) }
  }

  /// The links whose files are there: a view is there with the first record only.
  private func present(_ links: [FilingLink]) throws(FileFailure) -> [FilingLink] {
    var present: [FilingLink] = []
    for link in links where try FileStatus.ifExists(spool.appending(link.target)) != nil {
      present.append(link)
    }
    return present
  }

  /// Where the links of a document are, below the tree.
  package func paths(of id: VoucherID) throws(FileFailure) -> [String] {
    let note = note(of: id)
    guard try FileStatus.ifExists(note) != nil else { return [] }
    return String(decoding: try FileContents.read(note), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// `.places/B26/0000/B26-0000123`: a thousand in a folder.
  private func note(of id: VoucherID) -> FilePath {
    let name = id.description
    return root.appending(Self.placesName).appending(String(name.prefix(3)))
      .appending(String(name.dropFirst(4).dropLast(3))).appending(name)
  }

  private func make(_ link: FilingLink) throws(FileFailure) {
    let path = root.appending(link.path)
    let target = Self.target(of: link)
    if try FileStatus.ifExists(path)?.kind == .symbolicLink,
      try FileOperations.linkTarget(of: path) == target
    {
      return
    }
    let folder = path.removingLastComponent()
    try FileOperations.makeDirectory(folder)
    let temporary = folder.appending(".new")
    try FileOperations.removeFile(temporary)
    try FileOperations.makeLink(temporary, to: target)
    try FileOperations.replace(path, with: temporary)
  }

  /// Seen from the link: so the tree may be mounted elsewhere, as long as the archive lies beside.
  static func target(of link: FilingLink) -> String {
    let depth = link.path.split(separator: "/").count
    return String(repeating: "../", count: depth) + link.target
  }

  func removeLink(_ path: String) throws(FileFailure) {
    let link = root.appending(path)
    // What people put there is theirs.
    guard try FileStatus.ifExists(link)?.kind == .symbolicLink else { return }
    try FileOperations.removeFile(link)
    try removeEmptyFolders(above: link)
  }

  private func removeEmptyFolders(above path: FilePath) throws(FileFailure) {
    var folder = path.removingLastComponent()
    while folder != root, folder.starts(with: root) {
      do {
        try FileOperations.removeDirectory(folder)
      } catch {
        guard error.isExisting else { throw error }
        return
      }
      folder.removeLastComponent()
    }
  }
}

// MARK: - The whole tree

extension FilingTree {
  /// The plan that all documents were filed by; nil where that was never finished.
  package func plan() throws(FileFailure) -> String? {
    let path = root.appending(Self.planName)
    guard try FileStatus.ifExists(path) != nil else { return nil }
    return String(decoding: try FileContents.read(path), as: UTF8.self)
  }

  /// Notes that all documents are filed by a plan.
  package func finish(_ plan: String) throws(FileFailure) {
    try FileOperations.makeDirectory(root)
    try FileContents.replace(root.appending(Self.planName), with: Array(plan.utf8))
  }

  /// Has all documents filed anew by the next daemon, or by the one that runs.
  package func forget() throws(FileFailure) {
    try FileOperations.removeFile(root.appending(Self.planName))
  }

  /// Removes the whole tree.
  package func clear() throws(FileFailure) {
    try lock.withLock { (_) throws(FileFailure) in try FileOperations.removeTree(root) }
  }

  /// The documents that have links.
  package func documents() throws(FileFailure) -> [VoucherID] {
    var documents: [VoucherID] = []
    let places = root.appending(Self.placesName)
    for year in try names(in: places) {
      for part in try names(in: places.child(year)) {
        for name in try names(in: places.child(year).child(part)) {
          if let id = VoucherID(name.string) { documents.append(id) }
        }
      }
    }
    return documents
  }

  /// Names in the tree that no document has there: links that were left over, files of people.
  package func strays() throws(FileFailure) -> [String] {
    var strays: [String] = []
    for entry in try names(in: root) where !entry.string.hasPrefix(".") {
      for year in try names(in: root.child(entry)) {
        for name in try names(in: root.child(entry).child(year)) {
          let path = "\(entry.string)/\(year.string)/\(name.string)"
          if try !isNoted(path) { strays.append(path) }
        }
      }
    }
    return strays
  }

  /// Whether the document that a link leads to has it among its own.
  private func isNoted(_ path: String) throws(FileFailure) -> Bool {
    let link = root.appending(path)
    guard try FileStatus.ifExists(link)?.kind == .symbolicLink else { return false }
    let target = try FileOperations.linkTarget(of: link)
    guard let id = target.split(separator: "/").lazy.compactMap({ VoucherID(String($0)) }).first
    else { return false }
    return try paths(of: id).contains(path)
  }

  /// Removes the links among the strays; what is none stays.
  package func removeStrays() throws(FileFailure) {
    try lock.withLock { (_) throws(FileFailure) in
      for path in try strays() { try removeLink(path) }
    }
  }

  /// Sorted; nothing where it is no folder.
  private func names(in folder: FilePath) throws(FileFailure) -> [FilePath.Component] {
    guard try FileStatus.ifExists(folder)?.kind == .directory else { return [] }
    return try FileOperations.names(in: folder)
  }

  /// What of a document's links is not as it should be, a line each.
  package func faults(
    of id: VoucherID, expected links: [FilingLink]
  ) throws(FileFailure) -> [Fault] {
    let links = try present(links)
    var faults: [Fault] = []
    for link in links {
      let path = root.appending(link.path)
      if try FileStatus.ifExists(path)?.kind != .symbolicLink {
        faults.append(Fault(.missing, link.path))
      } else if try FileOperations.linkTarget(of: path) != Self.target(of: link) {
        faults.append(Fault(.elsewhere, link.path))
      }
    }
    let expected = Set(links.map(\.path))
    for path in try paths(of: id) where !expected.contains(path) {
      faults.append(Fault(.superfluous, path))
    }
    return faults
  }

  /// A difference between the tree and what it should be.
  package struct Fault: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case missing, elsewhere, superfluous
    }

    package let kind: Kind
    /// Below the tree.
    package let path: String

    package init(_ kind: Kind, _ path: String) { (self.kind, self.path) = (kind, path) }
  }

  /// Waits until everything written is on the disk; nothing where there is no tree, or where it is
  /// on the file system of the archive, which is waited for anyway.
  package func sync() throws(FileFailure) {
    guard let status = try FileStatus.ifExists(root),
      try FileStatus.ifExists(spool.appending(Voucher.archiveRoot))?.device != status.device
    else { return }
    try FileOperations.syncFileSystem(of: root)
  }
}
