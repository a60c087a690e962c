/// The profile that a guideline identifier (BT-24) claims (domain: ZUGFeRD, XRechnung, Peppol).
package enum Profile: String, Hashable, Sendable, CaseIterable {
  case xrechnung
  case xrechnungExtension = "xrechnung-extension"
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
    ("xrechnung", .xrechnung),
    ("peppol.eu:2017:poacc:billing:3.0", .peppol),
    (":minimum", .minimum),
    (":basicwl", .basicWL),
    (":basic", .basic),
    (":comfort", .comfort),
    (":extended", .extended),
  ]

  package init(guideline: String) {
    let text = guideline.lowercased()
    if let mark = Self.marks.first(where: { text.contains($0.0) }) {
      self = mark.1
    } else {
      self = text == "urn:cen.eu:en16931:2017" ? .en16931 : .other
    }
  }

  package var isXRechnung: Bool { self == .xrechnung || self == .xrechnungExtension }
}
