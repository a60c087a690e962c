import InvoiceRules
import JSON
import MasterData
import Payables
import ReadResult

/// How a voucher stands, and what it waits for until when.
struct StateWords: Sendable {
  let voucher: Voucher

  init(_ voucher: Voucher) { self.voucher = voucher }

  var sentences: [Wording] {
    let state = voucher.status.name
    let name = voucher.documentClass?.name
    if voucher.isSensitive {
      return [
        Wording(
          "Vertrauliches Dokument (\(name?.german ?? "–")), Stand: \(state.german). Mehr wird "
            + "nicht gesagt.",
          "Confidential document (\(name?.english ?? "–")), state: \(state.english). No more is "
            + "said.")
      ]
    }
    let head = Wording(
      "Stand: \(state.german)\(name.map { ", \($0.german)" } ?? "").",
      "State: \(state.english)\(name.map { ", \($0.english)" } ?? "").")
    let waits = voucher.tasks.map(Self.waiting)
    return [head] + (waits.isEmpty ? [other].compactMap(\.self) : waits)
  }

  private static func waiting(_ task: WorkTask) -> Wording {
    let asked = [task.role.rawValue, task.user].compactMap(\.self).joined(separator: ":")
    let above = task.escalatedTo.map(\.rawValue).joined(separator: ", ")
    let also = above.isEmpty ? ("", "") : (", auch \(above)", ", also \(above)")
    let until = task.deadline.berlinText
    return Wording(
      "Wartet auf \(asked)\(also.0): \(task.kind.name.german) (\(task.id)), bis \(until).",
      "Waits for \(asked)\(also.1): \(task.kind.name.english) (\(task.id)), until \(until).")
  }

  /// What it waits for where nobody has a task, or why it waits for nothing.
  private var other: Wording? {
    switch voucher.status {
    case .received: Wording("Es wird noch gelesen.", "It is still to be read.")
    case .read: Wording("Es wird noch entschieden.", "It is still to be decided.")
    case .exception:
      voucher.exception.map { exception in
        let (owner, until) = (exception.owner.rawValue, exception.deadline.berlinText)
        return Wording(
          "Wartet auf \(owner), bis \(until).", "Waits for \(owner), until \(until).")
      }
    case .onHold:
      Wording("Wartet auf den Lieferanten.", "Waits for the supplier.")
    case .approved:
      Wording("Freigegeben; als Nächstes wird gebucht.", "Approved; it is to be posted next.")
    case .posted: Wording("Gebucht; es wird bezahlt.", "Posted; it is to be paid.")
    case .filed, .rejected:
      voucher.conclusion.map { Wording($0.german, $0.english) }
    case .error:
      voucher.failure.map { failure in
        Wording(
          "Nicht verarbeitet: \(failure.reason.rawValue).",
          "Not processed: \(failure.reason.rawValue).")
      }
    case .inApproval, .paymentProposed, .paid: nil
    }
  }

  func json(in language: Language) -> String {
    JSONObject.text { json in
      json.add("kind", "state")
      json.add("id", voucher.id.description)
      json.add("status", voucher.status.rawValue)
      json.add("class", voucher.documentClass?.rawValue)
      json.add("sensitive", voucher.isSensitive)
      json.add("text", sentences.map { $0[language] }.joined(separator: " "))
      guard !voucher.isSensitive else { return }
      json.add("exception_codes", texts: codes)
      json.add("waiting_for", voucher.waitingFor)
      json.add("until", voucher.tasks.map(\.deadline).min())
      json.add("tasks", texts: voucher.tasks.map(\.id.description))
    }
  }

  private var codes: [String] {
    guard voucher.status == .exception, let exception = voucher.exception else { return [] }
    return ([exception.primary] + exception.secondary).map(\.rawValue)
  }
}
