package import Files
import Invoice
package import Payables
package import SystemPackage

/// The folder an operator looks into: `error/2026-11-22/B26-0000124 kaputt.pdf/` with the document
/// and a `LIESMICH.txt` (R2).
package struct ErrorFolder: Sendable {
  package static let noteName = "LIESMICH.txt"

  /// Begins the names of folders of master data.
  static let masterDataPrefix = "Stammdaten "

  let root: FilePath

  package init(spool: FilePath) { root = spool.appending("error") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// The folder of a voucher, by the day of its arrival.
  package func path(of voucher: Voucher) -> FilePath {
    path(of: voucher, named: voucher.shownName)
  }

  private func path(of voucher: Voucher, named name: String) -> FilePath {
    root.appending(voucher.submission.receivedAt.berlinDate.description)
      .appending("\(voucher.id) \(CleanName.forStoring(name))")
  }

  /// Writes the folder of a voucher in error; the document's own bytes are a copy, so that the
  /// operator may move them.
  ///
  /// Of a document that may do harm there is only the note: nobody opens it here by mistake.
  package func write(
    _ voucher: Voucher, original: FilePath, note: String
  ) throws(FileFailure) {
    if voucher.isSensitive { try removeOpenFolder(of: voucher) }
    let folder = path(of: voucher)
    let permissions =
      voucher.isSensitive ? Permissions.restrictedDirectory : Permissions.directory
    try FileOperations.makeDirectory(folder.removingLastComponent())
    try FileOperations.makeDirectory(folder, permissions: permissions)
    let name =
      voucher.isSensitive
      ? Submission.confidentialFileName(for: voucher.submission.storedName)
      : CleanName.forStoring(voucher.submission.name)
    let copy = folder.appending(name == Self.noteName ? "_\(name)" : name)
    if voucher.isWithheld {
      try FileOperations.removeFile(copy)
    } else {
      let temporary = folder.appending(".arriving")
      _ = try FileContents.copy(original, to: temporary)
      try FileOperations.replace(copy, with: temporary)
    }
    try FileContents.replace(folder.appending(Self.noteName), with: Array(note.utf8))
  }

  /// Writes the folder of a file of master data that was refused: `2026-11-26/Stammdaten x.csv/`.
  package func write(
    refusedFile source: FilePath, named name: String, note: String, at time: Timestamp
  ) throws(FileFailure) {
    let stored = CleanName.forStoring(name)
    let folder = root.appending(time.berlinDate.description)
      .appending(Self.masterDataPrefix + stored)
    try FileOperations.makeDirectory(folder)
    let copy = folder.appending(stored == Self.noteName ? "_\(stored)" : stored)
    let temporary = folder.appending(".arriving")
    _ = try FileContents.copy(source, to: temporary)
    try FileOperations.replace(copy, with: temporary)
    try FileContents.replace(folder.appending(Self.noteName), with: Array(note.utf8))
  }

  /// Removes the folder of a voucher that is no longer in error, and the day's folder when it was
  /// the last.
  package func remove(_ voucher: Voucher) throws(FileFailure) {
    let folder = path(of: voucher)
    if voucher.isSensitive { try removeOpenFolder(of: voucher) }
    try FileOperations.removeTree(folder)
    do {
      try FileOperations.removeDirectory(folder.removingLastComponent())
    } catch {
      guard error.isExisting else { throw error }
    }
  }

  /// Removes the folder that a document had before it turned out to be sensitive (A7).
  private func removeOpenFolder(of voucher: Voucher) throws(FileFailure) {
    try FileOperations.removeTree(path(of: voucher, named: voucher.submission.name))
  }
}
