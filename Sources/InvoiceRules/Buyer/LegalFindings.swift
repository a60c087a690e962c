package import Invoice

/// What the German VAT law finds in an invoice, by the rules for e-invoices (`RP-UStG-…`).
///
/// Of an invoice that was read from words only those are asked that need nothing but what is read
/// from pages: an address or a breakdown that was not read is not missing by law.
package enum LegalFindings {
  /// The breakdown follows from the totals; `text` is all that stands on the pages.
  ///
  /// An invoice that has no date itself is judged by the law of a `day`.
  package static func of(
    _ invoice: Invoice, text: String, on day: CalendarDate
  ) -> [Finding] {
    let seen = invoice.withBreakdown(text: text)
    var told = seen
    told.notes.append(InvoiceNote(text: text))
    // Where several rates make the tax, it may be that of the other items.
    let isMixed = seen.vatBreakdown.isEmpty
    let findings = of(told, on: day).filter {
      rulesOfWords.contains($0.rule) && !(isMixed && $0.rule == undueTaxRule)
    }
    // The rule takes any word for the time as enough; on a page it may be the head of an empty
    // column, so that a day must stand by it.
    if SupplyTimeInWords.isTold(in: text) || linesTellTime(seen) { return findings }
    return findings + of(seen, on: day).filter { $0.rule == timeRule }
  }

  /// Of an invoice with a structured part, all that the rules find.
  package static func of(_ invoice: Invoice, on day: CalendarDate) -> [Finding] {
    RuleSet.ustg.inForce(on: day, for: invoice).applying(to: invoice)
      .findings(in: Examination(invoice))
  }

  /// Tax in spite of reverse charge.
  private static let undueTaxRule = "RP-UStG-14c-2"
  private static let timeRule = "RP-UStG-14-4-6"

  private static let rulesOfWords: Set<String> = [
    "RP-UStG-14-4-2-1", "RP-UStG-14-4-2-2", "RP-UStG-14-4-3", "RP-UStG-14-4-4",
    "RP-UStG-14-4-8-2", "RP-UStG-14-4-8-4", "RP-UStG-14c-2", "RP-UStG-14c-3",
  ]

  private static func linesTellTime(_ invoice: Invoice) -> Bool {
    invoice.lines.contains { Description.namesDay(PlainText([$0.item.name, $0.item.description])) }
  }
}

extension Invoice {
  /// The invoice with the breakdown (BG-23) that its totals tell: the one rate that makes the tax,
  /// or a row without tax.
  package func withBreakdown(text: String) -> Invoice {
    guard vatBreakdown.isEmpty else { return self }
    var row = VATBreakdown()
    row.taxableAmount = totals.withoutVAT ?? totals.withVAT
    row.taxAmount = totals.vat
    let words = PlainText(text)
    let isWithoutTax =
      totals.vat?.isZero ?? (totals.withoutVAT != nil && totals.withoutVAT == totals.withVAT)
    if let tax = totals.vat, !tax.isZero, let net = totals.withoutVAT {
      guard let rate = rate(of: tax, on: net) else { return self }
      row.category = .standard
      row.rate = rate
    } else if isWithoutTax,
      words.contains(anyOf: UStGWords.reverseCharge)
        || words.contains(anyOf: UStGWords.reverseChargeCases)
    {
      row.category = .reverseCharge
    } else if isWithoutTax, words.contains(anyOf: UStGWords.photovoltaics),
      !words.contains(anyOf: UStGWords.exemption)
    {
      row.category = .zeroRated
      row.rate = .zero
    } else if isWithoutTax
      || (totals.vat == nil && totals.withoutVAT == nil && UStGCase.isOfSmallBusiness(words))
    {
      row.category = .exempt
      row.taxAmount = .zero
    } else {
      return self
    }
    var invoice = self
    invoice.vatBreakdown = [row]
    return invoice
  }

  /// The rate by which the tax follows from the net, within a cent a line.
  ///
  /// Nil where none alone does, as with several rates.
  private func rate(of tax: ExactDecimal, on net: ExactDecimal) -> ExactDecimal? {
    let printed = Set(lines.compactMap(\.vat.rate))
    guard printed.count < 2 else { return nil }
    let slack = ExactDecimal(coefficient: Int128(max(2, lines.count)), scale: 2)
    return (Array(printed) + GermanRates.common).first { rate in
      guard let expected = net.percentage(rate), let difference = tax.subtracting(expected) else {
        return false
      }
      return difference.magnitude <= slack
    }
  }
}

/// Whether a text says when something was supplied: words for it, with a day or “Rechnungsdatum”
/// near them.
enum SupplyTimeInWords {
  /// Words that are looked at together; windows overlap by half.
  private static let window = 16

  static func isTold(in text: String) -> Bool {
    let plain = PlainText(text)
    guard plain.contains(anyOf: UStGWords.supplyTime) else { return false }
    let words = plain.words
    return stride(from: 0, to: words.count, by: window / 2).contains { start in
      let part = PlainText(words[start..<min(start + window, words.count)].map(Optional.some))
      return part.contains(anyOf: UStGWords.supplyTime)
        && (Description.namesDay(part) || part.contains(anyOf: invoiceDay))
    }
  }

  private static let invoiceDay: Phrases = [
    "Rechnungsdatum", "Datum der Rechnung", "Rechnungsstellung", "Belegdatum", "invoice date",
    "date of invoice",
  ]
}
