package import Invoice
package import InvoiceRules
import JSON
import MasterData
package import Payables
package import ReadResult

/// An open task as a line, for people and for programs.
package struct TaskLine: Sendable {
  package var task: WorkTask
  package var documentClass: DocumentClass?
  package var supplier: String?
  package var invoiceNumber: String?
  package var gross: ExactDecimal?
  package var currency: CurrencyCode?

  /// Whether nothing but its id and class may be told of the document (A7).
  package var isSensitive = false

  package init(_ task: WorkTask) { self.task = task }

  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      json.add("id", task.id.description)
      json.add("voucher", task.id.voucher.description)
      json.add("kind", task.kind.rawValue)
      json.add("role", task.role.rawValue)
      json.add("user", task.user)
      json.add("substitute_for", task.substituteFor)
      json.add("code", code?.rawValue)
      json.add("run", task.run?.description)
      json.add("question", question)
      json.add("opened_at", task.openedAt)
      json.add("deadline", task.deadline)
      json.add("level", task.level.name)
      json.add("timing", task.timing?.rawValue)
      json.add("waits_until", task.waitsUntil)
      json.add("escalated_to", texts: task.escalatedTo.map(\.rawValue))
      json.add("class", documentClass?.rawValue)
      json.add("supplier", supplier)
      json.add("invoice_number", invoiceNumber)
      json.add("gross", gross)
      json.add("currency", currency?.rawValue)
      json.add("due_date", task.terms?.due)
      json.add("skonto_until", task.terms?.discountUntil)
      json.add("skonto_amount", task.terms?.discount)
    }
  }

  /// A line for a terminal; `now` tells what is late.
  package func text(in language: Language, now: Timestamp) -> String {
    let columns: [String?] = [
      task.id.description,
      task.deadline.berlinText + (task.deadline < now ? " !" : ""),
      [task.role.rawValue, task.user].compactMap(\.self).joined(separator: ":"),
      task.kind.name[language], code?.rawValue, task.run?.description, supplier, invoiceNumber,
      amount(in: language),
      discount(in: language), question, task.timingWords?[language],
    ]
    return columns.compactMap(\.self).joined(separator: "  ")
  }
}

extension TaskLine {
  var code: ExceptionCode? { isSensitive ? nil : task.code }
  var question: String? { isSensitive ? nil : task.question?.text }

  /// `1.190,00 EUR`.
  func amount(in language: Language) -> String? {
    let parts = [gross?.text(in: language), currency?.rawValue].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What is lost when it takes too long: `Skonto bis 30.11.2026: 12,34 EUR gehen sonst verloren`.
  func discount(in language: Language) -> String? {
    guard let terms = task.terms, let until = terms.discountUntil else { return nil }
    let day = until.text(in: language)
    guard let amount = terms.discount else {
      return Wording("Skonto bis \(day)", "Discount until \(day)")[language]
    }
    let lost = [amount.text(in: language), currency?.rawValue].compactMap(\.self)
      .joined(separator: " ")
    return Wording(
      "Skonto bis \(day): \(lost) gehen sonst verloren",
      "Discount until \(day): \(lost) are lost otherwise")[language]
  }
}

extension EscalationLevel {
  /// The word of lists.
  package var name: String {
    switch self {
    case .none: "none"
    case .reminded: "reminded"
    case .substitute: "substitute"
    case .lead: "lead"
    case .head: "head"
    case .management: "management"
    }
  }

  /// What people read; nil where nothing was done yet.
  var words: Wording? {
    switch self {
    case .none: nil
    case .reminded: Wording("erinnert", "reminded")
    case .substitute: Wording("Vertretung", "substitute")
    case .lead: Wording("Teamleitung", "team lead")
    case .head: Wording("Bereichsleitung", "head")
    case .management: Wording("Geschäftsführung", "management")
    }
  }
}
