package import Invoice
package import MasterData

/// An instalment or final invoice and the state of its order.
package struct ConstructionQuestion: Sendable {
  /// The invoice, its orders, measurements and amendments; how its quantities count is found out.
  package var order: OrderQuestion
  package var contract: Contract?
  /// Earlier invoices on the order, without this one.
  package var instalments: [Instalment] = []
  package var acceptance = Acceptance.none
  package var withholding = ConstructionTax()
  /// By default what the invoice calls itself.
  package var stage: ConstructionStage

  /// How far the work was accepted (§ 12 VOB/B).
  package enum Acceptance: String, Hashable, Sendable {
    case none, withDefects, withoutDefects
  }

  package init(_ order: OrderQuestion, contract: Contract?, instalments: [Instalment] = []) {
    self.order = order
    self.contract = contract
    self.instalments = instalments
    stage = ConstructionStage(order.invoice)
  }
}

/// What an invoice is in the course of the work.
package enum ConstructionStage: String, Hashable, Sendable {
  case instalment
  /// For a part that was finished and accepted by itself.
  case partialFinal
  case final

  /// By the type code (BT-3), else by what the notes and lines call it.
  package init(_ invoice: Invoice) {
    switch invoice.typeCode {
    case .finalConstructionInvoice: self = .final
    case .partialFinalConstructionInvoice: self = .partialFinal
    case .partialInvoice, .partialConstructionInvoice: self = .instalment
    default:
      let words = invoice.notes.compactMap(\.text).flatMap(\.foldedWords)
      if words.contains("teilschlussrechnung") {
        self = .partialFinal
      } else {
        self = words.contains("schlussrechnung") ? .final : .instalment
      }
    }
  }

  var needsAcceptance: Bool { self != .instalment }
}

/// The tax that a buyer withholds from construction work (§§ 48 to 48d EStG): 15 % of what is paid,
/// with VAT, unless the supplier shows an exemption.
package struct ConstructionTax: Hashable, Sendable {
  /// The buyer need not withhold: exemptions are on file, or it is no entrepreneur.
  package var isExempt = true
  /// The last day of the exemption of this supplier (§ 48b).
  package var exemptUntil: CalendarDate?
  /// The day of payment.
  package var day: CalendarDate?
  /// What a supplier may get in a year without: 15,000.00 where the buyer only lets free of tax.
  package var freeInYear = ExactDecimal(5_000)
  /// Paid to the supplier before in this year, with VAT.
  package var paidInYear = ExactDecimal.zero
  /// Withheld from that.
  package var withheldInYear = ExactDecimal.zero

  package static let percent = ExactDecimal(15)

  package init() {}

  /// What is withheld of a payment: also for earlier ones where this one passes the free amount.
  func withheld(of payment: ExactDecimal) throws(Overflow) -> ExactDecimal {
    if isExempt || !payment.isPositive { return .zero }
    if let exemptUntil, let day, day <= exemptUntil { return .zero }
    let year = try paidInYear.plus(payment)
    guard year > freeInYear else { return .zero }
    let owed = try year.percent(Self.percent).minus(withheldInYear)
    return min(max(owed, .zero), payment)
  }
}
