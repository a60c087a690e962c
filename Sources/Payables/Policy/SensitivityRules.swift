import ReadResult

/// What tells that a document is nobody else's business: personnel, works council, compliance (A7).
///
/// In doubt a document is sensitive. Marks are those of the envelope, what classification says of
/// the document's own words, and what a person says.
package struct SensitivityRules: Hashable, Sendable {
  package var recipients: [AddressPattern]
  package var subjects: [SubjectPattern]

  package init(recipients: [AddressPattern], subjects: [SubjectPattern]) {
    self.recipients = recipients
    self.subjects = subjects
  }

  /// The mark of a mail, nil for one that everybody may see.
  ///
  /// The first mark is named, recipients before the subject.
  package func mark(recipients addresses: [String], subject: String?) -> Restriction? {
    var marks: [Restriction] = []
    for pattern in recipients where addresses.contains(where: { means(pattern, $0) }) {
      marks.append(Self.mark("recipient", named: pattern.text))
    }
    if let subject {
      let words = FoldedWords(subject)
      for pattern in subjects where pattern.matches(words) {
        marks.append(Self.mark("subject", named: pattern.text))
      }
    }
    guard let first = marks.first else { return nil }
    return marks.reduce(first) { $0.joined(by: $1) }
  }

  /// The mark of whatever comes through a sensitive channel; its name tells the class.
  package static func mark(ofChannel name: String) -> Restriction { mark("channel", named: name) }

  /// The mark of a document whose words speak of personnel or compliance.
  static func mark(ofWords words: DocumentWords) -> Restriction? {
    guard words.isSensitive else { return nil }
    let first = words.classes.first { $0.documentClass.isSensitive }
    return Restriction(documentClass: first?.documentClass ?? .personnel, mark: "words")
  }

  /// The mark of a class that a person gave.
  static func mark(ofCorrected documentClass: DocumentClass) -> Restriction? {
    documentClass.isSensitive ? Restriction(documentClass: documentClass, mark: "person") : nil
  }

  /// `personal@` also means `personal.nord@` and `bewerbung-personal@`, not `personalausweis@`.
  private func means(_ pattern: AddressPattern, _ address: String) -> Bool {
    if pattern.matches(address) { return true }
    guard pattern.kind == .mailbox,
      let mailbox = address.split(separator: "@", omittingEmptySubsequences: false).first
    else { return false }
    let wanted = FoldedWords(pattern.text).words
    let words = FoldedWords(mailbox).words
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    return (0...(words.count - wanted.count)).contains { words[$0...].starts(with: wanted) }
  }

  private static func mark(_ source: String, named text: String) -> Restriction {
    let words = FoldedWords(text).words
    let isCompliance = words.contains { word in complianceStems.contains { word.hasPrefix($0) }
    }
    return Restriction(documentClass: isCompliance ? .compliance : .personnel, mark: source)
  }

  /// Beginnings of words that tell of compliance; all other marks are those of personnel.
  private static let complianceStems = [
    "compliance", "datenpanne", "datenschutz", "hinweisgeb", "korruption", "meldestelle", "ombud",
    "whistle",
  ]
}
