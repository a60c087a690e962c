import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// What of texts, numbers and dates the rules of the VAT law take for an answer.
@Suite struct UStGWordingTests {
  private func numbers(_ invoice: Invoice) -> [String] {
    RuleSet.ustg.inForce(on: CalendarDate(daysSince1970: 20_779), for: invoice)
      .findings(in: Examination(invoice)).map { String($0.rule.dropFirst("RP-UStG-".count)) }
  }

  @Test(arguments: [
    ("DE136695976", true), ("DE 129 273 398", true), ("de811569869", true), ("DE123456789", false),
    ("DE012345678", false), ("DE136695976-00001", false), ("DE13669597", false),
    ("ATU12345678", true), ("AT12345678", false), ("NL123456789B01", true), ("EL123456789", true),
    ("GR123456789", true), ("FRXX123456789", true), ("LU1234567", false), ("BE0123456789", true),
    ("DE123456EX", true), ("PL12345678AB", false),
  ])
  func `a VAT identifier is judged by length, digits and the German check digit`(
    text: String, isPlausible: Bool
  ) {
    #expect(VATIdentifier(text)?.isPlausible == isPlausible)
  }

  @Test(arguments: ["", "1", "US123", "CHE123456789", "12DE345"])
  func `what has no prefix of a member state is no VAT identifier`(text: String) {
    #expect(VATIdentifier(text) == nil)
  }

  @Test(arguments: [
    ("201/113/40209", true), ("2181508150", true), ("2893081508152", true), ("93815 08152", true),
    ("St.-Nr. 201/113/40209", true),
    ("123/456/789", false), ("20111340209012", false), ("00000000000", false), ("HRB 12345", false),
  ])
  func `a German tax number has 10 to 13 digits`(text: String, isPlausible: Bool) {
    #expect(GermanTaxNumber.isPlausible(text) == isPlausible)
    var invoice = Invoice.large
    invoice.taxRepresentative = nil
    invoice.seller.vatIdentifier = nil
    invoice.seller.taxRegistration = text
    #expect(numbers(invoice) == (isPlausible ? [] : ["14-4-2-2"]))
  }

  @Test(arguments: [
    ("diverse", false), ("Leistung lt. Vereinbarung", false), ("Dienstleistung", false),
    ("siehe Anhang", false), ("Leistungen gemäß beigefügter Aufstellung", false),
    ("Artikel 4711", false), ("pos 4", false), ("Siehe Lieferschein Nr. 815", false),
    ("as per attached PDF", false), ("…", false), ("Wartung", true), ("Kabel NYM 3x1,5", true),
    ("Dienstleistung Winterdienst", true), ("Honorar laut Anlage", true), ("USB-C", true),
  ])
  func `a text that fits any supply says nothing of this one`(text: String, isEnough: Bool) {
    var invoice = Invoice.large
    invoice.lines[0].item = Item()
    invoice.lines[0].item.name = text
    #expect(numbers(invoice) == (isEnough ? [] : ["14-4-5-3"]))
    invoice.lines[0].item.description = "Reinigung des Treppenhauses"
    #expect(numbers(invoice) == [])
  }

  @Test(arguments: [
    ("Leistungsdatum entspricht Rechnungsdatum", true), ("Rechnungsdatum = Lieferdatum", true),
    ("Leistungszeitraum: Oktober", true), ("Der Tag der Lieferung ist der der Rechnung", true),
    ("Bestellung vom 1.2.2026", false), ("Danke", false),
  ])
  func `a note may say when the supply was made`(note: String, isEnough: Bool) {
    var invoice = Invoice.large.noting(note)
    invoice.delivery = nil
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    #expect(numbers(invoice) == (isEnough ? [] : ["14-4-6"]))
  }

  @Test(arguments: [
    ("Wartung am 15.07.2026", true), ("Wartung Juli 2026", true), ("Miete 07/2026", true),
    ("Wartung 2026-07-15", true), ("Strom Q3 2026", true), ("Strom 3. Quartal 2026", true),
    ("Kalender 2026", false), ("Schraube M6 20 mm", false), ("Miete 13/2026", false),
  ])
  func `the text of every line may say when the supply was made`(name: String, isEnough: Bool) {
    var invoice = Invoice.large
    invoice.delivery = nil
    for index in invoice.lines.indices {
      invoice.lines[index].period = nil
      invoice.lines[index].item.name = name
    }
    #expect(numbers(invoice) == (isEnough ? [] : ["14-4-6"]))
  }

  @Test(arguments: ["326", "381", "384", "386", "875"])
  func `advances and corrections need no time of supply`(type: String) {
    var invoice = Invoice.large.of(type)
    invoice.delivery = nil
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    #expect(!numbers(invoice).contains("14-4-6"))
  }

  @Test(arguments: [
    ("19", "2026-11-20", true), ("16", "2026-11-20", false), ("16", "2020-07-01", true),
    ("19", "2020-07-01", false), ("5", "2020-12-31", true), ("5", "2021-01-01", false),
    ("19.00", "2021-01-01", true), ("7", "2020-06-30", true), ("7.8", "2025-01-01", true),
    ("8.4", "2024-12-31", true), ("9", "2024-12-05", true), ("9.0", "2024-12-06", false),
    ("10.7", "2021-12-31", true), ("5.5", "2026-01-01", true), ("20", "2026-01-01", false),
    ("15", "1997-01-01", true),
  ])
  func `a rate is one that counted on the day of the supply`(
    rate: String, day: String, isValid: Bool
  ) {
    var invoice = Invoice.large
    invoice.delivery?.period = nil
    invoice.delivery?.actualDate = CalendarDate(day)
    for index in invoice.lines.indices { invoice.lines[index].period = nil }
    invoice.vatBreakdown[0].rate = ExactDecimal(rate)
    #expect(!numbers(invoice).contains("14-4-8-2") == isValid)
    invoice.buyer.address?.country = CountryCode(rawValue: "AT")
    invoice.delivery?.address = nil
    #expect(!numbers(invoice).contains("14-4-8-2"))
  }

  @Test(arguments: [
    ("2022-12-31", "Photovoltaikanlage", false), ("2023-01-01", "Photovoltaikanlage", true),
    ("2026-01-01", "PV-Modul 440 W", true), ("2026-01-01", "Dachziegel", false),
  ])
  func `the zero rate is for photovoltaics since 2023`(day: String, name: String, isRight: Bool) {
    var invoice = Invoice.valid(in: .zeroRated, rate: "0")
    invoice.delivery?.period = Period(start: CalendarDate(day), end: CalendarDate(day))
    for index in invoice.lines.indices {
      invoice.lines[index].period = nil
      invoice.lines[index].item.name = name
    }
    #expect(!numbers(invoice).contains("14-4-8-3") == isRight)
  }

  @Test(arguments: [
    ("Zahlbar mit Skonto", ["14-4-7-2"]), ("2 % Skonto binnen 10 Tagen", []),
    ("Skonto gemäß Rahmenvertrag", []), ("Rabatt laut Vereinbarung", []), ("netto", []),
  ])
  func `a discount is named with its rate or the agreement`(terms: String, expected: [String]) {
    var invoice = Invoice.large
    invoice.paymentTerms = terms
    #expect(numbers(invoice) == expected)
  }

  @Test(arguments: [
    (nil, "12345", "Berlin", true), ("Postfach 1", nil, "Berlin", true),
    (nil, nil, "Berlin", false),
    ("Hof 1", nil, nil, false), ("Hof 1", "12345", nil, true), (nil, nil, nil, false),
  ])
  func `an address is complete with post code or street`(
    line: String?, postCode: String?, city: String?, isFound: Bool
  ) {
    var invoice = Invoice.large
    invoice.buyer.address?.line1 = line
    invoice.buyer.address?.postCode = postCode
    invoice.buyer.address?.city = city
    #expect(!numbers(invoice).contains("14-4-1-2") == isFound)
    #expect(numbers(invoice).contains("14-4-1-4") == (isFound && line == nil))
  }
}
