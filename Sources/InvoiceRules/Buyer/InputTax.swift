import Invoice

/// What the errors of an invoice mean for the buyer's input tax.
///
/// Sources: § 15 (1) UStG; BMF letter of 15 October 2025, Rn. 6a, 6b, 35a.
package struct InputTax: Hashable, Sendable {
  package let risk: Risk
  package let ground: Ground
  /// Whether the document is an e-invoice; if not, it is a sonstige Rechnung.
  package let isEInvoice: Bool
  /// What the law demands and errors touch, in the order of the law.
  package let requirements: [InvoiceRequirement]
  package let period: MandatePeriod
  package let situation: InvoiceSituation

  package enum Risk: String, Hashable, Sendable {
    case none
    /// It depends on what no document says: consent, legibility, the seller's turnover.
    case conditional
    case atRisk = "at-risk"
  }

  package enum Ground: String, Hashable, Sendable {
    /// No error at all.
    case noErrors = "no-errors"
    /// Errors that do not count for VAT.
    case irrelevantErrors = "irrelevant-errors"
    /// No tax is shown, so none can be deducted from the invoice.
    case noTaxShown = "no-tax-shown"
    /// Errors touch what the law demands: the invoice is not a proper one.
    case requirementsMissed = "requirements-missed"
    /// The document is a sonstige Rechnung, and nothing else is wrong.
    case otherInvoice = "other-invoice"
  }

  package init(of findings: [Finding], in situation: InvoiceSituation) {
    self.situation = situation
    let period = MandatePeriod.of(situation.day).whenIssued(on: situation.issueDate)
    let touched = Set(findings.flatMap { $0.requirements(in: situation) })
    let requirements = InvoiceRequirement.all.filter(touched.contains)
    let errors = findings.compactMap(\.errorClass)
    let isEInvoice = situation.form == .accepted && !errors.contains(.format)
    // What is not meant to be an e-invoice says what the law demands elsewhere, as in its picture.
    let isLawBroken =
      situation.form == .accepted
      && (!requirements.isEmpty || findings.contains { $0.isOfLaw })
    let ground = Self.ground(
      isWithoutTax: situation.isWithoutTax, isLawBroken: isLawBroken, isEInvoice: isEInvoice,
      hasErrors: !errors.isEmpty)
    self.period = period
    self.requirements = requirements
    self.isEInvoice = isEInvoice
    self.ground = ground
    risk =
      switch ground {
      case .noErrors, .irrelevantErrors, .noTaxShown: .none
      case .requirementsMissed: .atRisk
      case .otherInvoice:
        period.others == .none && situation.exemption == nil ? .atRisk : .conditional
      }
  }

  /// The gravest ground that holds.
  private static func ground(
    isWithoutTax: Bool, isLawBroken: Bool, isEInvoice: Bool, hasErrors: Bool
  ) -> Ground {
    if isWithoutTax, hasErrors || !isEInvoice { return .noTaxShown }
    if isLawBroken { return .requirementsMissed }
    if !isEInvoice { return .otherInvoice }
    return hasErrors ? .irrelevantErrors : .noErrors
  }
}

extension MandatePeriod {
  /// The period's rule for an invoice of a day: who sends it later than the law's last day can't
  /// use the transition any more (§ 27 (38) UStG: transmitted until that day).
  fileprivate func whenIssued(on day: CalendarDate?) -> MandatePeriod {
    guard [.anySeller, .smallSellers].contains(others), let day, let lastDay, day > lastDay
    else { return self }
    return MandatePeriod(lastDay: lastDay, others: .none)
  }
}
