package import Files
package import SystemPackage

/// A file of master data that was refused and lies in the error folder.
package struct RefusedFile: Hashable, Sendable {
  /// As it is stored there.
  package let name: String
  /// When it was refused: `2026-11-26`.
  package let day: String
  package let folder: FilePath
  /// The first thing that is wrong with it, as its note says; nil where there is no note any more.
  package let reason: String?
}

extension ErrorFolder {
  /// Files that are listed at most.
  private static let listedMax = 1000
  /// Bytes of a note that are looked at.
  private static let noteBytes: Int64 = 1 << 20

  /// The files of master data that were refused and not taken since, the earliest first.
  package func refusedFiles() throws(FileFailure) -> [RefusedFile] {
    var files: [RefusedFile] = []
    for day in try Self.names(in: root) {
      let folder = root.child(day)
      for name in try Self.names(in: folder) where files.count < Self.listedMax {
        guard name.string.hasPrefix(Self.masterDataPrefix) else { continue }
        files.append(
          RefusedFile(
            name: String(name.string.dropFirst(Self.masterDataPrefix.count)), day: day.string,
            folder: folder.child(name), reason: Self.reason(in: folder.child(name))))
      }
    }
    return files
  }

  /// Removes what lies here of a file of master data that was taken now, and the days that are
  /// empty then.
  package func remove(refusedFile name: String) throws(FileFailure) {
    let stored = CleanName.forStoring(name)
    for file in try refusedFiles() where file.name == stored {
      try FileOperations.removeTree(file.folder)
      do {
        try FileOperations.removeDirectory(file.folder.removingLastComponent())
      } catch {
        guard error.isExisting else { throw error }
      }
    }
  }

  private static func names(in folder: FilePath) throws(FileFailure) -> [FilePath.Component] {
    guard try FileStatus.ifExists(folder)?.kind == .directory else { return [] }
    return try FileOperations.names(in: folder).sorted { $0.string < $1.string }
  }

  /// Problems stand indented in a note (see `ImportReport`).
  private static func reason(in folder: FilePath) -> String? {
    guard let bytes = try? FileContents.read(folder.appending(noteName), limit: noteBytes) else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
  }
}
