import Payables

/// What a letter is for; its raw value names the template's file, `supplier-request.de.mustache`.
package enum LetterKind: String, Hashable, Sendable, CaseIterable {
  /// A case that a supplier can settle (M2).
  case supplierRequest = "supplier-request"
  /// Work or goods that are not as agreed (M5, G2).
  case complaint
  /// Nothing but evidence is missing (F5).
  case missingEvidence = "missing-evidence"
  /// A change order must be approved first (G2).
  case amendmentRequest = "amendment-request"
  /// An invoice is given back (G2).
  case rejection
  /// A letter was not answered in time.
  case supplierReminder = "supplier-reminder"
  /// The answer to a dunning letter (M3).
  case dunningAnswer = "dunning-answer"
  /// How things stand, for a supplier who asked.
  case statusAnswer = "status-answer"
  /// What suppliers must know to be paid (E6).
  case onboarding
  /// A person of the house is asked to do something (I3).
  case task
  /// What became of a person's answer to a request.
  case answer
  /// All that a person has to do, once a day.
  case digest
}

extension LetterKind {
  /// The template of a letter about a voucher.
  init(_ topic: LetterTopic) {
    self =
      switch topic {
      case .supplierRequest: .supplierRequest
      case .missingEvidence: .missingEvidence
      case .amendmentRequest: .amendmentRequest
      case .complaint: .complaint
      case .rejection: .rejection
      case .supplierReminder: .supplierReminder
      case .dunningAnswer: .dunningAnswer
      case .statusAnswer: .statusAnswer
      }
  }
}
