import InvoiceRules

/// The program's version with those of its rule sets.
enum Version {
  static var text: String {
    let ruleSets = RuleSet.all.map { "  \($0.title)" }
    return (["rohrpost \(Validator.version)", "Rule sets:"] + ruleSets).joined(separator: "\n")
  }
}
