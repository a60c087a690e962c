import Invoice
import InvoiceRules
import Payables
import TestSupport
import Testing

@testable import Banking

struct PaymentFileErrorTests {
  /// A run of one transfer that is right, changed.
  private static func faults(
    _ change: (inout PaymentRun) -> Void
  ) -> [PaymentFileError.Fault] {
    var run = SamplePayments.small
    change(&run)
    return PaymentFile.errors(in: run).map(\.fault)
  }

  private static func faultsOfTransfer(
    _ change: (inout Transfer) -> Void
  ) -> [PaymentFileError.Fault] {
    faults { change(&$0.transfers[0]) }
  }

  @Test func `a right run has none`() {
    #expect(PaymentFile.errors(in: SamplePayments.small).isEmpty)
  }

  @Test(arguments: [
    "DE89370400440532013001", "DE8937040044053201300", "de89370400440532013000", "",
    "DE89 3704 0044 0532 0130 00", "XX", "FR1420041010050500013M0260", "DÉ89370400440532013000",
  ])
  func `an IBAN that is none is found`(iban: String) {
    #expect(Self.faultsOfTransfer { $0.creditor.iban = iban } == [.badIBAN(iban)])
    #expect(Self.faults { $0.debtor.iban = iban } == [.badIBAN(iban)])
  }

  @Test func `an IBAN of a length that its country does not have is found`() {
    // Its check digits are right.
    #expect(
      Self.faultsOfTransfer { $0.creditor.iban = "NL06ABNA04171643001" }
        == [.badIBAN("NL06ABNA04171643001")])
  }

  @Test func `an account outside the area is found`() {
    #expect(
      Self.faultsOfTransfer { $0.creditor.iban = "TR330006100519786457841326" }
        == [.outsideSEPA(country: "TR")])
  }

  @Test(arguments: ["", "DEUTDEF", "DEUTDEFFX", "deutdeff", "DEUT12FF", "DEUTDEFFXX€"])
  func `a BIC that is none is found`(bic: String) {
    #expect(Self.faultsOfTransfer { $0.creditor.bic = bic } == [.badBIC(bic)])
    #expect(Self.faults { $0.debtor.bic = bic } == [.badBIC(bic)])
  }

  @Test(arguments: ["", " ", "🐢", "東京"])
  func `a name of which nothing is left is found`(name: String) {
    #expect(Self.faultsOfTransfer { $0.creditor.name = name } == [.emptyName])
    #expect(Self.faults { $0.debtor.name = name } == [.emptyName])
  }

  @Test(arguments: [
    ("0", false), ("0.00", false), ("0.001", false), ("0.01", true), ("12.345", false),
    ("12.3400", true), ("-5.00", false), ("999999999.99", true), ("1000000000.00", false),
  ])
  func `an amount that banks do not take is found`(text: String, isRight: Bool) throws {
    let amount = try #require(ExactDecimal(text))
    let faults = Self.faultsOfTransfer { transfer in
      transfer.amount = amount
      transfer.items[0].open = amount
      transfer.items[0].discount = .zero
    }
    #expect(faults == (isRight ? [] : [.badAmount(amount)]))
  }

  @Test(arguments: ["2026-12-05", "2026-12-06", "2026-12-25", "2027-01-01", "2027-03-26"])
  func `a day on which nothing is settled is found`(text: String) throws {
    let day = try #require(CalendarDate(text))
    #expect(Self.faultsOfTransfer { $0.executionDate = day } == [.closedDay(day)])
  }

  @Test func `items that come to something else are found`() {
    #expect(
      Self.faultsOfTransfer { $0.amount = SamplePayments.cents(116_63) }
        == [
          .sumMismatch(items: SamplePayments.cents(116_62), stated: SamplePayments.cents(116_63))
        ])
    #expect(Self.faultsOfTransfer { $0.items = [] } == [.noItems])
  }

  @Test(arguments: [
    "RF18539007547035", "539007547034", "RF18", "rf18539007547034", "RF18 5390", "",
  ])
  func `a creditor reference that is none is found`(text: String) {
    #expect(
      Self.faultsOfTransfer { $0.creditorReference = text } == [.badCreditorReference(text)])
  }

  @Test(arguments: ["", "/a", "a//b", "Zahlung_1", "ä"])
  func `an id that banks do not take is found`(text: String) {
    #expect(Self.faultsOfTransfer { $0.endToEndID = text } == [.badEndToEndID(text)])
  }

  @Test func `an id that stands twice is found`() {
    let faults = Self.faults { $0.transfers.append($0.transfers[0]) }
    #expect(faults == [.repeatedEndToEndID("Z26-0000003-0001")])
  }

  @Test func `a run of none or too many transfers is found`() {
    #expect(Self.faults { $0.transfers = [] } == [.noTransfers])
    let faults = Self.faults { run in
      let transfer = run.transfers[0]
      run.transfers = (0...PaymentFile.transfersMax).map { number in
        var copy = transfer
        copy.endToEndID = String(number)
        return copy
      }
    }
    #expect(faults == [.tooManyTransfers(PaymentFile.transfersMax + 1)])
  }

  @Test func `all faults of a run are told, and the first is thrown`() throws {
    var run = SamplePayments.small
    run.debtor.bic = "X"
    run.transfers[0].creditor.name = ""
    run.transfers[0].endToEndID = "/"
    let errors = PaymentFile.errors(in: run)
    #expect(errors.map(\.fault) == [.badBIC("X"), .emptyName, .badEndToEndID("/")])
    #expect(throws: errors[0]) {
      try PaymentFile(run, createdAt: Timestamp(seconds: 0))
    }
  }

  @Test func `a message says whom it is about and shows the ends of an account only`() {
    var run = SamplePayments.small
    run.transfers[0].creditor.iban = "DE89370400440532013001"
    let wording = PaymentFile.errors(in: run).first?.wording
    #expect(
      wording
        == Wording(
          "Überweisung Z26-0000003-0001 an Müller & Söhne GmbH (Kreditor 70001, Beleg "
            + "RE-2026-17): Die IBAN „DE89…3001“ ist ungültig.",
          "Transfer Z26-0000003-0001 to Müller & Söhne GmbH (supplier 70001, document "
            + "RE-2026-17): The IBAN “DE89…3001” is invalid."))
  }

  @Test(arguments: [
    PaymentFileError.Fault.noTransfers, .tooManyTransfers(100_001), .noItems, .emptyName,
    .badIBAN("X"), .outsideSEPA(country: "TR"), .badBIC("X"), .badAmount(.zero),
    .closedDay(CalendarDate(daysSince1970: 20_000)), .sumMismatch(items: nil, stated: .zero),
    .badCreditorReference("X"), .badEndToEndID("/"), .repeatedEndToEndID("Z"),
  ])
  func `every fault has a sentence in both languages`(fault: PaymentFileError.Fault) {
    let wording = PaymentFileError(.debtor(name: "Wir"), fault).wording
    #expect(wording.german.hasPrefix("Auftraggeber Wir: ") && wording.german.hasSuffix("."))
    #expect(wording.english.hasPrefix("Ordering party Wir: ") && wording.english.hasSuffix("."))
    #expect(wording.german != wording.english)
  }
}
