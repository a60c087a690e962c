/// What a document whose fields a person confirmed teaches of its supplier's documents (C7).
package struct SupplierLesson: Codable, Hashable, Sendable {
  package var marks: SupplierMarks
  package var documentClass: DocumentClass
  package var fields: [FieldLesson]

  package init(marks: SupplierMarks, documentClass: DocumentClass, fields: [FieldLesson]) {
    self.marks = marks
    self.documentClass = documentClass
    self.fields = fields
  }
}

/// What one confirmed field teaches.
package struct FieldLesson: Codable, Hashable, Sendable {
  package var name: FieldName
  /// As a person gave it, of a field that is the same on each of a supplier's documents; else nil.
  package var value: String?
  /// What was taken for such a field and is not it.
  package var wrongValue: String?
  /// Whether the general search did not find the value by itself.
  package var isCorrection = false
  /// Where the value stands.
  package var right: [FieldSpot] = []
  /// Where something else stands that was or would be taken for it.
  package var wrong: [FieldSpot] = []

  /// Spots of each kind, at most.
  package static let spotsMax = 3

  package init(_ name: FieldName) { self.name = name }
}
