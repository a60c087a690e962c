import ReadResult

/// How often people had to lay hands on a voucher, without who it was (O2).
package struct Handling: Codable, Hashable, Sendable {
  /// Fields or class set right, or tried again.
  package private(set) var corrections = 0
  /// Corrections that made another class of it.
  package private(set) var classChanges = 0
  /// Postings that a person chose.
  package private(set) var codings = 0
  /// Times that a task was handed to somebody else.
  package private(set) var delegations = 0
  /// Tasks that were decided.
  package private(set) var decisions = 0
  /// Questions asked inside the house or of the supplier.
  package private(set) var questions = 0
  package private(set) var complaints = 0
  /// Looks at a scan.
  package private(set) var looks = 0

  init() {}

  /// Counts an event; `documentClass` is what the document was taken for before it.
  mutating func take(_ event: VoucherEvent, _ documentClass: DocumentClass?) {
    switch event {
    case .corrected(let correction):
      corrections += 1
      if let new = correction.documentClass, new != documentClass { classChanges += 1 }
    case .retried: corrections += 1
    case .coded(let coding):
      if coding.splits.contains(where: { $0.source == .person }) { codings += 1 }
    case .decided(let decision): take(decision.verdict)
    case .complained: complaints += 1
    case .mailOrdered(let order):
      if order.letter?.expectsAnswer == true { questions += 1 }
    case .qualityJudged: looks += 1
    default: break
    }
  }

  private mutating func take(_ verdict: Decision.Verdict) {
    switch verdict {
    case .delegate: delegations += 1
    case .ask: questions += 1
    case .approve, .reject, .answer: decisions += 1
    }
  }
}

extension Handling {
  /// Whether a person gave data: what the document is or says, or where it is posted.
  package var entersData: Bool { corrections + codings > 0 }

  /// Whether a person assigned it: set right what it is or says, or handed it on.
  package var assigns: Bool { corrections + delegations > 0 }

  /// Whether somebody had to ask.
  package var asks: Bool { questions + complaints > 0 }
}
