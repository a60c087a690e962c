package import Hashing
import Invoice
package import InvoiceRules
import JSON
package import Payables

/// The report of one check, for people and for programs; it is kept beside the invoice (C4).
package struct ValidationReport: Sendable {
  private let checks: CheckReport
  private let documentID: VoucherID?
  private let fileName: String
  private let sha256: SHA256Digest
  private let language: Language

  /// Makes a report; `documentID` is nil for a file that was checked without being submitted.
  package init(
    _ checks: CheckReport, documentID: VoucherID?, fileName: String, sha256: SHA256Digest,
    language: Language = .german
  ) {
    self.checks = checks
    self.documentID = documentID
    self.fileName = fileName
    self.sha256 = sha256
    self.language = language
  }

  /// The report as one line of JSON.
  package func json() -> String {
    JSONObject.text { json in
      json.add("document", documentID?.description)
      json.add("file", fileName)
      json.add("sha256", sha256.description)
      json.add("rule_sets", checks.ruleSet)
      json.add("valid", checks.isValid)
      json.addCounts(of: checks.findings)
      json.add(findings: checks.findings, in: language)
    }
  }

  /// The report as one HTML file in UTF-8.
  package func html() -> [UInt8] {
    let title = word("Prüfbericht", "Validation report")
    return Page.bytes(
      title: "\(title) · \(fileName)", language: language,
      capacity: 8_192 + checks.findings.count * 1_024
    ) { html in
      html.element(.header, .head) { html in
        html.element(.h1, text: title)
        html.element(.p) { html in
          html.element(.span, checks.isValid ? .badgeGood : .badgeFatal, text: verdict)
        }
      }
      writeFacts(to: &html)
      html.element(.h2, text: word("Abweichungen", "Findings"))
      writeFindings(to: &html)
      html.element(.footer) { html in
        html.element(.p, text: scope)
      }
    }
  }

  private func word(_ german: String, _ english: String) -> String {
    Wording(german, english)[language]
  }

  private var verdict: String {
    checks.isValid ? word("Gültig", "Valid") : word("Ungültig", "Invalid")
  }

  private var scope: String {
    word(
      """
      Geprüft wurde der Rechnungsdatensatz mit den genannten Regelwerken. Der Bericht sagt nicht, \
      ob die Leistung erbracht und richtig berechnet wurde.
      """,
      """
      The invoice data were checked with the rule sets named above. The report does not say \
      whether the supply was made and charged correctly.
      """)
  }

  private func writeFacts(to html: inout HTMLWriter) {
    let facts = [
      (word("Beleg-ID", "Document id"), documentID?.description),
      (word("Datei", "File"), fileName), ("SHA-256", sha256.description),
      (word("Regelwerke", "Rule sets"), checks.ruleSet),
      (word("Abweichungen", "Findings"), countsText),
    ]
    html.element(.div, .cards) { html in
      html.element(.section, .card) { html in
        html.element(.dl) { html in
          for (name, text) in facts {
            guard let text else { continue }
            html.element(.div) { html in
              html.element(.dt, text: name)
              html.element(.dd, text: text)
            }
          }
        }
      }
    }
  }

  /// `2 Fehler, 1 Warnung, 0 Hinweise`.
  private var countsText: String {
    [Severity.fatal, .warning, .information].map { severity in
      let count = checks.findings.count { $0.severity == severity }
      return "\(count) \(severity.name(count: count)[language])"
    }.joined(separator: ", ")
  }

  private func writeFindings(to html: inout HTMLWriter) {
    guard !checks.findings.isEmpty else {
      return html.element(
        .p, text: word("Es wurden keine Abweichungen gefunden.", "There are no findings."))
    }
    for finding in checks.findings {
      html.element(.section, .finding) { html in write(finding, to: &html) }
    }
  }

  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element(.p) { html in
      html.element(
        .span, finding.severity.badge, text: finding.severity.name(count: 1)[language])
      html.text(" ")
      html.element(.strong, text: finding.rule)
      let times = finding.count > 1 ? "\(finding.count)\u{00A0}×" : nil
      let place = finding.place(in: language)
      let facts = [place, times].compactMap(\.self).joined(separator: " · ")
      if !facts.isEmpty { html.element(.span, .muted, text: " · \(facts)") }
    }
    html.element(.p, .pre, text: finding.text(in: language))
    let terms = finding.terms.map { "\($0.name(in: language)) (\($0))" }
    if !terms.isEmpty {
      html.element(.p, .terms, text: terms.joined(separator: ", "))
    }
  }
}

extension Severity {
  func name(count: Int) -> Wording {
    let isOne = count == 1
    return switch self {
    case .fatal: Wording("Fehler", isOne ? "error" : "errors")
    case .warning: Wording(isOne ? "Warnung" : "Warnungen", isOne ? "warning" : "warnings")
    case .information: Wording(isOne ? "Hinweis" : "Hinweise", isOne ? "note" : "notes")
    }
  }

  fileprivate var badge: HTMLStyle {
    switch self {
    case .fatal: .badgeFatal
    case .warning: .badgeWarning
    case .information: .badgeInformation
    }
  }
}
