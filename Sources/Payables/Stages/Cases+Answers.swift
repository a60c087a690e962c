import MasterData

/// What becomes of mails that answer letters to suppliers (M2).
extension Cases {
  /// An answer to an open case: who has the case reads it there.
  static func answer(_ link: MailLink) -> Conclusion {
    Conclusion(
      german: "Die Nachricht beantwortet unser Schreiben zu \(link.voucher); sie steht dort beim "
        + "Fall.",
      english: "The message answers our letter about \(link.voucher); it is shown with the case.")
  }

  /// An answer after which nobody looks, since its case is settled.
  static func lateAnswer(_ link: MailLink, _ desk: Desk) -> ExceptionCase {
    make(
      .other, .ap, desk,
      german: "Die Nachricht betrifft \(link.voucher); dazu ist nichts mehr offen.",
      english: "The message is about \(link.voucher), of which nothing is open any more.",
      next: (
        "Lesen Sie die Nachricht und beantworten Sie sie, wenn es nötig ist.",
        "Read the message and answer it where that is needed."
      ), kind: .understood)
  }

  static func undeliverable(_ link: MailLink, _ desk: Desk) -> ExceptionCase {
    let address = link.address ?? "–"
    let status = link.status.map { " (\($0))" } ?? ""
    return make(
      .other, .ap, desk,
      german: "Unsere Nachricht zu \(link.voucher) an \(address) wurde nicht zugestellt\(status).",
      english: "Our message about \(link.voucher) to \(address) was not delivered\(status).",
      next: (
        "Prüfen Sie die Adresse in den Stammdaten, lassen Sie sie berichtigen und wenden Sie sich "
          + "auf anderem Weg an den Empfänger.",
        "Check the address in the master data, have it set right, and reach the recipient in "
          + "another way."
      ))
  }
}
