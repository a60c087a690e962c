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
      json.add("code", task.code?.rawValue)
      json.add("question", task.question?.text)
      json.add("opened_at", task.openedAt)
      json.add("deadline", task.deadline)
      json.add("level", task.level.name)
      json.add("escalated_to", texts: task.escalatedTo.map(\.rawValue))
      json.add("class", documentClass?.rawValue)
      json.add("supplier", supplier)
      json.add("invoice_number", invoiceNumber)
      json.add("gross", gross)
      json.add("currency", currency?.rawValue)
    }
  }

  /// A line for a terminal; `now` tells what is late.
  package func text(in language: Language, now: Timestamp) -> String {
    let amount = [gross?.text(in: language), currency?.rawValue].compactMap(\.self)
    let columns: [String?] = [
      task.id.description,
      task.deadline.berlinText + (task.deadline < now ? " !" : ""),
      [task.role.rawValue, task.user].compactMap(\.self).joined(separator: ":"),
      task.kind.name[language], task.code?.rawValue, supplier, invoiceNumber,
      amount.isEmpty ? nil : amount.joined(separator: " "), task.question?.text,
    ]
    return columns.compactMap(\.self).joined(separator: "  ")
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
}
