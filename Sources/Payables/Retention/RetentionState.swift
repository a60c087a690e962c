package import Invoice
package import InvoiceRules

/// How a document stands on a day, for lists.
package struct RetentionState: Hashable, Sendable {
  package let word: Word
  /// The last day on which it is kept with its family; nil for no period.
  package let until: CalendarDate?
  package let reason: Wording

  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// Its period is over.
    case due
    case kept
    /// A hold keeps it.
    case held
    /// It never goes by itself.
    case endless

    package var wording: Wording {
      switch self {
      case .due: Wording("fällig", "due")
      case .kept: Wording("aufzubewahren", "kept")
      case .held: Wording("gesperrt", "held")
      case .endless: Wording("ohne Frist", "without period")
      }
    }
  }

  package init(
    of item: RetentionItem, in family: RetentionFamily, _ rule: RetentionRule,
    on day: CalendarDate
  ) {
    until = family.end
    if let hold = family.holds.first {
      (word, reason) = (.held, hold.wording)
      return
    }
    word = family.isDue(on: day) ? .due : family.end == nil ? .endless : .kept
    let own = item.period.reason(rule)
    guard let end = family.end, end != item.period.end else {
      reason = own
      return
    }
    reason = Wording(
      "\(own.german) Mit den Belegen, die dazugehören, bis \(end.text(in: .german)).",
      "\(own.english) With what belongs to it, until \(end).")
  }
}
