import Invoice
import InvoiceRules

/// Points 8 (payment terms) and 9 (order number, or what a credit note refers to).
extension FormalCheck {
  var termsPoint: FormalPoint {
    let terms = formalCase.terms
    guard let due = terms.due, let source = terms.dueSource else {
      return FormalPoint(
        .paymentTerms,
        notApplicable: Wording(
          "Nicht nötig: Es ist nichts zu zahlen.", "Not needed: nothing is to be paid."))
    }
    var evidence = [
      FormalEvidence(Self.sources[source] ?? .law, "fällig", due.text(in: .german))
    ]
    if source == .invoice { evidence[0].source = formalCase.source }
    evidence += terms.cashDiscounts.map { discount in
      FormalEvidence(
        discount.source == .invoice ? formalCase.source : .supplierRecord, "Skonto",
        "\(discount.percent.normalized.text(in: .german)) % bis "
          + discount.until.text(in: .german))
    }
    let remarks = terms.remarks.map { remark in
      var issue = self.issue(.terms)
      (issue.german, issue.english) = (remark.german, remark.english)
      return issue
    }
    return FormalPoint(
      .paymentTerms, evidence: evidence, issues: remarks + ruleIssues(.paymentTerms))
  }

  private static let sources: [TermsSource: FormalEvidence.Source] = [
    .supplierRecord: .supplierRecord, .law: .law,
  ]

  // MARK: - Order and reference

  var orderPoint: FormalPoint {
    let named = [
      self.evidence("BT-13", invoice.references.purchaseOrder),
      self.evidence("BT-12", invoice.references.contract),
    ].compactMap(\.self)
    let known = formalCase.references.map { FormalEvidence(.books, "orders, contracts", $0) }
    let preceding = invoice.precedingInvoices.compactMap { self.evidence("BT-25", $0.number) }
    let evidence = named + preceding + known
    let issues = ruleIssues(.orderNumber)
    if isReduction {
      return FormalPoint(
        .orderNumber, evidence: evidence,
        issues: issues + (namesReference ? [] : [issue(.referenceMissing)]))
    }
    if known.isEmpty, formalCase.isOrderRequired {
      let missing: FormalIssue =
        named.first.map {
          issue(
            .orderUnknown,
            Wording("Genannt ist \($0.value.prefix(60)).", "It names \($0.value.prefix(60))."))
        } ?? issue(.orderMissing)
      return FormalPoint(.orderNumber, evidence: evidence, issues: issues + [missing])
    }
    if evidence.isEmpty, issues.isEmpty {
      return FormalPoint(
        .orderNumber,
        notApplicable: Wording(
          "Nicht nötig: Für diese Rechnung ist keine Bestellung vorgeschrieben.",
          "Not needed: this invoice needs no order."))
    }
    return FormalPoint(.orderNumber, evidence: evidence, issues: issues)
  }

  /// Credit notes and cancellations; a corrected invoice that claims money may stand for itself.
  private var isReduction: Bool {
    invoice.reducesWhatIsOwed && invoice.typeCode != .commercialInvoice
      || invoice.typeCode == .correctedInvoice
  }

  private var namesReference: Bool {
    let references = invoice.references
    let named = [
      references.purchaseOrder, references.contract, references.project, references.salesOrder,
      references.receivingAdvice, references.despatchAdvice, references.tenderOrLot,
    ]
    return !formalCase.references.isEmpty || named.contains { $0 != nil }
      || invoice.precedingInvoices.contains { $0.number != nil || $0.issueDate != nil }
      || invoice.lines.contains { $0.purchaseOrderLine != nil }
      || ReferenceInWords.isNamed(in: words, apartFrom: invoice)
  }

  /// All that the invoice says in words.
  private var words: String {
    let lines = invoice.lines.flatMap { [$0.item.name, $0.item.description, $0.note] }
    let texts = [formalCase.text, invoice.paymentTerms] + invoice.notes.map(\.text) + lines
    return texts.compactMap(\.self).joined(separator: "\n")
  }
}
