package import Invoice
package import Matching
import ReadResult

/// What came of holding an invoice against orders, receipts, contracts and evidence (F), as it is
/// kept and shown.
package struct MatchRecord: Codable, Hashable, Sendable {
  package var basis: Basis
  /// The contract that it was held against.
  package var contract: String?
  /// The table line by line; of a long invoice what deviates goes first.
  package var rows: [Row] = []
  /// Rows beyond ``rowsMax``.
  package var rowsLeftOut = 0
  /// What does not fit, as kinds: `price-above`.
  package var deviations: [String] = []
  package var evidence: [Evidence] = []
  /// What the invoice takes up of orders and contracts.
  package var uses: [Use] = []
  /// An instalment or final invoice as the next one counts it.
  package var instalment: Instalment?
  /// What is to be paid where that is not the gross amount.
  package var payable: ExactDecimal?
  /// What is kept as security until later (§ 17 VOB/B).
  package var retention: ExactDecimal?
  /// What is withheld for the tax office (§ 48 EStG).
  package var withheld: ExactDecimal?
  /// What was said of defects when the work was accepted.
  package var acceptance: AcceptanceStatement?
  /// Whether order or contract say the same amount, so that it was read rightly.
  package var confirmsAmounts = false

  package init(_ basis: Basis) { self.basis = basis }

  /// Whether an attachment alone proves the acceptance of the work.
  var isAcceptedByAttachment: Bool {
    evidence.contains { evidence in
      if case .attachment = evidence.found { evidence.needed == .acceptance } else { false }
    }
  }

  /// Rows that are kept.
  package static let rowsMax = 200

  /// What an invoice was held against.
  package enum Basis: String, Codable, Hashable, Sendable {
    case orders, contract
    /// Nothing: its supplier needs no order.
    case noOrderNeeded = "no_order_needed"
    /// Nothing, though there should be something.
    case missing
  }

  /// What one line is, was and should be; quantities are in the unit of the order.
  package struct Row: Codable, Hashable, Sendable {
    package var line: String?
    package var text: String?
    /// `4500012345/10`, or a contract.
    package var target: String?
    package var ordered: ExactDecimal?
    package var received: ExactDecimal?
    package var before: ExactDecimal?
    package var now: ExactDecimal?
    package var unit: String?
    package var priceOrdered: ExactDecimal?
    package var priceInvoiced: ExactDecimal?
    package var net: ExactDecimal
    package var difference: ExactDecimal?
    package var verdict: Verdict
    /// Those it was held to, where they decided or are not the general ones.
    package var tolerances: Tolerances?

    package init(net: ExactDecimal, _ verdict: Verdict) {
      self.net = net
      self.verdict = verdict
    }
  }

  package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    case agrees, tolerated, deviates
    case notCompared = "not_compared"
  }
}
