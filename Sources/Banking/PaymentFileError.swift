package import Invoice
package import InvoiceRules

/// Why a payment run can't be written as it stands.
package struct PaymentFileError: Error, Hashable, Sendable {
  package var place: Place
  package var fault: Fault

  package init(_ place: Place, _ fault: Fault) {
    self.place = place
    self.fault = fault
  }

  /// Whom it is about.
  package enum Place: Hashable, Sendable {
    case file
    case debtor(name: String)
    case transfer(endToEndID: String, supplierID: String, name: String, documents: [String])
  }

  package enum Fault: Hashable, Sendable {
    case noTransfers
    case tooManyTransfers(Int)
    case noItems
    case emptyName
    case badIBAN(String)
    case outsideSEPA(country: String)
    case badBIC(String)
    /// Not from 0.01 to 999,999,999.99 euros, or not in whole cents.
    case badAmount(ExactDecimal)
    /// TARGET is closed on it.
    case closedDay(CalendarDate)
    /// What the items pay is not what is transferred; nil where it can't be summed up.
    case sumMismatch(items: ExactDecimal?, stated: ExactDecimal)
    case badCreditorReference(String)
    case badEndToEndID(String)
    case repeatedEndToEndID(String)
  }
}

// MARK: - Words

extension PaymentFileError {
  /// Who and what, for those who release payments; an account shows its ends only.
  package var wording: Wording {
    let place = place.wording
    let fault = fault.wording
    return Wording("\(place.german): \(fault.german)", "\(place.english): \(fault.english)")
  }
}

extension PaymentFileError.Place {
  fileprivate var wording: Wording {
    switch self {
    case .file: Wording("Zahlungsdatei", "Payment file")
    case .debtor(let name):
      Wording("Auftraggeber \(name)", "Ordering party \(name)")
    case .transfer(let endToEndID, let supplierID, let name, let documents):
      Wording(
        "Überweisung \(endToEndID) an \(name) (Kreditor \(supplierID), "
          + "Beleg \(documents.joined(separator: ", ")))",
        "Transfer \(endToEndID) to \(name) (supplier \(supplierID), "
          + "document \(documents.joined(separator: ", ")))")
    }
  }
}

extension PaymentFileError.Fault {
  fileprivate var wording: Wording {
    switch self {
    case .noTransfers:
      Wording("Der Zahlungslauf enthält keine Überweisung.", "The payment run has no transfer.")
    case .tooManyTransfers(let count): Self.tooMany(count)
    case .noItems: Wording("Sie bezahlt keinen Beleg.", "It pays no document.")
    case .emptyName: Self.noName
    case .badIBAN(let text):
      Wording(
        "Die IBAN „\(Self.masked(text))“ ist ungültig.",
        "The IBAN “\(Self.masked(text))” is invalid.")
    case .outsideSEPA(let country):
      Wording(
        "Konten in „\(country)“ erreicht keine SEPA-Überweisung. Zahlen Sie auf anderem Weg.",
        "No SEPA transfer reaches accounts in “\(country)”. Pay in another way.")
    case .badBIC(let text):
      Wording("Der BIC „\(text)“ ist ungültig.", "The BIC “\(text)” is invalid.")
    case .badAmount(let amount): Self.badAmount(amount)
    case .closedDay(let day): Self.closed(day)
    case .sumMismatch(let items, let stated): Self.mismatch(items, stated)
    case .badCreditorReference(let text):
      Wording(
        "Die Zahlungsreferenz „\(text)“ hat falsche Prüfziffern oder eine falsche Form (RF…).",
        "The creditor reference “\(text)” has wrong check digits or a wrong form (RF…).")
    case .badEndToEndID(let text):
      Wording(
        "Die Kennung „\(text)“ hat Zeichen oder eine Länge, die Banken nicht annehmen.",
        "The id “\(text)” has characters or a length that banks do not take.")
    case .repeatedEndToEndID(let text):
      Wording(
        "Die Kennung „\(text)“ steht an mehreren Überweisungen.",
        "The id “\(text)” stands at several transfers.")
    }
  }

  private static func tooMany(_ count: Int) -> Wording {
    Wording(
      "\(count) Überweisungen sind mehr, als eine Datei haben darf "
        + "(\(PaymentFile.transfersMax)). Teilen Sie den Lauf.",
      "\(count) transfers are more than a file may have (\(PaymentFile.transfersMax)). "
        + "Split the run.")
  }

  private static let noName = Wording(
    "Der Name fehlt. Tragen Sie den eingetragenen Namen des Kontoinhabers ein.",
    "The name is missing. Enter the registered name of the account's holder.")

  private static func badAmount(_ amount: ExactDecimal) -> Wording {
    Wording(
      "Der Betrag \(amount.text(in: .german)) EUR liegt nicht zwischen 0,01 und 999.999.999,99 "
        + "EUR in ganzen Cent.",
      "The amount \(amount.text(in: .english)) EUR is not from 0.01 to 999,999,999.99 EUR in "
        + "whole cents.")
  }

  private static func closed(_ day: CalendarDate) -> Wording {
    Wording(
      "Am \(day.text(in: .german)) führen Banken nichts aus (TARGET ist geschlossen). "
        + "Wählen Sie einen Bankarbeitstag.",
      "Banks execute nothing on \(day.text(in: .english)) (TARGET is closed). "
        + "Choose a day on which it is open.")
  }

  private static func mismatch(_ items: ExactDecimal?, _ stated: ExactDecimal) -> Wording {
    Wording(
      "Die Belege ergeben \(items?.text(in: .german) ?? "keine Summe"), angegeben sind "
        + "\(stated.text(in: .german)) EUR.",
      "The documents make \(items?.text(in: .english) ?? "no sum"), stated are "
        + "\(stated.text(in: .english)) EUR.")
  }

  /// The first and last four characters of what should be an IBAN.
  private static func masked(_ text: String) -> String {
    text.count > 8 ? "\(text.prefix(4))…\(text.suffix(4))" : text
  }
}
