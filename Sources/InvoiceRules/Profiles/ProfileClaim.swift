package import Invoice

/// What an invoice claims to be, beside the syntax that it is written in.
package struct ProfileClaim: Sendable {
  /// Nil where the invoice names none, which is BR-01's business.
  package let specification: Specification?
  package let form: Form

  /// The syntaxes that profiles are bound to.
  package enum Form: Hashable, Sendable, CaseIterable {
    case ubl
    /// CII D16B.
    case cii
    /// The CII of ZUGFeRD 1.0.
    case zugferd1
    /// An EDIFACT message, which no profile is written in.
    case edifact
  }

  package init(_ invoice: Invoice, form: Form) {
    specification = invoice.process.specification.map { Specification($0) }
    self.form = form
  }

  /// What the document is for the German VAT: of ZUGFeRD 1.0 the syntax tells it.
  package var standing: Specification.Standing {
    form == .zugferd1 ? .otherInvoice : specification?.standing ?? .unknown
  }

  /// The profile's name for people.
  package var name: Wording {
    if let specification { return specification.name }
    return switch form {
    case .zugferd1: Wording("ZUGFeRD 1.0", "ZUGFeRD 1.0")
    case .edifact: Wording("EDIFACT INVOIC", "EDIFACT INVOIC")
    case .ubl, .cii: Wording("ohne Profil", "no profile")
    }
  }

  /// What Rohrpost finds about it; the official rules say nothing of all this.
  package var findings: [Finding] { QuotingRule.findings(ProfileRules.rules, in: self) }
}
