/// The identifiers as their standards publish them.
///
/// Sources: ZUGFeRD 1.0, ZUGFeRD 2.0 and Factur-X 1.07/ZUGFeRD 2.3 (technical appendix); the
/// specifications of XRechnung 1.2 to 3.0 with their extensions and of CVD 0.9; Peppol BIS Billing
/// 3.0 and its self-billing.
extension Specification {
  private static let norm = "urn:cen.eu:en16931:2017"

  static let published: [String: Standard] = {
    var identifiers: [String: Standard] = [norm: .en16931]
    for (standard, list) in [
      (Standard.zugferd1, zugferd1), (.zugferd2, zugferd2), (.facturX, facturX),
      (.xrechnung, xrechnung), (.peppol, peppol),
    ] {
      for identifier in list { identifiers[identifier] = standard }
    }
    return identifiers
  }()

  private static let zugferd1 = ["basic", "comfort", "extended"].map {
    "urn:ferd:CrossIndustryDocument:invoice:1p0:\($0)"
  }

  private static let zugferd2 = [
    "urn:zugferd.de:2p0:minimum",
    "urn:zugferd.de:2p0:basicwl",
    "\(norm)#compliant#urn:zugferd.de:2p0:basic",
    "\(norm)#conformant#urn:zugferd.de:2p0:extended",
  ]

  private static let facturX = [
    "urn:factur-x.eu:1p0:minimum",
    "urn:factur-x.eu:1p0:basicwl",
    "\(norm)#compliant#urn:factur-x.eu:1p0:basic",
    "\(norm)#conformant#urn:factur-x.eu:1p0:extended",
  ]

  /// The version that public buyers take.
  static let xrechnungInForce = "3.0"

  private static let xrechnung: [String] = {
    let current = "\(norm)#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    let former = ["1.2", "2.0", "2.1", "2.2", "2.3"].flatMap { version in
      let core = "\(norm)#compliant#urn:xoev-de:kosit:standard:xrechnung_\(version)"
      return [core, "\(core)#conformant#urn:xoev-de:kosit:extension:xrechnung_\(version)"]
    }
    return former + [
      current,
      "\(current)#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
      "\(current)#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9",
    ]
  }()

  private static let peppol = ["billing", "selfbilling"].map {
    "\(norm)#compliant#urn:fdc:peppol.eu:2017:poacc:\($0):3.0"
  }
}
