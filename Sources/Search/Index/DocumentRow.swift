import Invoice
import Payables
import ReadResult

/// A document as the rows of the database say it.
struct DocumentRow: Hashable {
  /// The order of the vouchers' ids.
  let key: Int64
  let version: Int
  let isRestricted: Bool
  /// In millionths.
  let gross: Int64?
  let net: Int64?
  let text: String
  let supplier: String
  /// Folded, one behind the other.
  let numbers: String
  let facets: String

  /// Bytes of a document's text that are in the index, at most: some hundred pages.
  static let textMax = 400_000

  init(_ document: IndexedDocument) {
    key = Self.key(of: document.id)
    version = document.version
    var terms = [Facet.everything, Facet.id.term(document.id.description)]
    terms += DayFacet.received.terms(document.receivedOn)
    terms.append(Facet.channel.term(document.channel))
    if let documentClass = document.documentClass {
      terms.append(Facet.documentClass.term(documentClass.rawValue))
    }
    switch document.contents {
    case .restricted(let circle):
      isRestricted = true
      (gross, net, text, supplier, numbers) = (nil, nil, "", "", "")
      terms.append(circle.term)
    case .open(let contents):
      isRestricted = false
      (gross, net) = (contents.gross?.millionths, contents.net?.millionths)
      text = Self.shortened(contents.text)
      supplier = contents.supplierName ?? ""
      numbers = ([document.id.description] + contents.numbers).map(\.joinedTerm)
        .filter { !$0.isEmpty }.joined(separator: " ")
      terms += contents.facets.map { $0.facet.term($0.value) }
      terms += contents.invoiceDate.map(DayFacet.invoice.terms) ?? []
      terms += gross.map { AmountFacet.terms(.gross, $0) } ?? []
      terms += net.map { AmountFacet.terms(.net, $0) } ?? []
    }
    facets = terms.joined(separator: " ")
  }

  init(
    key: Int64, version: Int, isRestricted: Bool, gross: Int64?, net: Int64?, text: String,
    supplier: String, numbers: String, facets: String
  ) {
    self.key = key
    self.version = version
    self.isRestricted = isRestricted
    (self.gross, self.net) = (gross, net)
    (self.text, self.supplier, self.numbers, self.facets) = (text, supplier, numbers, facets)
  }

  /// Numbers of a year; ids of one year are next to each other.
  private static let numbersOfYear: Int64 = 1 << 32

  static func key(of id: VoucherID) -> Int64 {
    Int64(id.year) * numbersOfYear + Int64(id.number)
  }

  static func id(of key: Int64) -> VoucherID? {
    let (year, number) = key.quotientAndRemainder(dividingBy: numbersOfYear)
    guard (2000...2099).contains(year), number > 0 else { return nil }
    return VoucherID(year: Int(year), number: Int(number))
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > textMax else { return text }
    var bytes = text.utf8.prefix(textMax)
    // Not within a character.
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes = bytes.dropLast() }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
