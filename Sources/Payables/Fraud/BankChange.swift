/// Whether a mail says that somebody's bank account is another now (M6).
///
/// Told by what stands near each other in a sentence; the account of the reader ("Ihre
/// Bankverbindung") and the assurance that nothing changes do not count.
enum BankChange {
  static func isIn(_ sentences: [[String]]) -> Bool { sentences.contains(where: speaksOfIt) }

  private static let accounts = [WordPattern](words: [
    "bankverbindung*", "kontoverbindung*", "bankdaten", "kontodaten", "iban", "ibans",
    "kontonummer*", "bankkonto", "bankkonten", "bankkontos", "bankinformation*",
    "zahlungsverbindung*", "zahlungsdaten", "ueberweisungsdaten", "geschaeftskonto",
    "bank details", "bank account*", "bank data", "banking details", "banking information",
    "bank information", "bank coordinates", "account details", "account number",
    "payment details", "payment instructions", "remittance details", "remittance information",
    "wire instructions", "wiring instructions",
  ])

  /// `Konto` alone is also that of a customer.
  private static let ownAccounts = [WordPattern](words: [
    "unser* konto", "unser* neue* konto", "unser* neue* konten", "neue* konto", "neue* konten",
    "folgende* konto", "andere* konto", "auf das konto", "our account", "new account",
    "following account", "different account",
  ])

  /// Right before the account: in "Ihre neue Rechnung, IBAN und Betrag" the invoice is new.
  private static let fresh = [WordPattern](words: [
    "neu", "neue", "neuen", "neuer", "neues", "geaenderte*", "aktualisierte*", "andere",
    "anderes", "anderen", "new", "updated", "changed", "revised", "different",
  ])
  private static let freshReach = 1

  private static let changes = [WordPattern](words: [
    "aendern", "aendert", "aenderte", "aenderten", "aenderung", "geaendert", "*aenderung",
    "gewechselt", "wechsel*", "umgestellt", "umstell*", "umstellung*", "aktualisier*",
    "angepasst", "anpassung*", "ersetzen", "ersetzt", "change", "changed", "changes", "changing",
    "update", "updated", "updating", "switched", "switch", "switching", "replace*", "amended",
    "modified", "moved",
  ])
  private static let changeReach = 6

  private static let oneWord = [WordPattern](words: [
    "bankverbindungsaenderung*", "kontoaenderung*", "ibanaenderung*", "kontowechsel*",
    "bankwechsel*", "bankdatenaenderung*", "kontoumstellung*", "kontoverbindungsaenderung*",
    "bank gewechselt", "hausbank gewechselt", "neue* hausbank", "neue* bank", "changed bank*",
    "changed our bank*", "switched bank*", "switched our bank*", "changed to a new bank",
  ])

  private static let fromNowOn = [WordPattern](words: [
    "ab sofort", "kuenftig*", "zukuenftig*", "in zukunft", "ab dem", "ab heute",
    "mit sofortiger wirkung", "from now on", "in future", "in the future", "going forward",
    "future payments", "effective immediately", "with immediate effect", "nur noch",
    "ausschliesslich",
  ])

  private static let pointers = [WordPattern](words: [
    "folgende*", "neue*", "untenstehende*", "unten", "nachstehende*", "nachfolgende*", "dieses",
    "diese", "andere*", "following", "new", "below", "this", "different",
  ])

  private static let outdated = [WordPattern](words: [
    "alte* bankverbindung", "alte* konto", "alte* iban", "bisherige* konto",
    "bisherige* bankverbindung", "bisherige* iban", "old account", "old bank",
    "previous account", "previous bank",
  ])

  private static let denials = [WordPattern](words: [
    "niemals", "nie", "never", "unveraendert*", "unchanged", "nicht geaendert",
    "nicht aendern", "nicht aendert", "keine aenderung*", "not changed", "has not changed",
    "no change", "will not change", "kundenkonto", "einzugsermaechtigung", "lastschrift*",
    "abbuch*",
    "einziehen", "eingezogen", "ziehen wir", "direct debit*",
  ])

  private static func speaksOfIt(_ sentence: [String]) -> Bool {
    if denials.areAny(in: sentence) { return false }
    if oneWord.areAny(in: sentence) || outdated.areAny(in: sentence) { return true }
    let named = accounts.ranges(in: sentence).filter { !isReaders($0, sentence) }
    let own = ownAccounts.ranges(in: sentence, gap: 1)
    if named.contains(where: { isFresh($0, sentence) || isChanged($0, sentence) }) { return true }
    if own.contains(where: { isFresh($0, sentence) }) { return true }
    return !(named + own).isEmpty && fromNowOn.areAny(in: sentence)
      && pointers.areAny(in: sentence)
  }

  private static let readers: Set<String> = [
    "ihr", "ihre", "ihrer", "ihrem", "ihren", "ihres", "your", "deine",
  ]

  private static func isReaders(_ account: Range<Int>, _ sentence: [String]) -> Bool {
    sentence[max(0, account.lowerBound - 2)..<account.lowerBound].contains(where: readers.contains)
  }

  /// Within the words before the account and its own, since some patterns begin earlier.
  private static func isFresh(_ account: Range<Int>, _ sentence: [String]) -> Bool {
    let near = Array(sentence[max(0, account.lowerBound - freshReach)..<account.upperBound])
    return fresh.areAny(in: near)
  }

  private static func isChanged(_ account: Range<Int>, _ sentence: [String]) -> Bool {
    let start = max(0, account.lowerBound - changeReach)
    let end = min(sentence.count, account.upperBound + changeReach)
    return changes.areAny(in: Array(sentence[start..<end]))
  }
}
