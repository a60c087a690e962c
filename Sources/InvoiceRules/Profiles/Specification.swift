/// What an invoice says it follows (BT-24), taken apart.
package struct Specification: Hashable, Sendable {
  /// Who publishes the profiles.
  package enum Standard: Hashable, Sendable {
    /// ZUGFeRD 1.0 of 2014, before the norm.
    case zugferd1
    /// ZUGFeRD 2.0 of 2019, before it became the same as Factur-X.
    case zugferd2
    /// Factur-X and, the same, ZUGFeRD since 2.1.
    case facturX
    case xrechnung
    case peppol
    /// The norm itself; the profile EN 16931 of ZUGFeRD has no other identifier.
    case en16931
    /// Some core invoice usage specification of the norm that is not known here.
    case otherCIUS
    case unknown
  }

  /// Without white space around it.
  package let identifier: String
  package let profile: Profile
  package let standard: Standard
  /// The version that the identifier names: `3.0`.
  package let version: String?
  /// Whether the identifier is written as its standard publishes it.
  package let isPublished: Bool

  package init(_ text: String) {
    self = Self.known[text] ?? Specification(takingApart: String(text.trimmed))
  }

  /// What most invoices name, taken apart once.
  private static let known = Dictionary(
    uniqueKeysWithValues: published.keys.map { ($0, Specification(takingApart: $0)) })

  private init(takingApart identifier: String) {
    self.identifier = identifier
    profile = Profile(marksIn: identifier)
    let lower = identifier.lowercased()
    let published = Self.published[identifier]
    isPublished = published != nil
    standard = published ?? Self.marks.first { lower.contains($0.0) }?.1 ?? .unknown
    version = standard == .xrechnung ? Self.version(in: lower) : nil
  }

  /// What gives a standard away where the identifier is not written as published; lower case.
  private static let marks: [(String, Standard)] = [
    ("xrechnung", .xrechnung),
    ("peppol.eu:2017:poacc:billing", .peppol),
    ("peppol.eu:2017:poacc:selfbilling", .peppol),
    ("urn:ferd:", .zugferd1),
    ("zugferd.de:2p0", .zugferd2),
    ("factur-x", .facturX),
    ("urn:cen.eu:en16931:2017#compliant#", .otherCIUS),
  ]

  /// `3.0` of `…:xrechnung_3.0#…`.
  private static func version(in text: String) -> String? {
    guard let mark = text.firstRange(of: "xrechnung_") else { return nil }
    let version = text[mark.upperBound...].prefix { ("0"..."9").contains($0) || $0 == "." }
    return version.isEmpty ? nil : String(version.prefix(8))
  }
}

// MARK: - Names

extension Specification {
  /// The profile's name for people: `ZUGFeRD 1.0 COMFORT`, `XRechnung 3.0`.
  package var name: Wording {
    let level = profile.level.map { " " + $0 } ?? ""
    return switch standard {
    case .zugferd1: Wording("ZUGFeRD 1.0\(level)", "ZUGFeRD 1.0\(level)")
    case .zugferd2: Wording("ZUGFeRD 2.0\(level)", "ZUGFeRD 2.0\(level)")
    case .facturX: Wording("Factur-X/ZUGFeRD\(level)", "Factur-X/ZUGFeRD\(level)")
    case .xrechnung: xrechnungName
    case .peppol: Wording("Peppol BIS Billing 3.0", "Peppol BIS Billing 3.0")
    case .en16931: Wording("EN 16931", "EN 16931")
    case .otherCIUS:
      Wording("unbekannte Ausprägung (CIUS) der EN 16931", "unknown CIUS of EN 16931")
    case .unknown: Wording("unbekanntes Profil", "unknown profile")
    }
  }

  private var xrechnungName: Wording {
    let name = version.map { "XRechnung \($0)" } ?? "XRechnung"
    return switch profile {
    case .xrechnungExtension: Wording("\(name) mit Extension", "\(name) with extension")
    case .xrechnungCVD:
      Wording("\(name) für saubere Fahrzeuge (CVD)", "\(name) for clean vehicles (CVD)")
    default: Wording(name, name)
    }
  }
}

// MARK: - Standing

extension Specification {
  /// What a document of a profile is for the German VAT (§ 14 (1) UStG; UStAE 14.1 in the version
  /// of the BMF's letters of 15.10.2024 and 15.10.2025).
  package enum Standing: Hashable, Sendable {
    /// An e-invoice: it keeps to EN 16931, or goes beyond it as ZUGFeRD EXTENDED does.
    case eInvoice
    /// MINIMUM and BASIC WL: what helps to book an invoice, but is none.
    case bookingAid
    /// A format from before the norm: a “sonstige Rechnung”.
    case otherInvoice
    case unknown
  }

  package var standing: Standing {
    switch standard {
    case .zugferd1: .otherInvoice
    case .zugferd2, .facturX:
      switch profile {
      case .minimum, .basicWL: .bookingAid
      case .basic, .en16931, .comfort, .extended: .eInvoice
      default: .unknown
      }
    case .xrechnung, .peppol, .en16931, .otherCIUS: .eInvoice
    case .unknown: .unknown
    }
  }
}
