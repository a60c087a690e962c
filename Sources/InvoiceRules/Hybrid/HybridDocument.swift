package import Invoice

/// A PDF with an e-invoice in it, with what the two say of each other.
package struct HybridDocument: Sendable {
  let facts: HybridFacts
  let claim: ProfileClaim
  /// Whether the German rules for embedding hold: the seller is German, or of no known country.
  let isGerman: Bool

  package init(_ facts: HybridFacts, _ invoice: Invoice, form: ProfileClaim.Form) {
    self.facts = facts
    claim = ProfileClaim(invoice, form: form)
    let country = invoice.seller.address?.country
    isGerman = country == nil || country == .germany
  }

  /// What Rohrpost finds about it; the official rules only judge the XML.
  package var findings: [Finding] {
    QuotingRule.findings(HybridRules.metadata + HybridRules.embedding, in: self)
  }

  /// What the metadata say of the leading invoice: of several statements the one that names its
  /// file.
  var statement: HybridFacts.Statement? {
    let statements = facts.metadata?.statements ?? []
    return statements.first { $0.documentFileName == facts.invoice.name } ?? statements.first
  }

  /// The standard that the metadata follow.
  var standard: HybridStandard? { statement.flatMap { HybridStandard.named($0.namespace) } }

  /// The standard that the XML follows, which tells what to write where the metadata say nothing.
  var standardOfXML: String? {
    switch claim.form {
    case .ubl, .edifact: nil
    case .zugferd1: "ZUGFeRD 1.0"
    case .cii: claim.specification?.standard == .zugferd2 ? "ZUGFeRD 2.0" : "Factur-X/ZUGFeRD"
    }
  }
}
