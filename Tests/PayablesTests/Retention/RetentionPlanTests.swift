import Invoice
import InvoiceRules
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// Families, evidence and holds.
@Suite struct RetentionPlanTests {
  static let today = day(2036, 6, 1)

  static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
  }

  static func id(_ number: Int) -> VoucherID { VoucherID(year: 2026, number: number) }

  static func item(
    _ number: Int, _ documentClass: DocumentClass, _ year: Int, links: [Int] = [],
    status: Status = .filed
  ) -> RetentionItem {
    let facts = RetentionFacts(documentClass, status, received: day(year))
    var item = RetentionItem(
      id(number), documentClass, received: facts.received, origin: facts.origin,
      RetentionPeriod(facts, RetentionRules()))
    item.links = links.map(id)
    return item
  }

  private static func hold(
    _ scope: LegalHold.Scope, until: CalendarDate? = nil
  ) -> LegalHold {
    LegalHold(.init(year: 2030, number: 1), scope, reason: "Prüfung", until: until, by: "iris")
  }

  private func due(_ items: [RetentionItem], _ holds: [LegalHold] = []) -> [Int] {
    RetentionPlan(items, holds, on: Self.today).families
      .filter { $0.isDue(on: Self.today) }.flatMap(\.items).map(\.id.number)
  }

  @Test func `a mail goes with the last of its attachments`() {
    let mail = Self.item(1, .mail, 2026)
    let letter = Self.item(2, .dunning, 2026, links: [1])
    let later = Self.item(3, .invoice, 2028, links: [1])
    #expect(due([mail, letter]) == [1, 2])
    #expect(due([mail, letter, later]) == [])
    // Alone it is a letter.
    #expect(due([mail]) == [1] && due([Self.item(1, .mail, 2030)]) == [])
    #expect(due([mail, Self.item(4, .personnel, 2010, links: [1])]) == [])
  }

  @Test func `duplicates go together, in any order of links`() {
    let items = [
      Self.item(9, .invoice, 2020), Self.item(5, .invoice, 2021, links: [9]),
      Self.item(2, .invoice, 2029, links: [5]),
    ]
    #expect(due(items) == [])
    #expect(due(Array(items.prefix(2))) == [5, 9])
    // A link to what is gone joins nothing.
    #expect(due([items[1]]) == [5])
  }

  @Test func `evidence is kept as long as the invoice of its order`() {
    var (sheet, invoice) = (Self.item(1, .timesheet, 2020), Self.item(2, .invoice, 2029))
    (sheet.orders, invoice.orders) = (["45"], ["45"])
    #expect(due([sheet, invoice]) == [])
    invoice.orders = ["46"]
    #expect(due([sheet, invoice]) == [1])
    invoice.sources = [Self.id(1)]
    #expect(due([sheet, invoice]) == [])
  }

  @Test func `a hold says its reason as a sentence of its own`() {
    var hold = Self.hold(.everything)
    #expect(hold.wording.german == "Löschsperre S30-0001: Prüfung.")
    hold.reason = "Geprüft wird noch!"
    #expect(hold.wording.german == "Löschsperre S30-0001: Geprüft wird noch!")
  }

  @Test func `holds win, as long as they last`() {
    var invoice = Self.item(1, .invoice, 2020)
    invoice.supplier = "K1"
    let partner = Self.item(2, .invoice, 2019, links: [1])
    for scope: LegalHold.Scope in [
      .document(Self.id(1)), .supplier("K1"), .year(2020), .everything,
    ] {
      #expect(due([invoice, partner], [Self.hold(scope)]) == [])
      #expect(due([invoice, partner], [Self.hold(scope, until: Self.today)]) == [])
      let past = Self.hold(scope, until: Self.today.adding(days: -1))
      #expect(due([invoice, partner], [past]) == [1, 2])
    }
    for scope: LegalHold.Scope in [.document(Self.id(3)), .supplier("K2"), .year(2021)] {
      #expect(due([invoice, partner], [Self.hold(scope)]) == [1, 2])
    }
  }

  @Test func `the last day is still kept`() throws {
    let plan = RetentionPlan([Self.item(1, .invoice, 2026)], [], on: Self.today)
    let family = try #require(plan.family(of: Self.id(1)))
    #expect(!family.isDue(on: Self.day(2034, 12, 31)) && family.isDue(on: Self.day(2035)))
  }

  @Test func `a request is refused where the law says keep, and says which`() throws {
    let rules = RetentionRules()
    let items = [
      Self.item(1, .personnel, 2036), Self.item(2, .invoice, 2030), Self.item(3, .mail, 2036),
      Self.item(4, .personnel, 2036, links: [3]),
    ]
    let plan = RetentionPlan(items, [], on: Self.today)
    func refusal(_ number: Int, _ plan: RetentionPlan) throws -> String? {
      try #require(plan.family(of: Self.id(number))).refusal(rules, on: Self.today)?.english
    }
    #expect(try refusal(1, plan) == nil && refusal(4, plan) == nil)
    let kept = try #require(try refusal(2, plan))
    #expect(kept.contains("2038-12-31") && kept.contains("§ 147 Abs. 3 AO"))
    let held = RetentionPlan(items, [Self.hold(.document(Self.id(1)))], on: Self.today)
    #expect(try refusal(1, held)?.contains("S30-0001") == true)
  }

  /// Against the rules said anew, one document at a time.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `nothing that is held or not due is ever listed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let items = (1...60).map { Self.random($0, &random) }
    let holds = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Self.randomHold(&random)
    }
    let plan = RetentionPlan(items, holds, on: Self.today)
    #expect(plan.families.flatMap(\.items).count == items.count)
    let listed = plan.families.filter { $0.isDue(on: Self.today) }.flatMap(\.items)
    let ids = Set(listed.map(\.id))
    for item in items where ids.contains(item.id) {
      #expect(item.period.end.map { $0 < Self.today } ?? (item.period == .withContents))
      for hold in holds where hold.until.map({ $0 >= Self.today }) ?? true {
        let isMeant =
          switch hold.scope {
          case .document(let id): id == item.id
          case .supplier(let key): key == item.supplier
          case .year(let year): [item.origin.year, item.received.year].contains(year)
          case .everything: true
          }
        #expect(!isMeant)
      }
    }
    // A whole family or nothing of it, and evidence not before its claim.
    for item in items {
      for link in item.links where items.contains(where: { $0.id == link }) {
        #expect(ids.contains(link) == ids.contains(item.id))
      }
      guard ids.contains(item.id), item.documentClass?.isEvidence == true else { continue }
      for claim in items where claim.documentClass == .invoice {
        if !Set(claim.orders).isDisjoint(with: item.orders) { #expect(ids.contains(claim.id)) }
      }
    }
  }

  private static func random(
    _ number: Int, _ random: inout SeededGenerator
  ) -> RetentionItem {
    let classes: [DocumentClass] = [
      .invoice, .invoice, .timesheet, .dunning, .mail, .personnel, .other,
    ]
    var item = Self.item(
      number, classes.randomElement(using: &random) ?? .other,
      Int.random(in: 2018...2032, using: &random),
      links: Int.random(in: 0..<4, using: &random) == 0
        ? [Int.random(in: 1...60, using: &random)] : [],
      status: Int.random(in: 0..<9, using: &random) == 0 ? .exception : .filed)
    item.supplier = ["K1", "K2", "K3", nil].randomElement(using: &random) ?? nil
    item.orders = [[], ["1"], ["2"], ["3"]].randomElement(using: &random) ?? []
    return item
  }

  private static func randomHold(_ random: inout SeededGenerator) -> LegalHold {
    let scopes: [LegalHold.Scope] = [
      .document(id(Int.random(in: 1...60, using: &random))), .supplier("K1"),
      .year(Int.random(in: 2018...2032, using: &random)),
    ]
    let ends: [CalendarDate?] = [nil, day(2035), day(2040)]
    return hold(
      scopes.randomElement(using: &random) ?? .everything,
      until: ends.randomElement(using: &random) ?? nil)
  }
}
