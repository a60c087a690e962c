import Invoice
package import InvoiceRules

/// Why something is not paid (K2): what has one is in no transfer, however urgent it is.
package enum PaymentBlock: String, Codable, Hashable, Sendable, CaseIterable {
  case supplierBlocked = "supplier_blocked"
  /// Four eyes have not yet confirmed another account (E4).
  case bankChangePending = "bank_change_pending"
  /// The document names another account than the supplier record.
  case otherAccount = "other_account"
  /// A complaint is open, or the document is on hold.
  case complaint
  case accountMissing = "account_missing"
  case accountInvalid = "account_invalid"
  case otherCurrency = "other_currency"
  /// The supplier collects the money: a transfer would pay twice.
  case directDebit = "direct_debit"
  case duplicate
  /// The bank sent an earlier payment back.
  case returned
  /// The amount has parts of a cent, is nothing, or more than a transfer carries.
  case amountUnusable = "amount_unusable"
  case dueMissing = "due_missing"
}

extension PaymentBlock {
  /// Why nothing is paid, as a complete sentence.
  package var text: Wording { textOfSupplier ?? textOfDocument }

  /// What stands in the supplier record or about the supplier.
  private var textOfSupplier: Wording? {
    switch self {
    case .supplierBlocked:
      Wording(
        "Der Lieferant ist für Zahlungen gesperrt.", "Payments to the supplier are blocked.")
    case .bankChangePending:
      Wording(
        "Eine Änderung der Bankverbindung ist noch nicht von einer zweiten Person bestätigt.",
        "A change of the bank details is not yet confirmed by a second person.")
    case .accountMissing:
      Wording(
        "Im Lieferantenstamm fehlt die IBAN.", "The supplier record has no IBAN.")
    case .accountInvalid:
      Wording(
        "Die IBAN im Lieferantenstamm ist ungültig.",
        "The IBAN in the supplier record is invalid.")
    default: nil
    }
  }

  private var textOfDocument: Wording {
    switch self {
    case .otherAccount:
      Wording(
        "Das Konto auf dem Beleg ist nicht das im Lieferantenstamm.",
        "The account on the document is not the one in the supplier record.")
    case .complaint:
      Wording(
        "Der Beleg ist zurückgestellt oder reklamiert.",
        "The document is on hold or complained of.")
    case .otherCurrency:
      Wording(
        "Der Beleg lautet nicht auf Euro; zahlen Sie ihn außerhalb des Laufs.",
        "The document is not in euros; pay it outside the run.")
    case .directDebit:
      Wording(
        "Der Lieferant zieht den Betrag per Lastschrift ein; es ist nichts zu überweisen.",
        "The supplier collects the amount by direct debit; there is nothing to transfer.")
    case .duplicate:
      Wording(
        "Der Beleg ist vielleicht ein Duplikat.", "The document may be a duplicate.")
    case .returned:
      Wording(
        "Die Bank hat eine frühere Zahlung zurückgegeben; prüfen Sie die Bankverbindung.",
        "The bank returned an earlier payment; check the bank details.")
    case .amountUnusable:
      Wording(
        "Der Betrag ist keiner, den eine Überweisung tragen kann.",
        "The amount is none that a transfer can carry.")
    case .dueMissing:
      Wording("Die Fälligkeit ist nicht bekannt.", "It is not known when it is due.")
    case .supplierBlocked, .bankChangePending, .accountMissing, .accountInvalid:
      Wording("Der Beleg wird nicht gezahlt.", "The document is not paid.")
    }
  }
}

extension PaymentCandidate {
  /// Its blocks with those that follow from its own values, in the order of the table.
  ///
  /// So nobody who makes candidates can forget them. A credit note needs no account and is never
  /// due.
  package var allBlocks: [PaymentBlock] {
    var all = Set(blocks)
    let cents = open.flatMap { Cents.of($0) } ?? 0
    if cents == 0 || retention.isNegative || withheld.isNegative { all.insert(.amountUnusable) }
    if cents > 0 {
      if due == nil { all.insert(.dueMissing) }
      if let creditor {
        if IBAN(creditor.iban) == nil { all.insert(.accountInvalid) }
      } else {
        all.insert(.accountMissing)
      }
    }
    return PaymentBlock.allCases.filter(all.contains)
  }
}
