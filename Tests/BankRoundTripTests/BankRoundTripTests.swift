import Banking
import Invoice
import Payables
import ReadResult
import Reading
import TestSupport
import Testing

/// Whether what is paid comes back as the bank reports it: the run is written, a bank that shares
/// nothing with the program takes it, and its answers are read as in the daemon's reader.
struct BankRoundTripTests {
  private static let time = Timestamp(seconds: 1_795_000_000)
  private static let today = CalendarDate(daysSince1970: 20_776)

  private static func file(_ run: PaymentRun, isBatchBooked: Bool = true) throws -> PaymentFile {
    var form = PaymentFileForm()
    form.isBatchBooked = isBatchBooked
    return try PaymentFile(run, createdAt: time, form: form)
  }

  private static func read(_ text: String) throws -> BankMessage {
    let reply = Reader.read(Job(name: "auszug.xml"), Array(text.utf8))
    let result = try reply.outcome.get()
    #expect(result.type == "application/xml" && result.invoice == nil)
    return try #require(result.bankMessage)
  }

  private static func movements(
    of bank: SimulatedBank, _ report: SimulatedBank.Report, entriesPerStatement: Int = .max
  ) throws -> [BankMovement] {
    try bank.days(of: SamplePayments.debtorAccount).flatMap { day in
      let text = bank.report(
        report, of: SamplePayments.debtorAccount, on: day, entriesPerStatement: entriesPerStatement)
      let message = try read(text)
      #expect(message.kind == (report.rawValue.hasPrefix("camt.053") ? .statement : .notice))
      #expect(message.statements.allSatisfy { $0.iban == SamplePayments.debtorAccount })
      return message.statements.flatMap(\.movements)
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `every transfer comes back with id, amount and day`(seed: UInt64) throws {
    let run = SamplePayments.random(seed: seed)
    let file = try Self.file(run, isBatchBooked: seed % 2 == 0)
    var bank = SimulatedBank()
    let status = try Self.read(bank.take(file.bytes, on: Self.today))
    #expect(status.kind == .orderStatus)
    #expect(status.statuses.allSatisfy { $0.orderMessageID == file.messageID })
    #expect(status.statuses.allSatisfy { $0.status == "ACCP" && $0.reasons.isEmpty })
    #expect(
      Set(status.statuses.compactMap(\.endToEndID)) == Set(run.transfers.map(\.endToEndID)))
    for report in SimulatedBank.Report.allCases {
      let found = try Self.movements(
        of: bank, report, entriesPerStatement: seed % 3 == 0 ? 2 : .max)
      expectSame(found, run, file)
    }
  }

  private func expectSame(_ found: [BankMovement], _ run: PaymentRun, _ file: PaymentFile) {
    #expect(found.count == run.transfers.count)
    let movements = Dictionary(grouping: found) { $0.endToEndID ?? "" }
    for transfer in run.transfers {
      let movement = movements[transfer.endToEndID]?.first
      #expect(movement?.amount == transfer.amount.negated)
      #expect(movement?.currency == CurrencyCode(rawValue: "EUR"))
      #expect(movement?.bookedOn == transfer.executionDate)
      #expect(movement?.valueOn == transfer.executionDate)
      #expect(movement?.isBooked == true && movement?.isReturn == false)
      #expect(movement?.counterpartyIBAN == transfer.creditor.iban)
      #expect(
        movement?.counterparty == BankCharacters.german.text(transfer.creditor.name, max: 70))
      let order = file.orders.first { $0.executionDate == transfer.executionDate }
      #expect(movement?.orderID == order?.id)
      if let reference = transfer.creditorReference {
        #expect(movement?.remittance == [reference])
      }
    }
  }

  @Test(arguments: SimulatedBank.Report.allCases, ["AC04", "AM04"])
  func `what is given back comes back with its reason`(
    report: SimulatedBank.Report, reason: String
  ) throws {
    let run = SamplePayments.random(seed: 11, upTo: 30)
    let back = run.transfers[run.transfers.count / 2]
    let day = CalendarDate(daysSince1970: 20_850)
    var bank = SimulatedBank(fates: [back.endToEndID: .returned(reason, on: day)])
    _ = bank.take(try Self.file(run).bytes, on: Self.today)
    let found = try Self.movements(of: bank, report)
    #expect(found.count == run.transfers.count + 1)
    let returned = try #require(found.last)
    #expect(found.filter(\.isReturn) == [returned])
    #expect(returned.endToEndID == back.endToEndID)
    #expect(returned.amount == back.amount && returned.bookedOn == day)
    #expect(returned.returnReason == reason)
    #expect(returned.counterpartyIBAN == back.creditor.iban)
    let left = found.map(\.amount).sum
    #expect(left == run.total?.subtracting(back.amount)?.negated)
  }

  @Test func `balances follow the movements through all statements`() throws {
    let run = SamplePayments.random(seed: 5, upTo: 40)
    var bank = SimulatedBank()
    _ = bank.take(try Self.file(run, isBatchBooked: false).bytes, on: Self.today)
    var last = SamplePayments.cents(bank.openingCents)
    var statements = 0
    for day in bank.days(of: SamplePayments.debtorAccount) {
      let text = bank.report(
        .statement, of: SamplePayments.debtorAccount, on: day, entriesPerStatement: 1)
      for statement in try Self.read(text).statements {
        #expect(statement.opening == last)
        last = try #require(statement.closing)
        #expect(
          last
            == statement.opening.flatMap { opening in
              statement.movements.map(\.amount).sum.flatMap(opening.adding)
            })
        statements += 1
      }
    }
    #expect(statements == run.transfers.count)
  }

  @Test func `what is rejected is told singly and never moves`() throws {
    let run = SamplePayments.random(seed: 11, upTo: 30)
    let bad = run.transfers[0]
    var bank = SimulatedBank(fates: [bad.endToEndID: .rejected("AC04")])
    let file = try Self.file(run)
    let status = try Self.read(bank.take(file.bytes, on: Self.today))
    #expect(status.statuses.first?.status == "PART")
    let rejected = status.statuses.filter { $0.status == "RJCT" }
    #expect(rejected.map(\.endToEndID) == [bad.endToEndID])
    #expect(rejected.map(\.reasons) == [["AC04"]])
    #expect(
      rejected.first?.orderID == file.orders.first { $0.executionDate == bad.executionDate }?.id)
    let found = try Self.movements(of: bank, .statement)
    #expect(Set(found.map(\.endToEndID)).count == run.transfers.count - 1)
    #expect(!found.contains { $0.endToEndID == bad.endToEndID })
  }

  @Test func `a file that was sent before is refused as a whole`() throws {
    let file = try Self.file(SamplePayments.small)
    var bank = SimulatedBank()
    _ = bank.take(file.bytes, on: Self.today)
    let again = try PaymentFile(
      SamplePayments.small, createdAt: Timestamp(seconds: 1_795_100_000))
    let status = try Self.read(bank.take(again.bytes, on: Self.today))
    #expect(status.statuses.map(\.status) == ["RJCT"])
    #expect(status.statuses.first?.reasons.first == "DU01")
    #expect(status.statuses.first?.endToEndID == nil)
    #expect(try Self.movements(of: bank, .statement).count == 1)
  }

  @Test func `a file that no bank takes is refused as a whole`() throws {
    let file = try Self.file(SamplePayments.small)
    let text = String(decoding: file.bytes, as: UTF8.self)
    for wrong in [
      text.replacing("SLEV", with: "SHAR"), text.replacing("116.62", with: "116.6"),
      text.replacing("</Nm>", with: ""), "",
    ] {
      var bank = SimulatedBank()
      let status = try Self.read(bank.take(Array(wrong.utf8), on: Self.today))
      #expect(status.statuses.map(\.status) == ["RJCT"])
      #expect(status.statuses.first?.reasons.first == "FF01")
      #expect(bank.days(of: SamplePayments.debtorAccount).isEmpty)
    }
  }

  @Test func `a transfer to an account that can't be is rejected singly`() throws {
    let file = try Self.file(SamplePayments.small)
    let text = String(decoding: file.bytes, as: UTF8.self)
      .replacing("DE89370400440532013000", with: "DE89370400440532013001")
    var bank = SimulatedBank()
    let status = try Self.read(bank.take(Array(text.utf8), on: Self.today))
    #expect(status.statuses.map(\.status) == ["RJCT", "RJCT"])
    #expect(status.statuses.last?.reasons == ["AC01"])
  }
}
