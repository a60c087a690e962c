import Invoice
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// Proposals that are learned from earlier documents.
struct PostingHistoryTests {
  /// A document of the past, posted somewhere.
  private static func earlier(
    _ number: Int, _ splits: [(account: String, center: String, net: Int)],
    words: [String] = [], object: String? = nil, isCorrected: Bool = false,
    source: CodingSplit.Source = .supplier
  ) -> Voucher {
    var voucher = SampleVoucher.submitted(number, bytes: Array("\(number)".utf8))
    if isCorrected {
      voucher.apply(.corrected(Correction(fields: [.net: "1"])), at: SampleVoucher.time)
    }
    var resolution = Resolution()
    resolution.supplierID = "K1"
    voucher.apply(
      .identified(Identification(resolution, DocumentReferences())), at: SampleVoucher.time)
    var coding = Coding(
      splits.map { account, center, net in
        var split = CodingSplit(net: ExactDecimal(net), source: source)
        split.account = account
        split.costCenter = center
        split.object = object
        return split
      })
    coding.words = words
    voucher.apply(.coded(coding), at: SampleVoucher.time)
    voucher.apply(.routed(ApprovalRoute([])), at: SampleVoucher.time)
    return voucher
  }

  /// Latest first.
  private func history(_ vouchers: [Voucher]) -> PostingHistory {
    PostingHistory(vouchers.sorted { $0.id > $1.id })
  }

  private let plain = PostingHistory.Subject(asset: nil, object: nil, costCenter: nil, words: [])

  @Test func `what most were posted to is proposed, the surer the more there are`() {
    let few = history([Self.earlier(1, [("6300", "100", 10)])])
    #expect(few.vote(for: plain, \.account)?.value == "6300")
    #expect(few.vote(for: plain, \.account)?.sureness == 60)
    let many = history((1...5).map { Self.earlier($0, [("6300", "100", 10)]) })
    #expect(many.vote(for: plain, \.account)?.sureness == 95)
    #expect(many.vote(for: plain, \.account)?.rival == nil)
    #expect(history([]).vote(for: plain, \.account) == nil)
  }

  @Test func `two that compete are told`() throws {
    let mixed = history(
      (1...6).map { Self.earlier($0, [($0 % 2 == 0 ? "6300" : "6450", "100", 10)]) })
    let vote = try #require(mixed.vote(for: plain, \.account))
    // The later one where all else is the same.
    #expect(vote.value == "6300")
    #expect(vote.rival?.value == "6450")
    #expect(vote.sureness < 67)
    #expect(CodingRemark.rivals(.account, vote)?.german.contains("6450") == true)
    #expect(mixed.vote(for: plain, \.costCenter)?.rival == nil)
  }

  @Test func `the same object and the same words say more than the last document`() {
    let vouchers =
      [
        Self.earlier(1, [("6450", "200", 10)], words: ["dachrinne", "reinigung"]),
        Self.earlier(2, [("6470", "300", 10)], object: "O-7"),
      ] + (3...4).map { Self.earlier($0, [("6300", "100", 10)], words: ["wartung", "tor"]) }
    var subject = plain
    #expect(history(vouchers).vote(for: subject, \.account)?.value == "6300")
    subject.words = ["reinigung", "dachrinne", "herbst"]
    #expect(history(vouchers).vote(for: subject, \.account)?.value == "6450")
    subject = plain
    subject.object = "O-7"
    #expect(history(vouchers).vote(for: subject, \.costCenter)?.value == "300")
  }

  @Test func `what a person set right weighs more, what was guessed less`() {
    let corrected = [
      Self.earlier(1, [("6450", "100", 10)], isCorrected: true),
      Self.earlier(2, [("6300", "100", 10)]),
    ]
    #expect(history(corrected).vote(for: plain, \.account)?.value == "6450")
    let guessed = [
      Self.earlier(1, [("6450", "100", 10)]),
      Self.earlier(2, [("6300", "100", 10)], source: .history),
    ]
    #expect(history(guessed).vote(for: plain, \.account)?.value == "6450")
  }

  @Test func `a split that was made three times in a row is made again`() throws {
    let nets = [(600, 400), (1200, 800), (61, 41)]
    func splits(_ nets: [(Int, Int)]) -> [Voucher] {
      nets.enumerated().map { index, net in
        Self.earlier(index + 1, [("6300", "100", net.0), ("6300", "200", net.1)])
      }
    }
    let usual = try #require(history(splits(nets)).usualSplits())
    #expect(usual.map(\.costCenter) == ["100", "200"])
    #expect(usual.allSatisfy { $0.source == .history })
    #expect(history(splits(Array(nets.prefix(2)))).usualSplits() == nil)
    #expect(history(splits(nets + [(500, 500)])).usualSplits() == nil)
    let parts = try #require(
      Allocation.parts(of: ExactDecimal(coefficient: 100_01, scale: 2), by: usual.map(\.net)))
    #expect(parts.sum == ExactDecimal(coefficient: 100_01, scale: 2))
  }

  @Test(arguments: 0..<50)
  func `a vote is the same each time, and more for a value never makes it lose`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let accounts = ["6300", "6450", "6470"]
    let vouchers = (1...Int.random(in: 2...12, using: &random)).map { number in
      Self.earlier(
        number, [(accounts[Int.random(in: 0...2, using: &random)], "100", 10)],
        isCorrected: Bool.random(using: &random))
    }
    let vote = try #require(history(vouchers).vote(for: plain, \.account))
    #expect(
      history(vouchers.shuffled(using: &random)).vote(for: plain, \.account)?.value == vote.value)
    let more = vouchers + [Self.earlier(99, [(vote.value, "100", 10)])]
    #expect(history(more).vote(for: plain, \.account)?.value == vote.value)
  }

  // MARK: - In a decision

  private func decided(_ others: [Voucher], account: String?) throws -> Voucher {
    let records = DeskBooks.records.map { record in
      guard record.table == .suppliers else { return record }
      var values = record.values
      values["account"] = account
      values["po_required"] = "no"
      return MasterRecord(.suppliers, values)
    }
    return try DeskBooks.decided(
      DeskBooks.invoice(order: nil), number: 50, others: others, records: records)
  }

  @Test func `what the supplier's record leaves open is learned, with the doubt`() throws {
    let mixed = (1...6).map { Self.earlier($0, [($0 % 2 == 0 ? "6300" : "6450", "100", 10)]) }
    let voucher = try decided(mixed, account: nil)
    let split = try #require(voucher.coding?.splits.first)
    #expect((split.account, split.source) == ("6300", .history))
    #expect(split.sureness.map { $0 < 67 } == true)
    #expect(voucher.coding?.remarks?.count == 1)
    #expect(voucher.coding?.words?.isEmpty == false)
  }

  @Test func `the record counts, and that others were posted elsewhere is said`() throws {
    let elsewhere = (1...5).map { Self.earlier($0, [("6450", "100", 10)]) }
    let voucher = try decided(elsewhere, account: "6300")
    #expect(voucher.coding?.splits.first?.account == "6300")
    #expect(voucher.coding?.splits.first?.source == .supplier)
    #expect(voucher.coding?.remarks?.first?.german.contains("6450") == true)
    let same = try decided((1...5).map { Self.earlier($0, [("6300", "100", 10)]) }, account: "6300")
    #expect(same.coding?.remarks == nil)
    #expect(same.coding?.splits.first?.sureness == nil)
  }

  @Test func `usual splits add up to the cent`() throws {
    let voucher = try decided(
      (1...3).map { Self.earlier($0, [("6300", "100", 66), ("6300", "200", 33)]) }, account: "6300")
    let splits = try #require(voucher.coding?.splits)
    #expect(splits.map(\.costCenter) == ["100", "200"])
    #expect(splits.map(\.net).sum == ExactDecimal(100))
  }
}
