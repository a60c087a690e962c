import Files
import SystemPackage

/// Writes scans that can be searched into a folder.
struct SearchableFiles: Sendable {
  let folder: FilePath

  /// Makes the folder where there is none.
  init(in folder: String) throws {
    self.folder = FilePath(folder)
    try FileOperations.makeDirectory(self.folder)
  }

  /// `scan.tif-searchable.pdf` and so on: never the name of what was scanned.
  func write(_ pdf: [UInt8], of name: String) throws {
    let stem = CleanName.forStoring(FilePath(name).lastComponent?.string ?? "dokument")
    try FileContents.replace(folder.appending("\(stem)-searchable.pdf"), with: pdf)
  }
}
