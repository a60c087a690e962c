package import Invoice
package import Payables

/// Payment runs for tests.
package enum SamplePayments {
  /// Accounts with right check digits, of the SEPA area.
  package static let accounts = [
    "DE89370400440532013000", "DE12500105170648489890", "DE75512108001245126199",
    "AT611904300234573201", "FR1420041010050500013M02606", "NL91ABNA0417164300",
    "CH9300762011623852957", "GB29NWBK60161331926819",
  ]

  package static let debtorAccount = "DE02120300000000202051"

  /// One transfer of 119.00 euros less 2.38 discount on 2 December 2026.
  package static var small: PaymentRun {
    var debtor = PaymentParty(name: "Musterstadt Immobilien GmbH", iban: debtorAccount)
    debtor.bic = "BYLADEM1001"
    var creditor = PaymentParty(name: "Müller & Söhne GmbH", iban: accounts[0])
    creditor.street = "Hauptstraße 5"
    creditor.postCode = "86150"
    creditor.city = "Augsburg"
    creditor.country = "DE"
    let item = TransferItem(
      voucher: VoucherID(year: 2026, number: 1), documentNumber: "RE-2026-17",
      documentDate: CalendarDate(daysSince1970: 20_760), open: cents(119_00), discount: cents(2_38))
    let transfer = Transfer(
      endToEndID: "Z26-0000003-0001", supplierID: "70001", creditor: creditor,
      amount: cents(116_62), executionDate: CalendarDate(daysSince1970: 20_789), items: [item])
    return PaymentRun(
      number: PaymentRunNumber(year: 2026, number: 3), debtor: debtor, transfers: [transfer])
  }

  /// A run of up to `count` transfers with odd names, long numbers, credit notes and discounts.
  package static func random(seed: UInt64, upTo count: Int = 12) -> PaymentRun {
    var source = SeededGenerator(seed: seed)
    var run = small
    run.number = PaymentRunNumber(year: 2026, number: Int(seed % 9_000_000) + 1)
    if Bool.random(using: &source) { run.debtor.bic = nil }
    let total = Int.random(in: 1...count, using: &source)
    run.transfers = (1...total).map { transfer($0, of: run.number, &source) }
    return run
  }

  private static func transfer(
    _ number: Int, of run: PaymentRunNumber, _ source: inout SeededGenerator
  ) -> Transfer {
    var creditor = PaymentParty(
      name: pick(names, &source), iban: pick(accounts, &source))
    creditor.bic = pick([nil, nil, "DEUTDEFF", "COBADEFFXXX"], &source)
    creditor.street = pick(streets, &source)
    creditor.postCode = pick([nil, "86150", "1010"], &source)
    creditor.city = pick([nil, "Augsburg", "Łódź", "Neustadt (Wied)"], &source)
    creditor.country = pick([nil, "DE", "PL", "de"], &source)
    let items = (0..<pick([1, 1, 2, 5, 40], &source)).map { index in
      item(index, number, &source)
    }
    let amount = items.reduce(ExactDecimal.zero) { sum, item in
      sum.adding(item.paid ?? .zero) ?? sum
    }
    var transfer = Transfer(
      endToEndID: "\(run)-\(number)", supplierID: "7\(number)", creditor: creditor, amount: amount,
      executionDate: TargetCalendar.next(
        onOrAfter: CalendarDate(daysSince1970: 20_780 + Int.random(in: 0...25, using: &source))),
      items: items)
    if items.count == 1 { transfer.creditorReference = pick([nil, "RF18539007547034"], &source) }
    return transfer
  }

  /// The first item is larger than all credit notes behind it.
  private static func item(
    _ index: Int, _ transfer: Int, _ source: inout SeededGenerator
  ) -> TransferItem {
    let isCreditNote = index > 0 && Int.random(in: 0...4, using: &source) == 0
    let open = Int.random(in: index == 0 ? 10_000_00...20_000_00 : 1...99_99, using: &source)
    let discount = isCreditNote ? 0 : pick([0, 0, open / 50], &source)
    return TransferItem(
      voucher: VoucherID(year: 2026, number: transfer * 100 + index + 1),
      documentNumber: pick(["RE-", "R/2026//", "№ ", "ПК-", "Beleg äöü<&>", "4711-0000"], &source)
        + String(index),
      documentDate: CalendarDate(daysSince1970: 20_700 + Int.random(in: 0...60, using: &source)),
      open: cents(isCreditNote ? -open : open), discount: cents(discount))
  }

  private static let names = [
    "Müller & Söhne GmbH", "Łukasz Żółć Sp. z o.o.", "Société Générale d’Électricité", "A",
    "Elektro \"Blitz\" <GmbH>", "  Zu  viele\tBlanks\u{A0}KG ", "Ærøskøbing Skibsværft A/S",
    "Gebäudereinigung und Hausmeisterservice Südwest Verwaltungsgesellschaft mbH & Co. KG",
    "Mu\u{308}ller Bau", "100% Sauber* GmbH $", "/Start//Up/ GmbH", "ŻÓŁW 🐢 Ltd.",
  ]

  private static let streets = [
    nil, "Hauptstraße 5", "Platz des 4. Juli", "Q 7, 24", "Am Markt 12-14", "Ring 5 a",
    "Rue de l’Église 12 bis", "Postfach",
    "Straße mit einem Namen, der länger ist als alles, was in die Zeile passt 1234567",
  ]

  package static func cents(_ cents: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(cents), scale: 2)
  }

  private static func pick<Value>(_ values: [Value], _ source: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &source)]
  }
}
