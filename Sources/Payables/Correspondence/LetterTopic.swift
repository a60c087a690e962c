/// What a letter to a supplier is about; the raw value is the name of its template (M2, M3, G2).
package enum LetterTopic: String, Codable, Hashable, Sendable, CaseIterable {
  /// A case that the supplier can settle.
  case supplierRequest = "supplier-request"
  /// Nothing but evidence is missing.
  case missingEvidence = "missing-evidence"
  /// A change order must be approved first.
  case amendmentRequest = "amendment-request"
  /// Work or goods are not as agreed.
  case complaint
  /// The invoice was given back.
  case rejection
  /// An earlier letter was not answered in time.
  case supplierReminder = "supplier-reminder"
  /// What became of the invoices that a dunning letter asks for.
  case dunningAnswer = "dunning-answer"
  /// How things stand, for a supplier who asked; only a person writes it.
  case statusAnswer = "status-answer"

  /// Whether the supplier is waited for after it.
  package var expectsAnswer: Bool {
    switch self {
    case .supplierRequest, .missingEvidence, .amendmentRequest, .complaint, .supplierReminder: true
    case .rejection, .dunningAnswer, .statusAnswer: false
    }
  }
}

/// When a letter is sent by itself: the codes of the cases it is about, or its kind.
package enum LetterOccasion: String, Codable, Hashable, Sendable, CaseIterable {
  case missingOrderNumber = "EX01"
  case priceDeviation = "EX02"
  case quantityDeviation = "EX03"
  case missingEvidence = "EX04"
  case formallyIncomplete = "EX05"
  case duplicate = "EX06"
  case masterData = "EX07"
  case amendmentUnclear = "EX08"
  case emergencyIncomplete = "EX09"
  case complaint, rejection
  case supplierReminder = "supplier-reminder"
  case dunningAnswer = "dunning-answer"

  /// Nil for ``ExceptionCode/other``, about which nobody outside is written to by a machine.
  init?(_ code: ExceptionCode) { self.init(rawValue: code.rawValue) }

  init?(_ topic: LetterTopic) { self.init(rawValue: topic.rawValue) }
}
