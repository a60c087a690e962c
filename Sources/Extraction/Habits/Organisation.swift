import ReadResult

/// Whom a document reached, as far as reading its words depends on it.
package struct Organisation: Sendable {
  /// The own companies and their aliases: never the seller.
  package var ownNames: [String] = []
  /// Their VAT identifiers and accounts in compact form: never a mark of a supplier.
  package var ownNumbers: Set<String> = []
  package var suppliers = Suppliers()

  package init(ownNames: [String] = [], ownNumbers: [String] = [], suppliers: Suppliers = .init()) {
    self.ownNames = ownNames
    self.ownNumbers = Set(ownNumbers.map(PrintedMarks.compact))
    self.suppliers = suppliers
  }

  /// What is known of the supplier of a document whose fields the general search found; nil where
  /// it is none that is known for sure.
  func memory(
    of layout: Layout, _ fields: [FieldName: ExtractedField], as documentClass: DocumentClass
  ) -> Memory? {
    guard !suppliers.isEmpty, !documentClass.isSensitive else { return nil }
    let printed = PrintedMarks(layout, fields, ownNumbers: ownNumbers)
    return suppliers.supplier(of: printed).map {
      Memory(of: $0, printed, layout, as: documentClass)
    }
  }
}
