import ArgumentParser
import Files
import InvoiceRules
import Procedure
import Reports
import SystemPackage

/// Where a text goes: the options of the commands that write one.
struct ManualFiles: ParsableArguments {
  @Option(help: "A folder for the page in HTML.") var html: String?
  @Option(help: "A folder for the text in Markdown.") var markdown: String?
  @Option(help: "A file for the PDF; needs Debian's weasyprint.") var pdf: String?

  var areNone: Bool { html == nil && markdown == nil && pdf == nil }

  /// Writes what is asked for, `name` with its ending; prints the Markdown where nothing is.
  func write(_ manual: Manual, named name: String, in language: Language) async throws {
    if areNone { Terminal.write(manual.markdown) }
    let page = manual.html
    if let html { try Self.write(page, to: FilePath(html), "\(name).html", language) }
    if let markdown {
      try Self.write(Array(manual.markdown.utf8), to: FilePath(markdown), "\(name).md", language)
    }
    if let pdf {
      let bytes = try await Terminal.reporting { try await PDFMaker().pdf(of: page) }
      try Terminal.reporting { try FileContents.replace(FilePath(pdf), with: bytes) }
      Terminal.complain(Self.written(pdf)[language])
    }
  }

  private static func written(_ path: String) -> Wording {
    Wording("Geschrieben: \(path)", "Written: \(path)")
  }

  private static func write(
    _ bytes: [UInt8], to folder: FilePath, _ name: String, _ language: Language
  ) throws {
    try Terminal.reporting {
      try FileOperations.makeDirectory(folder)
      try FileContents.replace(folder.appending(name), with: bytes)
    }
    Terminal.complain(written(folder.appending(name).string)[language])
  }
}
