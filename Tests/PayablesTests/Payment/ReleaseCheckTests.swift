import Hashing
import Invoice
import InvoiceRules
import MasterData
import Testing

@testable import Payables

struct ReleaseCheckTests {
  private typealias Sample = SamplePayments

  private static let candidates = [
    Sample.invoice(1, cents: 100_00, due: 1), Sample.credit(2, cents: 40_00),
    Sample.invoice(3, of: "70002", cents: 200_00, due: 1),
  ]
  private static let first = VoucherID(year: 2026, number: 1)

  private static func user(_ id: String, _ roles: Role...) -> User {
    var user = User(id: id, name: id.prefix(1).uppercased() + id.dropFirst())
    user.roles = roles
    return user
  }

  /// What is released: the run of the sample documents, proposed by `paula` on the same day.
  private static func check() -> ReleaseCheck {
    let run = Sample.proposal(candidates).run
    let documents = candidates.map { candidate in
      (
        candidate.voucher,
        ReleaseCheck.Document(candidate, duties: [DutyRecord(.factualCheck, "fritz")])
      )
    }
    return ReleaseCheck(
      run, proposer: "paula", proposed: run.digest, shown: run.digest, today: Sample.day(0),
      documents: Dictionary(uniqueKeysWithValues: documents))
  }

  private struct Row: Sendable {
    let refusals: [ReleaseRefusal]
    let user: User?
    let change: @Sendable (inout ReleaseCheck) -> Void

    init(
      _ refusals: [ReleaseRefusal], by user: User? = ReleaseCheckTests.user("tom", .ap, .treasury),
      _ change: @escaping @Sendable (inout ReleaseCheck) -> Void = { _ in }
    ) {
      self.refusals = refusals
      self.user = user
      self.change = change
    }
  }

  private static let number = Sample.number

  private static let rows: [Row] = [
    Row([]),
    Row([.unknownUser("tom")], by: nil),
    Row([.notInRole("Tom")], by: user("tom", .ap)),
    Row([.ownProposal("Paula")], by: user("paula", .treasury)),
    Row([.notInRole("Paula"), .ownProposal("Paula")], by: user("paula", .ap)),
    Row(
      [
        .keptApart("Fritz", .factualCheck, first, "RE-1"),
        .keptApart("Fritz", .factualCheck, VoucherID(year: 2026, number: 2), "GS-2"),
        .keptApart("Fritz", .factualCheck, VoucherID(year: 2026, number: 3), "RE-3"),
      ], by: user("fritz", .treasury)),
    Row([.keptApart("Tom", .posting, first, "RE-1")]) {
      $0.documents[first]?.duties.append(DutyRecord(.posting, "tom"))
    },
    Row([]) { $0.documents[first]?.duties.append(DutyRecord(.deviation, "tom")) },
    Row([.changed(number)]) { $0.shown = SHA256Digest(of: [1]) },
    Row([.changed(number)]) { $0.run.debtor.iban = Sample.accounts[1] },
    Row([.changed(number), .accountChanged("70001", "Firma 70001")]) {
      $0.run.transfers[0].creditor.iban = Sample.accounts[1]
    },
    Row([.changed(number), .sumWrong("Z26-0000003-0001", "Firma 70001")]) {
      $0.run.transfers[0].amount = ExactDecimal(61)
    },
    Row([.dayPassed(number, Sample.day(0))]) { $0.today = Sample.day(1) },
    Row([]) { $0.today = Sample.day(-4) },
    Row([.accountChanged("70001", "Firma 70001")]) {
      $0.documents[first]?.candidate.creditor?.iban = Sample.accounts[1]
    },
    Row([.blocked(first, "RE-1", [.bankChangePending])]) {
      $0.documents[first]?.candidate.blocks = [.bankChangePending]
    },
    Row([.blocked(VoucherID(year: 2026, number: 2), "GS-2", [.complaint])]) {
      $0.documents[VoucherID(year: 2026, number: 2)]?.candidate.blocks = [.complaint]
    },
    Row([.notPayable(first, "RE-1")]) { $0.documents[first] = nil },
    Row([.otherAmount(first, "RE-1")]) {
      $0.documents[first]?.candidate.withheld = ExactDecimal(15)
    },
    Row([.otherAmount(first, "RE-1")]) {
      $0.documents[first]?.candidate.supplierID = "70009"
    },
  ]

  @Test(arguments: rows.indices) func `a run is released by who may, as it was shown`(index: Int) {
    let row = Self.rows[index]
    var check = Self.check()
    row.change(&check)
    #expect(check.refusals(of: row.user, named: row.user?.id ?? "tom") == row.refusals)
    for refusal in row.refusals {
      #expect(refusal.text.german.hasSuffix("."))
      #expect(refusal.text.english.hasSuffix("."))
    }
  }

  @Test func `a run without transfers, or with a document twice, is not released`() {
    let tom = Self.user("tom", .treasury)
    var check = Self.check()
    check.run.transfers[1].items += check.run.transfers[1].items
    #expect(
      check.refusals(of: tom, named: "tom").contains(
        .paidTwice(VoucherID(year: 2026, number: 3), "RE-3")))
    check.run.transfers = []
    #expect(check.refusals(of: tom, named: "tom") == [.empty(Self.number), .changed(Self.number)])
  }

  private static let changes: [@Sendable (inout PaymentRun) -> Void] = [
    { $0.number = PaymentRunNumber(year: 2026, number: 4) }, { $0.debtor.name += "x" },
    { $0.debtor.iban = "" }, { $0.debtor.bic = "" }, { $0.transfers.reverse() },
    { $0.transfers.removeLast() }, { $0.transfers[0].endToEndID += "1" },
    { $0.transfers[0].supplierID = "7" }, { $0.transfers[0].amount = ExactDecimal(1) },
    { $0.transfers[0].executionDate = Sample.day(1) }, { $0.transfers[0].creditorReference = "" },
    { $0.transfers[0].creditor.name = "Firma" }, { $0.transfers[0].creditor.street = "" },
    { $0.transfers[0].creditor.postCode = "" }, { $0.transfers[0].creditor.city = "" },
    { $0.transfers[0].creditor.country = "DE" }, { $0.transfers[0].items.reverse() },
    { $0.transfers[0].items[0].voucher = VoucherID(year: 2026, number: 9) },
    { $0.transfers[0].items[0].documentNumber = "RE1" },
    { $0.transfers[0].items[0].documentDate = Sample.day(9) },
    { $0.transfers[0].items[0].open = ExactDecimal(1) },
    { $0.transfers[0].items[0].discount = ExactDecimal(1) },
  ]

  @Test func `whatever is changed in a run changes its digest`() {
    let run = Self.check().run
    var digests = [run.digest]
    for change in Self.changes {
      var changed = run
      change(&changed)
      digests.append(changed.digest)
    }
    #expect(Set(digests).count == Self.changes.count + 1)
    var same = run
    same.transfers[0].amount = run.transfers[0].amount.normalized
    #expect(same.digest == run.digest)
  }
}
