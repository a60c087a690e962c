import InvoiceRules
import MasterData
import Payables
import ReadResult

/// What people were asked, and said.
extension EventWords {
  func people(_ event: VoucherEvent) -> EventReason? {
    switch event {
    case .routed(let route): routed(route)
    case .taskOpened(let task): opened(task)
    case .taskMoved(let move): moved(move)
    case .taskClosed(let closing):
      EventReason(
        "Die Aufgabe \(closing.task) ist nicht mehr offen.",
        "The task \(closing.task) is no longer open.")
    case .decided(let decision): decided(decision)
    case .approved:
      EventReason("Alle, die freigeben müssen, haben freigegeben.", "All who must approve did.")
    case .afterActionDrawn(let sample): drawn(sample)
    case .complained(let complaint):
      EventReason(
        "Reklamiert (\(complaint.reason.name.german)): \(complaint.text)",
        "Complained of (\(complaint.reason.name.english)): \(complaint.text)")
    case .complaintSettled:
      EventReason("Die Reklamation ist erledigt.", "The complaint is settled.")
    case .rejected(let conclusion), .filed(let conclusion):
      EventReason(conclusion.german, conclusion.english)
    case .retried(let retry):
      EventReason(
        "Noch einmal versucht\(retry.reason.map { ": \($0)" } ?? ".")",
        "Tried again\(retry.reason.map { ": \($0)" } ?? ".")")
    case .corrected(let correction): corrected(correction)
    default: nil
    }
  }

  private func routed(_ route: ApprovalRoute) -> EventReason {
    let way = route.steps.enumerated().map { index, step in
      let name = [step.role.rawValue, step.user].compactMap(\.self).joined(separator: ":")
      return (index == 0 ? "" : step.isParallel ? " + " : " → ") + name
    }.joined()
    let doubt = route.steps.first?.isDone == false
    return EventReason(
      "Weg der Freigabe: \(way).", "Route of the approval: \(way).",
      doubt
        ? [
          Wording(
            "Was gelesen wurde, ist nicht sicher; deshalb sieht die Buchhaltung es an.",
            "What was read is not sure; so accounts payable looks at it.")
        ] : [])
  }

  private func opened(_ task: WorkTask) -> EventReason {
    let asked = [task.role.rawValue, task.user].compactMap(\.self).joined(separator: ":")
    let until = task.deadline.berlinText
    let steps = before.route?.steps ?? []
    let step = task.step.flatMap { steps.indices.contains($0) ? steps[$0] : nil }
    var details = ((step?.causes ?? []) + (step?.choice ?? [])).map {
      Wording($0.german, $0.english)
    }
    if let question = task.question {
      details.append(
        Wording("\(question.by) fragt: \(question.text)", "\(question.by) asks: \(question.text)"))
    }
    return EventReason(
      "\(asked) wird gefragt: \(task.kind.name.german) (\(task.id)), bis \(until).",
      "\(asked) is asked: \(task.kind.name.english) (\(task.id)), until \(until).", details,
      person: task.user)
  }

  private func moved(_ move: TaskMove) -> EventReason {
    switch (move.user, move.role) {
    case (let user?, _):
      let other = move.substituteFor ?? "–"
      return EventReason(
        "Die Aufgabe \(move.task) geht an \(user), die Vertretung von \(other).",
        "The task \(move.task) goes to \(user), who stands in for \(other).", person: user)
    case (nil, let role?):
      return EventReason(
        "Die Aufgabe \(move.task) ist überfällig; auch \(role.rawValue) darf entscheiden.",
        "The task \(move.task) is late; \(role.rawValue) may decide as well.")
    case (nil, nil):
      return EventReason(
        "An die Aufgabe \(move.task) wurde erinnert.", "The task \(move.task) was reminded of.")
    }
  }

  private func decided(_ decision: Decision) -> EventReason {
    let task = before.tasks.first { $0.id == decision.task }
    let reason = decision.reason.map { ": \($0)" } ?? "."
    let accepted = decision.accepted.map(\.rawValue).joined(separator: ", ")
    let (german, english) =
      switch (decision.verdict, task?.kind) {
      case (.approve, .settleCase) where !accepted.isEmpty:
        ("nimmt den Klärfall \(accepted) an", "accepts the case \(accepted)")
      case (.approve, .settleCase): ("erledigt den Klärfall", "settles the case")
      case (.approve, .factualCheck):
        ("bestätigt die Leistung sachlich", "confirms that it was rendered")
      case (.approve, .afterAction): ("bestätigt den Notfall", "confirms the emergency")
      case (.reject, .afterAction): ("beanstandet den Notfall", "objects to the emergency")
      case (.approve, _): ("gibt frei", "approves")
      case (.reject, _): ("lehnt ab", "rejects")
      case (.ask, _): ("fragt zurück", "asks back")
      case (.answer, _): ("antwortet", "answers")
      case (.delegate, _):
        (
          "gibt die Aufgabe an \(decision.delegate ?? "–")",
          "hands the task to \(decision.delegate ?? "–")"
        )
      }
    return EventReason(
      "\(decision.user) \(german)\(reason)", "\(decision.user) \(english)\(reason)",
      [
        Wording(
          "Aufgabe \(decision.task), \(Self.door(decision.door).german)",
          "Task \(decision.task), \(Self.door(decision.door).english)")
      ],
      person: decision.user)
  }

  private static func door(_ door: Decision.Door) -> Wording {
    switch door {
    case .commandLine: Wording("an der Kommandozeile", "at the command line")
    case .file: Wording("mit einer Entscheidungsdatei", "by a decision file")
    case .mail: Wording("mit einer Antwortmail", "by a reply mail")
    }
  }

  private func drawn(_ sample: AfterAction) -> EventReason {
    sample.isDrawn
      ? EventReason(
        "Der Notfall kommt in die Stichprobe (gezogen: \(sample.draw), unter \(sample.below)).",
        "The emergency is in the sample (drawn: \(sample.draw), below \(sample.below)).")
      : EventReason(
        "Der Notfall kommt nicht in die Stichprobe (gezogen: \(sample.draw), nicht unter "
          + "\(sample.below)).",
        "The emergency is not in the sample (drawn: \(sample.draw), not below \(sample.below)).")
  }

  private func corrected(_ correction: Correction) -> EventReason {
    let named = correction.fields.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) = \($0.value)" }
    let all = (correction.documentClass.map { ["class = \($0.rawValue)"] } ?? []) + named
    let list = all.joined(separator: ", ")
    return EventReason("Berichtigt: \(list).", "Set right: \(list).")
  }
}
