import Invoice
import MasterData
import ReadResult

/// What a document refers to, as far as only its supplier tells.
extension ReferenceFinder {
  /// Orders of a supplier that are looked at.
  private static let ordersMax = 500
  /// Digits from which on a number without its letters is taken for one.
  private static let digitsMin = 5

  /// The references with the orders that are meant by their digits alone, and, of what proves a
  /// service, with the invoices that it names.
  func completed(
    _ references: DocumentReferences, of supplier: Supplier, _ documentClass: DocumentClass,
    _ words: DocumentWords?
  ) throws -> DocumentReferences {
    var references = references
    for number in references.unknownOrders {
      guard let known = try order(of: supplier, withDigitsOf: number) else { continue }
      references.unknownOrders.removeAll { $0 == number }
      if !references.orders.contains(known) { references.orders.append(known) }
    }
    if let words, !documentClass.makesClaim, references.invoices.isEmpty {
      references.invoices = ReferenceInWords.invoices(in: words.text, apartFrom: nil)
    }
    return references
  }

  /// `260467` is `BE-260467` where no other order of the supplier has these digits.
  private func order(of supplier: Supplier, withDigitsOf number: String) throws -> String? {
    let digits = number.filter(\.isNumber)
    guard digits.count >= Self.digitsMin else { return nil }
    let lines = try books.rows(
      OrderLine.self, where: .supplier, is: supplier.id, limit: Self.ordersMax)
    let alike = Set(lines.map(\.orderNumber).filter { $0.filter(\.isNumber) == digits })
    return alike.count == 1 ? alike.first : nil
  }
}
