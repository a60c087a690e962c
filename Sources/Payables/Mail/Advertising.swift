import ReadResult

/// A mail that only wants to sell something: nobody has anything to do with it.
///
/// Two signs are needed, and a word about money owed or a deadline outweighs them all.
enum Advertising {
  private static let senders: Set<String> = [
    "newsletter", "news", "marketing", "promo", "promotion", "aktion", "aktionen", "angebote",
    "mailing", "werbung", "sales", "shop",
  ]
  private static let offers = [
    [WordPattern](words: ["newsletter", "abbestellen", "abmelden", "unsubscribe", "abbestellung"]),
    [WordPattern](words: ["gutschein", "gutscheincode", "rabattcode", "aktionscode", "*rabatt"]),
    [WordPattern](words: ["jetzt bestellen", "jetzt kaufen", "jetzt sichern", "order now"]),
    [WordPattern](words: [
      "nur diese woche", "nur heute", "nur fuer kurze zeit", "sonderangebot", "sonderangebote",
      "angebot der woche", "black friday", "schnaeppchen",
    ]),
  ]
  private static let business = [WordPattern](words: [
    "*rechnung", "rechnungs*", "mahnung", "zahlungserinnerung", "faellig", "ueberfaellig",
    "frist", "*kuendigung", "vertrag", "vertrags*", "beschwerde", "inkasso",
  ])

  static func isIn(_ mail: ReadResult.MailHead) -> Bool {
    let sentences = [FoldedWords(mail.subject ?? "").words] + Sentences.of(mail.text ?? "")
    guard !sentences.contains(where: { business.areAny(in: $0) }) else { return false }
    let isSender = mail.from.contains { address in
      let local = address.split(separator: "@").first.map(String.init) ?? ""
      return FoldedWords(local).words.contains { senders.contains($0) }
    }
    return signs(in: sentences) + (isSender ? 1 : 0) >= signsMin
  }

  /// Whether a paper only wants to sell something.
  static func isIn(_ lines: [[String]]) -> Bool {
    signs(in: lines) >= signsMin && !lines.contains { business.areAny(in: $0) }
  }

  private static let signsMin = 2

  private static func signs(in sentences: [[String]]) -> Int {
    offers.count { offer in sentences.contains { offer.areAny(in: $0) } }
  }
}
