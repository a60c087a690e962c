import Hashing
import Invoice
package import InvoiceRules
package import JSON
import Payables

/// The report of one check, for people and for programs; it is kept beside the invoice (C4).
///
/// It is made to be sent to the seller: what is wrong stands on top, then which invoice it is, what
/// it means for the buyer, and each finding with what is to be done.
package struct ValidationReport: Sendable {
  let checks: CheckReport
  let document: CheckedDocument
  let language: Language
  let inputTax: InputTax

  package init(
    _ checks: CheckReport, of document: CheckedDocument, language: Language = .german
  ) {
    self.checks = checks
    self.document = document
    self.language = language
    inputTax = InputTax(of: checks.findings, in: document.situation)
  }

  /// The report as one line of JSON.
  package func json() -> String {
    JSONObject.text { json in
      json.add("document", document.id?.description)
      json.add("file", document.fileName)
      json.add("sha256", document.sha256.description)
      json.add("validator", checks.validator)
      json.add("rule_sets", checks.ruleSet)
      json.add("checked_on", document.checkedOn)
      json.add(document.identity)
      json.add("guideline", document.identity?.specification)
      json.add("schema_valid", checks.isSchemaValid)
      json.add("valid", checks.isValid)
      json.addCounts(of: checks.findings)
      addJudgement(to: &json)
    }
  }

  /// Adds `input_tax` and `findings`.
  package func addJudgement(to json: inout JSONObject) {
    json.add(inputTax: inputTax, in: language)
    json.add(findings: checks.findings, in: document.situation, language)
  }
}

// MARK: - Words that page and text share

extension ValidationReport {
  func word(_ german: String, _ english: String) -> String { Wording(german, english)[language] }

  var title: String { word("Prüfbericht", "Validation report") }

  /// `Ungültig`.
  var verdict: String {
    checks.isValid ? word("Gültig", "Valid") : word("Ungültig", "Invalid")
  }

  /// The verdict in a plain sentence.
  var verdictSentence: String {
    guard checks.isValid else { return invalidSentence }
    if !inputTax.isEInvoice {
      return word(
        "Die Rechnung hält alle geprüften Regeln ein, ist aber keine E-Rechnung.",
        "The invoice keeps all rules that were checked, but it is no e-invoice.")
    }
    guard !checks.findings.isEmpty else {
      return word(
        "Die E-Rechnung hält alle geprüften Regeln ein.",
        "The e-invoice keeps all rules that were checked.")
    }
    return word(
      "Die E-Rechnung ist gültig; es gibt \(counts(of: [.warning, .information])).",
      "The e-invoice is valid, with \(counts(of: [.warning, .information])).")
  }

  private var invalidSentence: String {
    let number = checks.findings.count { $0.severity == .fatal }
    let isOne = number == 1
    if checks.isSchemaValid == false {
      return word(
        """
        Die Rechnung ist ungültig: Ihre XML-Datei ist nicht so aufgebaut, wie es vorgeschrieben \
        ist. Sie verletzt \(number) \(isOne ? "Regel" : "Regeln").
        """,
        """
        The invoice is invalid: its XML file is not built as it must be. It breaks \(number) \
        \(isOne ? "rule" : "rules").
        """)
    }
    return word(
      """
      Die Rechnung ist ungültig: Sie verletzt \(number) \(isOne ? "Regel" : "Regeln") für \
      E-Rechnungen.
      """,
      """
      The invoice is invalid: it breaks \(number) \(isOne ? "rule" : "rules") for e-invoices.
      """)
  }

  /// `2 Fehler, 1 Warnung`; without those that there are none of.
  func counts(of severities: [Severity]) -> String {
    severities.compactMap { severity in
      let count = findings(of: severity).count
      return count > 0 ? "\(count) \(severity.name(count: count)[language])" : nil
    }.joined(separator: ", ")
  }

  /// Those that make the document no e-invoice come first.
  func findings(of severity: Severity) -> [Finding] {
    let findings = checks.findings.filter { $0.severity == severity }
    return findings.filter { $0.errorClass == .format }
      + findings.filter { $0.errorClass != .format }
  }

  var proof: [ReportFact] {
    document.proof(
      checkedWith: checks.validator, ruleSets: checks.ruleSet,
      isSchemaValid: checks.isSchemaValid, in: language)
  }

  /// `Geschäftsregelfehler, § 14 Abs. 4 Nr. 8 UStG`; nil for a finding that is no error.
  func classText(of finding: Finding) -> String? {
    guard let errorClass = finding.errorClass else { return nil }
    let sections = finding.requirements(in: document.situation).map { $0.section[language] }
    var distinct: [String] = []
    for section in sections where !distinct.contains(section) { distinct.append(section) }
    return ([errorClass.name[language]] + distinct).joined(separator: ", ")
  }

  var scope: String {
    word(
      """
      Geprüft wurde der Rechnungsdatensatz mit den genannten Regelwerken. Der Bericht sagt nicht, \
      ob die Leistung erbracht und richtig berechnet wurde, und ersetzt keine Steuerberatung.
      """,
      """
      The invoice data were checked with the rule sets named above. The report does not say \
      whether the supply was made and charged correctly, and it is no tax advice.
      """)
  }
}
