import ReadResult

/// What the score of a field has been worth: the share of right ones among those with such a score.
///
/// Measured on 587 documents, 198 of them scans, with 5557 fields: for each kind of field, origin
/// of the words and band of scores `(right + 1) / (all + 2)`, bands joined where a higher score was
/// worth less. Few cases so give a low probability. `deploy/campaigns/paper` shows how it holds.
enum Calibration {
  /// Fields that are found in the same way.
  private enum Kind: Hashable {
    case number, date, party, identifier, amount, currency, terms
  }

  /// The lowest score of each band.
  private static let bands = [0, 0.3, 0.45, 0.58, 0.7, 0.8, 0.9]

  private static let textLayer: [Kind: [Double]] = [
    .number: [0.5, 0.5, 0.971, 0.971, 0.975, 0.988, 0.993],
    .date: [0.5, 0.984, 0.984, 0.984, 0.984, 0.992, 0.993],
    .party: [0.895, 0.9, 0.98, 0.98, 0.98, 0.98, 0.997],
    .identifier: [0.867, 0.867, 0.909, 0.909, 0.938, 0.947, 0.998],
    .amount: [0.5, 0.839, 0.839, 0.973, 0.987, 0.994, 0.997],
    .currency: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.996],
    .terms: [0.5, 0.5, 0.5, 0.889, 0.889, 0.889, 0.984],
  ]

  private static let recognized: [Kind: [Double]] = [
    .number: [0.2, 0.5, 0.949, 0.949, 0.963, 0.979, 0.987],
    .date: [0.5, 0.911, 0.911, 0.935, 0.935, 0.991, 0.991],
    .party: [0.727, 0.875, 0.978, 0.978, 0.978, 0.978, 0.994],
    .identifier: [0.778, 0.8, 0.8, 0.857, 0.917, 0.996, 0.996],
    .amount: [0.5, 0.81, 0.81, 0.867, 0.983, 0.991, 0.996],
    .currency: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.994],
    .terms: [0.5, 0.5, 0.5, 0.667, 0.667, 0.667, 0.974],
  ]

  private static let kinds: [FieldName: Kind] = [
    .invoiceNumber: .number, .orderNumber: .number, .contractNumber: .number,
    .issueDate: .date, .dueDate: .date, .serviceStart: .date, .serviceEnd: .date,
    .sellerName: .party, .buyerName: .party,
    .sellerVATIdentifier: .identifier, .sellerTaxNumber: .identifier, .iban: .identifier,
    .net: .amount, .tax: .amount, .gross: .amount, .currency: .currency,
    .cashDiscountPercent: .terms, .cashDiscountDays: .terms,
  ]

  /// The probability that a field with a score is right, from 0 to 1.
  static func probability(of name: FieldName, score: Double, origin: PageText.Origin) -> Double {
    let table = origin == .ocr ? recognized : textLayer
    let band = bands.lastIndex { score >= $0 } ?? 0
    return kinds[name].flatMap { table[$0] }?[band] ?? 0.5
  }
}
