import Files
import InvoiceRules
import ReadResult
import Reports
import SystemPackage

/// Writes what was read on the pages of documents into a folder, an SVG a page.
struct OverlayFiles: Sendable {
  let folder: FilePath
  let language: Language

  /// Makes the folder where there is none.
  init(in folder: String, language: Language) throws {
    self.folder = FilePath(folder)
    self.language = language
    try FileOperations.makeDirectory(self.folder)
  }

  /// `scan.pdf-1.svg` and so on; a document without words leaves none.
  func write(_ words: DocumentWords?, of name: String) throws {
    guard let words else { return }
    let stem = CleanName.forStoring(FilePath(name).lastComponent?.string ?? "dokument")
    for page in words.pages where !page.words.isEmpty {
      let svg = PageOverlay.svg(of: page, in: words, language: language)
      let target = folder.appending("\(stem)-\(page.number).svg")
      try FileContents.replace(target, with: Array(svg.utf8))
    }
  }
}
