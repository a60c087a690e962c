import Invoice
import InvoiceRules

/// What a release by amount, budget or kind is about: amount, budget, coding and terms of payment.
struct ApprovalPoints {
  private let voucher: Voucher

  init(_ voucher: Voucher) { self.voucher = voucher }

  var all: [Checklist.Found] { [amount, budget, coding, terms] }

  private var amount: Checklist.Found {
    let question = Wording("Betrag und Anlass in Ordnung", "Amount and occasion are right")
    let index = voucher.reading?.index
    let currency = index?.currency?.rawValue ?? ""
    let reason = voucher.route?.next?.reason
    let parts = [
      index?.net.map {
        Wording(
          "netto \($0.text(in: .german)) \(currency)", "net \($0.text(in: .english)) \(currency)")
      },
      index?.gross.map {
        Wording(
          "brutto \($0.text(in: .german)) \(currency)", "gross \($0.text(in: .english)) \(currency)"
        )
      },
      reason.flatMap(\.occasion),
    ].compactMap(\.self)
    return Checklist.Found(question, .open, parts.sentence)
  }

  private var budget: Checklist.Found {
    let question = Wording("Budget reicht aus", "The budget suffices")
    let budgets = voucher.coding?.budgets ?? []
    guard !budgets.isEmpty else {
      return Checklist.Found(
        question, .open, Wording("Für die Kontierung gibt es kein Budget.", "There is no budget."))
    }
    let overruns = voucher.coding?.overruns ?? []
    let parts = budgets.map { budget in
      Wording(
        "\(budget.budget): Budget \(budget.amount.withCents.text(in: .german)), verbraucht "
          + "\(budget.consumed.withCents.text(in: .german)), diese Rechnung "
          + budget.invoice.withCents.text(in: .german),
        "\(budget.budget): budget \(budget.amount.withCents.text(in: .english)), consumed "
          + "\(budget.consumed.withCents.text(in: .english)), this invoice "
          + budget.invoice.withCents.text(in: .english))
    }
    return Checklist.Found(question, overruns.isEmpty ? .ok : .nok, parts.sentence)
  }

  private var coding: Checklist.Found {
    let question = Wording("Kontierung stimmt", "The coding is right")
    let splits = voucher.coding?.splits ?? []
    let parts = splits.prefix(Self.splitsMax).map { split in
      let places = [split.costCenter, split.project].compactMap(\.self).joined(separator: "/")
      return Wording(
        "Konto \(split.account ?? "–"), \(places.isEmpty ? "ohne Kostenstelle" : places): "
          + split.net.text(in: .german),
        "account \(split.account ?? "–"), \(places.isEmpty ? "no cost centre" : places): "
          + split.net.text(in: .english))
    }
    let isWhole =
      !splits.isEmpty
      && splits.allSatisfy { $0.account != nil && ($0.costCenter ?? $0.project) != nil }
    return Checklist.Found(
      question, isWhole ? .ok : .open,
      parts.isEmpty ? Wording("Es gibt keinen Vorschlag.", "There is no proposal.") : parts.sentence
    )
  }

  /// Splits that a finding repeats.
  private static let splitsMax = 5

  private var terms: Checklist.Found {
    let question = Wording("Zahlungsbedingungen vereinbart", "Terms of payment are agreed upon")
    guard let terms = voucher.terms, let due = terms.due else {
      return Checklist.Found(question, .open)
    }
    let discounts = terms.cashDiscounts.map { discount in
      Wording(
        "Skonto \(discount.percent.normalized.text(in: .german)) % bis "
          + discount.until.text(in: .german),
        "discount \(discount.percent.normalized.text(in: .english)) % until "
          + discount.until.text(in: .english))
    }
    let parts =
      [Wording("fällig am \(due.text(in: .german))", "due on \(due.text(in: .english))")]
      + discounts + terms.remarks.map { Wording($0.german.unended, $0.english.unended) }
    return Checklist.Found(question, terms.remarks.isEmpty ? .ok : .open, parts.sentence)
  }
}

extension ApprovalStep.Reason {
  /// Why a step is asked for; nil for the formal check.
  fileprivate var occasion: Wording? {
    switch self {
    case .formalCheck, .factualCheck: nil
    case .amount: Wording("über der Betragsgrenze", "above the limit of amount")
    case .emergency: Wording("Notfall über der Schwelle", "emergency above the threshold")
    case .overBudget: Wording("Budget überschritten", "budget exceeded")
    case .expense: Wording("Auslagen", "expenses")
    case .rule: Wording("Regel des Hauses", "rule of the house")
    }
  }
}

extension String {
  /// A sentence without its full stop.
  var unended: String { hasSuffix(".") ? String(dropLast()) : self }
}
