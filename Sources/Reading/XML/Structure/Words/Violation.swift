/// A place where a document is not built as its schema demands.
package struct Violation: Hashable, Sendable {
  package let kind: Kind
  /// The line of the file.
  package let line: Int
  /// The way to the element, with the number of each that has others of its name beside it:
  /// `/Invoice/InvoiceLine[3]/Price`.
  package let path: String
  /// The element or attribute that is wrong or missing, as people know it: `cbc:IssueDate`.
  package let name: String
  /// The element at ``path`` and the one that holds it.
  package let element: String
  package let parent: String
  /// The offending text, shortened, without what can't be shown.
  package var value = ""
  /// What was expected instead: names, or the datatype.
  package var expected = Expectation.nothing

  /// What a document can have wrong, in the order of the ids.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case unknownElement = "RP-XSD-01"
    case wrongOrder = "RP-XSD-02"
    case missingElement = "RP-XSD-03"
    case tooManyElements = "RP-XSD-04"
    case notBesideAnother = "RP-XSD-05"
    case strayText = "RP-XSD-06"
    case elementInText = "RP-XSD-07"
    case emptyValue = "RP-XSD-08"
    case malformedValue = "RP-XSD-09"
    case missingAttribute = "RP-XSD-10"
    case unknownAttribute = "RP-XSD-11"
    case malformedAttribute = "RP-XSD-12"
    case fixedAttribute = "RP-XSD-13"
    case repeatedIdentifier = "RP-XSD-14"
    case nilled = "RP-XSD-15"
    case wrongType = "RP-XSD-16"
  }

  package enum Expectation: Hashable, Sendable {
    case nothing
    /// The names of elements, one of which must stand there; empty where none may.
    case elements([String])
    case before(String)
    case after(String)
    case datatype(Datatype)
    /// The only texts that are allowed.
    case values([String])
  }
}

extension Violation {
  /// How many characters of a foreign text are shown.
  private static let charactersShown = 60

  /// A foreign text fit to show: short, on one line, without what can't be seen.
  static func shown(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(10 * charactersShown) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    let words = String(scalars).split(separator: " ").joined(separator: " ")
    return words.count > charactersShown ? words.prefix(charactersShown - 1) + "…" : words
  }
}
