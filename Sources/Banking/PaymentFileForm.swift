/// What an organisation and its bank have agreed about payment files.
package struct PaymentFileForm: Hashable, Sendable {
  /// Whether the transfers of a day are charged in one sum; else each by itself.
  package var isBatchBooked = true
  package var addresses = Addresses.omitted
  package var characters = BankCharacters.german

  package init() {}

  /// How addresses are written where town and country are known; else they are left out, since
  /// those of lines only are refused since 15 November 2026.
  package enum Addresses: String, Hashable, Sendable, CaseIterable {
    /// Inside the European Economic Area no bank needs one.
    case omitted
    /// Post code, town and country as elements of their own, the street as a line.
    case hybrid
    /// Street and house number as elements of their own as well.
    case structured
  }
}
