/// Whose rules an invoice follows by its own words: its specification identifier (BT-24).
package enum Guideline: Hashable, Sendable, CaseIterable {
  /// EN 16931, which every e-invoice follows.
  case norm
  /// XRechnung in whatever version, with or without one of the two below.
  case xrechnung
  case xrechnungExtension
  /// XRechnung for clean vehicles (CVD).
  case cleanVehicles

  private static let core = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
  static let extended =
    core + "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0"
  private static let vehicles = core + "#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9"

  /// The specification identifiers of XRechnung 3.0.
  static let specifications: Set<String> = [core, extended, vehicles]

  /// All that an invoice with this specification identifier says it follows.
  package static func claimed(by specification: String?) -> Set<Guideline> {
    Set(allCases.filter { $0.isClaimed(by: specification) })
  }

  /// Whether an invoice with this specification identifier says that it follows the guideline.
  ///
  /// White space around the identifier makes it another one, as in the artefacts.
  package func isClaimed(by specification: String?) -> Bool {
    guard let specification else { return self == .norm }
    return switch self {
    case .norm: true
    case .xrechnung:
      Self.specifications.contains(specification)
        || specification.contains("xeinkauf.de") && specification.contains("xrechnung")
    case .xrechnungExtension: specification == Self.extended
    case .cleanVehicles: specification == Self.vehicles
    }
  }
}
