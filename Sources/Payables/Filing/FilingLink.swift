import ReadResult

/// A name in the filing tree and the file of the archive that it leads to.
package struct FilingLink: Hashable, Sendable {
  /// Below the tree: `02.10 Eingangsrechnungen/2026/2026-01-31_B26-0000001.pdf`.
  package let path: String
  /// Below the spool: `archive/2026/02/B26-0000001/original/rechnung.pdf`.
  package let target: String

  package init(path: String, target: String) { (self.path, self.target) = (path, target) }
}

extension Voucher {
  /// Where people find its files in the filing tree that anybody may look into.
  ///
  /// None of a sensitive document, of one that may do harm, and of one that somebody is asked about
  /// in confidence: where it lies would be read as a sign.
  package func filingLinks(_ reference: FileReference?) -> [FilingLink] {
    guard let reference, !isSensitive, !isWithheld, !tasks.contains(where: \.isConfidential) else {
      return []
    }
    return filedFiles.map { file, ending in
      FilingLink(
        path: "\(reference.folder)/\(reference.name)\(ending)", target: "\(archivePath)/\(file)")
    }
  }

  /// The original, and what is looked at in its place where an office computer can't show it.
  private var filedFiles: [(file: String, ending: String)] {
    let ending = Self.ending(of: reading?.type ?? "") ?? Self.ending(ofName: original.path)
    let files = [(original.path, ending)]
    switch reading?.source {
    case .xml, .edifact: return files + [("derived/view.html", ".html")]
    case .ocr where ending != ".pdf":
      let hasPages = reading?.files.contains { $0.path == StoredFile.searchablePath } == true
      return files + (hasPages ? [(StoredFile.searchablePath, ".pdf")] : [])
    default: return files
    }
  }

  /// By what the bytes are: the name of a file may say anything.
  private static func ending(of type: String) -> String? {
    let endings = [
      "application/pdf": ".pdf", "application/xml": ".xml", "message/rfc822": ".eml",
      "application/edifact": ".edi", "text/html": ".html", "text/plain": ".txt",
      "application/rtf": ".rtf", "image/tiff": ".tif", "image/jpeg": ".jpg", "image/png": ".png",
      "image/gif": ".gif", "application/zip": ".zip",
    ]
    return endings[type]
  }

  /// Of office documents, of which there are many kinds; none that is longer than they have.
  private static func ending(ofName name: String) -> String {
    guard let last = name.split(separator: "/").last, let dot = last.lastIndex(of: ".") else {
      return ""
    }
    let ending = last[dot...].lowercased()
    let isPlain = ending.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return (2...6).contains(ending.count) && isPlain ? ending : ""
  }
}
