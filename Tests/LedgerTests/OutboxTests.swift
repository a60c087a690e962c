import Payables
import Testing

@testable import Ledger

@Suite struct OutboxTests {
  let file: TemporaryLedger
  let ledger: Ledger
  let id: VoucherID

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
    id = try ledger.transaction { try $0.submit("c").id }
  }

  func enqueue(_ effect: Effect = .result, at time: Timestamp = .noon) throws {
    try ledger.transaction { try $0.enqueue(effect, for: id, at: time) }
  }

  func due(at time: Timestamp = .after(1_000_000)) throws -> [PendingEffect] {
    try ledger.dueEffects(at: time, limit: 100)
  }

  func bump() throws {
    try ledger.transaction { _ = try $0.append(.retried(Retry()), to: id) }
  }

  @Test func `an effect is due from when it is asked for until it is delivered`() throws {
    try enqueue(at: .after(5))
    #expect(try due(at: .after(4)) == [])
    #expect(try ledger.nextDueTime() == .after(5))
    let effect = try #require(try due(at: .after(5)).first)
    #expect(effect.voucher == id && effect.effect == .result && effect.version == 1)
    #expect(effect.attempts == 0 && effect.lastError == nil)
    #expect(try ledger.awaits(.result, of: id))
    #expect(try !ledger.awaits(.archiveRecord, of: id))
    try ledger.transaction { try $0.delivered([effect.id], at: .after(6)) }
    #expect(try due() == [])
    #expect(try ledger.nextDueTime() == nil)
    #expect(try !ledger.awaits(.result, of: id))
  }

  @Test func `the same effect of the same version is asked for once`() throws {
    try enqueue()
    try enqueue(at: .after(1))
    let effects = try due()
    #expect(effects.count == 1)
    try ledger.transaction { try $0.delivered(effects.map(\.id), at: .noon) }
    try enqueue(at: .after(2))
    #expect(try due() == [])
  }

  @Test func `a later version supersedes what waits`() throws {
    try enqueue()
    try enqueue(.archiveRecord)
    try bump()
    try enqueue()
    let effects = try due()
    #expect(effects.map(\.effect) == [.archiveRecord, .result])
    #expect(effects.map(\.version) == [1, 2])
  }

  @Test func `a delivery that was superseded meanwhile does not settle its successor`() throws {
    try enqueue()
    let underway = try #require(try due().first)
    try bump()
    try enqueue()
    try ledger.transaction { try $0.delivered([underway.id], at: .noon) }
    #expect(try due().map(\.version) == [2])
    let late = try ledger.transaction {
      try $0.postponed(underway.id, error: "late", isFault: true, at: .noon)
    }
    #expect(late == .obsolete)
  }

  @Test func `an effect counts the events of its own transaction`() throws {
    try ledger.transaction { transaction in
      try transaction.append(.done, to: id)
      try transaction.enqueue(.result, for: id, at: .noon)
    }
    #expect(try due().map(\.version) == [2])
  }

  @Test func `the longest overdue come first, as many as asked for`() throws {
    try ledger.transaction { transaction in
      for number in 0..<5 {
        let id = try transaction.submit("n\(number)").id
        try transaction.enqueue(.result, for: id, at: .after(Int64(10 - number)))
      }
    }
    let effects = try ledger.dueEffects(at: .after(9), limit: 3)
    #expect(effects.map(\.dueAt) == [.after(6), .after(7), .after(8)])
  }

  @Test func `what fails by itself is put aside and can be tried again`() throws {
    try enqueue()
    let effect = try #require(try due().first)
    for attempt in 1..<DeliverySchedule.attemptsMax {
      let postponement = try ledger.transaction {
        try $0.postponed(effect.id, error: "refused \(attempt)", isFault: false, at: .noon)
      }
      let delay = DeliverySchedule.delay(afterAttempts: attempt)
      #expect(postponement == .until(.after(delay)))
      #expect(try due(at: .after(delay - 1)) == [])
      #expect(try due(at: .after(delay)).first?.attempts == attempt)
    }
    let end = try ledger.transaction {
      try $0.postponed(effect.id, error: "refused", isFault: false, at: .noon)
    }
    #expect(end == .dead)
    #expect(try due() == [])
    #expect(try ledger.awaits(.result, of: id))
    let dead = try #require(try ledger.deadEffects(limit: 10).first)
    #expect(dead.attempts == DeliverySchedule.attemptsMax && dead.lastError == "refused")
    #expect(try ledger.transaction { try $0.revive(dead.id, at: .after(9)) })
    #expect(try due(at: .after(9)).first?.attempts == 0)
    #expect(try ledger.deadEffects(limit: 10) == [])
    #expect(try !ledger.transaction { try $0.revive(dead.id, at: .noon) })
  }

  @Test func `what was put aside is superseded by a later version`() throws {
    try enqueue()
    let effect = try #require(try due().first)
    try ledger.transaction { transaction in
      for _ in 0..<DeliverySchedule.attemptsMax {
        try transaction.postponed(effect.id, error: "refused", isFault: false, at: .noon)
      }
    }
    #expect(try ledger.counts().deadEffects == 1)
    try bump()
    try enqueue()
    #expect(try ledger.counts().deadEffects == 0)
    #expect(try due().map(\.version) == [2])
  }

  @Test func `a fault of our side is retried for ever`() throws {
    try enqueue()
    let effect = try #require(try due().first)
    for _ in 0..<DeliverySchedule.attemptsMax * 3 {
      let postponement = try ledger.transaction {
        try $0.postponed(effect.id, error: "disk full", isFault: true, at: .noon)
      }
      guard case .until(let time) = postponement else {
        Issue.record("given up")
        return
      }
      #expect(time <= .after(DeliverySchedule.delayMax))
    }
    #expect(try due().first?.attempts == DeliverySchedule.attemptsMax * 3)
  }

  @Test func `the next try can be set`() throws {
    try enqueue()
    let effect = try #require(try due().first)
    let until = Timestamp.after(77)
    try ledger.transaction {
      try $0.postponed(effect.id, error: "later", isFault: false, at: .noon, until: until)
    }
    #expect(try ledger.nextDueTime() == until)
  }

  @Test func `an error text is cut to its limit`() throws {
    try enqueue()
    let effect = try #require(try due().first)
    let text = String(repeating: "x", count: 10_000)
    try ledger.transaction {
      try $0.postponed(effect.id, error: text, isFault: false, at: .noon)
    }
    #expect(try due().first?.lastError?.count == DeliverySchedule.errorLengthMax)
  }

  @Test func `an effect of a voucher that there is not is refused`() throws {
    let nobody = VoucherID(year: 2026, number: 99)
    #expect(throws: LedgerError.unknownVoucher(nobody)) {
      try ledger.transaction { try $0.enqueue(.result, for: nobody, at: .noon) }
    }
  }

  @Test(arguments: [(1, 2), (2, 4), (5, 32), (9, 512), (10, 900), (1_000_000, 900)])
  func `delays double up to their limit`(attempts: Int, seconds: Int64) {
    #expect(DeliverySchedule.delay(afterAttempts: attempts) == seconds)
  }
}
