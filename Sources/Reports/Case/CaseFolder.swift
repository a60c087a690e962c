package import Hashing
package import InvoiceRules
package import Payables

/// What lies beside the page of a case that was exported.
package struct CaseFolder: Hashable, Sendable {
  package var files: [File] = []
  package var relatives: [Relative] = []
  /// Documents of the family that are kept apart and therefore left out.
  package var leftOut = 0
  /// What the export is of: time and last entry of the journal.
  package var state = ""

  package init() {}

  package struct File: Hashable, Sendable {
    /// Below the folder of the page.
    package let path: String
    /// Bytes.
    package let size: Int64
    package let sha256: SHA256Digest

    package init(_ path: String, size: Int64, sha256: SHA256Digest) {
      (self.path, self.size, self.sha256) = (path, size, sha256)
    }
  }

  /// Another document of the case.
  package struct Relative: Hashable, Sendable {
    package let id: VoucherID
    /// What it is to the document of the case.
    package let relation: Wording
    /// Its class, name and state.
    package let text: Wording

    /// Of a sensitive document only what it is and how it stands is said (A7).
    package init(_ voucher: Voucher, _ relation: Wording) {
      id = voucher.id
      self.relation = relation
      func parts(_ name: (Wording) -> String) -> String {
        [
          voucher.documentClass.map { name($0.name) }, voucher.shownName, name(voucher.status.name),
        ].compactMap(\.self).joined(separator: " · ")
      }
      text = Wording(parts(\.german), parts(\.english))
    }
  }
}

extension CaseFile {
  /// The case as the first page of a folder that can be read anywhere.
  package init(
    of voucher: Voucher, _ surroundings: Surroundings, in folder: CaseFolder, language: Language
  ) {
    func word(_ german: String, _ english: String) -> String {
      Wording(german, english)[language]
    }
    var elsewhere = surroundings
    elsewhere.isForDeciding = false
    let plain = CaseFile(of: voucher, elsewhere, language: language)
    let words = CaseWords(voucher, language, surroundings.catalogue)
    let leftOut = word(
      "\(folder.leftOut) vertrauliche Belege dieses Vorgangs sind nicht enthalten.",
      "\(folder.leftOut) confidential documents of this case are not included.")
    // What happened comes after what is in the books, as the reader asks for it.
    let history = plain.sections.last.map { [$0] } ?? []
    self.init(
      title: plain.title, badge: plain.badge,
      sentences: plain.sentences + [folder.state] + (folder.leftOut > 0 ? [leftOut] : []),
      sections: plain.sections.dropLast(history.count)
        + (voucher.isSensitive ? [] : words.settlement) + [words.relatives(folder.relatives)]
        + history + [
          Section(title: word("Dateien", "Files"), content: .files(folder.files))
        ], language: language)
  }
}
