/// A sign that a mail is not from whom it says, or wants money that nobody owes (M6).
///
/// One sign is harmless more often than not; the table says how much each counts. No sign repeats a
/// text of the mail.
package enum FraudSign: String, Hashable, Sendable, CaseIterable {
  case bankChange
  case lookAlikeDomain
  case borrowedName
  case ownNameFromOutside
  case answersElsewhere
  case answersToProvider
  case failedAuthentication
  case paymentWithoutDocument
  case secrecy
  case silence
  case urgency
  case lure
  case vouchers

  /// From this sum on a mail is for a person who knows about fraud.
  static let alarm = 4

  private struct Row {
    let weight: Int
    let german: String
    let english: String

    init(_ weight: Int, _ german: String, _ english: String) {
      self.weight = weight
      self.german = german
      self.english = english
    }
  }

  private static let rows: [FraudSign: Row] = [
    .bankChange: Row(
      4, "sie spricht von einer geänderten Bankverbindung", "it speaks of changed bank details"),
    .lookAlikeDomain: Row(
      4, "der Absender ist einer bekannten Domain zum Verwechseln ähnlich",
      "the sender's domain is easily mistaken for a known one"),
    .borrowedName: Row(
      2, "eine fremde Domain trägt den Namen einer bekannten",
      "a foreign domain has the name of a known one in it"),
    .ownNameFromOutside: Row(
      2, "der Absender nennt sich wie das eigene Haus, schreibt aber von außen",
      "the sender calls himself like the own company and writes from outside"),
    .answersElsewhere: Row(
      1, "Antworten gehen an eine andere Domain als die des Absenders",
      "answers go to another domain than the sender's"),
    .answersToProvider: Row(
      3, "Antworten gehen an ein Postfach bei einem Freemail-Anbieter",
      "answers go to a mailbox at a free mail provider"),
    .failedAuthentication: Row(
      2, "die Echtheit des Absenders ließ sich nicht bestätigen (DMARC)",
      "the sender could not be authenticated (DMARC)"),
    .paymentWithoutDocument: Row(
      2, "sie fordert eine Zahlung ohne Beleg", "it demands a payment without a document"),
    .secrecy: Row(2, "sie bittet um Geheimhaltung", "it asks for secrecy"),
    .silence: Row(
      2, "der Absender sei nicht erreichbar", "the sender claims to be out of reach"),
    .urgency: Row(1, "sie drängt", "it is pressing"),
    .lure: Row(1, "sie bahnt eine Bitte an", "it leads up to a request"),
    .vouchers: Row(
      3, "sie spricht von Gutschein- oder Guthabenkarten", "it speaks of gift cards"),
  ]

  private var row: Row { Self.rows[self] ?? Row(0, "", "") }

  package var weight: Int { row.weight }
  /// A clause after "Die Nachricht ist verdächtig:".
  var german: String { row.german }
  var english: String { row.english }
}
