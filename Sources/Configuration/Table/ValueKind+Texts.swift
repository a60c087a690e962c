import InvoiceRules
import Payables

extension ValueKind {
  /// A value that is written as text; `read` gives nil for a text that is not allowed.
  static func written(
    _ name: Wording, allowed: Wording?,
    hint: @escaping @Sendable (String) -> Wording? = { _ in nil },
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) -> ValueKind {
    ValueKind(name: name, allowed: allowed, isText: true) { node throws(Refusals) in
      guard case .string(let text) = node else {
        throw .wrongType(node, expected: name, isText: true)
      }
      guard let value = read(text) else {
        throw .notAllowed(node, allowed: allowed, hint: hint(text))
      }
      return value
    } format: {
      .string(write($0))
    }
  }

  /// A value that may be missing: an empty text says so.
  static func optional<Wrapped>(_ kind: ValueKind<Wrapped>) -> ValueKind where Value == Wrapped? {
    ValueKind(name: kind.name, allowed: kind.allowed, isText: kind.isText) {
      node throws(Refusals) in
      node == .string("") ? nil : try kind.parse(node)
    } format: {
      $0.map(kind.format) ?? .string("")
    }
  }

  /// A list of values of a kind.
  static func list<Element>(of kind: ValueKind<Element>) -> ValueKind where Value == [Element] {
    let name = Wording(
      "eine Liste in eckigen Klammern", "a list in square brackets")
    let allowed = Wording(
      "höchstens \(listLimit) Einträge", "at most \(listLimit) entries")
    let described = Wording(
      "Liste; \(kind.allowed?.german ?? kind.name.german)",
      "list; \(kind.allowed?.english ?? kind.name.english)")
    return ValueKind(name: name, allowed: described, isText: false) { node throws(Refusals) in
      guard case .array(let nodes) = node else {
        throw .wrongType(node, expected: name, isText: false)
      }
      guard nodes.count <= listLimit else { throw .notAllowed(node, allowed: allowed) }
      var values: [Element] = []
      var wrong: [(TOMLPath, Refusals)] = []
      for (index, node) in nodes.enumerated() {
        do throws(Refusals) {
          values.append(try kind.parse(node))
        } catch {
          wrong.append((.root.item(index), error))
        }
      }
      guard wrong.isEmpty else { throw Refusals(ofParts: wrong) }
      return values
    } format: {
      .array($0.map(kind.format))
    }
  }
}

/// The most entries of a list or mapping.
private let listLimit = 1000

extension ValueKind where Value == String {
  /// A text of one line.
  static func text(limit: Int = 200) -> ValueKind {
    .plain(
      Wording("ein Text", "a text"),
      allowed: Wording(
        "eine Zeile mit 1 bis \(limit) Zeichen", "one line of 1 to \(limit) characters")
    ) { text in
      (1...limit).contains(text.count) && isOneLine(text)
        && text.contains { !$0.isWhitespace }
    }
  }

  /// A folder or file.
  static var path: ValueKind {
    .plain(
      Wording("ein Pfad", "a path"),
      allowed: Wording(
        "absolut, oder relativ zum Spool-Verzeichnis", "absolute, or relative to the spool")
    ) { text in
      (1...4095).contains(text.utf8.count) && isOneLine(text)
    }
  }

  /// The name of a channel: it stands in messages, the journal and file names.
  static var name: ValueKind {
    .plain(
      Wording("ein Name", "a name"),
      allowed: Wording(
        "1 bis 64 Zeichen, kein Schrägstrich, kein Punkt am Anfang",
        "1 to 64 characters, no slash, no point at the beginning")
    ) { text in
      (1...64).contains(text.count) && isOneLine(text) && !text.contains("/")
        && !text.hasPrefix(".") && text.contains { !$0.isWhitespace }
    }
  }

  /// A pattern for file names, as shells have it.
  static var fileNames: ValueKind {
    .plain(
      Wording("ein Muster für Dateinamen", "a pattern for file names"),
      allowed: Wording(
        "Namen mit *, ? und [ ], ohne Schrägstrich", "names with *, ? and [ ], without a slash")
    ) { text in
      (1...255).contains(text.utf8.count) && isOneLine(text) && !text.contains("/")
    }
  }

  /// The ending that a file's name gets to make the marker's name.
  static var ending: ValueKind {
    .plain(
      Wording("eine Namensendung", "the ending of a name"),
      allowed: Wording(
        "1 bis 32 Zeichen ohne Schrägstrich, etwa \".ok\"",
        "1 to 32 characters without a slash, such as \".ok\"")
    ) { text in
      (1...32).contains(text.utf8.count) && isOneLine(text) && !text.contains("/")
    }
  }

  private static func plain(
    _ name: Wording, allowed: Wording, where isAllowed: @escaping @Sendable (String) -> Bool
  ) -> ValueKind {
    .written(name, allowed: allowed, read: { isAllowed($0) ? $0 : nil }, write: { $0 })
  }

  private static func isOneLine(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
}

extension ValueKind where Value == String {
  /// A mail address with or without a name before it (RFC 5322 3.4).
  static var mailbox: ValueKind {
    plain(
      Wording("eine E-Mail-Adresse", "a mail address"),
      allowed: Wording(
        "\"name@firma.de\" oder \"Name <name@firma.de>\"",
        "\"name@firm.de\" or \"Name <name@firm.de>\"")
    ) { isOneLine($0) && isMailbox($0) }
  }

  private static func isMailbox(_ text: String) -> Bool {
    let parts = MailSettings.address(of: text).split(
      separator: "@", omittingEmptySubsequences: false)
    return text.utf8.count <= AddressPattern.maximumLength && parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCII && !$0.isWhitespace && !"<>,;\"".contains($0) }
      }
  }
}

extension ValueKind where Value == AddressPattern {
  static var address: ValueKind {
    .written(
      Wording("ein Muster für Adressen", "a pattern for addresses"),
      allowed: Wording(
        "\"name@firma.de\", \"@firma.de\", \"name@\" oder ein Muster mit *",
        "\"name@firm.de\", \"@firm.de\", \"name@\" or a pattern with *"),
      hint: { text in
        text.contains("@")
          ? nil
          : Wording("Gemeint ist vielleicht \"@\(text)\".", "Perhaps \"@\(text)\" is meant.")
      }, read: { AddressPattern($0) }, write: { $0.text })
  }
}

extension ValueKind where Value == SubjectPattern {
  static var subject: ValueKind {
    .written(
      Wording("Wörter eines Betreffs", "words of a subject"),
      allowed: Wording(
        "1 bis \(SubjectPattern.maximumWords) Wörter; * steht für beliebige Teile eines Wortes",
        "1 to \(SubjectPattern.maximumWords) words; * stands for any part of a word"),
      read: { SubjectPattern($0) }, write: { $0.text })
  }
}

extension ValueKind where Value == RecipientDepartments {
  /// A table from recipients to departments.
  static var departments: ValueKind {
    let name = Wording(
      "eine Zuordnung wie { \"technik@\" = \"Technik\" }",
      "a mapping such as { \"technik@\" = \"Technik\" }")
    return ValueKind(
      name: name, allowed: ValueKind<AddressPattern>.address.allowed, isText: false
    ) { node throws(Refusals) in
      guard case .table(let entries) = node else {
        throw .wrongType(node, expected: name, isText: false)
      }
      guard entries.count <= listLimit else { throw .notAllowed(node, allowed: nil) }
      var rows: [RecipientDepartments.Row] = []
      var wrong: [(TOMLPath, Refusals)] = []
      for (recipient, department) in entries.sorted(by: { $0.key < $1.key }) {
        do throws(Refusals) {
          rows.append(
            RecipientDepartments.Row(
              try ValueKind<AddressPattern>.address.parse(.string(recipient)),
              try ValueKind<String>.text().parse(department)))
        } catch {
          wrong.append((.root.key(recipient), error))
        }
      }
      guard wrong.isEmpty else { throw Refusals(ofParts: wrong) }
      return RecipientDepartments(rows)
    } format: { departments in
      .table(
        Dictionary(
          departments.rows.map { ($0.recipient.text, .string($0.department)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}
