/// The profile that a guideline identifier (BT-24) claims (domain: ZUGFeRD, XRechnung, Peppol).
///
/// The raw values are those of the validator's JSON; ``Specification`` knows more.
package enum Profile: String, Hashable, Sendable, CaseIterable {
  case xrechnung
  case xrechnungExtension = "xrechnung-extension"
  /// XRechnung with the data of the Clean Vehicles Directive.
  case xrechnungCVD = "xrechnung-cvd"
  case peppol
  case extended
  case en16931
  case basic
  case basicWL = "basicwl"
  case minimum
  case comfort
  case other

  /// What a guideline holds, in the order in which it is looked for; lower case.
  private static let marks: [(String, Profile)] = [
    ("extension:xrechnung", .xrechnungExtension),
    ("xrechnung:cvd", .xrechnungCVD),
    ("xrechnung", .xrechnung),
    ("peppol.eu:2017:poacc:billing:3.0", .peppol),
    ("peppol.eu:2017:poacc:selfbilling:3.0", .peppol),
    (":minimum", .minimum),
    (":basicwl", .basicWL),
    (":basic", .basic),
    (":comfort", .comfort),
    (":extended", .extended),
    ("factur-x.eu:1p0:en16931", .en16931),
  ]

  package init(guideline: String) { self = Specification(guideline).profile }

  /// Reads an identifier without white space around it.
  init(marksIn identifier: String) {
    let text = identifier.lowercased()
    if let mark = Self.marks.first(where: { text.contains($0.0) }) {
      self = mark.1
    } else {
      self = text == "urn:cen.eu:en16931:2017" ? .en16931 : .other
    }
  }

  package var isXRechnung: Bool {
    [.xrechnung, .xrechnungExtension, .xrechnungCVD].contains(self)
  }

  /// The name that ZUGFeRD gives the profile, nil where it is none of ZUGFeRD's.
  var level: String? {
    switch self {
    case .minimum: "MINIMUM"
    case .basicWL: "BASIC WL"
    case .basic: "BASIC"
    case .comfort: "COMFORT"
    case .en16931: "EN 16931"
    case .extended: "EXTENDED"
    case .xrechnung, .xrechnungExtension, .xrechnungCVD, .peppol, .other: nil
    }
  }
}
