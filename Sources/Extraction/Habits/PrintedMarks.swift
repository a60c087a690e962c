import Invoice
import ReadResult

/// The signs of a supplier that a document prints, without the own company's and the buyer's.
struct PrintedMarks {
  /// All VAT identifiers that may be the seller's.
  let vatIdentifiers: Set<String>
  /// Digits alone.
  let taxNumbers: Set<String>
  let accounts: Set<String>
  let postCodes: Set<String>
  /// The name of the seller as the general search found it, folded.
  let sellerName: String?
  /// Whether that name has a legal form.
  let isSellerCompany: Bool
  /// Whether any page was recognised, so that a letter may be another.
  let isRecognized: Bool
  /// The rows of the first and the last page, folded and joined.
  private let rows: [String]

  init(_ layout: Layout, _ fields: [FieldName: ExtractedField], ownNumbers: Set<String>) {
    let finder = IdentifierFinder(layout: layout)
    func sellers(_ candidates: [Candidate<String>]) -> Set<String> {
      Set(candidates.filter { $0.score > IdentifierFinder.buyersMax }.map(\.value))
        .subtracting(ownNumbers)
    }
    vatIdentifiers = sellers(finder.vatNumbers)
    accounts = sellers(finder.accounts).filter { IBAN($0) != nil }
    taxNumbers = Set(
      layout.cells.flatMap { cell in
        cell.tokens.indices.compactMap { TaxNumber.read(cell.tokens[$0...])?.value }
      }.map(Self.digits).prefix(Self.taxNumbersMax))
    let ends = Set([layout.cells.first?.page, layout.cells.last?.page].compactMap { $0 })
    let shown = layout.rows.filter { row in
      row.first.map { ends.contains(layout.cells[$0].page) } ?? false
    }
    rows = shown.map { row in row.flatMap { layout.cells[$0].tokens }.map(\.folded).joined() }
    postCodes = Set(
      shown.joined().flatMap { layout.cells[$0].tokens }.map(\.text).filter(PostalLine.isPostCode)
        .map(Self.digits))
    sellerName = fields[.sellerName]?.value.folded
    let seller = fields[.sellerName]?.value.split(separator: " ").map { Token(String($0), .none) }
    isSellerCompany = seller.map(LegalForm.isNamed) ?? false
    isRecognized = layout.cells.contains { $0.tokens.contains(where: \.isRecognized) }
  }

  private static let taxNumbersMax = 1000
  /// Letters of a name that tell it from other words.
  private static let nameMin = 6

  /// Whether a folded name stands in a line of the first or the last page.
  func prints(_ name: String) -> Bool {
    name.utf8.count >= Self.nameMin && rows.contains { $0.contains(name) }
  }

  static func digits(_ text: String) -> String { text.filter { $0.asciiDigit != nil } }
}

extension PrintedMarks {
  /// The signs by which the supplier of this document is known again.
  ///
  /// Of several VAT identifiers none is taken, unless a person or the general search, which knows
  /// whose they are, gave one.
  func marks(_ values: [FieldName: String]) -> SupplierMarks {
    var marks = SupplierMarks()
    let given = values[.sellerVATIdentifier].map(Self.compact)
    marks.vatIdentifier =
      given ?? (vatIdentifiers.count == 1 ? vatIdentifiers.first : nil)
    marks.taxNumber = values[.sellerTaxNumber].map(Self.digits).flatMap { $0.isEmpty ? nil : $0 }
    marks.accounts = Array(accounts.sorted().prefix(Supplier.accountsMax))
    marks.name = values[.sellerName]?.folded
    marks.postCodes = Array(postCodes.sorted().prefix(Supplier.postCodesMax))
    return marks
  }

  static func compact(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
