import Invoice
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

@Suite struct IndicatorSheetTests {
  private static let periods = ReportPeriod(
    .month, with: CalendarDate(daysSince1970: 20_788)
  ).last(12)

  /// Passages at random, over a year and its edges.
  private func passages(_ count: Int, seed: UInt64) -> [Passage] {
    var random = SeededGenerator(seed: seed)
    let start = Self.periods[0].start.microseconds - 2_000_000_000_000
    let classes: [DocumentClass?] = [.invoice, .creditNote, .dunning, .deliveryNote, .mail, nil]
    return (0..<count).map { number in
      func later(_ time: Timestamp) -> Timestamp? {
        Bool.random(using: &random)
          ? Timestamp(
            microseconds: time.microseconds
              + Int64.random(in: 0...3_000_000_000_000, using: &random)) : nil
      }
      var passage = Passage(id: VoucherID(year: 2026, number: number + 1))
      passage.documentClass = classes.randomElement(using: &random) ?? nil
      passage.isScan = Bool.random(using: &random)
      passage.supplier = ["S1", "S2", nil].randomElement(using: &random) ?? nil
      passage.receivedAt = Timestamp(
        microseconds: start + Int64.random(in: 0...36_000_000_000_000, using: &random))
      passage.readAt = later(passage.receivedAt)
      passage.decidedAt = later(passage.receivedAt)
      passage.approvedAt = later(passage.receivedAt)
      passage.postedAt = later(passage.receivedAt)
      passage.paidAt = later(passage.receivedAt)
      passage.firstCase = Bool.random(using: &random) ? .other : nil
      passage.corrections = Int.random(in: 0...1, using: &random)
      passage.discounts = [
        DiscountTier(
          until: CalendarDate(daysSince1970: 20_700),
          cents: Int.random(in: 0...5000, using: &random))
      ]
      passage.takenCents = Int.random(in: 0...5000, using: &random)
      return passage
    }
  }

  /// The value as one would work it out with all documents at hand.
  private func plain(
    _ indicator: Indicator, _ passages: [Passage], in period: ReportPeriod
  ) -> ExactDecimal? {
    switch indicator.measure {
    case .median(let length):
      let minutes = passages.compactMap(length).filter { period.contains($0.moment) }
        .map(\.minutes).sorted()
      guard !minutes.isEmpty else { return nil }
      let twice = minutes[(minutes.count - 1) / 2] + minutes[minutes.count / 2]
      return ExactDecimal(twice).divided(
        by: ExactDecimal(2), decimals: 1, rounding: .halfAwayFromZero)
    case .ratio(let share):
      let shares = passages.compactMap(share).filter { period.contains($0.moment) }
      let (part, whole) = (shares.map(\.part).reduce(0, +), shares.map(\.whole).reduce(0, +))
      guard whole > 0 else { return nil }
      let factor = indicator.unit == .perThousand ? 1000 : 100
      return ExactDecimal(part * factor)
        .divided(by: ExactDecimal(whole), decimals: 2, rounding: .halfAwayFromZero)
    case .cost, .backlog: return nil
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a sheet has what each document alone gives, of all and group by group`(seed: UInt64) {
    let passages = passages(2000, seed: seed)
    var all = IndicatorSheet(Self.periods)
    var bySupplier = IndicatorSheet(Self.periods, by: .supplier)
    for passage in passages {
      let entries = IndicatorEntry.all(of: passage)
      all.add(entries, of: passage)
      bySupplier.add(entries, of: passage)
    }
    for (index, indicator) in IndicatorTable.all.enumerated() where indicator.id != .backlog {
      for (place, period) in Self.periods.enumerated() {
        #expect(
          all.sum(of: index, in: place).value(of: indicator)
            == plain(indicator, passages, in: period), "\(indicator.id) \(period)")
        #expect(
          bySupplier.sum(of: index, in: place, group: "S1").value(of: indicator)
            == plain(indicator, passages.filter { $0.supplier == "S1" }, in: period),
          "\(indicator.id) \(period)")
      }
    }
  }

  @Test func `every indicator has words in both languages and stands in the table once`() {
    #expect(Set(IndicatorTable.all.map(\.id)) == Set(IndicatorID.allCases))
    #expect(IndicatorTable.all.count == IndicatorID.allCases.count)
    for indicator in IndicatorTable.all {
      for words in [indicator.name, indicator.formula, indicator.source, indicator.owner] {
        #expect(!words.german.isEmpty && !words.english.isEmpty, "\(indicator.id)")
      }
    }
  }

  @Test func `own targets go before the handbook's`() throws {
    var rules = IndicatorRules()
    var target = IndicatorTarget()
    (target.indicator, target.value, target.isAtLeast) = (.touchlessRate, ExactDecimal(75), true)
    rules.targets = [target]
    let touchless = IndicatorTable.all[IndicatorTable.place(of: .touchlessRate)]
    #expect(rules.target(of: touchless) == .above(ExactDecimal(75)))
    #expect(rules.target(of: touchless).isMet(ExactDecimal(75), earlier: nil) == false)
    let dunning = IndicatorTable.all[IndicatorTable.place(of: .dunningRate)]
    #expect(rules.target(of: dunning).isMet(ExactDecimal(3), earlier: ExactDecimal(3)) == true)
    #expect(rules.target(of: dunning).isMet(ExactDecimal(3), earlier: nil) == nil)
  }

  @Test(arguments: [
    ([1], "1.0", "1"), ([1, 2], "1.5", "2"), ([5, 1, 9], "5.0", "9"),
    (Array(1...10), "5.5", "9"), (Array(1...11), "6.0", "10"), ([7, 7, 7, 7], "7.0", "7"),
  ]) func `the middle and the ninth tenth are exact`(
    _ minutes: [Int], _ median: String, _ ninth: String
  ) {
    var tally = Tally()
    for value in minutes { tally.add(minutes: value) }
    #expect(tally.median?.description == median)
    #expect(tally.ninth?.description == ninth)
  }
}
