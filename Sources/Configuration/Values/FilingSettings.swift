import InvoiceRules
package import Payables

/// Where documents are filed, and what they are called there ([[filing]], [filing_tree]).
package struct FilingSettings: Hashable, Sendable {
  /// Empty: the standard plan counts.
  package var entries: [FilingEntry] = []
  package var name = NamePattern.standard
  /// Whether the tree of links below the spool is kept.
  package var hasTree = true
}

extension Settings {
  /// The filing plan in force.
  package var filingPlan: FilingPlan {
    FilingPlan(
      filing.entries.isEmpty ? FilingPlan.standard(in: language) : filing.entries,
      name: filing.name, language: language)
  }
}
