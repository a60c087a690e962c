/// A datatype of XML Schema that the schemas of invoices use.
///
/// What is accepted is what libxml2 2.14 accepts, since it gives the official verdicts; where that
/// is not what XML Schema 1.0 says, the case says so.
package enum Datatype: UInt8, Sendable, CaseIterable {
  case string
  case normalizedString
  case token
  case decimal
  case integer
  /// libxml2 lets white space around a value stand for all datatypes but these three.
  case date, time, dateTime
  case boolean
  /// libxml2 passes over characters that are no base64.
  case base64Binary
  /// libxml2 lets characters stand that a URI must escape.
  case anyURI
  case language
  case identifier
}

extension Datatype {
  /// Whether any text is a value, so that there is nothing to look at.
  var acceptsAll: Bool { self == .string || self == .normalizedString || self == .token }

  /// Whether `text` is a value, white space around it left out where that is allowed.
  func accepts(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .string, .normalizedString, .token: true
    case .decimal: NumberSyntax.isDecimal(text.extracting(text.trimmedIndices))
    case .integer: NumberSyntax.isInteger(text.extracting(text.trimmedIndices))
    case .date: DateSyntax.isDate(text)
    case .time: DateSyntax.isTime(text)
    case .dateTime: DateSyntax.isDateTime(text)
    case .boolean: NumberSyntax.isBoolean(text.extracting(text.trimmedIndices))
    case .base64Binary: Base64Syntax.isBase64(text)
    case .anyURI: URISyntax.isReference(text.extracting(text.trimmedIndices))
    case .language: NameSyntax.isLanguage(text.extracting(text.trimmedIndices))
    case .identifier: NameSyntax.isIdentifier(text.extracting(text.trimmedIndices))
    }
  }
}

extension Span<UInt8> {
  /// The indices without white space at both ends.
  var trimmedIndices: Range<Int> {
    var start = 0
    var end = count
    while start < end, self[start].isXMLSpace { start += 1 }
    while end > start, self[end - 1].isXMLSpace { end -= 1 }
    return start..<end
  }

  /// The text without white space at both ends, each run of it inside made one space.
  var collapsed: String {
    var bytes: [UInt8] = []
    for index in trimmedIndices {
      if !self[index].isXMLSpace {
        bytes.append(self[index])
      } else if bytes.last != UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func digit(at index: Int) -> Int? {
    guard index < count, self[index] &- UInt8(ascii: "0") <= 9 else { return nil }
    return Int(self[index] - UInt8(ascii: "0"))
  }

  func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
    index < count && self[index] == UInt8(ascii: character)
  }
}
