import Configuration
import Reports

/// What the organisation must say itself, and what of it is written.
enum GapsAppendix {
  static let id = "ergaenzungen"

  static func chapter(_ facts: ProcedureFacts) -> ManualSection {
    let rows = SupplementSubject.allCases.map { subject -> [ManualText] in
      return [
        ManualText(plain: subject.title), ManualText(plain: subject.demand),
        ManualText(code: "\(subject.rawValue).md"),
        facts.supplements.has(subject) ? reference(subject) : "**fehlt**",
      ]
    }
    return ManualSection(
      id, "Von der Organisation zu ergänzen",
      [
        .paragraph(
          """
          Das Programm kennt nur, was ihm eingestellt ist. Die folgenden Angaben gehören zu einer \
          vollständigen Verfahrensdokumentation und kommen von der Organisation. Sie liegen als \
          Markdown-Dateien in dem Ordner, den `[procedure] supplements` nennt\
          \(folder(facts)).
          """),
        .table(ManualTable(["Thema", "Was zu sagen ist", "Datei", "Stand"], rows)),
        .paragraph(
          """
          Allgemeine Ergänzungen zu einem Kapitel stehen in Dateien mit dem Namen des Kapitels: \
          \(Chapter.allCases.map { ManualText(code: "\($0.rawValue).md") }.joined(", ")).
          """),
      ])
  }

  private static func reference(_ subject: SupplementSubject) -> ManualText {
    ManualText(plain: "liegt vor: ") + ManualText(reference: "org-\(subject.rawValue)")
  }

  private static func folder(_ facts: ProcedureFacts) -> ManualText {
    guard let folder = facts.settings.procedure.supplements else {
      return "; zurzeit ist keiner eingestellt"
    }
    return " (`\(folder)`)"
  }
}
