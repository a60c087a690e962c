import InvoiceRules
import Mailing
import Payables

/// Outgoing mails.
extension SettingsTable {
  static let mail = SettingsSection(
    "mail",
    Wording(
      "E-Mails an die eigenen Leute und an Lieferanten. Ohne Absender wird keine geschrieben.",
      "Mails to the own people and to suppliers. Without a sender none is written."),
    addresses + ways + limitsOfMails)

  private static let addresses: [Setting<Settings>] = [
    Setting(
      "from", \.mail.from, .optional(.mailbox),
      "Absender, z. B. „Rechnungseingang <rechnung@muster.example>“.",
      "Sender, e.g. “Incoming invoices <rechnung@muster.example>”."),
    Setting(
      "reply_to", \.mail.replyTo, .optional(.mailbox),
      "Adresse für Antworten; ihr Postfach muss einer der Kanäle sein. Leer: der Absender.",
      "Address for answers; its mailbox must be one of the channels. Empty: the sender."),
    Setting(
      "requests", \.mail.requests, .list(of: .choice),
      "Arten von Aufgaben, um die mit einer eigenen E-Mail gebeten wird; andere stehen in den "
        + "Arbeitslisten. Verdachtsfälle werden immer gemeldet.",
      "Kinds of tasks that people are asked for by a mail of its own; others are on the worklists. "
        + "Suspicions are always told of."),
    Setting(
      "digest_hour", \.mail.digestHour, .optional(.whole(0...23)),
      "Stunde, ab der an Arbeitstagen alle eine E-Mail mit ihren offenen Aufgaben bekommen; leer: "
        + "keine.",
      "Hour from which on everybody gets a mail with the open tasks on working days; empty: none."),
  ]

  private static let ways: [Setting<Settings>] = [
    Setting(
      "transport", \.mail.transport, .choice,
      "Wie E-Mails das Haus verlassen: maildir legt sie in einen Ordner, aus dem ein anderes "
        + "Programm sie verschickt; sendmail ruft ein Programm auf; smtp liefert an einen Server.",
      "How mails leave: maildir puts them into a folder from which another program sends them; "
        + "sendmail calls a program; smtp hands them to a server."),
    Setting(
      "outbox", \.mail.outbox, .path, "Maildir für ausgehende E-Mails.",
      "Maildir for outgoing mails."),
    Setting(
      "sendmail", \.mail.sendmail, .path, "Programm für sendmail.", "The program for sendmail."),
    Setting("smtp_host", \.mail.smtpHost, .text(), "Server.", "The server."),
    Setting("smtp_port", \.mail.smtpPort, .whole(1...65535), "Port des Servers.", "Its port."),
    Setting(
      "smtp_security", \.mail.smtpSecurity, .choice,
      "tls: verschlüsselt von Anfang an (Port 465); starttls: nach der Begrüßung (Port 587); "
        + "none: gar nicht, nur für einen Server auf diesem Rechner.",
      "tls: encrypted from the start (port 465); starttls: after the greeting (port 587); none: "
        + "not at all, for a server on this machine only."),
    Setting(
      "smtp_user", \.mail.smtpUser, .optional(.text()), "Benutzer am Server.",
      "User at the server."),
    Setting(
      "smtp_password_file", \.mail.smtpPasswordFile, .optional(.path),
      "Datei, in der nur das Passwort steht; auch eine der systemd-Credentials.",
      "File that holds the password and nothing else; may be one of systemd's credentials."),
    Setting(
      "smtp_ca_file", \.mail.smtpAuthorities, .optional(.path),
      "Zertifikate, denen vertraut wird; leer: die des Systems.",
      "Certificates that are trusted; empty: those of the system."),
  ]

  private static let limitsOfMails: [Setting<Settings>] = [
    Setting(
      "per_hour", \.mail.perHour, .whole(1...100_000),
      "So viele E-Mails werden höchstens in einer Stunde verschickt; weitere warten.",
      "So many mails are sent in an hour, at most; more of them wait."),
    Setting(
      "per_recipient", \.mail.perRecipient, .whole(1...10_000),
      "So viele E-Mails bekommt eine Adresse höchstens an einem Tag; weitere warten.",
      "So many mails an address gets in a day, at most; more of them wait."),
    Setting(
      "attachment_mib", \.mail.attachmentBytes, .whole(0...50, times: 1 << 20),
      "Mebibyte, bis zu denen das Dokument einer Aufgabe beigefügt wird; 0: nie.",
      "Mebibytes up to which the document of a task is sent along; 0: never."),
  ]
}
