import Invoice
package import InvoiceRules

/// The filing plan (Aktenplan): which document belongs where, and what it is called there (L1).
package struct FilingPlan: Hashable, Sendable {
  /// In the order in which they count: a document is filed under the first that fits.
  package var entries: [FilingEntry]
  /// How documents are called where their entry says nothing else.
  package var name: NamePattern
  /// Of class names in file names.
  package var language: Language

  package init(
    _ entries: [FilingEntry], name: NamePattern = .standard, language: Language = .german
  ) {
    self.entries = entries
    self.name = name
    self.language = language
  }

  /// The entry that a document belongs to; nil where none fits, which no loaded plan allows.
  package func entry(for facts: FilingFacts) -> FilingEntry? {
    entries.first { $0.condition.holds(facts) }
  }

  /// Where a document belongs; nil for one of which nothing is known yet.
  package func reference(for facts: FilingFacts) -> FileReference? {
    guard let entry = entry(for: facts) else { return nil }
    let pattern = facts.isSensitive ? NamePattern.confidential : entry.name ?? name
    return FileReference(
      code: entry.code, title: entry.title, year: facts.day.year,
      name: pattern.name(facts.values(in: language)))
  }

  /// Where a voucher belongs; nil for one that could not be read or was not yet.
  package func reference(for voucher: Voucher) -> FileReference? {
    FilingFacts(voucher).flatMap { reference(for: $0) }
  }
}

/// One entry of the filing plan.
package struct FilingEntry: Hashable, Sendable {
  /// `02.10`; see ``isCode(_:)``.
  package var code = ""
  /// `Eingangsrechnungen`.
  package var title = ""
  package var condition = FilingCondition()
  /// How its documents are called; nil: as all others.
  package var name: NamePattern?

  package init() {}

  /// Characters of a code, at most.
  package static let codeLength = 16

  /// Letters, digits, points and dashes, a letter or digit first and last: it begins the name of a
  /// folder.
  package static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= codeLength else {
      return false
    }
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
    return isAlphanumeric(first) && isAlphanumeric(last)
      && bytes.allSatisfy {
        isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }
}

/// Where a document belongs in the filing plan (Aktenzeichen), and what it is called there.
package struct FileReference: Codable, Hashable, Sendable {
  package var code: String
  package var title: String
  /// Of the document's day.
  package var year: Int
  /// Without an ending; fit to be a file name, and no other document's.
  package var name: String

  package init(code: String, title: String, year: Int, name: String) {
    (self.code, self.title, self.year, self.name) = (code, title, year, name)
  }

  /// The filing tree, below the spool.
  package static let treeRoot = "filing"

  /// The folder in the filing tree: `02.10 Eingangsrechnungen/2026`.
  package var folder: String {
    "\(SafeName.of([code, title].joined(separator: " "), limit: SafeName.limit))/\(year)"
  }

  /// The code with what it begins with, as far as points part it: `02`, `02.10`.
  package var codes: [String] {
    let parts = code.split(separator: ".")
    return parts.indices.map { parts[...$0].joined(separator: ".") }
  }

  /// `02.10 Eingangsrechnungen / 2026 / 2026-01-31_Bau GmbH_RE-1_B26-0000001`.
  package var text: String { "\(code) \(title) / \(year) / \(name)" }
}
