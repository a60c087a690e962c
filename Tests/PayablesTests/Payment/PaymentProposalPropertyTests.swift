import Invoice
import TestSupport
import Testing

@testable import Payables

/// What holds of proposals whatever is to be paid.
struct PaymentProposalPropertyTests {
  private static let setsOfSeed = 120

  private struct Sample {
    let candidates: [PaymentCandidate]
    let limit: Int?
    let proposal: PaymentProposal
  }

  private func samples(seed: Int) -> [Sample] {
    var random = RandomPayments(seed: seed)
    return (0..<Self.setsOfSeed).map { _ in
      let candidates = random.candidates(upTo: 12, suppliers: random.number(1...4))
      let limit = random.number(0...4) == 0 ? nil : random.number(0...40_000)
      return Sample(
        candidates: candidates, limit: limit,
        proposal: SamplePayments.proposal(candidates, limit: limit))
    }
  }

  @Test(arguments: 1...20) func `no choice is better than the one proposed`(seed: Int) {
    for sample in samples(seed: seed) {
      let best = EveryChoice(sample.candidates, limit: sample.limit)
      let figures = sample.proposal.figures
      let left = sample.proposal.leftOut.filter { $0.reason == .overLimit }.map(\.voucher)
      #expect(sample.proposal.isProvenOptimal)
      #expect(figures.total == SamplePayments.euros(best.outlay))
      #expect(Set(left) == best.obligationsLeft)
      if best.obligationsLeft.isEmpty {
        let unlimited = EveryChoice(sample.candidates, limit: nil)
        #expect(figures.discountForgone == SamplePayments.euros(unlimited.gain - best.gain))
      }
    }
  }

  /// Money out is what was approved, less discounts, retention and withheld tax, to the cent.
  @Test(arguments: 1...20) func `what is paid adds up`(seed: Int) throws {
    for sample in samples(seed: seed) {
      let byVoucher = Dictionary(uniqueKeysWithValues: sample.candidates.map { ($0.voucher, $0) })
      let transfers = sample.proposal.run.transfers
      let items = transfers.flatMap(\.items)
      let approved = try #require(
        items.compactMap { byVoucher[$0.voucher] }.map(\.amountDue).sum)
      let kept = try #require(
        items.compactMap { byVoucher[$0.voucher] }.flatMap { [$0.retention, $0.withheld] }.sum)
      let discounts = try #require(items.map(\.discount).sum)
      let expected = approved.subtracting(kept)?.subtracting(discounts)
      #expect(transfers.map(\.amount).sum == expected)
      #expect(sample.proposal.figures.total == expected)
      #expect(sample.proposal.figures.discount == discounts)
      for transfer in transfers {
        #expect(transfer.amount > .zero)
        #expect(transfer.items.compactMap(\.paid).sum == transfer.amount)
      }
      if let limit = sample.limit {
        #expect(sample.proposal.figures.total <= SamplePayments.euros(limit))
      }
    }
  }

  @Test(arguments: 1...20) func `every document is paid once or left out once`(seed: Int) {
    for sample in samples(seed: seed) {
      let paid = sample.proposal.run.transfers.flatMap(\.items).map(\.voucher)
      let all = paid + sample.proposal.leftOut.map(\.voucher)
      #expect(all.sorted() == sample.candidates.map(\.voucher).sorted())
      let blocked = sample.candidates.filter { !$0.allBlocks.isEmpty }.map(\.voucher)
      #expect(Set(paid).isDisjoint(with: blocked))
      let identifiers = sample.proposal.run.transfers.map(\.endToEndID)
      #expect(Set(identifiers).count == identifiers.count)
    }
  }

  @Test(arguments: 1...10) func `the order of the documents is no matter`(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed) << 32)
    for sample in samples(seed: seed).prefix(100) {
      let shuffled = sample.candidates.shuffled(using: &dice)
      #expect(SamplePayments.proposal(shuffled, limit: sample.limit) == sample.proposal)
      let twice = (shuffled + shuffled).shuffled(using: &dice)
      #expect(SamplePayments.proposal(twice, limit: sample.limit) == sample.proposal)
    }
  }

  /// Nothing is ever paid to an account that is not the creditor's of that supplier.
  @Test(arguments: 1...10) func `each transfer goes to the account of its supplier`(seed: Int) {
    for sample in samples(seed: seed) {
      for transfer in sample.proposal.run.transfers {
        let owed = sample.candidates.filter { $0.supplierID == transfer.supplierID }
        #expect(owed.contains { $0.creditor == transfer.creditor })
        let paid = Set(transfer.items.map(\.voucher))
        #expect(paid.isSubset(of: owed.map(\.voucher)))
      }
    }
  }

  @Test func `thousands of invoices are planned at once`() {
    var random = RandomPayments(seed: 7)
    let candidates = (0..<5000).map { index in
      SamplePayments.invoice(
        index + 1, of: "7\(random.number(1000...1999))", cents: random.number(5_000...2_000_000),
        due: random.number(0...40), discounts: [("2", random.number(-5...14))])
    }
    let started = ContinuousClock.now
    let all = SamplePayments.proposal(candidates)
    let limit = (Cents.of(all.figures.total) ?? 0) * 4 / 5
    let some = SamplePayments.proposal(candidates, limit: limit)
    let ended = ContinuousClock.now
    #expect(all.run.transfers.count > 300)
    #expect(some.figures.total <= SamplePayments.euros(limit))
    #expect(some.isProvenOptimal)
    #expect(ended - started < .seconds(30))
  }
}
