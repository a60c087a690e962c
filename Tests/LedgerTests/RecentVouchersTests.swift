import Ledger
import Payables
import Testing

@Suite struct RecentVouchersTests {
  @Test func `a voucher is as another process left it`() throws {
    let file = try TemporaryLedger()
    let daemon = try file.open()
    let id = try daemon.transaction { try $0.submit("c").id }
    #expect(try daemon.voucher(id)?.status == .received)
    let command = try file.open()
    try command.transaction { try $0.append(.done, to: id) }
    #expect(try daemon.voucher(id)?.status == .filed)
    try daemon.transaction { transaction in
      #expect(try transaction.voucher(id)?.version == 2)
      try transaction.append(.retried(Retry()), to: id)
    }
    #expect(try command.voucher(id)?.status == .received)
  }

  @Test func `what was rolled back is never seen`() throws {
    struct Abandoned: Error {}
    let file = try TemporaryLedger()
    let ledger = try file.open()
    let id = try ledger.transaction { try $0.submit("c").id }
    #expect(throws: Abandoned.self) {
      try ledger.transaction { transaction in
        try transaction.append(.done, to: id)
        throw Abandoned()
      }
    }
    #expect(try ledger.voucher(id)?.status == .received)
    try ledger.transaction { try $0.append(.retried(Retry(reason: "again")), to: id) }
    #expect(try ledger.voucher(id)?.status == .received)
    #expect(try ledger.voucher(id)?.version == 2)
  }

  @Test func `more vouchers than are kept are all found`() throws {
    let file = try TemporaryLedger()
    let ledger = try file.open()
    let ids = try ledger.transaction { transaction in
      try (0..<1500).map { try transaction.submit("c\($0)").id }
    }
    for id in ids { #expect(try ledger.voucher(id)?.id == id) }
  }
}
