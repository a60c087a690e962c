import InvoiceRules
import ReadResult

/// Judges how an invoice is written in its syntax, as the official artefacts do.
///
/// The rules say what the norm leaves out of UBL and CII, and how often what it keeps may occur.
/// They look at the document itself: the semantic invoice has none of this.
enum SyntaxRules {
  /// All violated rules, each once: the gravest first, else in the order of the tables.
  ///
  /// `specification` is what the invoice says it follows (BT-24).
  static func findings(
    in tree: XMLTree, syntax: ReadResult.Syntax, specification: String?
  ) -> [Finding] {
    guard let machine = machine(for: syntax) else { return [] }
    var run = SyntaxRun(machine, tree)
    run.walk()
    let guidelines = Guideline.claimed(by: specification)
    var findings: [Finding] = []
    for index in machine.rules.indices {
      guard let violation = run.violations[index] else { continue }
      let rule = machine.rules[index]
      if guidelines.contains(rule.guideline) { findings.append(Finding(rule, violation, in: tree)) }
    }
    return [Severity.fatal, .warning, .information].flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }

  /// Nil for a syntax that the artefacts don't judge.
  static func machine(for syntax: ReadResult.Syntax) -> SyntaxMachine? {
    switch syntax {
    case .ublInvoice, .ublCreditNote: UBLSyntaxTable.machine
    case .cii: CIISyntaxTable.machine
    case .zugferd1: nil
    }
  }
}
