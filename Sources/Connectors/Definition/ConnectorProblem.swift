package import InvoiceRules

/// What is wrong in a definition.
package struct ConnectorProblem: Error, Hashable, Sendable {
  /// Where, as the keys of the file: `step[2].path`.
  package let place: String
  package let text: Wording

  init(_ place: String, _ german: String, _ english: String) {
    self.place = place
    text = Wording(german, english)
  }

  init(_ place: String, _ text: Wording) {
    self.place = place
    self.text = text
  }
}
