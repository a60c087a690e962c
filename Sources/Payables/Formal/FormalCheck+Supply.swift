import Invoice
import InvoiceRules

/// Points 4 (time of the supply) and 5 (its description).
extension FormalCheck {
  var timePoint: FormalPoint {
    var issues = ruleIssues(.timeOfSupply)
    let supply = invoice.timeOfSupply
    let evidence = supply.flatMap { self.evidence("BT-72, BG-14, BG-26", Self.text(of: $0)) }
    issues += supply.map(timeRemarks) ?? []
    if issues.isEmpty, evidence == nil {
      if let reason = reasonWithoutTime {
        return FormalPoint(.timeOfSupply, notApplicable: reason)
      }
      let place = formalCase.isOfWords ? "Text" : "BT-20, BT-22, BT-127, BT-154"
      return FormalPoint(
        .timeOfSupply, evidence: [FormalEvidence(formalCase.source, place, "im Text genannt")])
    }
    return FormalPoint(
      .timeOfSupply, evidence: [evidence].compactMap(\.self), issues: issues)
  }

  private static func text(of supply: ClosedRange<CalendarDate>) -> String {
    let first = supply.lowerBound.text(in: .german)
    return supply.lowerBound == supply.upperBound
      ? first : "\(first) – \(supply.upperBound.text(in: .german))"
  }

  private func timeRemarks(_ supply: ClosedRange<CalendarDate>) -> [FormalIssue] {
    var remarks: [FormalIssue] = []
    let detail = Wording(
      "Leistung: \(Self.text(of: supply)).", "Supply: \(supply.lowerBound) to \(supply.upperBound)."
    )
    // Rent and maintenance are charged in advance, for a period.
    if supply.lowerBound == supply.upperBound, supply.lowerBound > formalCase.receivedOn {
      remarks.append(issue(.timeAfterReceipt, detail))
    }
    if let date = invoice.issueDate,
      supply.upperBound.adding(months: formalCase.rules.supplyMonthsMax) < date
    {
      remarks.append(issue(.timeLongAgo, detail))
    }
    return remarks
  }

  /// Invoices for money that is received before the supply (§ 14(5) UStG).
  private static let advances: Set<InvoiceTypeCode> = [
    .partialInvoice, .partialConstructionInvoice, InvoiceTypeCode(rawValue: "386"),
  ]

  private var reasonWithoutTime: Wording? {
    if invoice.typeCode.map(Self.advances.contains) ?? false {
      return Wording(
        "Nicht nötig: Abschlags- oder Anzahlungsrechnung (§ 14 Abs. 5 UStG).",
        "Not needed: an invoice for an instalment or advance (§ 14(5) UStG).")
    }
    if isCorrection {
      return Wording(
        "Nicht nötig: Eine Berichtigung nennt nur, was sich ändert (§ 31 Abs. 5 UStDV).",
        "Not needed: a correction says only what changes (§ 31(5) UStDV).")
    }
    if !invoice.isUnderGermanVATLaw {
      return Wording(
        "Nicht prüfbar: Die Rechnung unterliegt dem Recht eines anderen Staates.",
        "Can't be checked: the invoice is under the law of another state.")
    }
    return Self.reason(of: reliefs)
  }

  // MARK: - The description

  /// Lines whose names are shown.
  private static let linesShown = 3

  var descriptionPoint: FormalPoint {
    let lines = invoice.lines
    if formalCase.isOfWords, lines.isEmpty {
      return FormalPoint(
        .description,
        notApplicable: Wording(
          "Nicht prüfbar: Die Positionen wurden nicht gelesen; bitte am Dokument ansehen.",
          "Can't be checked: the lines were not read; please look at the document."))
    }
    let names = lines.prefix(Self.linesShown).compactMap { line in
      (line.item.name ?? line.item.description).flatMap {
        evidence("BT-153", String($0.prefix(80)))
      }
    }
    return FormalPoint(
      .description, evidence: names, issues: ruleIssues(.description).map(weighed))
  }

  /// Empty words in all lines stop an invoice where nothing else says what it is for.
  private func weighed(_ issue: FormalIssue) -> FormalIssue {
    guard issue.defect == .descriptionEmpty, formalCase.references.isEmpty,
      invoice.references.purchaseOrder == nil, invoice.references.contract == nil,
      let finding = findings.first(where: { issue.rules.contains($0.rule) }),
      finding.count >= invoice.lines.count
    else { return issue }
    var issue = issue
    issue.isStopping = true
    return issue
  }
}
