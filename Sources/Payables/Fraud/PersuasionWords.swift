/// How those write who want money without anybody asking (CEO fraud): each pattern of words is
/// harmless alone.
enum PersuasionWords {
  /// Words that must stand in the same sentence.
  struct Pair: Sendable {
    let first: [WordPattern]
    let second: [WordPattern]

    func isIn(_ sentence: [String]) -> Bool {
      first.areAny(in: sentence, gap: 2) && second.areAny(in: sentence, gap: 2)
    }
  }

  /// Somebody is to pay.
  static let orders = Pair(
    first: [WordPattern](words: [
      "zahlung*", "ueberweisung*", "eilueberweisung*", "transaktion*", "anzahlung*", "betrag",
      "geld", "summe", "payment*", "transfer*", "wire", "transaction*", "funds",
    ]),
    second: [WordPattern](words: [
      "veranlass*", "anweisen", "anzuweisen", "weisen sie", "ausfuehren", "fuehren sie",
      "auszufuehren", "taetigen", "durchfuehren", "vornehmen", "vorzunehmen", "ueberweisen",
      "abwickeln", "erledigen", "transferieren", "process", "make", "execute", "send", "arrange",
      "initiate", "complete", "handle", "wire", "settle",
    ]))

  /// The payment itself is called secret, or who reads is to say nothing.
  static let secrecy = [WordPattern](words: [
    "streng vertraulich*", "absolut vertraulich*", "hoechst vertraulich*",
    "vertraulich* behandeln", "vertraulich* zu behandeln", "vertraulich* angelegenheit",
    "angelegenheit vertraulich*", "vertraulich* ueberweisung*", "vertraulich* zahlung*",
    "vertraulich* transaktion*", "vertraulich* projekt", "stillschweigen", "mit niemandem",
    "niemandem davon", "zu niemandem", "unter uns", "diskret*", "strictly confidential",
    "highly confidential", "confidential transaction*", "confidential payment*",
    "confidential matter", "confidential acquisition", "keep this between", "keep it between",
    "do not discuss", "don t discuss", "do not mention", "don t mention", "do not tell",
    "don t tell", "discreet*", "confidential project",
  ])

  /// A notice below a mail that it is confidential.
  private static let notices = [WordPattern](words: [
    "e mail", "email", "mail", "nachricht", "message", "empfaenger*", "adressat*", "recipient*",
    "addressee*", "anhaenge", "attachment*",
  ])

  static let urgency = [WordPattern](words: [
    "dringend*", "eilt", "eilig*", "so schnell wie moeglich", "schnellstmoeglich", "noch heute",
    "umgehend*", "sofort", "unverzueglich*", "urgent*", "immediately", "asap",
    "as soon as possible", "right away", "today",
  ])

  /// Who writes can't be asked.
  static let silence = [WordPattern](words: [
    "telefonisch nicht", "nicht erreichbar", "nicht zu erreichen", "nicht ans telefon",
    "nicht telefonieren", "nicht anrufen", "rufen nicht an", "nur per mail", "nur per e mail",
    "in einer besprechung", "in einem meeting", "in einer sitzung", "in einer konferenz",
    "in a meeting", "in meetings", "in a conference", "can t talk", "cannot talk",
    "unable to talk", "can t take calls", "cannot take calls", "not available by phone",
    "unavailable by phone", "not reachable", "only by email", "only via email", "do not call",
    "don t call",
  ])

  /// A question before the request.
  static let lures = [WordPattern](words: [
    "sind sie am platz", "sind sie im buero", "sind sie gerade", "haben sie kurz zeit",
    "haben sie einen moment", "are you at your desk", "are you available", "are you in the office",
    "bist du am platz", "bist du im buero", "need a favor", "need a favour",
  ])

  static let vouchers = [WordPattern](words: [
    "gutscheinkarte*", "guthabenkarte*", "geschenkkarte*", "gift card*", "giftcard*",
    "itunes", "steam karte*", "google play",
  ])

  static func speakOfSecrecy(_ sentence: [String]) -> Bool {
    secrecy.areAny(in: sentence, gap: 2) && !notices.areAny(in: sentence)
  }
}
