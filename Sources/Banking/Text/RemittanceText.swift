import Invoice
import InvoiceRules
import Payables

/// What a transfer pays, in the words of the remittance line: at most 140 characters.
///
/// Each document with date and cash discount where there is room; else the numbers and the discount
/// in sum; else as many numbers as fit and how many more there are.
struct RemittanceText {
  static let charactersMax = 140

  private let items: [TransferItem]
  private let characters: BankCharacters
  private let language: Language

  init(_ transfer: Transfer, in characters: BankCharacters) {
    items = transfer.items
    self.characters = characters
    language = Self.germanSpeaking.contains(transfer.creditor.iban.prefix(2)) ? .german : .english
  }

  /// Countries of accounts whose holders read German.
  private static let germanSpeaking: Set<Substring> = ["AT", "CH", "DE", "LI"]

  var text: String {
    let numbers = items.map { line($0.documentNumber) }
    let discount = totalDiscount
    for text in [items.map(described).joined(separator: ", "), joined(numbers) + discount]
    where text.count <= Self.charactersMax {
      return text
    }
    // A number and what parts it from the next take three characters at least.
    let most = min(numbers.count - 1, Self.charactersMax / 3)
    for shown in stride(from: most, to: 0, by: -1) {
      let rest = words(
        Wording(
          " und \(numbers.count - shown) weitere", " and \(numbers.count - shown) more"))
      let text = joined(numbers.prefix(shown)) + rest + discount
      if text.count <= Self.charactersMax { return text }
    }
    let text =
      items.count == 1
      ? Wording("Beleg laut Zahlungsavis", "document as in payment advice")
      : Wording(
        "\(items.count) Belege laut Zahlungsavis", "\(items.count) documents as in payment advice")
    return String((words(text) + discount).prefix(Self.charactersMax))
  }

  private func described(_ item: TransferItem) -> String {
    let date = item.documentDate.text(in: language)
    let number = line(item.documentNumber)
    let head =
      item.open.isNegative
      ? Wording("Gutschrift \(number) vom \(date)", "credit note \(number) of \(date)")
      : Wording("\(number) vom \(date)", "\(number) of \(date)")
    guard !item.discount.isZero else { return words(head) }
    let discount = item.discount.text(in: language)
    return words(head) + words(Wording(" abzgl. Skonto \(discount)", " less discount \(discount)"))
  }

  private var totalDiscount: String {
    guard let total = items.map(\.discount).sum, !total.isZero else { return "" }
    let discount = total.text(in: language)
    return words(Wording(", Skonto \(discount)", ", discount \(discount)"))
  }

  private func joined(_ numbers: some Sequence<String>) -> String {
    numbers.joined(separator: ", ")
  }

  private func words(_ wording: Wording) -> String { wording[language] }

  /// `-` where nothing is left of it.
  private func line(_ text: String) -> String {
    let line = characters.text(text, max: Self.charactersMax + 1)
    return line.isEmpty ? "-" : line
  }
}
