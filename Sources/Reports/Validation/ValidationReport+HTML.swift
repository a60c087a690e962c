import Invoice
import InvoiceRules
import Payables

extension ValidationReport {
  /// The report as one HTML file in UTF-8.
  package func html() -> [UInt8] {
    Page.bytes(
      title: "\(title) · \(document.fileName)", language: language,
      capacity: 12_288 + checks.findings.count * 1_024
    ) { html in
      html.writeHead(
        title, checks.isValid ? .badgeGood : .badgeFatal, verdict, sentence: verdictSentence)
      html.element(.div, .cards) { html in
        let identity = document.identification(in: language)
        if !identity.isEmpty {
          html.element(.section, .card) { html in
            html.element(.h3, text: word("Rechnung", "Invoice"))
            html.write(identity)
          }
        }
        html.write(inputTax, in: language)
      }
      writeFindings(to: &html)
      html.element(.h2, text: word("Nachweis", "Proof"))
      html.write(proof)
      html.element(.footer) { html in html.element(.p, text: scope) }
    }
  }

  private func writeFindings(to html: inout HTMLWriter) {
    guard !checks.findings.isEmpty else {
      html.element(.h2, text: word("Abweichungen", "Findings"))
      return html.element(
        .p, text: word("Es wurden keine Abweichungen gefunden.", "There are no findings."))
    }
    for severity in Severity.inOrder {
      let findings = findings(of: severity)
      if findings.isEmpty { continue }
      html.element(.h2, text: counts(of: [severity]))
      for finding in findings {
        html.element(.section, .finding) { html in write(finding, to: &html) }
      }
    }
  }

  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element(.p) { html in
      html.element(.span, finding.severity.badge, text: finding.rule)
      let times = finding.count > 1 ? "\(finding.count)\u{00A0}×" : nil
      let facts = [finding.place(in: language), times].compactMap(\.self)
      if !facts.isEmpty { html.element(.strong, text: " " + facts.joined(separator: " · ")) }
    }
    let (wrong, remedy) = finding.parts(in: language)
    html.element(.p, .pre, text: wrong)
    if let remedy { html.element(.p, .remedy, text: remedy) }
    let terms = finding.termNames(in: language).joined(separator: ", ")
    let notes = [terms.isEmpty ? nil : terms, classText(of: finding)].compactMap(\.self)
    for note in notes { html.element(.p, .terms, text: note.typeset) }
  }
}
