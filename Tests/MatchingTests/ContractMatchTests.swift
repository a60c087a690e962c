import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct ContractMatchTests {
  let contract: Contract = {
    var contract = Contract(number: "W-77", supplier: "K1", kind: .maintenance)
    contract.priceNet = number("480.00")
    contract.interval = .quarterly
    contract.validFrom = day("2030-01-01")
    contract.validTo = day("2032-12-31")
    return contract
  }()

  let schedule = ["2031-02-15", "2031-05-15", "2031-08-15", "2031-11-15"].map {
    ScheduleEntry(contract: "W-77", dueDate: day($0), amountNet: number("480.00"))
  }

  private func question(_ invoice: MadeInvoice, on date: String = "2031-05-20")
    -> ContractQuestion
  {
    var question = ContractQuestion(invoice.invoice, against: contract, schedule: schedule)
    question.serviceDay = day(date)
    return question
  }

  private func match(_ invoice: MadeInvoice, on date: String = "2031-05-20") -> ContractMatch {
    ContractMatch(question(invoice, on: date))
  }

  let service = MadeInvoice().line("Wartung Hebebühne II/2031", "1", "LS", "480.00")

  @Test func `a planned service at its price is clean and taken`() {
    let match = match(service)
    #expect(match.isClean)
    #expect(match.verdict == .agrees)
    #expect(match.uses == [ScheduleKey(contract: "W-77", dueDate: day("2031-05-15"))])
    #expect(match.rows.map(\.target) == [.contract("W-77")])
  }

  @Test(arguments: [
    ("489.00", MatchRow.Verdict.tolerated(.absolute), []),
    ("471.00", .tolerated(.absolute), []),
    ("495.00", .deviates, [ContractDeviation.Kind.priceAbove]),
    ("440.00", .deviates, [.priceBelow]),
  ])
  func `the price holds within the tolerances`(
    price: String, verdict: MatchRow.Verdict, kinds: [ContractDeviation.Kind]
  ) {
    let match = match(MadeInvoice().line("Wartung", "1", "LS", price))
    #expect(match.verdict == verdict)
    #expect(match.deviations.map(\.kind) == kinds)
    #expect(match.uses.count == 1)
  }

  @Test(arguments: [
    ("2031-04-15", true), ("2031-04-14", false), ("2031-06-14", true), ("2031-06-15", false),
    ("2031-01-10", false),
  ])
  func `a service is planned within thirty days`(date: String, isPlanned: Bool) {
    let match = match(service, on: date)
    #expect(match.deviations.map(\.kind) == (isPlanned ? [] : [.nothingPlanned]))
    #expect(match.uses.isEmpty != isPlanned)
  }

  @Test func `what was billed is not billed again`() {
    var again = question(service)
    again.billed = Set(match(service).uses)
    #expect(ContractMatch(again).deviations.map(\.kind) == [.alreadyBilled])
  }

  @Test func `an entry in the period of the invoice goes before a nearer one`() {
    let monthly = ["2031-05-01", "2031-06-01"].map {
      ScheduleEntry(contract: "W-77", dueDate: day($0), amountNet: number("480.00"))
    }
    let may = service.having {
      $0.delivery = Delivery()
      $0.delivery?.period = Period(start: day("2031-05-01"), end: day("2031-05-31"))
    }
    var asked = ContractQuestion(may.invoice, against: contract, schedule: monthly)
    #expect(ContractMatch(asked).uses.map(\.dueDate) == [day("2031-05-01")])
    // May is billed; a second invoice for May does not become one for June.
    asked.billed = Set(ContractMatch(asked).uses)
    #expect(ContractMatch(asked).deviations.map(\.kind) == [.alreadyBilled])
  }

  @Test func `lines beyond the price are named`() {
    let hidden = service.line("Austausch Hydraulikschlauch", "2", "H87", "145.00")
    let match = match(hidden)
    #expect(match.deviations.map(\.kind) == [.extraLines])
    #expect(match.deviations.first?.rows == [1])
    #expect(match.deviations.first?.amount == number("290"))
    #expect(match.rows.map(\.verdict) == [.agrees, .deviates])
    #expect(match.uses.map(\.dueDate) == [day("2031-05-15")])
  }

  @Test func `lines that make the price together are no extra lines`() {
    let parts = MadeInvoice().line("Wartung Hebebühne 1", "1", "LS", "240.00")
      .line("Wartung Hebebühne 2", "1", "LS", "240.00")
    #expect(match(parts).isClean)
    let withMore = parts.line("Kleinmaterial", "1", "LS", "60.00")
    #expect(match(withMore).deviations.map(\.rows) == [[2]])
  }

  @Test func `several services are clean only if the period says so`() {
    let twice = MadeInvoice().line("Wartung Hebebühne", "2", "LS", "480.00")
    let silent = match(twice, on: "2031-05-20")
    #expect(silent.deviations.map(\.kind) == [.priceAbove])
    var wide = question(twice, on: "2031-07-01")
    wide.daysAroundService = 60
    #expect(ContractMatch(wide).deviations.map(\.kind) == [.severalIntervals])
    #expect(ContractMatch(wide).uses.map(\.dueDate) == [day("2031-05-15"), day("2031-08-15")])
    wide.invoice.delivery = Delivery()
    wide.invoice.delivery?.period = Period(start: day("2031-04-01"), end: day("2031-09-30"))
    #expect(ContractMatch(wide).isClean)
    #expect(ContractMatch(wide).uses.count == 2)
  }

  @Test func `contract, supplier and currency must be right`() {
    #expect(match(service, on: "2033-01-01").deviations.map(\.kind).contains(.expired))
    #expect(match(service, on: "2029-12-31").deviations.map(\.kind).contains(.notYetValid))
    var other = question(service)
    other.supplierID = "K2"
    #expect(ContractMatch(other).deviations.map(\.kind) == [.supplierDiffers])
    let francs = service.having { $0.currency = CurrencyCode(rawValue: "CHF") }
    #expect(match(francs).deviations.map(\.kind) == [.currencyDiffers])
  }

  @Test func `without a schedule the interval says what comes too soon`() {
    var asked = ContractQuestion(service.invoice, against: contract, schedule: [])
    asked.serviceDay = day("2031-05-20")
    #expect(ContractMatch(asked).isClean)
    asked.earlierServices = [day("2031-02-18")]
    #expect(ContractMatch(asked).isClean)
    asked.earlierServices = [day("2031-05-02")]
    #expect(ContractMatch(asked).deviations.map(\.kind) == [.alreadyBilled])
  }

  @Test func `a credit note gives its service free`() {
    let credit = MadeInvoice(type: .creditNote).line("Wartung", "1", "LS", "480.00")
    var asked = question(credit)
    asked.billed = [ScheduleKey(contract: "W-77", dueDate: day("2031-05-15"))]
    let match = ContractMatch(asked)
    #expect(match.isClean)
    #expect(match.released?.dueDate == day("2031-05-15"))
    #expect(match.uses.isEmpty)
    let more = question(MadeInvoice(type: .creditNote).line("Wartung", "1", "LS", "700.00"))
    #expect(ContractMatch(more).deviations.map(\.kind) == [.creditExceedsPrice])
  }

  @Test func `a total without lines is enough`() {
    let total = MadeInvoice().having { $0.totals.withoutVAT = number("480.00") }
    #expect(match(total).isClean)
    #expect(match(MadeInvoice()).deviations.map(\.kind) == [.amountMissing])
  }
}
