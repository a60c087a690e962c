/// What the editions of ZUGFeRD and Factur-X demand of the metadata and of the embedded file's
/// name.
///
/// Sources: ZUGFeRD 1.0, technical specification; ZUGFeRD 2.0, technical supplement; Factur-X
/// 1.07/ZUGFeRD 2.3, technical appendix (PDF/A-3, embedding, extension schema).
struct HybridStandard: Sendable {
  let name: String
  let namespace: String
  /// `fx:DocumentFileName` and the name of the embedded file.
  let fileName: String
  /// Values of `ConformanceLevel`.
  let levels: Set<String>
  /// Values of `Version`.
  let versions: Set<String>

  static let all = [
    HybridStandard(
      name: "Factur-X/ZUGFeRD", namespace: "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#",
      fileName: "factur-x.xml",
      levels: ["MINIMUM", "BASIC WL", "BASIC", "EN 16931", "EXTENDED", "XRECHNUNG"],
      versions: ["1.0", "1p0", "2p0"]),
    HybridStandard(
      name: "ZUGFeRD 2.0", namespace: "urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#",
      fileName: "zugferd-invoice.xml",
      levels: ["MINIMUM", "BASIC WL", "BASIC", "EN 16931", "EXTENDED"],
      versions: ["1.0", "2.0", "2p0"]),
    HybridStandard(
      name: "ZUGFeRD 1.0", namespace: "urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#",
      fileName: "ZUGFeRD-invoice.xml", levels: ["BASIC", "COMFORT", "EXTENDED"],
      versions: ["1.0", "1p0"]),
  ]

  /// The standard of a namespace; programs write some in lower case or without `#`.
  static func named(_ namespace: String) -> HybridStandard? {
    let key = key(of: namespace)
    return all.first { self.key(of: $0.namespace) == key }
  }

  private static func key(of namespace: String) -> String {
    let text = namespace.lowercased()
    return text.hasSuffix("#") ? String(text.dropLast()) : text
  }

  /// The level of the reference profile XRECHNUNG, which has a file name and versions of its own.
  static let xrechnungLevel = "XRECHNUNG"
  static let xrechnungFileName = "xrechnung.xml"

  /// The name that the embedded file must have.
  func fileName(for level: String?) -> String {
    level == Self.xrechnungLevel ? Self.xrechnungFileName : fileName
  }

  /// The levels that fit what the XML says it follows, nil where that is not known.
  static func levels(fitting profile: Profile) -> Set<String>? {
    switch profile {
    case .minimum: ["MINIMUM"]
    case .basicWL: ["BASIC WL"]
    case .basic: ["BASIC"]
    case .comfort: ["COMFORT"]
    // COMFORT is what the profile was called before the norm.
    case .en16931: ["EN 16931", "COMFORT"]
    case .extended: ["EXTENDED"]
    // Before ZUGFeRD 2.1.1 had the level XRECHNUNG, an XRechnung was embedded as EN 16931.
    case .xrechnung, .xrechnungCVD: [xrechnungLevel, "EN 16931"]
    case .xrechnungExtension: [xrechnungLevel, "EXTENDED"]
    case .peppol: ["EN 16931"]
    case .other: nil
    }
  }
}
