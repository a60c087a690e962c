import InvoiceRules

/// The names of codes, for people; a code without a name is shown as it is.
struct CodeList: Sendable {
  private let names: [String: Wording]

  init(_ names: [String: Wording]) { self.names = names }

  func name(of code: String, in language: Language) -> String? { names[code]?[language] }

  /// `Rechnung (380)`, or the code alone where it has no name.
  func text(of code: String, in language: Language) -> String {
    guard let name = name(of: code, in: language) else { return code }
    return "\(name) (\(code))"
  }
}
