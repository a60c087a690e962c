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

  /// The mark of a document, nil for one that everybody may see.
  ///
  /// The first mark in the order recipient, subject, channel is named. Where several speak, one
  /// that tells of compliance decides the class, since that is the smaller circle of people.
  package func mark(
    recipients addresses: [String], subject: String?, channel: String, isChannelSensitive: Bool
  ) -> Restriction? {
    var marks: [Restriction] = []
    for pattern in recipients where addresses.contains(where: { means(pattern, $0) }) {
      marks.append(mark("recipient", named: pattern.text))
    }
    if let subject {
      let words = FoldedWords(subject)
      for pattern in subjects where pattern.matches(words) {
        marks.append(mark("subject", named: pattern.text))
      }
    }
    if isChannelSensitive { marks.append(mark("channel", named: channel)) }
    guard var first = marks.first else { return nil }
    if marks.contains(where: { $0.documentClass == .compliance }) {
      first.documentClass = .compliance
    }
    return first
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

  private func mark(_ source: String, named text: String) -> Restriction {
    let words = FoldedWords(text).words
    let isCompliance = words.contains { word in Self.complianceStems.contains { word.hasPrefix($0) }
    }
    return Restriction(documentClass: isCompliance ? .compliance : .personnel, mark: source)
  }

  /// Beginnings of words that tell of compliance; all other marks are those of personnel.
  private static let complianceStems = [
    "compliance", "datenpanne", "datenschutz", "hinweisgeb", "korruption", "meldestelle", "ombud",
    "whistle",
  ]
}
