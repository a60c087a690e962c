package import InvoiceRules

/// What somebody is asked for; the raw values are the words of the command line.
package enum TaskKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// To settle a case (M1).
  case settleCase = "case"
  /// Whether what is invoiced was rendered as agreed (G1).
  case factualCheck = "factual_check"
  /// To release a claim by amount, budget or kind (I1).
  case approval
  /// To answer what somebody who decides asked back.
  case answer
  /// To look at a scan (B3).
  case qualityLook = "quality"
  /// To see to it that a supplier settles what was complained of (M5).
  case followUp = "follow_up"
  /// To look at the reason and the evidence of an emergency after it was approved (I4).
  case afterAction = "after_action"
  /// To answer a dunning letter that needs nothing else (M3).
  case reply
  /// To remove what hinders the posting of an approved document (J1).
  case posting
  /// To remove what keeps a document from being paid (K2).
  case payment
  /// To release a payment run, which the first document in it stands for (K2).
  case paymentRelease = "payment_release"

  package var name: Wording {
    switch self {
    case .settleCase: Wording("Klärfall", "case")
    case .factualCheck: Wording("Sachliche Prüfung", "factual check")
    case .approval: Wording("Freigabe", "approval")
    case .answer: Wording("Rückfrage", "question")
    case .qualityLook: Wording("Scan ansehen", "look at a scan")
    case .reply: Wording("Mahnung beantworten", "answer a dunning letter")
    case .followUp: Wording("Reklamation nachhalten", "follow up a complaint")
    case .afterAction: Wording("Notfall nachprüfen", "look at an emergency")
    case .posting: Wording("Buchung ermöglichen", "make a posting possible")
    case .payment: Wording("Zahlung ermöglichen", "make a payment possible")
    case .paymentRelease: Wording("Zahllauf freigeben", "release a payment run")
    }
  }

  /// Whether there is something to check point by point (see ``Checklist``).
  package var hasPoints: Bool { !Self.withoutPoints.contains(self) }

  private static let withoutPoints: Set<TaskKind> = [
    .answer, .followUp, .afterAction, .qualityLook, .reply, .posting, .payment,
    .paymentRelease,
  ]

  /// Whether nothing is paid before it is done.
  var holdsPaymentUp: Bool { ![.followUp, .afterAction, .qualityLook, .reply].contains(self) }
}
