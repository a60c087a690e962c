import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct SpecificationTests {
  struct Example: CustomTestStringConvertible {
    let identifier: String
    let profile: Profile
    let name: String
    let standing: Specification.Standing
    let isPublished: Bool

    init(
      _ identifier: String, _ profile: Profile, _ name: String,
      _ standing: Specification.Standing = .eInvoice, isPublished: Bool = true
    ) {
      self.identifier = identifier
      self.profile = profile
      self.name = name
      self.standing = standing
      self.isPublished = isPublished
    }

    var testDescription: String { identifier }
  }

  private static let norm = "urn:cen.eu:en16931:2017"
  private static let xrechnung = norm + "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"

  static let examples: [Example] = [
    Example(norm, .en16931, "EN 16931"),
    Example("urn:factur-x.eu:1p0:minimum", .minimum, "Factur-X/ZUGFeRD MINIMUM", .bookingAid),
    Example("urn:factur-x.eu:1p0:basicwl", .basicWL, "Factur-X/ZUGFeRD BASIC WL", .bookingAid),
    Example(
      norm + "#compliant#urn:factur-x.eu:1p0:basic", .basic, "Factur-X/ZUGFeRD BASIC"),
    Example(
      norm + "#conformant#urn:factur-x.eu:1p0:extended", .extended, "Factur-X/ZUGFeRD EXTENDED"),
    Example("urn:zugferd.de:2p0:minimum", .minimum, "ZUGFeRD 2.0 MINIMUM", .bookingAid),
    Example("urn:zugferd.de:2p0:basicwl", .basicWL, "ZUGFeRD 2.0 BASIC WL", .bookingAid),
    Example(norm + "#compliant#urn:zugferd.de:2p0:basic", .basic, "ZUGFeRD 2.0 BASIC"),
    Example(norm + "#conformant#urn:zugferd.de:2p0:extended", .extended, "ZUGFeRD 2.0 EXTENDED"),
    Example(
      "urn:ferd:CrossIndustryDocument:invoice:1p0:basic", .basic, "ZUGFeRD 1.0 BASIC",
      .otherInvoice),
    Example(
      "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", .comfort, "ZUGFeRD 1.0 COMFORT",
      .otherInvoice),
    Example(
      "urn:ferd:CrossIndustryDocument:invoice:1p0:extended", .extended, "ZUGFeRD 1.0 EXTENDED",
      .otherInvoice),
    Example(xrechnung, .xrechnung, "XRechnung 3.0"),
    Example(
      xrechnung + "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
      .xrechnungExtension, "XRechnung 3.0 mit Extension"),
    Example(
      xrechnung + "#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9", .xrechnungCVD,
      "XRechnung 3.0 für saubere Fahrzeuge (CVD)"),
    Example(
      norm + "#compliant#urn:xoev-de:kosit:standard:xrechnung_2.1", .xrechnung, "XRechnung 2.1"),
    Example(
      norm + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", .peppol,
      "Peppol BIS Billing 3.0"),
    Example(
      norm + "#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0", .peppol,
      "Peppol BIS Billing 3.0"),
    Example(
      norm + "#compliant#urn:fdc:nen.nl:nlcius:v1.0", .other,
      "unbekannte Ausprägung (CIUS) der EN 16931", isPublished: false),
    Example("123", .other, "unbekanntes Profil", .unknown, isPublished: false),
    // White space is no part of it.
    Example("\n  " + norm + "\t ", .en16931, "EN 16931"),
    Example(
      "\nurn:ferd:CrossIndustryDocument:invoice:1p0:basic\n", .basic, "ZUGFeRD 1.0 BASIC",
      .otherInvoice),
    // Only known profiles of known standards are booking aids.
    Example("urn:acme:minimum", .minimum, "unbekanntes Profil", .unknown, isPublished: false),
    // As the first drafts of Factur-X wrote them.
    Example(
      norm + ":compliant:factur-x.eu:1p0:basic", .basic, "Factur-X/ZUGFeRD BASIC",
      isPublished: false),
    Example(
      norm + ":compliant:factur-x.eu:1p0:en16931", .en16931, "Factur-X/ZUGFeRD EN 16931",
      isPublished: false),
    Example(
      norm + "#compliant#urn:xeinkauf.de:kosit:xrechnung_9.9", .xrechnung, "XRechnung 9.9",
      isPublished: false),
    Example(
      "URN:CEN.EU:EN16931:2017#COMPLIANT#URN:XEINKAUF.DE:KOSIT:XRECHNUNG_3.0", .xrechnung,
      "XRechnung 3.0", isPublished: false),
  ]

  @Test(arguments: examples)
  func `an identifier names profile, standard and standing`(example: Example) {
    let specification = Specification(example.identifier)
    #expect(specification.profile == example.profile)
    #expect(specification.name.german == example.name)
    #expect(specification.standing == example.standing)
    #expect(specification.isPublished == example.isPublished)
  }

  @Test func `the words of the JSON stay as they were promised`() {
    let words = Set(Profile.allCases.map(\.rawValue))
    #expect(
      words == [
        "xrechnung", "xrechnung-extension", "xrechnung-cvd", "peppol", "extended", "en16931",
        "basic", "basicwl", "minimum", "comfort", "other",
      ])
    #expect(Profile.allCases.filter(\.isXRechnung).count == 3)
  }

  struct Claim: CustomTestStringConvertible {
    let identifier: String?
    let form: ProfileClaim.Form
    let rules: [String]

    init(_ identifier: String?, _ form: ProfileClaim.Form, _ rules: String...) {
      self.identifier = identifier
      self.form = form
      self.rules = rules
    }

    var testDescription: String { "\(identifier ?? "none"), \(form)" }
  }

  static let claims: [Claim] = [
    Claim(nil, .cii),
    Claim(norm, .ubl),
    Claim(norm, .cii),
    Claim(xrechnung, .ubl),
    Claim(xrechnung + "#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9", .cii),
    Claim(norm + "#compliant#urn:factur-x.eu:1p0:basic", .cii),
    Claim("urn:factur-x.eu:1p0:minimum", .cii, "RP-PRF-01"),
    Claim("urn:zugferd.de:2p0:basicwl", .cii, "RP-PRF-01"),
    Claim("urn:ferd:CrossIndustryDocument:invoice:1p0:basic", .zugferd1, "RP-PRF-02"),
    Claim(nil, .zugferd1, "RP-PRF-02"),
    Claim("123", .ubl, "RP-PRF-03"),
    Claim(norm + ":compliant:factur-x.eu:1p0:basic", .cii, "RP-PRF-04"),
    Claim(
      "urn:ferd:CrossIndustryDocument:invoice:1p0:komfort", .zugferd1, "RP-PRF-02", "RP-PRF-04"),
    Claim(norm + "#compliant#urn:xoev-de:kosit:standard:xrechnung_2.3", .ubl, "RP-PRF-05"),
    Claim(norm + "#conformant#urn:factur-x.eu:1p0:extended", .cii, "RP-PRF-06"),
    Claim(norm + "#compliant#urn:fdc:nen.nl:nlcius:v1.0", .ubl, "RP-PRF-07"),
    Claim(norm + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", .ubl, "RP-PRF-07"),
    Claim(norm + "#compliant#urn:factur-x.eu:1p0:basic", .ubl, "RP-PRF-08"),
    Claim("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", .cii, "RP-PRF-02", "RP-PRF-08"),
    Claim(norm, .zugferd1, "RP-PRF-02", "RP-PRF-08"),
    Claim(nil, .edifact, "RP-PRF-09"),
  ]

  @Test(arguments: claims)
  func `what is to be said of a profile is said, and nothing else`(claim: Claim) {
    var invoice = Invoice.valid
    invoice.process.specification = claim.identifier
    let findings = ProfileClaim(invoice, form: claim.form).findings
    #expect(findings.map(\.rule) == claim.rules)
  }

  @Test func `each rule about profiles speaks in some example, and none makes invalid`() {
    #expect(Set(Self.claims.flatMap(\.rules)) == Set(ProfileRules.rules.map(\.id)))
    #expect(!ProfileRules.rules.contains { $0.severity == .fatal })
  }

  @Test func `a CIUS is named where it has a name`() throws {
    var invoice = Invoice.valid
    invoice.process.specification =
      Self.norm + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
    let finding = try #require(ProfileClaim(invoice, form: .ubl).findings.first)
    #expect(finding.german.contains("nicht geprüft werden: Peppol BIS Billing 3.0 (BT-24)."))
  }

  @Test func `an unknown identifier is quoted, but not without end`() throws {
    var invoice = Invoice.valid
    invoice.process.specification = "urn:acme:" + String(repeating: "x", count: 5000)
    let finding = try #require(ProfileClaim(invoice, form: .ubl).findings.first)
    #expect(finding.german.contains("„urn:acme:xxx"))
    #expect(finding.english.contains("“urn:acme:xxx"))
    #expect(finding.german.count < 600)
  }

  @Test(arguments: claims)
  func `a message says what is wrong and what to do, in both languages`(claim: Claim) {
    var invoice = Invoice.valid
    invoice.process.specification = claim.identifier
    for finding in ProfileClaim(invoice, form: claim.form).findings {
      #expect(finding.saysWhatToDo)
    }
  }
}

extension Finding {
  /// Whether both texts are whole sentences and ask for something.
  var saysWhatToDo: Bool {
    [(german, "Bitte "), (english, "Please ")].allSatisfy { text, please in
      text.contains(please) && text.hasSuffix(".") && !text.contains("  ") && !text.contains("\n")
        && !text.contains("„“") && !text.contains("“”")
    }
  }
}
