import InvoiceRules
import MasterData
import Payables

/// What people are asked about a voucher, point by point, and what they said.
extension CaseWords {
  /// A section for each task that is open: its checklist, and how to decide where that is asked.
  func tasks(_ isOpen: Bool, areDecidable: Bool) -> [CaseFile.Section] {
    voucher.tasks.flatMap { task in
      let owner = [task.role.name[language], task.user].compactMap(\.self).joined(separator: ": ")
      let title =
        "\(task.kind.name[language]) \(task.id) (\(owner), "
        + word("bis", "until") + " \(task.deadline.berlinText))"
      return [
        CaseFile.Section(title: title, content: .table(checklist(task, isOpen))),
        CaseFile.Section(
          title: word("So entscheiden Sie \(task.id)", "How to decide \(task.id)"),
          content: .lines(areDecidable ? ways(task) : [])),
      ]
    }
  }

  private func checklist(_ task: WorkTask, _ isOpen: Bool) -> CaseFile.Table {
    let points = isOpen ? Checklist(task, of: voucher).points : []
    return CaseFile.Table(
      columns: [
        .init(name: word("Nr.", "No.")), .init(name: word("Prüfpunkt", "Point")),
        .init(name: word("Ergebnis", "Outcome")), .init(name: word("Feststellung", "Finding")),
      ],
      rows: points.map { point in
        [
          String(point.number), point.question[language], point.outcome.name[language],
          point.finding?[language] ?? "",
        ]
      })
  }

  /// The doors that a decision may come in through.
  private func ways(_ task: WorkTask) -> [String] {
    let verdicts = Decision.Verdict.allCases.filter(task.allows).map(\.rawValue)
    guard !verdicts.isEmpty else { return [] }
    let choice = verdicts.joined(separator: "|")
    return [
      word("Befehlszeile", "Command line") + ": rohrpost decide \(task.id) \(choice)"
        + " [--reason TEXT]"
        + (task.kind.hasPoints ? " [--check 1=ok --check 2=nok:TEXT …]" : "")
        + (task.kind == .factualCheck ? " [--complaint defects|price|…]" : ""),
      word(
        "Mail: Antworten Sie auf die Nachricht zu dieser Aufgabe.",
        "Mail: answer the message about this task."),
      word(
        "Datei: Legen Sie Ihre Entscheidung in Ihren Ordner unter inbox/decisions.",
        "File: put your decision into your folder below inbox/decisions."),
    ]
  }

  /// What people said since the document was read last.
  func decisions(_ isOpen: Bool) -> CaseFile.Table {
    CaseFile.Table(
      columns: [
        .init(name: word("Aufgabe", "Task")), .init(name: word("Person", "Person")),
        .init(name: word("Entscheidung", "Decision")), .init(name: word("Grund", "Reason")),
        .init(name: word("Prüfpunkte", "Points")),
      ],
      rows: (isOpen ? voucher.decisions : []).map { decision in
        let complaint = decision.complaint.map { " (\($0.name[language]))" } ?? ""
        let points = (decision.checks ?? []).map { result in
          ["\(result.point) \(result.outcome.rawValue.uppercased())", result.comment]
            .compactMap(\.self).joined(separator: ": ")
        }
        return [
          decision.task.description, decision.user, decision.verdict.rawValue + complaint,
          decision.reason ?? "", points.joined(separator: "; "),
        ]
      })
  }
}
