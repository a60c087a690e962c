package import Payables

/// A document that goes to DATEV with its files.
package struct PackageDocument: Hashable, Sendable {
  package let guid: DocumentGUID
  package let voucher: VoucherID
  /// What finds it there: number and supplier.
  package let keywords: String
  /// The original first; never empty.
  package let files: [PackageFile]

  /// Takes the files of an entry in order, with the number of their bytes; fails where DATEV does
  /// not take one.
  package init(
    _ entry: PostingEntry, files: [(name: String, bytes: Int)]
  ) throws(PostingFileError) {
    guid = DocumentGUID(entry)
    voucher = entry.voucher
    keywords = WindowsText.line(
      "\(entry.documentNumber) \(entry.supplier.name) \(entry.voucher)", max: Self.keywordsMax)
    var problems: [PostingProblem] = []
    if files.isEmpty { problems.append(PostingProblem(.file, "", .missing, of: entry)) }
    if files.count > Self.filesMax {
      problems.append(
        PostingProblem(.file, String(files.count), .tooManyFiles(max: Self.filesMax), of: entry))
    }
    self.files = files.prefix(Self.filesMax).enumerated().map { index, file in
      let ending = Self.ending(of: file.name)
      if !Self.endings.contains(ending) {
        problems.append(PostingProblem(.file, file.name, .kindOfFile, of: entry))
      }
      if file.bytes > Self.fileBytesMax {
        problems.append(
          PostingProblem(
            .file, file.name, .tooLargeFile(bytesMax: Self.fileBytesMax), of: entry))
      }
      return PackageFile(
        voucher: entry.voucher, index: index, name: "\(entry.voucher)-\(index + 1).\(ending)",
        bytes: file.bytes)
    }
    if let error = PostingFileError(problems) { throw error }
  }

  /// What DATEV takes for one document.
  package static let filesMax = 50
  package static let fileBytesMax = 20 << 20
  private static let keywordsMax = 255

  /// The kinds of files that Belegtransfer takes.
  private static let endings: Set<String> = [
    "pdf", "xml", "tif", "tiff", "bmp", "csv", "doc", "docx", "gif", "jpeg", "jpg", "ods", "odt",
    "pkcs7", "png", "rtf", "txt", "xls", "xlsx",
  ]

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  var bytes: Int { files.reduce(0) { $0 + $1.bytes } }
}

/// A file of a package.
package struct PackageFile: Hashable, Sendable {
  package let voucher: VoucherID
  /// Its place among the files of the document, from 0.
  package let index: Int
  /// In the package: `B26-0000123-1.pdf`; nothing of the name from outside but its ending.
  package let name: String
  package let bytes: Int
}
