/// All controls: those of the handbook and what the program enforces besides.
package enum ControlMatrix {
  package static let all: [Control] = handbook + mailroom + claims + house

  package static func control(_ id: String) -> Control? {
    all.first { $0.id == id.uppercased() }
  }

  /// The rules that look at a kind of entries.
  private static let rules: [String: [(control: String, mark: ControlMark, rule: ControlRule)]] =
    all.reduce(into: [:]) { table, control in
      for (mark, rule) in control.rules {
        for kind in rule.kinds { table[kind, default: []].append((control.id, mark, rule)) }
      }
    }

  /// What an entry is evidence of.
  package static func marks(
    of fact: JournalFact
  ) -> [(control: String, mark: ControlMark)] {
    (rules[fact.kind] ?? []).filter { $0.rule.counts(fact) }.map { ($0.control, $0.mark) }
  }
}

extension VoucherEvent {
  /// The codes of a case that was raised.
  var raisedCodes: [ExceptionCode] {
    guard case .exceptionRaised(let raised) = self else { return [] }
    return [raised.primary] + raised.secondary
  }

  /// The codes with which a person let a case go on as it is.
  var acceptedCodes: [ExceptionCode] {
    guard case .decided(let decision) = self, decision.verdict == .approve else { return [] }
    return decision.accepted
  }

  func raises(_ codes: ExceptionCode...) -> Bool { raisedCodes.contains(where: codes.contains) }

  func accepts(_ codes: ExceptionCode...) -> Bool {
    acceptedCodes.contains(where: codes.contains)
  }

  func isRefused(_ causes: RefusedDecision.Cause...) -> Bool {
    guard case .decisionRefused(let refused) = self else { return false }
    return causes.contains(refused.cause)
  }
}
