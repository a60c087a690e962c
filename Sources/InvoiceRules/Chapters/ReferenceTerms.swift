import Invoice

/// References and supporting documents: BR-52, BR-55.
enum ReferenceTerms {
  static let rules: [Rule] = [
    .demands("BR-52", at: .supportingDocuments, anyOf: "BT-122", by: .content) { document, _ in
      document.reference != nil
    },
    .demands("BR-55", at: .precedingInvoices, anyOf: "BT-25", by: .existenceInUBL) { invoice, _ in
      invoice.number != nil
    },
  ]
}
