package import InvoiceRules

/// Why a transfer was refused or came back (ISO 20022, ExternalReturnReason1Code and
/// ExternalStatusReason1Code).
package struct ReturnReason: Codable, Hashable, Sendable {
  /// `AC04`.
  package let code: String

  /// Nil for what is no code: four capitals or digits.
  package init?(code: some StringProtocol) {
    let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    guard code.count == 4, code.allSatisfy({ capitals.contains($0) }) else { return nil }
    self.code = String(code)
  }

  /// What it means, as a complete sentence.
  package var text: Wording {
    Self.texts[code]
      ?? Wording(
        "Die Bank nennt den Grund \(code); fragen Sie sie danach.",
        "The bank gives the reason \(code); ask it.")
  }

  /// Codes of which the table has words.
  package static var known: [String] { texts.keys.sorted() }

  private static let texts: [String: Wording] = [
    "AC01": Wording("Die IBAN ist falsch.", "The IBAN is wrong."),
    "AC03": Wording(
      "Die IBAN des Empfängers ist falsch.", "The IBAN of the creditor is wrong."),
    "AC04": Wording("Das Konto ist aufgelöst.", "The account is closed."),
    "AC06": Wording("Das Konto ist gesperrt.", "The account is blocked."),
    "AC07": Wording(
      "Das Konto des Empfängers ist aufgelöst.", "The account of the creditor is closed."),
    "AG01": Wording(
      "Auf dieses Konto sind keine Überweisungen möglich.",
      "No transfers to this account are possible."),
    "AG02": Wording(
      "Die Bank kennt die Art des Auftrags nicht.", "The bank does not know this kind of order."),
    "AM04": Wording("Das Guthaben reicht nicht.", "The funds are not sufficient."),
    "AM05": Wording("Der Auftrag wurde doppelt erteilt.", "The order was given twice."),
    "AM09": Wording("Der Betrag ist falsch.", "The amount is wrong."),
    "BE01": Wording(
      "Der Name passt nicht zum Konto.", "The name does not match the account."),
    "BE04": Wording(
      "Die Anschrift des Empfängers fehlt oder ist falsch.",
      "The address of the creditor is missing or wrong."),
    "CNOR": Wording(
      "Die Bank des Empfängers ist nicht erreichbar.",
      "The bank of the creditor can't be reached."),
    "CUST": Wording("Der Auftraggeber hat zurückgerufen.", "The debtor recalled it."),
    "DNOR": Wording(
      "Die Bank des Zahlers ist nicht erreichbar.", "The bank of the debtor can't be reached."),
    "DT01": Wording("Der Ausführungstag ist ungültig.", "The day of execution is not valid."),
    "DUPL": Wording("Die Zahlung war doppelt.", "The payment was a duplicate."),
    "ERIN": Wording(
      "Die Bank kann erweiterte Verwendungszwecke nicht annehmen.",
      "The bank can't take extended remittance information."),
    "FF01": Wording("Das Format des Auftrags ist falsch.", "The format of the order is wrong."),
    "FOCR": Wording(
      "Die Zahlung wurde nach einem Rückruf zurückgegeben.",
      "The payment was returned after a recall."),
    "FR01": Wording("Es besteht Verdacht auf Betrug.", "Fraud is suspected."),
    "FRAD": Wording("Es besteht Verdacht auf Betrug.", "Fraud is suspected."),
    "MD07": Wording(
      "Der Kontoinhaber ist verstorben.", "The holder of the account is deceased."),
    "MS02": Wording(
      "Der Empfänger nimmt die Zahlung nicht an; er nennt keinen Grund.",
      "The creditor refuses the payment and gives no reason."),
    "MS03": Wording("Die Bank nennt keinen Grund.", "The bank gives no reason."),
    "NOAS": Wording(
      "Der Empfänger hat auf einen Rückruf nicht geantwortet.",
      "The creditor did not answer a recall."),
    "RC01": Wording("Die BIC ist falsch.", "The BIC is wrong."),
    "RR01": Wording(
      "Angaben zum Konto des Zahlers fehlen (Meldepflicht).",
      "Information on the account of the debtor is missing (regulation)."),
    "RR02": Wording(
      "Name oder Anschrift des Zahlers fehlen (Meldepflicht).",
      "Name or address of the debtor is missing (regulation)."),
    "RR03": Wording(
      "Name oder Anschrift des Empfängers fehlen (Meldepflicht).",
      "Name or address of the creditor is missing (regulation)."),
    "RR04": Wording(
      "Die Zahlung widerspricht einer Vorschrift.", "The payment is against a regulation."),
    "TECH": Wording("Die Bank hatte eine Störung.", "The bank had a technical problem."),
    "TM01": Wording(
      "Der Auftrag kam nach Annahmeschluss.", "The order came after the cut-off time."),
    "UPAY": Wording(
      "Die Zahlung war nicht geschuldet.", "The payment was not owed."),
  ]
}
