package import Invoice
package import InvoiceRules

/// What is wrong with a field, and so what to do.
package enum PostingFault: Hashable, Sendable {
  case missing
  case outOfRange(ClosedRange<Int>)
  case tooLong(max: Int)
  case notTwoCapitals
  case repeated
  case unknownColumns

  case tooMany(max: Int)
  case nothing

  case otherCurrency
  case outsideFiscalYear(FiscalYear)
  case yearOutOfRange
  /// Another number of the supplier, or another cost centre, is written in the same way.
  case sameAs(String)

  case notAccount(digits: Int)
  case notCreditor(digits: Int)
  case notPositive
  case moreThanCents
  case tooLarge
  /// What goes to the supplier is neither net and tax nor the net.
  case amountsDisagree(net: ExactDecimal, tax: ExactDecimal)

  case notTaxKey
  /// A key of another rate.
  case keyOfRate(ExactDecimal)
  /// A key of another tax: of input tax where the buyer owes the tax, or the other way round.
  case keyOfOtherTax(VATCategory?)
  case keyMissing
  case rateUnknown
  case notVATIdentifier
  /// An automatic account computes another tax.
  case otherAutomaticTax(AutomaticTax)

  case kindOfFile
  case tooManyFiles(max: Int)
  case tooLargeFile(bytesMax: Int)
}

extension PostingFault {
  /// A sentence with what is allowed or what to do.
  package var text: Wording { batchText ?? documentText ?? lineText ?? fileText }

  private var batchText: Wording? {
    switch self {
    case .missing:
      Wording("Die Angabe fehlt; ergänzen Sie sie.", "It is missing; add it.")
    case .outOfRange(let range):
      Wording(
        "Erlaubt ist \(range.lowerBound) bis \(range.upperBound).",
        "Allowed is \(range.lowerBound) to \(range.upperBound).")
    case .tooLong(let max):
      Wording("Erlaubt sind höchstens \(max) Zeichen.", "At most \(max) characters are allowed.")
    case .notTwoCapitals:
      Wording("Erlaubt sind zwei Großbuchstaben.", "Two capital letters are allowed.")
    case .repeated:
      Wording("Die Angabe steht zweimal da.", "It stands there twice.")
    case .unknownColumns:
      Wording(
        "Diese Spalte gibt es nicht; möglich sind \(Self.columnKeys).",
        "There is no such column; possible are \(Self.columnKeys).")
    case .tooMany(let max):
      Wording(
        "Mehr als \(max) passen nicht in eine Datei; teilen Sie den Stapel.",
        "More than \(max) do not fit into a file; divide the batch.")
    case .nothing:
      Wording("Der Stapel ist leer.", "The batch is empty.")
    default: nil
    }
  }

  private static let columnKeys = PostingColumn.all.map(\.key).joined(separator: ", ")

  private var documentText: Wording? {
    switch self {
    case .otherCurrency:
      Wording(
        "DATEV braucht zu fremder Währung einen Kurs, den der Beleg nicht nennt; buchen Sie den "
          + "Beleg von Hand.",
        "DATEV needs a rate for another currency, which the document does not tell; post it by "
          + "hand."
      )
    case .outsideFiscalYear(let year):
      Wording(
        "Das Datum liegt nicht im Wirtschaftsjahr \(year.start.german) bis \(year.end.german); "
          + "der Beleg gehört in einen Stapel seines Jahres.",
        "The date is not in the fiscal year \(year.start) to \(year.end); the document belongs to "
          + "a batch of its year.")
    case .yearOutOfRange:
      Wording(
        "Das Jahr muss zwischen 2000 und 2099 liegen; berichtigen Sie es.",
        "The year must be from 2000 to 2099; correct it.")
    case .sameAs(let other):
      Wording(
        "„\(other)“ hieße in der Buchhaltung ebenso; ändern Sie eines von beiden.",
        "“\(other)” would be called the same in accounting; change one of them.")
    default: nil
    }
  }

  private var lineText: Wording? {
    switch self {
    case .notAccount(let digits):
      Wording(
        "Ein Sachkonto hat hier genau \(digits) Ziffern; berichtigen Sie die Kontierung.",
        "An account has exactly \(digits) digits here; correct the coding.")
    case .notCreditor(let digits):
      Wording(
        "Ein Kreditorenkonto hat hier \(digits) Ziffern und beginnt mit 7, 8 oder 9; ergänzen Sie "
          + "es beim Lieferanten.",
        "A creditor account has \(digits) digits here and begins with 7, 8 or 9; add it to the "
          + "supplier.")
    case .notPositive:
      Wording(
        "Der Betrag muss über null liegen; die Seite sagt das Vorzeichen.",
        "The amount must be above zero; the side tells its sign.")
    case .moreThanCents:
      Wording("Ein Betrag hat zwei Nachkommastellen.", "An amount has two decimals.")
    case .tooLarge:
      Wording(
        "Der Betrag ist größer, als die Buchhaltung fasst.",
        "The amount is larger than accounting takes.")
    case .amountsDisagree(let net, let tax):
      Wording(
        "Der Betrag ist weder die Summe aus netto \(net) und Steuer \(tax) noch das Netto; "
          + "berichtigen Sie die Kontierung.",
        "The amount is neither the sum of net \(net) and tax \(tax) nor the net; correct the "
          + "coding.")
    default: taxText
    }
  }

  private var taxText: Wording? {
    switch self {
    case .notTaxKey:
      Wording("Ein BU-Schlüssel hat ein bis vier Ziffern.", "A tax key has one to four digits.")
    case .keyOfRate(let rate):
      Wording(
        "Der Schlüssel steht für \(rate) %; berichtigen Sie Schlüssel oder Satz.",
        "The key stands for \(rate) %; correct the key or the rate.")
    case .keyOfOtherTax(let category):
      Wording(
        "Der Schlüssel passt nicht zur Steuerkategorie \(category?.rawValue ?? "–"); berichtigen "
          + "Sie ihn.",
        "The key does not go with the VAT category \(category?.rawValue ?? "–"); correct it.")
    case .keyMissing:
      Wording(
        "Ohne Schlüssel würde die Steuer nicht gebucht, die Sie schulden; ergänzen Sie ihn.",
        "Without a key the tax that you owe would not be posted; add it.")
    case .rateUnknown:
      Wording(
        "Für diesen Satz gibt es keinen Schlüssel; tragen Sie in den Einstellungen ein, was zu BU "
          + "49 gehört.",
        "There is no key for this rate; enter in the settings what goes with key 49.")
    case .notVATIdentifier:
      Wording(
        "So sieht keine USt-IdNr. eines Mitgliedstaates aus; berichtigen Sie sie beim Lieferanten.",
        "No VAT identifier of a member state looks like this; correct it at the supplier.")
    case .otherAutomaticTax(let tax):
      Wording(
        "Das Automatikkonto rechnet mit \(Self.shown(tax)); wählen Sie ein anderes Konto.",
        "The automatic account computes \(Self.shown(tax)); choose another account.")
    default: nil
    }
  }

  private static func shown(_ tax: AutomaticTax) -> String {
    tax.rate.map { "\($0) %" }
      ?? (tax.category == .reverseCharge ? "§ 13b UStG" : tax.category.rawValue)
  }

  private var fileText: Wording {
    switch self {
    case .tooManyFiles(let max):
      Wording(
        "Die Buchhaltung nimmt je Beleg höchstens \(max) Dateien; lassen Sie Anlagen weg.",
        "Accounting takes at most \(max) files a document; leave attachments out.")
    case .tooLargeFile(let bytesMax):
      Wording(
        "Die Buchhaltung nimmt je Datei höchstens \(bytesMax >> 20) MiB; reichen Sie den Beleg "
          + "anders nach.",
        "Accounting takes at most \(bytesMax >> 20) MiB a file; hand the document in otherwise.")
    default:
      Wording(
        "Dateien dieser Art nimmt die Buchhaltung nicht; übergeben Sie die Ansicht als PDF.",
        "Accounting does not take files of this kind; hand over the view as PDF.")
    }
  }
}
