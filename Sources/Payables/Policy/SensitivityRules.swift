import ReadResult

/// What tells that a document is nobody else's business: personnel, works council, compliance (A7).
///
/// In doubt a document is sensitive. The marks are those of the envelope; what a document's own
/// words give away is for classification.
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
