/// How likely it is that a document is of a class.
package struct ClassRank: Codable, Hashable, Sendable {
  package let documentClass: DocumentClass
  /// From 0 to 1.
  package let probability: Double

  package init(_ documentClass: DocumentClass, probability: Double) {
    self.documentClass = documentClass
    self.probability = probability
  }
}
