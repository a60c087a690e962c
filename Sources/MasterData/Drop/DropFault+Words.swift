/// What is wrong and what is allowed, in both languages; whole sentences that stand behind place
/// and value.
extension DropFault {
  package var german: String { words.german }
  package var english: String { words.english }

  private var words: (german: String, english: String) {
    fileWords ?? xmlWords ?? rowWords ?? cellWords ?? remarkWords ?? ("", "")
  }

  private var fileWords: (String, String)? {
    switch self {
    case .unknownTable(let nearest):
      (
        "Der Dateiname nennt keine Tabelle." + Self.german(nearest)
          + " Erlaubt sind \(Self.tables), gefolgt von einem beliebigen Zusatz.",
        "The file's name tells no table." + Self.english(nearest)
          + " Allowed are \(Self.tables), followed by anything."
      )
    case .notCSV:
      (
        "Die Datei ist XML und wurde nicht als solches gelesen.",
        "The file is XML and was not read as such."
      )
    case .noRows:
      ("Die Datei enthält keinen Datensatz.", "The file holds no record.")
    case .tooLarge:
      (
        "Die Datei ist größer als \(DropLimits.bytes >> 20) MiB; teilen Sie sie.",
        "The file is larger than \(DropLimits.bytes >> 20) MiB; split it."
      )
    case .notUTF8OrWindows:
      (
        "Die Datei ist weder in UTF-8 noch in Windows-1252 geschrieben.",
        "The file is written neither in UTF-8 nor in Windows-1252."
      )
    case .empty:
      ("Die Datei hat keine Kopfzeile.", "The file has no header line.")
    case .tooManyColumns:
      (
        "Die Datei hat mehr als \(DropLimits.columns) Spalten.",
        "The file has more than \(DropLimits.columns) columns."
      )
    case .tooManyRows:
      (
        "Die Datei hat mehr als \(DropLimits.rows) Zeilen; teilen Sie sie.",
        "The file has more than \(DropLimits.rows) rows; split it."
      )
    case .cutOff:
      (
        "Die letzte Zeile ist unvollständig: Die Datei ist offenbar abgeschnitten.",
        "The last line is incomplete: the file seems to be cut off."
      )
    case .openQuote:
      (
        "Ein Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
        "A quotation mark that begins here is never closed."
      )
    case .repeatedColumn:
      ("Die Spalte steht zweimal in der Kopfzeile.", "The column stands twice in the header line.")
    case .missingColumn:
      ("Diese Pflichtspalte fehlt.", "This required column is missing.")
    default: nil
    }
  }

  private var xmlWords: (String, String)? {
    switch self {
    case .malformedXML(let detail):
      (
        "Das ist kein wohlgeformtes XML (\(detail)).", "This is no well-formed XML (\(detail))."
      )
    case .documentType:
      (
        "Die Datei hat eine Dokumenttyp-Deklaration (DOCTYPE); mit ihr und mit Entitäten wird "
          + "nichts gelesen. Bitte exportieren Sie ohne sie.",
        "The file has a document type declaration (DOCTYPE); with it nothing is read, nor with "
          + "entities. Please export without it."
      )
    case .beyondLimit(let detail):
      (
        "Die Datei überschreitet eine Grenze (\(detail)); teilen Sie sie.",
        "The file crosses a limit (\(detail)); split it."
      )
    case .unreadable(let detail):
      ("Die Datei ließ sich nicht lesen (\(detail)).", "The file could not be read (\(detail)).")
    case .strayText:
      (
        "Neben den Elementen steht Text, der zu keiner Spalte gehört.",
        "Beside the elements stands text that belongs to no column."
      )
    case .repeatedCell:
      (
        "Die Spalte steht in diesem Datensatz mehrmals.",
        "The column stands several times in this record."
      )
    case .severalLists:
      (
        "Mehrere Arten von Elementen kommen hier mehrmals vor; welche zusammengehören, ist nicht "
          + "zu erkennen.",
        "Elements of several names come several times here; which belong together can't be told."
      )
    case .noColumns:
      (
        "Das Element enthält keine Spalten, nur Text.",
        "The element holds no columns, only text."
      )
    default: nil
    }
  }

  private var rowWords: (String, String)? {
    switch self {
    case .tooManyCells(let cells, let columns):
      (
        "Die Zeile hat \(cells) Felder, die Kopfzeile \(columns). Ein Feld mit Trennzeichen muss "
          + "in Anführungszeichen stehen.",
        "The row has \(cells) cells, the header \(columns). A cell with a delimiter must stand in "
          + "quotation marks."
      )
    case .malformedQuote:
      (
        "Hinter dem schließenden Anführungszeichen steht noch etwas; ein Anführungszeichen im Text "
          + "wird verdoppelt.",
        "Something follows the closing quotation mark; one inside a text is doubled."
      )
    case .repeatedKey(let first):
      (
        "Derselbe Schlüssel steht schon in \(first.german) dieser Datei.",
        "The same key stands in \(first.english) of this file already."
      )
    case .emptyCell:
      ("Das Feld darf nicht leer sein.", "The cell must not be empty.")
    default: nil
    }
  }

  private var cellWords: (String, String)? {
    switch self {
    case .tooLong:
      (
        "Das Feld ist länger als \(DropLimits.cellBytes) Bytes.",
        "The cell is longer than \(DropLimits.cellBytes) bytes."
      )
    case .controlCharacter:
      ("Das Feld enthält ein Steuerzeichen.", "The cell holds a control character.")
    case .keySeparator:
      ("Ein Schlüssel darf kein „|“ enthalten.", "A key must not hold “|”.")
    case .noDecimal:
      (
        "Das ist keine Zahl. Erlaubt sind 1.234,56, 1234,56 und 1234.56.",
        "This is no number. Allowed are 1.234,56, 1234,56 and 1234.56."
      )
    case .ambiguousDecimal:
      (
        "Die Zahl ist mehrdeutig: Der Punkt kann Tausender oder Dezimalen trennen. Erlaubt sind "
          + "1234, 1.234,00, 1234,00 und 1234.00.",
        "The number is ambiguous: its point may separate thousands or decimals. Allowed are 1234, "
          + "1.234,00, 1234,00 and 1234.00."
      )
    case .noCount:
      ("Erlaubt ist eine ganze Zahl ab 0.", "Allowed is a whole number from 0 on.")
    case .noDate:
      (
        "Das ist kein Tag. Erlaubt sind 2026-11-22 und 22.11.2026.",
        "This is no day. Allowed are 2026-11-22 and 22.11.2026."
      )
    case .noYesNo:
      (
        "Erlaubt sind ja, nein, yes, no, 1 und 0.", "Allowed are ja, nein, yes, no, 1 and 0."
      )
    case .notAmong(let names):
      (
        "Erlaubt sind \(names.joined(separator: ", ")).",
        "Allowed are \(names.joined(separator: ", "))."
      )
    case .noIBAN:
      (
        "Das ist keine IBAN (zwei Buchstaben, zwei Prüfziffern, bis 30 Zeichen; in Deutschland 22 "
          + "Stellen).",
        "This is no IBAN (two letters, two check digits, up to 30 characters; 22 in Germany)."
      )
    case .wrongIBANDigits:
      ("Die Prüfziffern der IBAN stimmen nicht.", "The check digits of the IBAN are wrong.")
    case .wrongVATDigits:
      (
        "Das ist keine deutsche USt-IdNr.: DE und neun Ziffern, deren letzte eine Prüfziffer ist.",
        "This is no German VAT id: DE and nine digits, the last of them a check digit."
      )
    default: nil
    }
  }

  private var remarkWords: (String, String)? {
    switch self {
    case .unknownColumn(let nearest):
      (
        "Die Spalte ist unbekannt und bleibt unberücksichtigt." + Self.german(nearest),
        "The column is unknown and ignored." + Self.english(nearest)
      )
    case .keptColumn:
      (
        "Die Spalte fehlt; bekannte Lieferanten behalten ihren Wert.",
        "The column is missing; known suppliers keep their value."
      )
    case .oddVATIdentifier:
      (
        "So sieht keine USt-IdNr. eines Mitgliedstaates aus.",
        "No VAT id of a member state looks like this."
      )
    case .oddBIC:
      ("Ein BIC hat 8 oder 11 Zeichen.", "A BIC has 8 or 11 characters.")
    case .ibanOfOtherCountry(let country):
      (
        "Das Konto liegt in einem anderen Land als der Lieferant (\(country)).",
        "The account is in another country than the supplier (\(country))."
      )
    case .danglingReference(let table):
      (
        "Dazu gibt es noch keine Zeile in \(table.rawValue).",
        "There is no such row in \(table.rawValue) yet."
      )
    case .waitsForConfirmation(let change):
      (
        "Der neue Wert gilt erst, wenn eine zweite Person ihn bestätigt hat (Änderung \(change)).",
        "The new value is in force only when a second person has confirmed it (change \(change))."
      )
    case .wasRejected(let change, let time, let person):
      (
        "Dieser Wert wurde am \(time) von \(person) schon abgelehnt (Änderung \(change)) und wird "
          + "nicht noch einmal vorgelegt; berichtigen Sie ihn in der Quelle.",
        "This value was rejected at \(time) by \(person) already (change \(change)) and is not "
          + "asked again; correct it at its source."
      )
    default: nil
    }
  }

  private static let tables =
    MasterTable.allCases.map(\.rawValue).joined(separator: ", ")

  private static func german(_ nearest: String?) -> String {
    nearest.map { " Meinten Sie \($0)?" } ?? ""
  }

  private static func english(_ nearest: String?) -> String {
    nearest.map { " Did you mean \($0)?" } ?? ""
  }
}
