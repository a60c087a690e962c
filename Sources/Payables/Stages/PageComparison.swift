import Invoice
import ReadResult

/// Compares the pages of a hybrid PDF with its structured part, which leads (C3).
///
/// What the structured part says need only stand somewhere on a page, in whatever notation. Where
/// it doesn't, and the pages surely say something else in its place, the two differ.
struct PageComparison {
  /// What both say of one field.
  struct Difference: Hashable, Sendable {
    let field: FieldName
    let structured: String
    let onPage: String
  }

  private let invoice: Invoice
  private let words: DocumentWords
  private let giroCode: GiroCode?
  private let text: SearchableText

  init(_ invoice: Invoice, _ words: DocumentWords, _ giroCode: GiroCode?) {
    self.invoice = invoice
    self.words = words
    self.giroCode = giroCode
    text = SearchableText(words.pages)
  }

  var differences: [Difference] {
    [number, vatIdentifier, seller, iban].compactMap(\.self) + amounts
  }

  private var number: Difference? {
    guard let number = invoice.number, !text.shows(number) else { return nil }
    return difference(.invoiceNumber, number)
  }

  private var vatIdentifier: Difference? {
    guard let identifier = invoice.seller.vatIdentifier, !text.shows(identifier) else {
      return nil
    }
    return difference(.sellerVATIdentifier, identifier)
  }

  /// A seller of whose name no word is on the pages is another one; names are written in many ways.
  private var seller: Difference? {
    guard let name = invoice.seller.name else { return nil }
    let telling = FoldedWords(name).words.filter { $0.utf8.count > 3 }
    guard !telling.isEmpty, !telling.contains(where: text.words.contains) else { return nil }
    return difference(.sellerName, name)
  }

  /// Check digits prove an account: it counts even where the reader is not sure of it.
  private var iban: Difference? {
    let accounts = invoice.paymentInstructions.flatMap(\.creditTransfers).compactMap(\.account)
    guard let first = accounts.first else { return nil }
    if let coded = giroCode?.iban, !accounts.contains(where: { IBAN($0) == coded }) {
      return Difference(field: .iban, structured: first, onPage: coded.description)
    }
    guard let onPage = words.fields[.iban].flatMap({ IBAN($0.value) }),
      !accounts.contains(where: { text.shows($0) || IBAN($0) == onPage })
    else { return nil }
    return Difference(field: .iban, structured: first, onPage: onPage.description)
  }

  private var amounts: [Difference] {
    let totals = invoice.totals
    let declared: [(FieldName, [ExactDecimal?])] = [
      (.net, [totals.withoutVAT]), (.tax, [totals.vat]),
      (.gross, [totals.withVAT, totals.dueForPayment]),
    ]
    return declared.compactMap { field, amounts in
      let amounts = amounts.compactMap(\.self)
      guard let first = amounts.first, !amounts.contains(where: { text.shows($0) }) else {
        return nil
      }
      let difference = difference(field, first.description)
      let onPage = difference.flatMap { ExactDecimal($0.onPage) }
      return onPage.map { amounts.contains($0) } == true ? nil : difference
    }
  }

  private func difference(_ field: FieldName, _ structured: String) -> Difference? {
    guard !words.unsureFields.contains(field), let onPage = words.fields[field]?.value,
      !SearchableText.isPart(onPage, of: structured)
    else { return nil }
    return Difference(field: field, structured: structured, onPage: onPage)
  }
}

/// The words of pages, to look up whether something is said anywhere.
private struct SearchableText {
  /// Folded, for names.
  let words: Set<String>
  /// Letters and digits of each line in upper case, without what separates them.
  private let lines: [String]
  /// The digits of the numbers on the pages, and of numbers that are written with spaces.
  private let numbers: Set<String>

  /// Words that a number with spaces can be written in: `1 234 567,89`.
  private static let partsMax = 4

  init(_ pages: [PageText]) {
    var words: Set<String> = []
    var lines: [String] = []
    var numbers: Set<String> = []
    for page in pages {
      for line in page.lines {
        lines.append(Self.compact(line.joined()))
        words.formUnion(FoldedWords(line.joined(separator: " ")).words)
        numbers.formUnion(Self.numbers(in: line))
      }
    }
    self.words = words
    self.lines = lines
    self.numbers = numbers
  }

  func shows(_ identifier: String) -> Bool {
    let wanted = Self.compact(identifier)
    return wanted.isEmpty || lines.contains { $0.contains(wanted) }
  }

  /// Amounts are written with two decimals or, whole ones, with none.
  func shows(_ amount: ExactDecimal) -> Bool {
    let digits = amount.rounded(to: 2, .halfUp).withCents.description.filter(\.isNumber)
    return numbers.contains(digits)
      || digits.hasSuffix("00") && numbers.contains(String(digits.dropLast(2)))
  }

  /// Whether a text is a part of another: numbers are also printed without what stands behind them.
  static func isPart(_ text: String, of whole: String) -> Bool {
    let part = compact(text)
    return !part.isEmpty && compact(whole).contains(part)
  }

  private static func compact(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func numbers(in line: [String]) -> Set<String> {
    let parts = line.map { word in
      word.allSatisfy { !$0.isLetter } ? word.filter(\.isNumber) : ""
    }
    var numbers: Set<String> = []
    for start in parts.indices where !parts[start].isEmpty {
      var number = ""
      for part in parts[start...].prefix(partsMax) {
        guard !part.isEmpty else { break }
        number += part
        numbers.insert(number)
      }
    }
    return numbers
  }
}

extension PageText {
  /// The words of each line.
  fileprivate var lines: [[String]] {
    var lines: [[String]] = []
    var current: Int?
    for word in words {
      if word.line != current {
        lines.append([])
        current = word.line
      }
      lines[lines.count - 1].append(word.text)
    }
    return lines
  }
}
