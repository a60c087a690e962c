import Invoice

/// The national rules of XRechnung 3.0 and the rules of Peppol that it takes over, as far as they
/// speak of the invoice; those about its elements stand with the reader of XML.
enum XRechnung {
  static let rules: [Rule] =
    XRechnungDocument.rules + XRechnungParties.rules + PeppolAmounts.rules
    + PeppolTotals.rules + XRechnungExtension.rules
}
