import Invoice
import InvoiceRules

extension ValueKind where Value == Bool {
  static var flag: ValueKind {
    let name = Wording("true oder false", "true or false")
    return ValueKind(name: name, allowed: nil, isText: false) { node throws(Refusals) in
      guard case .boolean(let value) = node else {
        throw .wrongType(node, expected: name, isText: false)
      }
      return value
    } format: {
      .boolean($0)
    }
  }
}

extension ValueKind where Value == Int {
  /// A whole number; with a unit the value is that many times what is written: `.whole(1...64,
  /// times: 1 << 20)` takes MiB and gives bytes.
  static func whole(_ range: ClosedRange<Int>, times unit: Int = 1) -> ValueKind {
    let name = Wording("eine ganze Zahl", "a whole number")
    let allowed = Wording(
      "\(range.lowerBound) bis \(range.upperBound)", "\(range.lowerBound) to \(range.upperBound)")
    return ValueKind(name: name, allowed: allowed, isText: false) { node throws(Refusals) in
      guard case .integer(let value) = node else {
        throw .wrongType(node, expected: name, isText: false)
      }
      guard range.contains(value) else { throw .notAllowed(node, allowed: allowed) }
      return value * unit
    } format: {
      .integer($0 / unit)
    }
  }
}

extension ValueKind where Value == ExactDecimal {
  /// An amount or rate, written as text with a point so that no digit is lost.
  static func decimal(_ range: ClosedRange<Int>) -> ValueKind {
    let name = Wording(
      "eine Zahl in Anführungszeichen, mit Punkt", "a number in quotes, with a point")
    let allowed = Wording(
      "\"\(range.lowerBound)\" bis \"\(range.upperBound)\"",
      "\"\(range.lowerBound)\" to \"\(range.upperBound)\"")
    let bounds = ExactDecimal(range.lowerBound)...ExactDecimal(range.upperBound)
    return ValueKind(name: name, allowed: allowed, isText: true) { node throws(Refusals) in
      switch node {
      case .integer(let number) where range.contains(number): return ExactDecimal(number)
      case .string(let text):
        guard let value = ExactDecimal(text), bounds.contains(value) else {
          throw .notAllowed(node, allowed: allowed, hint: commaHint(text))
        }
        return value
      case .integer: throw .notAllowed(node, allowed: allowed)
      default: throw .wrongType(node, expected: name, isText: true)
      }
    } format: {
      .string($0.description)
    }
  }

  private static func commaHint(_ text: String) -> Wording? {
    guard text.contains(","), ExactDecimal(text) == nil else { return nil }
    let mended = text.filter { $0 != "." }.replacing(",", with: ".")
    return Wording(
      "Mit Punkt statt Komma: \"\(mended)\"", "With a point, not a comma: \"\(mended)\"")
  }
}

extension ValueKind where Value: RawRepresentable<String> & CaseIterable {
  /// One of the words of an enumeration.
  static var choice: ValueKind {
    let words = Value.allCases.map(\.rawValue)
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    return .written(
      Wording("eines der erlaubten Wörter", "one of the allowed words"),
      allowed: Wording(list, list),
      hint: { text in
        NearestName.of(text, among: words).map {
          Wording("Gemeint ist vielleicht \"\($0)\".", "Perhaps \"\($0)\" is meant.")
        }
      }, read: { Value(rawValue: $0) }, write: { $0.rawValue })
  }
}
