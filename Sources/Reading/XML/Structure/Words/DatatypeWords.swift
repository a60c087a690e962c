import InvoiceRules

extension Datatype {
  /// What a value of the datatype is called, with an example of its form.
  var words: Wording {
    switch self {
    case .string, .normalizedString, .token: Wording("ein Text", "a text")
    case .decimal: Wording("eine Dezimalzahl der Form 1234.50", "a decimal number like 1234.50")
    case .integer: Wording("eine ganze Zahl", "a whole number")
    case .date: Wording("ein Datum der Form 2026-11-22", "a date like 2026-11-22")
    case .time: Wording("eine Uhrzeit der Form 14:30:00", "a time like 14:30:00")
    case .dateTime:
      Wording("ein Zeitpunkt der Form 2026-11-22T14:30:00", "a time like 2026-11-22T14:30:00")
    case .boolean: Wording("„true“ oder „false“", "“true” or “false”")
    case .base64Binary: Wording("eine Datei in Base64", "a file in base64")
    case .anyURI: Wording("eine Internetadresse (URI)", "a URI")
    case .language: Wording("ein Sprachcode der Form de-DE", "a language code like de-DE")
    case .identifier:
      Wording("eine Kennung aus Buchstaben und Ziffern", "an identifier of letters and digits")
    }
  }

  /// Whether white space around the value makes it wrong.
  var refusesSpace: Bool { self == .date || self == .time || self == .dateTime }
}
