package import Invoice

/// What an invoice makes the house owe (Verbindlichkeit), as it declares it.
///
/// Amounts are negative where it gives money back: a credit note, or totals below zero.
package struct Liability: Codable, Hashable, Sendable {
  /// The own company that owes it, by its registered name; nil where none is named.
  package var company: String?
  package var currency: CurrencyCode
  /// BT-112.
  package var total: ExactDecimal
  /// Paid or deducted before, BT-113.
  package var prepaid: ExactDecimal
  /// By VAT category and rate; together ``total``.
  package var taxes: [LiabilityTax]
  /// Kept as security until later (§ 17 VOB/B).
  package var retention: ExactDecimal
  /// Withheld for the tax office (§ 48 EStG).
  package var withheld: ExactDecimal
  /// What is to be paid, without cash discounts: BT-115 less retention and what is withheld; of
  /// construction work as it was worked out from all its instalments.
  package var open: ExactDecimal
  /// Whether earlier instalments were posted already, so that only the rest is.
  package var hasPostedInstalments: Bool
  /// Accounts that the document names (BT-84).
  package var accounts: [String]
  /// The creditor reference to pay with, where BT-83 is one (ISO 11649).
  package var creditorReference: String?
  /// Whether the supplier collects the money itself, by direct debit or card (BT-81), and offers
  /// nothing else.
  package var isCollected: Bool
}

/// A part of a liability with one VAT category and rate (BG-23).
package struct LiabilityTax: Codable, Hashable, Sendable {
  package var category: VATCategory?
  /// Percent.
  package var rate: ExactDecimal?
  package var net: ExactDecimal
  package var tax: ExactDecimal
}

extension Liability {
  /// Nil where the document names no total or no currency, or the numbers do not fit.
  init?(of invoice: Invoice, match: MatchRecord?, company: String?) {
    let totals = invoice.totals
    guard let currency = invoice.currency,
      let total = totals.withVAT ?? totals.withoutVAT.flatMap({ $0.adding(totals.vat ?? .zero) })
    else { return nil }
    // Credit notes declare what they give back as a positive amount; some as a negative one.
    let turns = invoice.typeCode?.isCreditNote == true && !total.isNegative
    func signed(_ amount: ExactDecimal?) -> ExactDecimal {
      let amount = amount ?? .zero
      return turns ? amount.negated : amount
    }
    self.company = company
    self.currency = currency
    self.total = signed(total)
    prepaid = signed(totals.paid)
    taxes = invoice.vatBreakdown.map {
      LiabilityTax(
        category: $0.category, rate: $0.rate, net: signed($0.taxableAmount),
        tax: signed($0.taxAmount))
    }
    if taxes.isEmpty {
      guard let net = total.subtracting(totals.vat ?? .zero) else { return nil }
      taxes = [LiabilityTax(totals.vat, net: net, signed)]
    }
    retention = match?.retention ?? .zero
    withheld = match?.withheld ?? .zero
    let due = totals.dueForPayment ?? total.subtracting(totals.paid ?? .zero)
    let kept = retention.adding(withheld)
    let rest = due.flatMap { due in kept.flatMap { signed(due).subtracting($0) } }
    guard let open = match?.payable ?? rest else { return nil }
    self.open = open
    hasPostedInstalments = match?.instalment != nil
    let means = invoice.paymentInstructions
    accounts = means.flatMap(\.creditTransfers).compactMap(\.account)
    creditorReference =
      means.lazy.compactMap(\.remittanceInformation)
      .compactMap { CreditorReference($0)?.description }.first
    let codes = means.compactMap(\.meansCode?.rawValue)
    isCollected = !codes.isEmpty && codes.allSatisfy(Self.collected.contains)
  }

  /// Bank card, credit card, SEPA direct debit, direct debit (UNTDID 4461).
  private static let collected: Set<String> = ["48", "49", "54", "55", "59"]
}

extension LiabilityTax {
  /// The one part of a document that has no VAT breakdown: at the general or the reduced rate where
  /// its tax is that, else without a rate.
  fileprivate init(
    _ tax: ExactDecimal?, net: ExactDecimal, _ signed: (ExactDecimal?) -> ExactDecimal
  ) {
    let rate = ["19", "7", "16", "5"].compactMap { ExactDecimal($0) }.first { rate in
      guard let tax, !tax.isZero else { return false }
      return net.multiplied(by: rate)?.divided(
        by: ExactDecimal(100), decimals: 2, rounding: .halfAwayFromZero) == tax
    }
    self.init(
      category: tax.map { VATCategory(rawValue: $0.isZero ? "E" : "S") }, rate: rate,
      net: signed(net), tax: signed(tax))
  }
}
