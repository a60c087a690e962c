import Invoice
import InvoiceRules
import JSON
import MasterData
package import Payables

/// A control with what it did in a stretch of time, as lines.
package enum ControlLines {
  /// A line for a terminal.
  package static func text(_ control: Control, _ count: ControlCount) -> String {
    let owners = control.owners.map(\.rawValue).joined(separator: ", ")
    return "\(control.id)  \(control.risk)  (\(owners))\n    \(control.text)\n    "
      + words(control, count)
  }

  /// What the journal shows, in one German sentence.
  package static func words(_ control: Control, _ count: ControlCount) -> String {
    guard control.isEvident else {
      return "Das Journal zeigt diese Kontrolle nicht; den Nachweis führt die Organisation."
    }
    guard !count.isEmpty else { return "Kein Nachweis in diesem Zeitraum." }
    let parts = control.rules.map { "\($0.mark.german) \(count[$0.mark]) (\($0.rule.words))" }
    let last = count.last.map { "; zuletzt am \($0.text(in: .german))" } ?? ""
    return parts.joined(separator: ", ") + last + "."
  }

  package static func json(_ control: Control, _ count: ControlCount) -> String {
    JSONObject.text { json in add(control, count, to: &json) }
  }

  static func add(_ control: Control, _ count: ControlCount, to json: inout JSONObject) {
    json.add("id", control.id)
    json.add("risk", control.risk)
    json.add("control", control.text)
    json.add("enforcement", control.enforcement)
    json.add("frequency", control.frequency.rawValue)
    json.add("owners", texts: control.owners.map(\.rawValue))
    json.add("source", control.source)
    json.add("evident", control.isEvident)
    for mark in ControlMark.allCases {
      let rule = control.rules.first { $0.mark == mark }?.rule
      json.add(mark.rawValue, number: rule == nil ? nil : count[mark])
      json.add("\(mark.rawValue)_counts", rule?.words)
    }
    json.add("last", count.last)
  }

  /// An entry that is evidence; what it says is in the journal.
  package static func text(_ fact: JournalFact, _ marks: [ControlMark]) -> String {
    let words = marks.map(\.german).joined(separator: ", ")
    let voucher = fact.voucher?.description ?? "–"
    return "\(fact.seq)  \(fact.time)  \(voucher)  \(fact.kind)  \(fact.actor)  \(words)"
  }

  package static func json(_ fact: JournalFact, _ marks: [ControlMark]) -> String {
    JSONObject.text { json in
      json.add("seq", number: fact.seq)
      json.add("time", fact.time)
      json.add("voucher", fact.voucher?.description)
      json.add("kind", fact.kind)
      json.add("actor", fact.actor)
      json.add("marks", texts: marks.map(\.rawValue))
    }
  }
}
