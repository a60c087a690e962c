import Files
import Glibc
import InvoiceRules
import SystemPackage

extension Settings {
  /// Bytes of a configuration file.
  private static let fileLimit: Int64 = 1 << 20

  /// Loads `file`, or the defaults where there is none; `spool` goes before the file's.
  ///
  /// A relative `spool` counts from the current directory, one in the file from the file's folder.
  package static func load(
    file: String?, spool: String?
  ) throws(ConfigurationError) -> Settings {
    let text = try file.map { (file) throws(ConfigurationError) in try read(file) } ?? ""
    let here = AbsolutePath(currentDirectory)
    return try parse(
      text, file: file ?? "pipeline.conf", spool: spool.map { AbsolutePath($0, below: here) },
      folder: AbsolutePath(file ?? "pipeline.conf", below: here).parent)
  }

  private static var currentDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func read(_ file: String) throws(ConfigurationError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.read(FilePath(file), limit: fileLimit)
    } catch {
      throw ConfigurationError([
        Problem(
          file: file, line: nil, key: "",
          message: Wording(
            "Die Datei kann nicht gelesen werden (\(error)).", "The file can't be read (\(error)).")
        )
      ])
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError([
        Problem(
          file: file, line: lineOfFirstBadByte(bytes), key: "",
          message: Wording("Die Datei ist kein Text in UTF-8.", "The file is no text in UTF-8."),
          hint: Wording(
            "Speichern Sie sie im Editor mit der Kodierung UTF-8.",
            "Save it with the encoding UTF-8."))
      ])
    }
    return text
  }

  private static func lineOfFirstBadByte(_ bytes: [UInt8]) -> Int? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex {
      $0.contains(0) || String(validating: $0, as: UTF8.self) == nil
    }.map { $0 + 1 }
  }

  /// Reads settings from text; `folder` is the one in which the file lies.
  static func parse(
    _ text: String, file: String, spool: AbsolutePath? = nil, folder: AbsolutePath = .root
  ) throws(ConfigurationError) -> Settings {
    let document = try document(text, file: file)
    var settings = Settings()
    var mistakes = Mistakes(file: file, document: document)
    if case .table(let sections) = document.root { settings.read(sections, &mistakes) }
    let declaredChannels = settings.channels.count
    settings.complete(spool: spool, folder: folder)
    settings.check(declaredChannels: declaredChannels, &mistakes)
    guard mistakes.problems.isEmpty else {
      throw ConfigurationError(mistakes.inOrder, language: settings.language)
    }
    return settings
  }

  /// Reads the text of a file.
  static func document(_ text: String, file: String) throws(ConfigurationError) -> TOMLDocument {
    do {
      return try TOMLDocument(parsing: text)
    } catch {
      throw ConfigurationError([
        Problem(
          file: file, line: error.line, key: "",
          message: Wording(
            "Spalte \(error.column): \(error.message.german)",
            "Column \(error.column): \(error.message.english)"), hint: error.hint)
      ])
    }
  }

  mutating func read(_ sections: [String: TOMLNode], _ mistakes: inout Mistakes) {
    for (name, node) in sections.sorted(by: { $0.key < $1.key }) {
      guard let section = SettingsTable.named[name] else {
        mistakes.addUnknownSection(name, node)
        continue
      }
      section.read(node, .root.key(name), &self, &mistakes)
      declaredKeys.add(section.declaredKeys(node, self))
    }
  }
}
