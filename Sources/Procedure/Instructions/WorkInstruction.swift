import Configuration
import InvoiceRules
package import MasterData
import Payables
package import Reports

/// The work instruction of a role, a page (P2, handbook: SOPs): what it does here, by the commands,
/// lists and folders that there are.
package struct WorkInstruction: Sendable {
  package let role: Role
  /// A complete sentence.
  let purpose: String
  /// What is needed first.
  let needs: [ManualText]
  let steps: @Sendable (ProcedureFacts) -> [ManualText]
  /// What to do when something is not as usual.
  let exceptions: @Sendable (ProcedureFacts) -> [ManualText]
  /// What it can take on about a document.
  let duties: [Duty]
  /// The rows of the deadlines that count for it.
  let levels: [ServiceLevel]

  init(
    _ role: Role, _ purpose: String, needs: [ManualText] = [], duties: [Duty] = [],
    levels: [ServiceLevel] = [], exceptions: [ManualText] = [],
    where applies: @escaping @Sendable (ProcedureFacts) -> Bool = { _ in true },
    steps: @escaping @Sendable (ProcedureFacts) -> [ManualText]
  ) {
    self.role = role
    self.purpose = purpose
    self.needs = needs
    self.duties = duties
    self.levels = levels
    self.exceptions = { applies($0) ? exceptions : [] }
    self.steps = steps
  }

  package static let all: [WorkInstruction] = [
    mailroom, ap, procurement, fm, budget, project, controlling, treasury, it, compliance, audit,
    management,
  ]

  package static func of(_ role: Role) -> WorkInstruction? { all.first { $0.role == role } }
}

extension WorkInstruction {
  /// The sections of the page; `prefix` keeps their ids apart from those of other pages.
  func section(_ facts: ProcedureFacts) -> ManualSection {
    let id = "sop-\(role.rawValue)"
    var blocks: [ManualBlock] = [.paragraph(ManualText(plain: "Zweck: \(purpose)"))]
    if !needs.isEmpty { blocks += [.paragraph("**Voraussetzungen**"), .list(needs)] }
    blocks += [.paragraph("**Schritte**"), .steps(steps(facts))]
    let unusual = exceptions(facts)
    if !unusual.isEmpty { blocks += [.paragraph("**Ausnahmen**"), .list(unusual)] }
    blocks += [.paragraph("**Wo die Arbeit steht**"), .list(places(facts))]
    let own = cases(facts)
    if !own.isEmpty {
      blocks += [
        .paragraph("**Eigene Klärfälle**"),
        .rows(["Code", "Bezeichnung", "Frist"], own),
      ]
    }
    if !levels.isEmpty {
      blocks += [
        .paragraph("**Fristen**"),
        .list(
          levels.map { level in
            let time = GermanWords.time(facts.policy.serviceLevels[level])
            return ManualText(plain: "\(level.name.german): \(time)")
          }),
      ]
    }
    blocks += [.paragraph("**Nicht zugleich**"), .list(apart)]
    return ManualSection(id, role.name.german, blocks)
  }

  private func places(_ facts: ProcedureFacts) -> [ManualText] {
    let controls = ControlMatrix.all.filter { $0.owners.contains(role) }.map(\.id)
    var places: [ManualText] = [
      "Arbeitsliste `output/tasks/role-\(role.rawValue).html`, dazu die eigene Seite",
      "`rohrpost tasks --role \(role.rawValue)`",
    ]
    if !controls.isEmpty {
      places.append("Kontrollen: \(controls.joined(separator: ", ")) (`rohrpost controls`)")
    }
    let letters = RACIStep.allCases.compactMap { step -> String? in
      let letters = facts.raci[step, role]
      guard letters.contains(.responsible) || letters.contains(.accountable) else { return nil }
      return "\(step.name.german) (\(letters.map(\.rawValue).joined(separator: "/")))"
    }
    if !letters.isEmpty {
      places.append(ManualText(plain: "Verantwortung: \(letters.joined(separator: "; "))"))
    }
    return places
  }

  private func cases(_ facts: ProcedureFacts) -> [[ManualText]] {
    let catalogue = facts.policy.catalogue
    return ExceptionCode.allCases.filter { catalogue[$0].owner == role }.map { code in
      [
        ManualText(plain: code.rawValue), ManualText(plain: catalogue[code].title.german),
        ManualText(plain: GermanWords.time(code, facts.policy)),
      ]
    }
  }

  private var apart: [ManualText] {
    let rows = duties.compactMap { duty -> ManualText? in
      let others = Duty.allCases.filter { SegregationOfDuties.areApart(duty, $0) }
      guard !others.isEmpty else { return nil }
      let names = others.map { $0 == duty ? "dasselbe ein zweites Mal" : $0.name.german }
      return ManualText(
        plain: "Wer die Aufgabe „\(duty.name.german)“ übernimmt, macht am selben Beleg nicht: "
          + GermanWords.list(names, "oder"))
    }
    return rows.isEmpty
      ? ["Die Rolle selbst schließt nichts aus; ausgeschlossen ist, was die Person schon tat."]
      : rows
  }
}

/// All work instructions as a chapter, or one as a page.
package enum WorkInstructions {
  static func appendix(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "arbeitsanweisungen", "Arbeitsanweisungen",
      [
        .paragraph(
          """
          Eine Seite je Rolle, zum Aushändigen: `rohrpost procedure sop ROLLE`. Befehle, Listen, \
          Fristen und Zuständigkeiten sind die der Einstellungen in Kraft.
          """)
      ], WorkInstruction.all.map { $0.section(facts) })
  }

  /// The page of one role.
  package static func page(of instruction: WorkInstruction, _ facts: ProcedureFacts) -> Manual {
    let state =
      facts.version.map { "Version \($0.number), seit \($0.since.berlinText) Uhr" }
      ?? "Entwurf, \(facts.date.berlinText) Uhr"
    return Manual(
      "Arbeitsanweisung: \(instruction.role.name.german)",
      subtitle: facts.settings.companies.map(\.name), facts: [Manual.Fact("Stand", state)],
      hasContents: false, [instruction.section(facts).standingAlone])
  }
}

extension ManualSection {
  /// The section for a page of its own: references to chapters that are not on it are words.
  fileprivate var standingAlone: ManualSection {
    var section = self
    section.blocks = blocks.map { block in
      switch block {
      case .list(let items): .list(items.map(\.withoutReferences))
      case .steps(let items): .steps(items.map(\.withoutReferences))
      case .paragraph(let text): .paragraph(text.withoutReferences)
      case .table, .code: block
      }
    }
    return section
  }
}
