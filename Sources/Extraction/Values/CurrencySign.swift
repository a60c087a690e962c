/// The signs and codes by which a page names its currency.
enum CurrencySign {
  /// The currency that a word is.
  static func code(of word: String) -> String? {
    codes[word.trimming(["(", ")", "[", "]", ",", ".", ":", ";"]).uppercased()]
  }

  /// The currency whose sign is a part of a word with digits.
  static func code(in word: String) -> String? {
    guard word.hasDigit else { return nil }
    return inText.first { word.uppercased().contains($0) }.flatMap { codes[$0] }
  }

  static let inText = ["EUR", "USD", "CHF", "GBP", "€", "$", "£"]

  private static let codes: [String: String] = [
    "€": "EUR", "EUR": "EUR", "EURO": "EUR", "EUROS": "EUR", "$": "USD", "USD": "USD",
    "US$": "USD", "CHF": "CHF", "SFR": "CHF", "FR.": "CHF", "£": "GBP", "GBP": "GBP",
    "PLN": "PLN", "CZK": "CZK", "SEK": "SEK", "DKK": "DKK", "NOK": "NOK", "JPY": "JPY",
  ]
}
