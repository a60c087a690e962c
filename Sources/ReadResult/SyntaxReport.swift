package import InvoiceRules

/// What the reader found of the form of an e-invoice; it is judged where the XML is.
package struct SyntaxReport: Codable, Hashable, Sendable {
  /// Whether the document is built as its XML Schema demands; nil where there is none, as for
  /// ZUGFeRD 1.0.
  package var isSchemaValid: Bool?
  /// Violations of the schema and of the rules about the syntax.
  package var findings: [Finding]

  package init(isSchemaValid: Bool?, findings: [Finding]) {
    self.isSchemaValid = isSchemaValid
    self.findings = findings
  }
}
