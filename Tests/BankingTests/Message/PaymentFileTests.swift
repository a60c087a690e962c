import Invoice
import Payables
import TestSupport
import Testing

@testable import Banking

struct PaymentFileTests {
  private static let time = Timestamp(seconds: 1_795_000_000)

  private static func text(
    _ run: PaymentRun, _ form: PaymentFileForm = PaymentFileForm()
  ) throws -> String {
    String(decoding: try PaymentFile(run, createdAt: time, form: form).bytes, as: UTF8.self)
  }

  @Test func `a run of one transfer is written as banks want it`() throws {
    let file = try PaymentFile(SamplePayments.small, createdAt: Self.time)
    let id = file.messageID
    #expect(id.hasPrefix("Z26-0000003-") && id.count == 24)
    let expected = Self.smallFile.replacing("ID</", with: id + "</")
      .replacing("ID-1</", with: id + "-1</")
    #expect(String(decoding: file.bytes, as: UTF8.self) == expected)
  }

  @Test func `without a BIC the own bank is named as not provided`() throws {
    var run = SamplePayments.small
    run.debtor.bic = nil
    let text = try Self.text(run)
    #expect(text.contains("<Id>NOTPROVIDED</Id>"))
    #expect(!text.contains("BICFI") && !text.contains("CdtrAgt"))
  }

  @Test(arguments: [
    (PaymentFileForm.Addresses.omitted, []),
    (
      .hybrid,
      [
        "<PstCd>86150</PstCd>", "<TwnNm>Augsburg</TwnNm>", "<Ctry>DE</Ctry>",
        "<AdrLine>Hauptstraße 5</AdrLine>",
      ]
    ),
    (
      .structured,
      [
        "<StrtNm>Hauptstraße</StrtNm>", "<BldgNb>5</BldgNb>", "<PstCd>86150</PstCd>",
        "<TwnNm>Augsburg</TwnNm>", "<Ctry>DE</Ctry>",
      ]
    ),
  ])
  func `an address is written in the agreed form`(
    addresses: PaymentFileForm.Addresses, expected: [String]
  ) throws {
    var form = PaymentFileForm()
    form.addresses = addresses
    let text = try Self.text(SamplePayments.small, form)
    let address = text.split(separator: "<PstlAdr>").dropFirst().first ?? ""
    let lines = address.split(separator: "\n").map { $0.drop(while: { $0 == " " }) }
    #expect(lines.prefix { $0 != "</PstlAdr>" }.map(String.init) == expected)
  }

  @Test(arguments: [\PaymentParty.city, \PaymentParty.country])
  func `an address without town or country is left out`(
    part: any WritableKeyPath<PaymentParty, String?> & Sendable
  ) throws {
    var run = SamplePayments.small
    run.transfers[0].creditor[keyPath: part] = nil
    var form = PaymentFileForm()
    form.addresses = .hybrid
    #expect(try !Self.text(run, form).contains("PstlAdr"))
  }

  @Test func `a creditor reference stands in the place of a text`() throws {
    var run = SamplePayments.small
    run.transfers[0].creditorReference = "RF18539007547034"
    let text = try Self.text(run)
    #expect(text.contains("<Ref>RF18539007547034</Ref>") && text.contains("<Issr>ISO</Issr>"))
    #expect(!text.contains("Ustrd"))
  }

  @Test func `each day is an order, in their order, with its sums`() throws {
    var run = SamplePayments.small
    let first = run.transfers[0]
    for (number, days) in [(2, -1), (3, 0), (4, 5)] {
      var transfer = first
      transfer.endToEndID = "Z26-0000003-000\(number)"
      transfer.executionDate = first.executionDate.adding(days: days)
      run.transfers.append(transfer)
    }
    let file = try PaymentFile(run, createdAt: Self.time)
    #expect(
      file.orders.map { "\($0.executionDate) \($0.total) \($0.endToEndIDs.map { $0.suffix(1) })" }
        == [
          #"2026-12-01 116.62 ["2"]"#, #"2026-12-02 233.24 ["1", "3"]"#,
          #"2026-12-07 116.62 ["4"]"#,
        ])
    #expect(file.orders.map(\.id) == (1...3).map { "\(file.messageID)-\($0)" })
    #expect(file.total == SamplePayments.cents(466_48))
    #expect(Pain001Checker.faults(in: file.bytes) == [])
  }

  @Test func `the same payments have the same id, others another`() throws {
    let id = try Self.id { _ in }
    var form = PaymentFileForm()
    form.isBatchBooked = false
    let later = Timestamp(seconds: 1_796_000_000)
    #expect(try PaymentFile(SamplePayments.small, createdAt: later, form: form).messageID == id)
    let others = [
      try Self.id { $0.debtor.iban = SamplePayments.accounts[2] },
      try Self.id { $0.transfers[0].creditor.iban = SamplePayments.accounts[2] },
      try Self.id { $0.transfers[0].endToEndID = "Z26-0000003-0002" },
      try Self.id {
        $0.transfers[0].executionDate = $0.transfers[0].executionDate.adding(days: 1)
      },
      try Self.id {
        $0.transfers[0].amount = SamplePayments.cents(119_00)
        $0.transfers[0].items[0].discount = .zero
      },
    ]
    #expect(Set(others + [id]).count == 6)
    #expect(others.allSatisfy { $0.hasPrefix("Z26-0000003-") })
  }

  private static func id(_ change: (inout PaymentRun) -> Void) throws -> String {
    var run = SamplePayments.small
    change(&run)
    return try PaymentFile(run, createdAt: time).messageID
  }

  @Test(arguments: UInt64(0)..<400)
  func `any run is a file that banks take`(seed: UInt64) throws {
    let run = SamplePayments.random(seed: seed)
    var form = PaymentFileForm()
    form.isBatchBooked = seed % 2 == 0
    form.addresses = PaymentFileForm.Addresses.allCases[Int(seed % 3)]
    form.characters = seed % 5 == 0 ? .basic : .german
    let file = try PaymentFile(run, createdAt: Self.time, form: form)
    #expect(Pain001Checker.faults(in: file.bytes) == [])
    #expect(Set(file.orders.flatMap(\.endToEndIDs)) == Set(run.transfers.map(\.endToEndID)))
    #expect(file.total == run.total)
  }

  @Test func `a run of thousands of transfers is one order`() throws {
    var run = SamplePayments.small
    let transfer = run.transfers[0]
    run.transfers = (1...5000).map { number in
      var copy = transfer
      copy.endToEndID = "Z26-0000003-\(number)"
      return copy
    }
    let file = try PaymentFile(run, createdAt: Self.time)
    #expect(file.orders.map(\.endToEndIDs.count) == [5000])
    #expect(file.total == SamplePayments.cents(583_100_00))
  }
}
