import Hashing
import Payables
import Testing

@testable import Ledger

@Suite struct OpenVouchersTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  @Test func `what was appended is seen by the same transaction`() throws {
    try ledger.transaction { transaction in
      let id = try transaction.submit("a").id
      let other = try transaction.submit("b").id
      let read = try transaction.append(.read(.sample(structured: "xml")), to: id)
      #expect(try transaction.voucher(id) == read)
      #expect(try transaction.voucher(withClaim: "a") == read)
      let part = SHA256Digest(of: "xml".utf8)
      #expect(try transaction.twin(withStructuredPart: part, of: other) == id)
      let filed = try transaction.append(.done, to: id)
      #expect(filed.version == 3)
      #expect(try transaction.voucher(id) == filed)
    }
  }

  @Test func `a voucher from before the transaction is taken if it is still the same`() throws {
    let voucher = try ledger.transaction { try $0.submit("a") }
    #expect(throws: LedgerError.staleVoucher(voucher.id)) {
      try ledger.transaction { transaction in
        var mine = voucher
        var twice = voucher
        try transaction.append(.read(.sample()), to: &mine, at: .noon, actor: "a")
        try transaction.append(.done, to: &mine, at: .noon, actor: "a")
        try transaction.append(.done, to: &twice, at: .noon, actor: "a")
      }
    }
    #expect(try ledger.voucher(voucher.id) == voucher)
  }

  @Test func `any number of vouchers can be changed in one transaction`() throws {
    let count = 2500
    try ledger.transaction { transaction in
      for number in 0..<count { _ = try transaction.submit("c\(number)") }
      for number in 1...count {
        try transaction.append(.done, to: VoucherID(year: 2026, number: number))
      }
    }
    #expect(try ledger.counts().vouchers(in: .filed) == count)
    var findings: [LedgerFinding] = []
    try ledger.verify { findings.append($0) }
    #expect(findings == [])
  }
}
