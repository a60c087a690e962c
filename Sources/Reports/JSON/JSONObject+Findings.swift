import Invoice
package import InvoiceRules
package import JSON

extension JSONObject {
  /// Adds `fatal`, `warning` and `information`: how many rules of each severity are violated.
  package mutating func addCounts(of findings: [Finding]) {
    for severity in [Severity.fatal, .warning, .information] {
      add(severity.rawValue, number: findings.count { $0.severity == severity })
    }
  }

  /// Adds `findings` as `rohrpost validate` promises them; each violated rule stands once.
  package mutating func add(findings: [Finding], in language: Language = .german) {
    add("findings", objects: findings) { json, finding in
      json.add("id", finding.rule)
      json.add("flag", finding.severity.rawValue)
      json.add("count", number: finding.count)
      json.add("location", finding.place(in: language))
      json.add("message", finding.text(in: language))
      json.add("terms", objects: finding.terms) { json, term in
        json.add("id", term.rawValue)
        json.add("name", term.name(in: language))
      }
    }
  }
}

extension Finding {
  func text(in language: Language) -> String { Wording(german, english)[language] }

  func place(in language: Language) -> String? {
    language == .german ? place : placeEnglish ?? place
  }
}
