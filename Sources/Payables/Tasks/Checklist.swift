package import InvoiceRules

/// What who decides a task is to look at, point by point, with what the machine found already (G1;
/// handbook: Checkliste sachliche Prüfung FM).
package struct Checklist: Hashable, Sendable {
  package var points: [Point]

  package struct Point: Hashable, Sendable {
    /// From 1; by it a person's result names the point.
    package var number: Int
    package var question: Wording
    package var outcome: Outcome
    /// What was found, a complete sentence; nil where nothing was looked at.
    package var finding: Wording?
  }

  /// How a point stands by what the machine found.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case ok, nok
    /// The machine can't tell: a person must.
    case open
    case notApplicable = "not_applicable"

    package var name: Wording {
      switch self {
      case .ok: Wording("OK", "OK")
      case .nok: Wording("NOK", "NOK")
      case .open: Wording("bitte prüfen", "please check")
      case .notApplicable: Wording("entfällt", "not applicable")
      }
    }
  }

  /// The list of a task; of a sensitive document no finding is told.
  package init(_ task: WorkTask, of voucher: Voucher) {
    let found: [Found] =
      switch task.kind {
      case .factualCheck: FactualPoints(voucher).all
      case .approval: ApprovalPoints(voucher).all
      case .settleCase: CasePoints(voucher, task).all
      case .answer, .followUp, .qualityLook, .reply, .afterAction, .posting, .payment,
        .paymentRelease:
        []
      }
    points = found.enumerated().map { index, found in
      Point(
        number: index + 1, question: found.question,
        outcome: voucher.isSensitive ? .open : found.outcome,
        finding: voucher.isSensitive ? nil : found.finding)
    }
  }

  /// A point before it has its number.
  struct Found {
    let question: Wording
    let outcome: Outcome
    let finding: Wording?

    init(_ question: Wording, _ outcome: Outcome, _ finding: Wording? = nil) {
      self.question = question
      self.outcome = outcome
      self.finding = finding
    }
  }
}

/// What a person says of one point of a checklist, as a decision keeps it.
package struct PointResult: Codable, Hashable, Sendable {
  /// The point, from 1.
  package var point: Int
  package var outcome: Outcome
  package var comment: String?

  package init(_ point: Int, _ outcome: Outcome, comment: String? = nil) {
    self.point = point
    self.outcome = outcome
    self.comment = comment
  }

  /// The words of the command line.
  package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    case ok, nok
    case notApplicable = "na"
  }

  /// Reads `3=nok:Wartungsprotokoll fehlt`; nil for what is none.
  package init?(_ text: String) {
    guard let equals = text.firstIndex(of: "="), let point = Int(text[..<equals]), point > 0 else {
      return nil
    }
    let rest = text[text.index(after: equals)...]
    let colon = rest.firstIndex(of: ":") ?? rest.endIndex
    guard let outcome = Outcome(rawValue: rest[..<colon].lowercased()) else { return nil }
    let comment = rest[colon...].dropFirst()
    self.init(
      point, outcome, comment: comment.contains { !$0.isWhitespace } ? String(comment) : nil)
  }
}
