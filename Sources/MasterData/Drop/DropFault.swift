/// Why a file, a row or a cell is refused, or what is only said of it.
package enum DropFault: Error, Hashable, Sendable {
  // The file.
  case unknownTable(nearest: String?)
  case tooLarge, notUTF8OrWindows, empty, tooManyColumns, tooManyRows, cutOff, openQuote
  case repeatedColumn, missingColumn
  /// XML that was not read by its reader.
  case notCSV
  /// XML: not well formed, with a document type, beyond a limit, or the loss of its reader; what
  /// was found, in English.
  case malformedXML(String), documentType, beyondLimit(String), unreadable(String)
  case noRows

  // A row.
  case tooManyCells(Int, columns: Int)
  case malformedQuote
  case repeatedKey(first: DropPlace)
  case emptyCell
  /// Rows of XML (see `TableRow.Fault`).
  case strayText, repeatedCell, severalLists, noColumns

  // A cell.
  case tooLong, controlCharacter, keySeparator
  case noDecimal, ambiguousDecimal, noCount, noDate, noYesNo
  case notAmong([String])
  case noIBAN, wrongIBANDigits, wrongVATDigits

  // Only said.
  case unknownColumn(nearest: String?)
  case keptColumn
  case oddVATIdentifier, oddBIC
  case ibanOfOtherCountry(String)
  case danglingReference(MasterTable)
  /// The value waits for a second person, in the change of this number.
  case waitsForConfirmation(change: Int64)
  /// The value was rejected in this change: when, as people write it, and by whom.
  case wasRejected(change: Int64, at: String, by: String)

  package var isRefusal: Bool {
    switch self {
    case .unknownColumn, .keptColumn, .oddVATIdentifier, .oddBIC, .ibanOfOtherCountry,
      .danglingReference, .waitsForConfirmation, .wasRejected:
      false
    default: true
    }
  }
}
