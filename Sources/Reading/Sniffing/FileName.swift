/// What a document's name claims it to be.
struct FileName {
  /// In lower case, without the dot; nil where there is none.
  let fileExtension: String?

  init(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let last = parts.count > 1 ? parts.last : nil
    fileExtension = last.map { $0.lowercased() }
  }

  /// Whether the extension promises another content than `type`; an unknown one promises nothing.
  func contradicts(_ type: ContentType) -> Bool {
    guard let fileExtension, let promised = Self.promises[fileExtension] else { return false }
    return !promised.contains(type)
  }

  /// Whether a system would run a file of this name.
  var promisesProgram: Bool {
    fileExtension.map { Self.programs.contains($0) } ?? false
  }

  private static let promises: [String: Set<ContentType>] = [
    "pdf": [.pdf],
    "xml": [.xml],
    "eml": [.mail],
    "edi": [.edifact],
    "htm": [.html, .xml],
    "html": [.html, .xml],
    "txt": [.plainText, .html, .xml, .edifact, .mail],
    "csv": [.plainText],
    "rtf": [.richText],
    "tif": [.tiff],
    "tiff": [.tiff],
    "jpg": [.jpeg],
    "jpeg": [.jpeg],
    "png": [.png],
    "gif": [.gif],
    "zip": [.zip],
    "7z": [.sevenZip],
    "tar": [.tar],
    "gz": [.gzip],
    "tgz": [.gzip],
    "doc": [.compoundFile, .richText, .wordDocument],
    "xls": [.compoundFile, .spreadsheet],
    "ppt": [.compoundFile, .presentation],
    "msg": [.compoundFile],
    "docx": [.wordDocument],
    "xlsx": [.spreadsheet],
    "pptx": [.presentation],
    "odt": [.openDocument],
    "ods": [.openDocument],
  ]

  private static let programs: Set<String> = [
    "exe", "com", "scr", "pif", "cpl", "msi", "msp", "bat", "cmd", "ps1", "psm1", "vbs", "vbe",
    "js", "jse", "wsf", "wsh", "hta", "lnk", "reg", "jar", "dll", "sys", "sh", "app", "chm",
    "iso", "img", "vhd", "vhdx",
  ]
}
