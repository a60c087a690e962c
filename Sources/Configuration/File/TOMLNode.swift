import InvoiceRules

/// A value of a TOML document.
enum TOMLNode: Hashable, Sendable {
  case string(String)
  case integer(Int)
  /// A number with a fraction or an exponent, as printed; no setting is one.
  case float(String)
  case boolean(Bool)
  /// A date, a time or both; no setting is one.
  case moment(String)
  case array([TOMLNode])
  case table([String: TOMLNode])
}

extension TOMLNode: CustomStringConvertible {
  /// As it would be written in one line of a file; the keys of a table are sorted.
  var description: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .float(let text), .moment(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .array(let nodes): "[" + nodes.map(\.description).joined(separator: ", ") + "]"
    case .table(let nodes) where nodes.isEmpty: "{}"
    case .table(let nodes):
      "{ "
        + nodes.sorted { $0.key < $1.key }.map { "\(Self.key($0.key)) = \($0.value)" }
        .joined(separator: ", ") + " }"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// A key, in quotes where it can't be bare.
  private static func key(_ key: String) -> String {
    let isBare = !key.isEmpty && key.utf8.allSatisfy { TOMLCursor.isBare($0) }
    return isBare ? key : quoted(key)
  }

  /// What the value is, for people.
  var kind: Wording {
    switch self {
    case .string: Wording("ein Text", "a text")
    case .integer: Wording("eine ganze Zahl", "a whole number")
    case .float: Wording("eine Kommazahl", "a number with a fraction")
    case .boolean: Wording("true oder false", "true or false")
    case .moment: Wording("ein Datum oder eine Uhrzeit", "a date or time")
    case .array: Wording("eine Liste", "a list")
    case .table: Wording("ein Abschnitt", "a section")
    }
  }
}
