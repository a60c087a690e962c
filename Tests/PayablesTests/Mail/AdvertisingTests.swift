import ReadResult
import Testing

@testable import Payables

struct AdvertisingTests {
  private func mail(_ from: String, _ subject: String, _ text: String) -> ReadResult.MailHead {
    var mail = ReadResult.MailHead()
    mail.from = [from]
    mail.subject = subject
    mail.text = text
    return mail
  }

  @Test(arguments: [
    ("newsletter@shop.example", "Neu im Sortiment", "Jetzt bestellen und sparen.", true),
    ("info@shop.example", "Nur heute: Frühjahrsrabatt", "Ihr Gutscheincode lautet NEU.", true),
    ("info@shop.example", "Nur heute im Büro", "Bitte rufen Sie an.", false),
    ("newsletter@shop.example", "Ihre Rechnung", "Jetzt kaufen. Rabatt.", false),
    ("newsletter@shop.example", "Hinweis", "Die Mahnung folgt. Jetzt bestellen.", false),
  ])
  func `two signs make a mail advertising, but not where it is about money owed`(
    from: String, subject: String, text: String, isAdvertising: Bool
  ) {
    #expect(Advertising.isIn(mail(from, subject, text)) == isAdvertising)
  }
}
