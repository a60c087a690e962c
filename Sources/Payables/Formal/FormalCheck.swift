import Invoice
import InvoiceRules

/// Makes the protocol of an invoice: what every point needs is looked at once.
struct FormalCheck: Sendable {
  let formalCase: FormalCase
  /// Of the rules over the structured part, or of the law's over the words.
  let findings: [Finding]
  let reliefs: Set<LegalRelief>
  let recipient: Recipient
  /// With the breakdown that the totals tell where there is none.
  let invoice: Invoice

  init(_ formalCase: FormalCase) {
    self.formalCase = formalCase
    let day = formalCase.receivedOn
    if let text = formalCase.text {
      invoice = formalCase.invoice.withBreakdown(text: text)
      findings = LegalFindings.of(formalCase.invoice, text: text, on: day)
      var told = invoice
      told.notes.append(InvoiceNote(text: text))
      reliefs = told.legalReliefs(on: day)
    } else {
      invoice = formalCase.invoice
      findings = formalCase.report?.findings ?? LegalFindings.of(invoice, on: day)
      reliefs = invoice.legalReliefs(on: day)
    }
    recipient = Recipient(invoice, text: formalCase.text, companies: formalCase.companies)
  }

  var points: [FormalPoint] {
    [
      recipientPoint, datePoint, numberPoint, timePoint, descriptionPoint, taxNumberPoint,
      amountsPoint, termsPoint, orderPoint, duplicatePoint,
    ]
  }

  /// Whether the law or an earlier paper says less of this invoice than of others.
  var isCorrection: Bool {
    invoice.typeCode.map { $0.isCreditNote || $0 == .correctedInvoice } ?? false
  }

  // MARK: - What the rules found

  /// The defects of a point that rules found, each once.
  func ruleIssues(_ requirement: FormalRequirement) -> [FormalIssue] {
    var rules: [FormalDefect: [Finding]] = [:]
    var order: [FormalDefect] = []
    for finding in findings {
      guard let defect = RuleDefects.defect(of: finding, at: requirement) else { continue }
      if rules[defect] == nil { order.append(defect) }
      rules[defect, default: []].append(finding)
    }
    // What the law finds is said in its words; a second sentence about the norm helps nobody.
    if order.contains(where: { $0 != .invalidEInvoice && $0.entry.isStopping }) {
      order.removeAll { $0 == .invalidEInvoice }
    }
    return order.map { defect in
      issue(defect, Self.places(rules[defect] ?? []), rules: (rules[defect] ?? []).map(\.rule))
    }
  }

  func issue(
    _ defect: FormalDefect, _ detail: Wording? = nil, rules: [String] = [], stops: Bool? = nil
  ) -> FormalIssue {
    FormalIssue(
      defect, detail: detail, rules: rules, words: formalCase.isOfWords, stops: stops)
  }

  private static func places(_ findings: [Finding]) -> Wording? {
    guard let finding = findings.first, let place = finding.place else { return nil }
    let more = finding.count > 1 ? " (+\(finding.count - 1))" : ""
    return Wording("Stelle: \(place)\(more).", "Place: \(finding.placeEnglish ?? place)\(more).")
  }

  // MARK: - What was found

  func evidence(_ place: String, _ value: String?) -> FormalEvidence? {
    value.map { FormalEvidence(formalCase.source, place, $0) }
  }

  static func reason(of reliefs: Set<LegalRelief>) -> Wording? {
    if reliefs.contains(.smallAmount) {
      return Wording(
        "Nicht nötig: Kleinbetragsrechnung bis 250 € (§ 33 UStDV).",
        "Not needed: an invoice of a small amount up to 250 € (§ 33 UStDV).")
    }
    if reliefs.contains(.smallBusiness) {
      return Wording(
        "Nicht nötig: Rechnung eines Kleinunternehmers (§ 34a UStDV).",
        "Not needed: an invoice of a small business (§ 34a UStDV).")
    }
    guard reliefs.contains(.exempt) else { return nil }
    return Wording(
      "Nicht nötig: steuerfreie Leistung, für die keine Rechnung vorgeschrieben ist.",
      "Not needed: an exempt supply for which no invoice is prescribed.")
  }
}

extension FormalProtocol {
  /// Checks an invoice for the ten points; the same case always gives the same protocol.
  package init(_ formalCase: FormalCase) { self.init(points: FormalCheck(formalCase).points) }
}

extension ExactDecimal {
  /// An amount in both languages, with cents at least and its currency.
  func wording(_ currency: CurrencyCode?) -> Wording {
    let sign = (currency ?? .euro).rawValue
    return Wording(
      "\(withCents.text(in: .german)) \(sign)", "\(withCents.text(in: .english)) \(sign)")
  }
}
