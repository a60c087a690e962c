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
  ///
  /// `class` is null for a finding that is no error.
  package mutating func add(
    findings: [Finding], in situation: InvoiceSituation, _ language: Language = .german
  ) {
    add("findings", objects: findings) { json, finding in
      let requirements = finding.requirements(in: situation)
      json.add("id", finding.rule)
      json.add("flag", finding.severity.rawValue)
      json.add("class", finding.errorClass?.rawValue)
      json.add("vat_relevant", finding.isVATRelevant(in: situation))
      json.add("count", number: finding.count)
      json.add("location", finding.place(in: language))
      json.add("message", finding.text(in: language))
      json.add("terms", objects: finding.terms) { json, term in
        json.add("id", term.rawValue)
        json.add("name", term.name(in: language))
      }
      json.add("sections", texts: requirements.map { $0.section[language] })
    }
  }

  /// Adds `input_tax`: what the findings mean for the buyer.
  package mutating func add(inputTax: InputTax?, in language: Language = .german) {
    add("input_tax", object: inputTax) { json, tax in
      json.add("risk", tax.risk.rawValue)
      json.add("ground", tax.ground.rawValue)
      json.add("e_invoice", tax.isEInvoice)
      json.add("sections", texts: tax.requirements.map { $0.section[language] })
      json.add("date", tax.situation.day)
      json.add("date_is", tax.situation.dayIs.rawValue)
      json.add("other_invoice_allowed", tax.period.others.rawValue)
      json.add("other_invoice_until", tax.period.lastDay)
      json.add("exempt", tax.situation.exemption?.rawValue)
      json.add("reason", "\(tax.headline[language]) \(tax.reason[language])")
      json.add("advice", tax.advice[language])
    }
  }

  /// Adds `invoice`: by what people know it, as far as it says it.
  package mutating func add(_ identity: InvoiceIdentity?) {
    add("invoice", object: identity) { json, invoice in
      json.add("number", invoice.number)
      json.add("issue_date", invoice.issueDate)
      json.add("seller", invoice.seller.name)
      json.add("buyer", invoice.buyer.name)
      json.add("gross", invoice.gross)
      json.add("currency", invoice.currency?.rawValue)
    }
  }
}
