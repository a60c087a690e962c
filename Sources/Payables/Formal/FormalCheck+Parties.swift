import Invoice
import InvoiceRules
import MasterData

/// Point 1 (recipient) and 6 (the supplier's tax number).
extension FormalCheck {
  var recipientPoint: FormalPoint {
    let buyer = invoice.buyer
    let evidence = [
      self.evidence("BT-44", buyer.name), self.evidence("BT-48", buyer.vatIdentifier),
      recipient.company.map { FormalEvidence(.settings, "company", $0.name) },
    ].compactMap(\.self)
    guard !formalCase.companies.isEmpty else {
      return FormalPoint(
        .recipient,
        notApplicable: Wording(
          "Nicht prüfbar: In den Einstellungen steht keine eigene Gesellschaft.",
          "Can't be checked: the settings name no own company."),
        evidence: evidence)
    }
    if recipient.certainty == .unnamed || isSupplierReadAsRecipient,
      reliefs.contains(.smallAmount),
      let reason = Self.reason(of: [.smallAmount])
    {
      return FormalPoint(.recipient, notApplicable: reason, evidence: evidence)
    }
    return FormalPoint(.recipient, evidence: evidence, issues: recipientIssues)
  }

  /// On a small receipt that names no recipient the only name is the supplier's own.
  private var isSupplierReadAsRecipient: Bool {
    guard formalCase.isOfWords, recipient.certainty == .other, let name = recipient.name
    else { return false }
    let sellers = [formalCase.supplier?.name, invoice.seller.name].compactMap(\.self)
    return sellers.contains { CompanyName($0).isSame(as: CompanyName(name)) }
  }

  private var recipientIssues: [FormalIssue] {
    var issues: [FormalIssue] = []
    switch recipient.certainty {
    case .unnamed: return [issue(.recipientMissing)]
    case .other: return [issue(.recipientOther, named(recipient.name))]
    case .nearly: issues.append(issue(.recipientName, named(recipient.name)))
    case .named: break
    }
    let rules = ruleIssues(.recipient)
    if isSelfBilled { issues.append(issue(.selfBilled)) }
    issues += rules.filter { $0.defect != .selfBilled || !isSelfBilled }
    if let detail = otherAddress, !rules.contains(where: { $0.defect == .recipientAddress }) {
      issues.append(issue(.recipientAddress, detail))
    }
    return issues
  }

  private var isSelfBilled: Bool { invoice.typeCode == .selfBilledInvoice }

  private func named(_ name: String?) -> Wording? {
    name.map { Wording("Genannt ist „\($0.prefix(100))“.", "It names “\($0.prefix(100))”.") }
  }

  /// An address that is none of the company's: its site or an old one, so that it is only said.
  private var otherAddress: Wording? {
    guard let company = recipient.company, let address = invoice.buyer.address,
      let postCode = address.postCode, let own = company.postCode,
      Recipient.folded(postCode) != Recipient.folded(own)
    else { return nil }
    let printed = [postCode, address.city].compactMap(\.self).joined(separator: " ")
    let known = [own, company.city].compactMap(\.self).joined(separator: " ")
    return Wording(
      "Genannt ist \(printed.prefix(100)), hinterlegt ist \(known).",
      "It names \(printed.prefix(100)), the settings name \(known).")
  }

  // MARK: - The supplier's numbers

  var taxNumberPoint: FormalPoint {
    let seller = invoice.seller
    let found = [
      self.evidence("BT-31", seller.vatIdentifier), self.evidence("BT-32", seller.taxRegistration),
      self.evidence("BT-63", invoice.taxRepresentative?.vatIdentifier),
    ].compactMap(\.self)
    let record = formalCase.supplier?.vatIdentifier.map {
      FormalEvidence(.supplierRecord, "vat_id", $0)
    }
    let evidence = found + [record].compactMap(\.self)
    let issues = ruleIssues(.taxNumber) + [otherIdentifier].compactMap(\.self)
    if issues.isEmpty, found.isEmpty {
      return FormalPoint(
        .taxNumber,
        notApplicable: Self.reason(of: reliefs.intersection([.smallAmount, .exempt]))
          ?? Wording(
            "Nicht nötig: Die Rechnung unterliegt nicht dem deutschen Umsatzsteuerrecht.",
            "Not needed: the invoice is not under the German VAT law."),
        evidence: evidence)
    }
    return FormalPoint(.taxNumber, evidence: evidence, issues: issues)
  }

  private var otherIdentifier: FormalIssue? {
    guard let known = formalCase.supplier?.vatIdentifier, let number = invoice.seller.vatIdentifier,
      invoice.hasPlausibleVATIdentifier, Recipient.folded(known) != Recipient.folded(number)
    else { return nil }
    return issue(
      .taxNumberOther,
      Wording(
        "Rechnung: \(number.prefix(30)), Stammsatz: \(known).",
        "Invoice: \(number.prefix(30)), record: \(known)."))
  }
}
