import Invoice
package import InvoiceRules
package import ReadResult

/// What is wrong with a correction as a person wrote it.
package enum CorrectionMistake: Error, Hashable, Sendable {
  /// It is not `key=value`.
  case noPair(String)
  case unknownKey(String)
  case unknownClass(String)
  /// The text is no value of the field.
  case noValue(FieldName, String)
  /// Nothing is to be corrected.
  case empty
}

extension CorrectionMistake: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPair(let text): "“\(text)” is not of the form key=value."
    case .unknownKey(let key):
      "There is no field “\(key)”; there are class, "
        + FieldName.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownClass(let text):
      "There is no class “\(text)”; there are "
        + Correction.classes.map(\.rawValue).joined(separator: ", ") + "."
    case .noValue(let field, let text):
      "“\(text)” is no value of \(field.rawValue); dates are written 2026-11-26, amounts 1190.00."
    case .empty: "Say at least one key=value."
    }
  }
}

extension Correction {
  /// What a person can say that a document is; mails and archives are what they are.
  static let classes = DocumentClass.allCases.filter { $0 != .mail && $0 != .archive }

  /// Reads corrections as they are written on the command line: `class=invoice`, `gross=1190.00`.
  package init(_ pairs: [String]) throws(CorrectionMistake) {
    self.init()
    guard !pairs.isEmpty else { throw .empty }
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "=") else { throw .noPair(pair) }
      try set(String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
    }
  }

  private mutating func set(_ key: String, _ text: String) throws(CorrectionMistake) {
    if key == "class" {
      guard let documentClass = Self.classes.first(where: { $0.rawValue == text }) else {
        throw .unknownClass(text)
      }
      self.documentClass = documentClass
      return
    }
    guard let field = FieldName(rawValue: key) else { throw .unknownKey(key) }
    guard text.isEmpty || field.takes(text) else { throw .noValue(field, text) }
    fields[field] = text
  }
}

extension FieldName {
  /// Whether a text is a value of the field in its plain form.
  fileprivate func takes(_ text: String) -> Bool {
    switch self {
    case .issueDate, .dueDate, .serviceStart, .serviceEnd: CalendarDate(text) != nil
    case .net, .tax, .gross, .cashDiscountPercent: ExactDecimal(text) != nil
    case .cashDiscountDays: Int(text).map { 0...3650 ~= $0 } ?? false
    case .currency: text.utf8.count == 3 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    default: text.utf8.count <= 200
    }
  }
}

extension Voucher {
  /// Why a correction can't be taken, as a sentence; nil where it can.
  package func refusal(of correction: Correction) -> Wording? {
    let isHindered = status == .approved && settlement.hindrance != nil
    guard isHindered || [.exception, .filed].contains(status) else {
      return Wording(
        "\(id) steht auf „\(status.name.german)“; berichtigt werden nur Klärfälle, abgelegte "
          + "Belege und solche, die sich nicht buchen lassen.",
        "\(id) is \(status.name.english); only exceptions, filed documents and those that can't "
          + "be posted are corrected.")
    }
    guard reading?.structuredSHA256 == nil, documentClass != .mail, documentClass != .archive
    else {
      return Wording(
        "\(id) wurde nicht an seinem Text erkannt; was darin steht, wird nicht von Hand geändert.",
        "\(id) is not known by its words; what it holds is not changed by hand.")
    }
    return nil
  }
}
