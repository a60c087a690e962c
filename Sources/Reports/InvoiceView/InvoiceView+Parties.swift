import Invoice
import InvoiceRules

/// Who is who: seller, buyer, payee, tax representative, where it was delivered.
extension InvoiceView {
  func writeParties(to html: inout HTMLWriter) {
    let seller = invoice.seller
    let buyer = invoice.buyer
    let representative = invoice.taxRepresentative
    let delivery = invoice.delivery
    html.element(.div, .cards) { html in
      party("BG-4", address(seller), sellerRows, &html)
      party("BG-7", address(buyer), buyerRows, &html)
      party("BG-10", AddressBlock(("BT-59", invoice.payee?.name)), payeeRows, &html)
      party(
        "BG-11", address(representative), rows { $0.add("BT-63", representative?.vatIdentifier) },
        &html)
      party("BG-13", address(delivery), deliveryRows, &html)
    }
  }

  private func party(
    _ group: Term, _ address: AddressBlock, _ rows: TermRows, _ html: inout HTMLWriter
  ) {
    guard !address.isEmpty || !rows.isEmpty else { return }
    html.element(.section, .card) { html in
      html.element(.h3, text: group.shortName(in: language))
      address.write(to: &html)
      rows.write(to: &html)
    }
  }

  private func rows(_ fill: (inout TermRows) -> Void) -> TermRows {
    var rows = rows
    fill(&rows)
    return rows
  }

  // MARK: - Addresses

  private func address(_ seller: Seller) -> AddressBlock {
    AddressBlock(
      ("BT-27", seller.name), tradingName: ("BT-28", seller.tradingName), seller.address,
      ("BT-35", "BT-36", "BT-162", "BT-38", "BT-37", "BT-39", "BT-40"), language)
  }

  private func address(_ buyer: Buyer) -> AddressBlock {
    AddressBlock(
      ("BT-44", buyer.name), tradingName: ("BT-45", buyer.tradingName), buyer.address,
      ("BT-50", "BT-51", "BT-163", "BT-53", "BT-52", "BT-54", "BT-55"), language)
  }

  private func address(_ representative: TaxRepresentative?) -> AddressBlock {
    AddressBlock(
      ("BT-62", representative?.name), representative?.address,
      ("BT-64", "BT-65", "BT-164", "BT-67", "BT-66", "BT-68", "BT-69"), language)
  }

  private func address(_ delivery: Delivery?) -> AddressBlock {
    AddressBlock(
      ("BT-70", delivery?.partyName), delivery?.address,
      ("BT-75", "BT-76", "BT-165", "BT-78", "BT-77", "BT-79", "BT-80"), language)
  }

  // MARK: - All else

  private var sellerRows: TermRows {
    let seller = invoice.seller
    return rows { rows in
      rows.add("BT-31", seller.vatIdentifier)
      rows.add("BT-32", seller.taxRegistration)
      rows.add("BT-30", seller.legalRegistration)
      for identifier in seller.identifiers { rows.add("BT-29", identifier) }
      rows.add("BT-34", seller.electronicAddress)
      rows.add("BT-41", seller.contact?.name)
      rows.add("BT-42", seller.contact?.telephone)
      rows.add("BT-43", seller.contact?.email)
      rows.add("BT-33", seller.additionalLegalInformation)
    }
  }

  private var buyerRows: TermRows {
    let buyer = invoice.buyer
    return rows { rows in
      rows.add("BT-48", buyer.vatIdentifier)
      rows.add("BT-47", buyer.legalRegistration)
      rows.add("BT-46", buyer.identifier)
      rows.add("BT-49", buyer.electronicAddress)
      rows.add("BT-56", buyer.contact?.name)
      rows.add("BT-57", buyer.contact?.telephone)
      rows.add("BT-58", buyer.contact?.email)
    }
  }

  private var payeeRows: TermRows {
    rows { rows in
      rows.add("BT-60", invoice.payee?.identifier)
      rows.add("BT-61", invoice.payee?.legalRegistration)
    }
  }

  private var deliveryRows: TermRows {
    let delivery = invoice.delivery
    return rows { rows in
      rows.add("BT-72", delivery?.actualDate)
      rows.add("BG-14", delivery?.period?.text(in: language))
      rows.add("BT-71", delivery?.location)
    }
  }
}

extension Period {
  /// The period in words; nil without a date.
  ///
  /// `01.11.2026 – 30.11.2026`, `ab 01.11.2026`, `bis 30.11.2026`.
  func text(in language: Language) -> String? {
    switch (start?.text(in: language), end?.text(in: language)) {
    case (let start?, let end?): "\(start) – \(end)"
    case (let start?, nil): "\(Wording("ab", "from")[language]) \(start)"
    case (nil, let end?): "\(Wording("bis", "until")[language]) \(end)"
    case (nil, nil): nil
    }
  }
}
