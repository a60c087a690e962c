import Invoice
import Testing

@testable import Extraction

@Suite struct PaymentSentenceTests {
  private func sentence(_ text: String) -> PaymentSentence { PaymentSentence(Script(tokens(text))) }

  @Test(arguments: [
    ("2 % Skonto bei Zahlung innerhalb von 10 Tagen, 30 Tage netto.", "2", 10, 30),
    (
      "Zahlbar innerhalb von 14 Tagen mit 2,5 % Skonto, innerhalb von 30 Tagen ohne Abzug", "2.5",
      14, 30
    ),
    ("Zahlungsbedingungen: 10 Tage 3 %, 21 Tage netto", "3", 10, 21),
    ("30 Tage netto oder 8 Tage abzgl. 2 % Skonto", "2", 8, 30),
    ("2% cash discount within 10 days, net 30 days", "2", 10, 30),
  ])
  func `a discount has the days that stand nearest`(
    text: String, percent: String, days: Int, net: Int
  ) {
    let sentence = sentence(text)
    #expect(sentence.discount?.percentage.value.description == percent)
    #expect(sentence.discount?.days?.count == days)
    #expect(sentence.netDays?.count == net)
  }

  @Test func `a discount may end on a day`() {
    let sentence = sentence(
      "Bei Zahlung bis zum 24.06.2026 gewähren wir 2 % Skonto, danach bis 10.07.2026 ohne Abzug.")
    #expect(sentence.discount?.date?.first.description == "2026-06-24")
    #expect(sentence.netDate?.first.description == "2026-07-10")
  }

  @Test(arguments: [
    "2 % Skonto, danach bis 10.07.2026 ohne Abzug", "2 % Skonto oder netto zum 10.07.2026",
  ])
  func `the day of the whole sum is none of the discount`(text: String) {
    let sentence = sentence(text)
    #expect(sentence.discount?.percentage.value.description == "2")
    #expect(sentence.discount?.date == nil)
  }

  @Test func `what is said of the next day is not said of the discount's`() {
    let sentence = sentence(
      "Abzüglich 2 % Skonto zahlbar bis 25.06.2026, ohne Abzug bis 01.07.2026.")
    #expect(sentence.discount?.date?.first.description == "2026-06-25")
    #expect(sentence.netDate?.first.description == "2026-07-01")
  }

  @Test(arguments: [
    ("Zahlbar innerhalb von vierzehn Tagen ohne Abzug", 14),
    ("Zahlungsziel: 2 Wochen netto", 14), ("Payable within thirty days", 30),
  ])
  func `times are also given in words and weeks`(text: String, days: Int) {
    #expect(sentence(text).netDays?.count == days)
  }

  @Test func `a sentence of paying may name the day`() {
    let sentence = sentence("Der Betrag wird am 20.03.2026 von Ihrem Konto abgebucht.")
    #expect(sentence.payDate?.first.description == "2026-03-20")
    #expect(self.sentence("Der Einsatz war am 20.03.2026.").payDate == nil)
  }

  @Test func `a reminder's sentence names the day`() {
    let sentence = sentence("Bitte gleichen Sie den Betrag bis 16.04.2026 aus.")
    #expect(sentence.payDate?.first.description == "2026-04-16")
  }

  @Test(arguments: [
    "Zahlbar sofort ohne Abzug.", "zzgl. 19 % Umsatzsteuer",
    "Verzugszinsen von 9 % nach 30 Tagen Verzug",
    "Skonto wird nicht gewährt.",
  ])
  func `other sentences give no terms`(text: String) {
    #expect(sentence(text).discount == nil)
    #expect(sentence(text).netDays == nil)
  }
}
