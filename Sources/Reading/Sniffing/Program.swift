/// Recognises programs among the documents inside others; they are never taken out.
enum Program {
  /// Whether the content is a program, or the name is one's and the content no document's.
  ///
  /// A PDF called `rechnung.exe` is still a PDF; a text called `start.bat` is a program.
  static func isProgram(name: String?, bytes: [UInt8]) -> Bool {
    let type = ContentSniffer.type(of: bytes)
    if type == .program { return true }
    guard let name, FileName(name).promisesProgram else { return false }
    return type.isText || type.isArchive || type == .octetStream || type == .compoundFile
  }
}
