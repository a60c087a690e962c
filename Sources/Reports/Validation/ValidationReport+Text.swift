import Invoice
import InvoiceRules
import Payables

extension ValidationReport {
  /// The report as text for a terminal; one line where there is nothing to say.
  package func text(showing path: String) -> String {
    var page = PlainText()
    let name = path.printable
    guard !checks.findings.isEmpty || inputTax.risk != .none else {
      return "\(name): \(verdict.lowercased()) (\(shortIdentity))"
    }
    page.add("\(name): \(verdict.lowercased())")
    page.add(verdictSentence, indent: 2)
    page.blank()
    page.add(document.identification(in: language), indent: 2)
    for severity in Severity.inOrder {
      let findings = findings(of: severity)
      if findings.isEmpty { continue }
      page.blank()
      page.add(counts(of: [severity]), indent: 2)
      for finding in findings {
        page.blank()
        write(finding, to: &page)
      }
    }
    page.blank()
    page.add(word("Was es für den Käufer bedeutet", "What it means for the buyer"), indent: 2)
    page.blank()
    page.add(inputTax.headline[language], indent: 4)
    for reason in inputTax.reasons {
      page.add(reason.text[language], indent: 4)
      for item in reason.items { page.add("– " + item[language], indent: 6, firstIndent: 4) }
    }
    page.add(inputTax.advice[language], indent: 4)
    if !inputTax.isEInvoice { page.add(inputTax.dayNote(in: language), indent: 4) }
    page.blank()
    page.add(proof, indent: 2)
    page.blank()
    return page.text
  }

  /// `R-2026-0815, 22.11.2026, Dampfkessel GmbH, 1.190,00 EUR`.
  private var shortIdentity: String {
    let invoice = document.identity
    return [
      invoice?.number, invoice?.issueDate?.text(in: language), invoice?.seller.name,
      invoice?.gross?.text(in: language, invoice?.currency),
    ].compactMap { $0?.printable }.joined(separator: ", ")
  }

  private func write(_ finding: Finding, to page: inout PlainText) {
    let times = finding.count > 1 ? "\(finding.count) ×" : nil
    let head = [finding.rule, finding.place(in: language), times].compactMap(\.self)
    page.add(head.joined(separator: " · "), indent: 6, firstIndent: 4)
    let (wrong, remedy) = finding.parts(in: language)
    page.add(wrong, indent: 6)
    if let remedy { page.add("→ " + remedy, indent: 8, firstIndent: 6) }
    let terms = finding.termNames(in: language).joined(separator: ", ")
    if !terms.isEmpty { page.add("\(word("Angaben", "Terms")): \(terms)", indent: 6) }
    if let classText = classText(of: finding) { page.add(classText, indent: 6) }
  }
}
