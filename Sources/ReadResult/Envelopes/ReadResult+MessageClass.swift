import InvoiceRules

extension ReadResult {
  /// What a message between systems is that is no invoice, by its name: of EDIFACT, or of what came
  /// by Peppol; nil for anything else.
  package var messageClass: DocumentClass? {
    guard invoice == nil else { return nil }
    return interchange?.documentClass
      ?? envelope?.payload.flatMap { Self.classes[$0] }
  }

  private static let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"

  /// By namespace and root element.
  private static let classes: [String: DocumentClass] = [
    ubl + "ApplicationResponse-2::ApplicationResponse": .other,
    ubl + "Order-2::Order": .purchaseOrder,
    ubl + "OrderChange-2::OrderChange": .purchaseOrder,
    ubl + "OrderResponse-2::OrderResponse": .other,
    ubl + "DespatchAdvice-2::DespatchAdvice": .deliveryNote,
    ubl + "RemittanceAdvice-2::RemittanceAdvice": .paymentAdvice,
    ubl + "Catalogue-2::Catalogue": .other,
  ]
}
