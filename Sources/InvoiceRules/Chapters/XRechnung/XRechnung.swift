import Invoice

/// The national rules of XRechnung 3.0 and the rules of Peppol that it takes over.
enum XRechnung {
  static let rules: [Rule] =
    XRechnungDocument.rules + XRechnungParties.rules + XRechnungPayment.rules
    + PeppolAmounts.rules + PeppolTotals.rules + XRechnungExtension.rules

  private static let core = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"

  static let extensionSpecification =
    core + "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0"

  /// The specification identifiers (BT-24) of its versions: core, extension, clean vehicles.
  static let specifications: Set<String> = [
    core,
    extensionSpecification,
    core + "#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9",
  ]

  /// Whether an invoice says that it follows XRechnung, in whatever version.
  @Sendable static func claims(_ invoice: Invoice) -> Bool {
    guard let specification = invoice.process.specification else { return false }
    return specification.contains("xeinkauf.de") && specification.contains("xrechnung")
  }
}
