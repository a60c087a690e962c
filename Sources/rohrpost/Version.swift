import InvoiceRules
import ReadResult
import Reports

/// The program's version with those of its rule sets and schemas.
enum Version {
  static var text: String {
    let ruleSets = RuleSet.all.map(\.title)
    var schemas: [String] = []
    for schema in ReadResult.Syntax.allCases.compactMap(\.schema) where !schemas.contains(schema) {
      schemas.append(schema)
    }
    return """
      rohrpost \(Validator.version)
      Rule sets: \(ruleSets.joined(separator: ", "))
      Schemas: \(schemas.joined(separator: ", "))
      """
  }
}
