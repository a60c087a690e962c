import Invoice
import InvoiceRules

/// How and until when it is to be paid; and what is attached.
extension InvoiceView {
  func writePayment(to html: inout HTMLWriter) {
    guard invoice.paymentTerms != nil || !invoice.paymentInstructions.isEmpty else { return }
    section("BG-16", &html) { html in
      writePaymentTerms(to: &html)
      html.element(.div, .cards) { html in
        for instructions in invoice.paymentInstructions {
          writeInstructions(instructions, to: &html)
        }
      }
    }
  }

  /// The terms line by line; those of XRechnung's cash discounts are put into words.
  private func writePaymentTerms(to html: inout HTMLWriter) {
    for line in PaymentTermsLine.all(in: invoice.paymentTerms ?? "") {
      switch line {
      case .text(let text): html.element(.p, .pre, text: text)
      case .cashDiscount(let discount): html.element(.p, text: sentence(of: discount))
      }
    }
  }

  /// Puts a cash discount into words.
  ///
  /// `Bei Zahlung innerhalb von 14 Tagen (bis 06.12.2026): 2,00 % Skonto, das sind 23,80 EUR.`
  func sentence(of discount: CashDiscount) -> String {
    let days =
      discount.days == 1
      ? word("eines Tages", "one day")
      : word("von \(discount.days) Tagen", "\(discount.days) days")
    let date = dueDate(of: discount).map { " (\(word("bis", "until")) \($0.text(in: language)))" }
    let percent = discount.percent.percentText(in: language)
    let base = discount.baseAmount.map { "\(word(" auf", " on")) \(amount($0))" }
    let saving = saving(by: discount).map { "\(word(", das sind", ", that is")) \(amount($0))" }
    let parts =
      discount.percent.isZero
      ? word("ohne Abzug", "without deduction")
      : "\(percent) \(word("Skonto", "discount"))\(base ?? "")\(saving ?? "")"
    return """
      \(word("Bei Zahlung innerhalb", "For payment within")) \(days)\(date ?? ""): \(parts).
      """
  }

  /// Bounded, since days come from the document.
  private func dueDate(of discount: CashDiscount) -> CalendarDate? {
    guard discount.days <= 3660 else { return nil }
    return invoice.issueDate?.adding(days: discount.days)
  }

  private func saving(by discount: CashDiscount) -> ExactDecimal? {
    guard let base = discount.baseAmount ?? invoice.totals.dueForPayment else { return nil }
    return base.multiplied(by: discount.percent)?
      .divided(by: ExactDecimal(100), decimals: 2, rounding: .halfAwayFromZero)
  }

  private func writeInstructions(
    _ instructions: PaymentInstructions, to html: inout HTMLWriter
  ) {
    var means = rows
    means.add("BT-81", code: instructions.meansCode?.rawValue, of: .paymentMeans)
    means.add("BT-82", instructions.meansText)
    means.add("BT-83", instructions.remittanceInformation)
    let transfers = instructions.creditTransfers.map { transfer in
      var rows = rows
      rows.add("BT-84", transfer.account.map(groupedIBAN))
      rows.add("BT-85", transfer.accountName)
      rows.add("BT-86", transfer.serviceProvider)
      return rows
    }
    var card = rows
    card.add("BT-87", instructions.card?.primaryAccountNumber)
    card.add("BT-88", instructions.card?.holderName)
    var debit = rows
    debit.add("BT-89", instructions.directDebit?.mandateReference)
    debit.add("BT-90", instructions.directDebit?.creditorIdentifier)
    debit.add("BT-91", instructions.directDebit?.debitedAccount.map(groupedIBAN))
    self.card("BG-16", [means] + transfers + [card, debit], &html)
  }

  /// `DE02 1203 0000 0000 2020 51`; an account that is no IBAN stays as it is.
  private func groupedIBAN(_ account: String) -> String {
    let isIBAN =
      (15...34).contains(account.utf8.count)
      && account.utf8.allSatisfy { $0.isUpperCaseOrDigit }
      && account.prefix(2).allSatisfy(\.isLetter)
    guard isIBAN else { return account }
    var text = ""
    for (index, character) in account.enumerated() {
      if index > 0, index % 4 == 0 { text += " " }
      text.append(character)
    }
    return text
  }

  func writeSupportingDocuments(to html: inout HTMLWriter) {
    guard !invoice.supportingDocuments.isEmpty else { return }
    section("BG-24", &html) { html in
      html.element(.div, .cards) { html in
        for document in invoice.supportingDocuments { writeDocument(document, to: &html) }
      }
    }
  }

  private func writeDocument(_ document: SupportingDocument, to html: inout HTMLWriter) {
    var rows = rows
    rows.add("BT-123", document.description)
    // A foreign address is shown and not linked: nobody is to leave the archive by a click.
    rows.add("BT-124", document.externalLocation)
    html.element(.section, .card) { html in
      html.element(.h3, text: document.reference ?? Term("BG-24").name(in: language))
      rows.write(to: &html)
      if let attachment = document.attachment { writeAttachment(attachment, to: &html) }
    }
  }

  private func writeAttachment(_ attachment: Attachment, to html: inout HTMLWriter) {
    let path = attachment.index.flatMap { attachmentPaths[$0] }
    let name = attachment.filename ?? path ?? Term("BT-125").name(in: language)
    html.element(.p) { html in
      if let link = path.flatMap(RelativeLink.init) {
        html.element(.a, nil, [.href(link)], text: name)
      } else {
        html.element(.strong, text: name)
      }
      let size = ExactDecimal(attachment.byteCount).text(in: language)
      let facts = [attachment.mimeCode, "\(size) \(word("Bytes", "bytes"))"]
      html.element(.span, .muted, text: " · " + facts.compactMap(\.self).joined(separator: " · "))
    }
  }
}

extension UInt8 {
  fileprivate var isUpperCaseOrDigit: Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
