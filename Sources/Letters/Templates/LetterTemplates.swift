import Files
import InvoiceRules
package import SystemPackage

/// The templates of all letters in both languages.
package struct LetterTemplates: Sendable {
  private var templates: [Key: LetterTemplate]

  private struct Key: Hashable {
    let kind: LetterKind
    let language: Language
  }

  /// Bytes of a template.
  private static let sizeMax: Int64 = 256 << 10

  /// The program's own.
  package static let standard = LetterTemplates(templates: [:])

  private init(templates own: [Key: LetterTemplate]) {
    templates = own
    for kind in LetterKind.allCases {
      for language in Language.allCases {
        let key = Key(kind: kind, language: language)
        templates[key] = templates[key] ?? StandardTemplates.all[kind]?[language]
      }
    }
  }

  /// The program's own, with those of the house in their place.
  ///
  /// `folder` holds files such as `supplier-request.de.mustache`; what is not there is the
  /// program's.
  package init(folder: FilePath?) throws(LetterFolderError) {
    var own: [Key: LetterTemplate] = [:]
    if let folder {
      for kind in LetterKind.allCases {
        for language in Language.allCases {
          let key = Key(kind: kind, language: language)
          own[key] = try Self.own(key, in: folder)
        }
      }
    }
    self.init(templates: own)
  }

  private static func own(
    _ key: Key, in folder: FilePath
  ) throws(LetterFolderError) -> LetterTemplate? {
    let file = folder.appending("\(key.kind.rawValue).\(key.language.rawValue).mustache")
    let bytes: [UInt8]
    do {
      bytes = try FileContents.read(file, limit: sizeMax)
    } catch {
      if error.isNotFound { return nil }
      throw LetterFolderError(file: "\(file)", problem: "\(error)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LetterFolderError(file: "\(file)", problem: "it is no text in UTF-8")
    }
    do {
      return try LetterTemplate(text)
    } catch {
      throw LetterFolderError(file: "\(file)", problem: "\(error)")
    }
  }

  func write(_ kind: LetterKind, _ facts: some TemplateFacts, in language: Language) -> Letter? {
    guard let template = templates[Key(kind: kind, language: language)] else { return nil }
    let (subject, body) = template.render(facts)
    return Letter(subject: subject, body: body, language: language)
  }
}

/// A template of the house that can't be used.
package struct LetterFolderError: Error, Hashable, CustomStringConvertible {
  package let file: String
  package let problem: String

  package var description: String { "\(file): \(problem)" }
}
