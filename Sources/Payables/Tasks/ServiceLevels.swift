package import InvoiceRules

/// How long each part of the work may take (N1; handbook: SLAs und Eskalationsmatrix); the
/// configuration changes the figures, the handbook's are the default.
///
/// The handbook's eighth row, the payment by its term, is not a length of time: the terms of the
/// invoice say it (``TaskTerms``).
package enum ServiceLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A scan, from its arrival to its registration.
  case paperIntake = "paper_intake"
  /// A mail or an upload, from its arrival to its registration.
  case electronicIntake = "electronic_intake"
  /// From the registration to the end of the formal check, cases included.
  case formalCheck = "formal_check"
  /// From the formal check to the end of the match, cases included.
  case match
  /// From the assignment to the decision.
  case factualCheck = "factual_check"
  /// From the assignment to the decision of budget holders and the management.
  case approval
  /// From its arrival until the sender of a dunning letter is told how things stand.
  case dunning
  /// Answers to questions; not in the handbook, as are those below.
  case answer
  case quality
  /// Until a supplier is asked again what becomes of a complaint.
  case complaint
  /// The look at an emergency after it was approved.
  case afterAction = "after_action"
  /// What hinders the posting or the payment of an approved document.
  case posting
  /// From the proposal of a payment run to its release.
  case paymentRelease = "payment_release"

  /// In the order of the handbook.
  package static func < (left: Self, right: Self) -> Bool {
    places[left, default: 0] < places[right, default: 0]
  }
  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  package var standard: Deadline {
    switch self {
    case .paperIntake: .hours(24)
    case .electronicIntake: .hours(1)
    case .formalCheck, .match, .answer, .quality, .posting, .paymentRelease: .workingDays(1)
    case .approval, .dunning: .workingDays(2)
    case .factualCheck: .workingDays(3)
    case .complaint, .afterAction: .workingDays(10)
    }
  }

  package var name: Wording {
    switch self {
    case .paperIntake:
      Wording("Scan: Eingang bis Registrierung", "Scan: from arrival to registration")
    case .electronicIntake:
      Wording(
        "E-Mail und E-Rechnung: Eingang bis Registrierung",
        "Mail and e-invoice: from arrival to registration")
    case .formalCheck: Wording("Klärfall der formalen Prüfung", "Case of the formal check")
    case .match: Wording("Klärfall des Abgleichs", "Case of the match")
    case .factualCheck: Wording("Sachliche Prüfung", "Factual check")
    case .approval:
      Wording(
        "Freigabe durch Budgetverantwortliche oder Geschäftsführung",
        "Approval by budget holders or the management")
    case .dunning: Wording("Entscheidung über eine Mahnung", "Decision about a dunning letter")
    case .answer: Wording("Antwort auf eine Rückfrage", "Answer to a question")
    case .quality: Wording("Ansehen eines Scans", "Look at a scan")
    case .complaint:
      Wording(
        "Reklamation: bis beim Lieferanten nachgefasst wird",
        "Complaint: until the supplier is asked again")
    case .afterAction:
      Wording("Nachträgliche Prüfung eines Notfalls", "Look at an emergency after its approval")
    case .posting:
      Wording(
        "Freigegebener Beleg, der sich nicht buchen oder zahlen lässt",
        "Approved document that can't be posted or paid")
    case .paymentRelease: Wording("Freigabe eines Zahllaufs", "Release of a payment run")
    }
  }
}

/// The lengths of time in force, and how tasks are carried upwards that take longer (N2).
package struct ServiceLevels: Hashable, Sendable {
  private var changed: [ServiceLevel: Int] = [:]
  /// Working days before the deadline at which the owner is reminded.
  package var reminderDays = 1
  /// Working days from one level to the next behind the deadline.
  package var escalationDays = 1
  /// Working days that payment takes: so much earlier than the end of a cash discount or the day
  /// of payment tasks are due.
  package var paymentDays = 1

  package init() {}

  package subscript(level: ServiceLevel) -> Deadline {
    switch level.standard {
    case .hours: .hours(self[units: level])
    case .workingDays: .workingDays(self[units: level])
    }
  }

  /// Hours or working days, as the row counts.
  package subscript(units level: ServiceLevel) -> Int {
    get { changed[level] ?? level.standard.units }
    set { changed[level] = newValue == level.standard.units ? nil : newValue }
  }
}

extension TaskKind {
  /// The row that says how long it may take where its document says nothing.
  var serviceLevel: ServiceLevel {
    switch self {
    case .settleCase: .formalCheck
    case .answer: .answer
    case .factualCheck: .factualCheck
    case .approval: .approval
    case .qualityLook: .quality
    case .followUp: .complaint
    case .afterAction: .afterAction
    case .reply: .dunning
    case .posting, .payment: .posting
    case .paymentRelease: .paymentRelease
    }
  }
}

extension ExceptionCode {
  /// The row that says how long a case of the code may take.
  package var serviceLevel: ServiceLevel {
    switch self {
    case .formallyIncomplete, .duplicate, .masterData, .other: .formalCheck
    case .missingOrderNumber, .priceDeviation: .match
    case .quantityDeviation, .missingEvidence, .amendmentUnclear: .factualCheck
    case .emergencyIncomplete: .approval
    }
  }
}
