import Configuration
import Hashing
import Payables
package import Reports

/// The documentation of the procedure as a text (P1).
package enum ProcedureDocument {
  /// Everything: the eight chapters, the work instructions and what the organisation adds.
  package static func manual(_ facts: ProcedureFacts) -> Manual {
    let chapters = Chapter.allCases.map { chapter in
      ManualSection(
        chapter.rawValue, chapter.title, [],
        chapter.sections(facts) + supplements(of: chapter, facts))
    }
    return Manual(
      "Verfahrensdokumentation",
      subtitle: ["Eingangspost und Eingangsrechnungen"] + facts.settings.companies.map(\.name),
      facts: title(facts),
      chapters + [WorkInstructions.appendix(facts), GapsAppendix.chapter(facts)])
  }

  private static func title(_ facts: ProcedureFacts) -> [Manual.Fact] {
    let fingerprint = ProcedureVersion.fingerprint(of: facts.settings, facts.program)
    var rows: [Manual.Fact] = []
    if let version = facts.version {
      rows = [
        Manual.Fact("Version", "\(version.number)"),
        Manual.Fact("In Kraft seit", "\(version.since.berlinText) Uhr"),
      ]
    } else {
      rows = [
        Manual.Fact("Version", "Entwurf: diese Einstellungen sind nicht in Kraft"),
        Manual.Fact("Stand", "\(facts.date.berlinText) Uhr"),
      ]
    }
    return rows + [
      Manual.Fact("Programm", "Rohrpost \(facts.program.version)"),
      Manual.Fact("Kennung der Version", fingerprint.description),
    ]
  }

  /// What the organisation wrote for a chapter, and for the subjects that belong to it.
  private static func supplements(
    of chapter: Chapter, _ facts: ProcedureFacts
  ) -> [ManualSection] {
    var parts: [ManualSection] = []
    for subject in SupplementSubject.allCases where subject.chapter == chapter {
      let own = facts.supplements[subject.rawValue]
      if !own.isEmpty {
        parts.append(ManualSection("org-\(subject.rawValue)", subject.title, [], titled(own)))
      }
    }
    let own = facts.supplements[chapter.rawValue]
    if !own.isEmpty {
      parts.append(
        ManualSection("org-\(chapter.rawValue)", "Weitere Angaben", [], titled(own)))
    }
    guard !parts.isEmpty else { return [] }
    let head: ManualText = "Diesen Abschnitt hat die Organisation selbst geschrieben."
    return [
      ManualSection(
        "\(chapter.rawValue)-ergaenzungen", "Ergänzungen der Organisation", [.paragraph(head)],
        parts)
    ]
  }

  private static func titled(_ sections: [ManualSection]) -> [ManualSection] {
    sections.map { section in
      var section = section
      if section.title.isEmpty { section.title = "Angaben" }
      return section
    }
  }
}
