package import Invoice
package import ReadResult

/// The GiroCode of a document: a second witness of its account, amount, name and number.
///
/// It is printed by the program that printed the words and can't be misread by a letter. Where both
/// are readable and differ, what is printed stays: people compare that, and a difference is told.
package struct GiroCodeEvidence: Sendable {
  private let giroCode: GiroCode
  private let place: ExtractedField.Place

  package init(_ giroCode: GiroCode, page: Int, box: PageText.Box) {
    self.giroCode = giroCode
    place = ExtractedField.Place(page: page, box: box)
  }

  private static let certain = 0.99
  /// A number in the text of a transfer may be that of the customer.
  private static let likely = 0.8
  /// Letters of a recognised text that may be misread.
  private static let misreadMax = 2

  /// The fields with what the code says; `isRecognized` tells that words may be misread.
  func supporting(
    _ fields: [FieldName: ExtractedField], isRecognized: Bool
  ) -> [FieldName: ExtractedField] {
    var fields = fields
    func add(_ name: FieldName, _ value: String?, confidence: Double) {
      guard let value else { return }
      guard let printed = fields[name]?.value else {
        fields[name] = ExtractedField(value, confidence: confidence, place: place)
        return
      }
      let isMisread = isRecognized && Self.isMisread(printed, for: value)
      if Self.plain(printed) == Self.plain(value) || isMisread {
        fields[name] = ExtractedField(
          isMisread ? value : printed, confidence: Self.certain, place: fields[name]?.place)
      }
    }
    add(.iban, giroCode.iban.description, confidence: Self.certain)
    add(.sellerName, giroCode.name, confidence: Self.likely)
    add(.gross, giroCode.amount?.description, confidence: Self.likely)
    add(.invoiceNumber, number, confidence: Self.likely)
    return fields
  }

  /// The only word with digits in the text of the transfer.
  private var number: String? {
    guard case .text(let words)? = giroCode.remittance else { return nil }
    let numbers = words.split(whereSeparator: { " ,;:".contains($0) })
      .filter { $0.contains(where: \.isNumber) }
    return numbers.count == 1 ? numbers.first.map(String.init) : nil
  }

  /// Whether a text is another one but for few letters; an account with right check digits is not.
  private static func isMisread(_ printed: String, for value: String) -> Bool {
    let (left, right) = (plain(printed), plain(value))
    guard left != right, left.count == right.count, left.count > 3 * misreadMax,
      IBAN(printed) == nil
    else {
      return false
    }
    return zip(left, right).count { $0 != $1 } <= misreadMax
  }

  private static func plain(_ text: String) -> [Character] {
    text.lowercased().filter { $0.isLetter || $0.isNumber }.map(\.self)
  }
}
