import Configuration
import InvoiceRules
import Payables
import Reports

/// By which plan documents are filed, and what they are called (L1).
enum FilingSection {
  static func section(_ facts: ProcedureFacts) -> ManualSection {
    let plan = facts.settings.filingPlan
    return ManualSection(
      "aktenplan", "Aktenplan und Namen",
      [
        .paragraph(
          """
          Jeder entschiedene Beleg gehört in die erste Akte dieses Plans, die passt. Aktenzeichen, \
          Titel, Jahr und Name stehen in seinem Datensatz. Das Archiv selbst ist nach der Beleg-ID \
          geordnet; ein anderer Aktenplan ändert darin nichts.
          """),
        table(plan), .paragraph(names(plan)), .paragraph(tree(facts.settings.filing)),
      ])
  }

  private static func table(_ plan: FilingPlan) -> ManualBlock {
    let hasNames = plan.entries.contains { $0.name != nil }
    return .rows(
      ["Aktenzeichen", "Titel", "Was hineingehört"] + (hasNames ? ["Namen"] : []),
      plan.entries.map { entry in
        [
          ManualText(plain: entry.code), ManualText(plain: entry.title),
          ManualText(plain: entry.condition.words(in: .german)),
        ] + (hasNames ? [ManualText(code: entry.name?.text ?? "")] : [])
      })
  }

  private static func names(_ plan: FilingPlan) -> ManualText {
    let pattern = ManualText(code: plan.name.text)
    return """
      Belege heißen \(pattern), soweit ihre Akte nichts anderes sagt. Was ein Beleg nicht hat, \
      fällt weg; die Beleg-ID ist immer dabei, vertrauliche heißen nur nach ihr.
      """
  }

  private static func tree(_ settings: FilingSettings) -> ManualText {
    guard settings.hasTree else {
      return "Ein Baum von Verweisen nach diesem Plan ist nicht eingerichtet."
    }
    return """
      Nach diesem Plan liegen unter `filing` Verweise auf die Dateien des Archivs, für alle Belege \
      außer vertraulichen, vom Virenscanner zurückgehaltenen und solchen, zu denen Compliance \
      gerade gefragt ist. Die Verweise entstehen aus Datenbank und Archiv, wandern mit jeder \
      Berichtigung und sind kein Teil dessen, was aufbewahrt wird. `rohrpost filing check` \
      vergleicht sie, `rohrpost filing rebuild` legt sie neu an.
      """
  }
}
