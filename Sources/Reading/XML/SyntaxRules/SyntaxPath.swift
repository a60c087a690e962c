/// The way from a context to what a rule speaks of: `cac:Item/cbc:Name`, `cbc:ID/@schemeID`.
///
/// Written with the prefixes of ``SyntaxName``. `a|b` in a step stands for either name; a path that
/// begins with `//` leads from anywhere in the document. A step may be left out before an attribute
/// (`@schemeID`): then it is the context's own.
struct SyntaxPath: Sendable, Hashable, ExpressibleByStringLiteral {
  let isAnywhere: Bool
  /// For each step its alternatives.
  let steps: [[SyntaxName]]
  let attribute: SyntaxName?

  init(stringLiteral text: String) {
    self.init(text[...], within: [], prefix: "")
  }

  /// Reads a path; steps without a prefix get `prefix`, and those of `within` stand before its own.
  init(_ text: Substring, within: [[SyntaxName]], prefix: String) {
    isAnywhere = text.utf8.starts(with: "//".utf8)
    var steps = isAnywhere ? [] : within
    var attribute: SyntaxName?
    for part in text.parts(between: "/") {
      if part.utf8.first == UInt8(ascii: "@") {
        attribute = SyntaxName(part.dropFirst(), prefix: "")
      } else {
        steps.append(part.parts(between: "|").map { SyntaxName($0, prefix: prefix) })
      }
    }
    self.steps = steps
    self.attribute = attribute
  }

  /// Local names only, as people are shown it; the first of alternatives stands for all.
  var elements: String {
    steps.compactMap { $0.first.map { String($0.local) } }.joined(separator: "/")
  }
}

/// A name as the tables write it.
struct SyntaxName: Sendable, Hashable {
  /// `cac`, `cbc`, `ram` …, empty for no namespace.
  let prefix: Substring
  let local: Substring

  init(_ text: Substring, prefix: String) {
    if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
      self.prefix = text[..<colon]
      local = text[text.utf8.index(after: colon)...]
    } else {
      self.prefix = prefix[...]
      local = text
    }
  }

  var expanded: XMLTree.ExpandedName {
    let namespace = prefix.isEmpty ? "" : Self.namespaces[String(prefix)]
    guard let namespace else { preconditionFailure("“\(prefix)” stands for no namespace") }
    return XMLTree.ExpandedName(namespace: namespace, local: String(local))
  }

  /// Only those of the judged versions: ``XMLNamespace/prefixes`` knows those of ZUGFeRD 1.0 too.
  static let namespaces: [String: String] = [
    "ubl": XMLNamespace.invoice,
    "cn": XMLNamespace.creditNote,
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "ext": "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2",
    "rsm": XMLNamespace.cii,
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
  ]
}

extension Substring {
  /// The parts between the sign; byte by byte, since tables are read when an invoice is waiting.
  func parts(between sign: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign)).map { Substring($0) }
  }
}
