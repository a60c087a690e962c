import ReadResult
import Testing

/// Mails as they come every day, in which nobody may see fraud.
struct OrdinaryMail: CustomTestStringConvertible {
  var from = "rechnung@maler-blau.example"
  var replyTo: [String] = []
  var subject: String
  var text: String
  var documents = 1

  var testDescription: String { subject }

  var head: ReadResult.MailHead {
    var head = ReadResult.MailHead()
    head.from = [from]
    head.to = ["rechnung@beispiel-wohnen.example"]
    head.subject = subject
    head.text = text
    head.marks = MailMarks()
    head.marks?.replyTo = replyTo
    return head
  }

  private static let disclaimer = """

    Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht
    der richtige Adressat sind, informieren Sie bitte sofort den Absender. Das unerlaubte Kopieren
    sowie die unbefugte Weitergabe dieser Mail ist nicht gestattet und streng vertraulich.
    Geschäftsführer: Max Blau, HRB 123, Sparkasse Musterstadt, IBAN DE02 1203 0000 0000 2020 51
    """

  static let german: [OrdinaryMail] = [
    OrdinaryMail(
      subject: "Rechnung 4711",
      text: "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung. Bitte zahlen Sie den "
        + "Betrag in zwei Wochen auf unser Konto IBAN DE02 1203 0000 0000 2020 51.\n"
        + disclaimer),
    OrdinaryMail(
      subject: "2. Mahnung – dringend",
      text: "Bitte überweisen Sie den offenen Betrag umgehend "
        + "auf unser Konto. Sollten Sie bereits gezahlt haben, betrachten Sie diese Mahnung als "
        + "gegenstandslos."),
    OrdinaryMail(
      subject: "Zahlungserinnerung", text: "Wir bitten Sie, die Zahlung umgehend zu veranlassen.",
      documents: 0),
    OrdinaryMail(
      subject: "Ihre neue Rechnung ist da",
      text: "Ihre neue Rechnung, IBAN und Betrag finden Sie in der Anlage. Der Betrag wird von "
        + "Ihrem Konto abgebucht."),
    OrdinaryMail(
      subject: "SEPA-Vorabankündigung",
      text: "Wir ziehen den Betrag ab sofort von folgendem Konto per Lastschrift ein: "
        + "IBAN DE02 1203 0000 0000 2020 51."),
    OrdinaryMail(
      subject: "Stammdaten",
      text: "Bitte teilen Sie uns Ihre neue Bankverbindung für die Gutschrift mit.", documents: 0),
    OrdinaryMail(
      subject: "Wichtiger Hinweis",
      text: "Unsere Bankverbindung hat sich nicht geändert. Wir ändern unsere Bankverbindung "
        + "niemals per E-Mail."),
    OrdinaryMail(
      subject: "Neue Telefonnummer",
      text: "Ab sofort erreichen Sie uns unter einer neuen "
        + "Telefonnummer. Unsere Bankverbindung bleibt unverändert.", documents: 0),
    OrdinaryMail(
      from: "versand@rechnungsdienst.example", replyTo: ["info@elektro-rot.example"],
      subject: "Rechnung von Elektro Rot",
      text: "Elektro Rot hat Ihnen über unseren Dienst eine Rechnung gesendet. Bitte überweisen "
        + "Sie den Betrag umgehend."),
    OrdinaryMail(
      from: "noreply@rechnungsdienst.example", replyTo: ["elektrorot@gmx.de"],
      subject: "Rechnung von Elektro Rot", text: "Im Anhang finden Sie die Rechnung."),
    OrdinaryMail(
      subject: "Rückfrage zur Wartung",
      text: "Unser Büro ist bis 14 Uhr telefonisch nicht erreichbar. In dringenden Fällen "
        + "schreiben Sie bitte eine E-Mail.", documents: 0),
    OrdinaryMail(
      subject: "Angebot Fenster",
      text: "Vielen Dank für Ihre Anfrage. Unser Angebot finden Sie "
        + "anbei; Änderungen und Irrtum vorbehalten." + disclaimer),
    OrdinaryMail(
      from: "info@stadtwerke-gera.example", subject: "Abschlagsrechnung",
      text: "Ihr Abschlag ändert sich ab dem 1. März. Der Betrag wird wie gewohnt abgebucht."),
    OrdinaryMail(
      subject: "Bestellung 2026-17",
      text: "Wir haben die Lieferung auf den 20.03. geändert. Die "
        + "Rechnung folgt; IBAN und Bankverbindung stehen darauf."),
  ]

  static let english: [OrdinaryMail] = [
    OrdinaryMail(
      subject: "Invoice 4711",
      text: "Please find attached our invoice. Kindly transfer the amount "
        + "to our account within 30 days.\n\nThis message is strictly confidential and intended "
        + "solely for the addressee."),
    OrdinaryMail(
      subject: "Payment reminder",
      text: "Our records show that invoice 17 is unpaid. Please make "
        + "the payment immediately.", documents: 0),
    OrdinaryMail(
      subject: "Your order has been updated",
      text: "We have updated your order. You can change "
        + "your payment details in your customer account.", documents: 0),
    OrdinaryMail(
      subject: "Security notice", text: "We will never change our bank details by e-mail.",
      documents: 0),
    OrdinaryMail(
      subject: "Statement of account",
      text: "Attached is your statement for November. The account "
        + "number is shown at the top."),
    OrdinaryMail(
      subject: "New prices from January",
      text: "Our new price list is attached. Bank details: "
        + "IBAN DE02 1203 0000 0000 2020 51."),
    OrdinaryMail(
      subject: "Meeting on Thursday",
      text: "I am in meetings until noon, please send me the "
        + "figures today.", documents: 0),
    OrdinaryMail(
      from: "billing@cloud.example", replyTo: ["support@cloud-service.example"],
      subject: "Your invoice", text: "Your invoice for this month is attached."),
  ]

  static let all = german + english
}
