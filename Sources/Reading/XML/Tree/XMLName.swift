import Synchronization

/// A name that the bindings ask for, interned once for the process.
///
/// It is written with the prefix that the binding's tables use (`cbc:ID`, `ram:ID`), whatever
/// prefix a document has; a name without prefix is in no namespace, like most attributes.
struct XMLName: Hashable, Sendable {
  let id: Int
  let qualified: String

  /// Interns a name of the program; those of a document never come here.
  init(_ qualified: String) {
    self.qualified = qualified
    let parts = qualified.split(separator: ":", maxSplits: 1)
    let key = Key(
      prefix: parts.count > 1 ? String(parts[0]) : "", local: parts.last.map(String.init) ?? "")
    id = Self.interned.withLock { names in
      if let id = names[key] { return id }
      let id = names.count
      names[key] = id
      return id
    }
  }

  private struct Key: Hashable {
    let prefix: String
    let local: String
  }

  private static let interned = Mutex<[Key: Int]>([:])

  /// Where each name interned so far stands in a document's names, −1 where it doesn't.
  static func places(of document: borrowing XMLTreeBuilder) -> [Int32] {
    let prefixes = document.namespaces.map { $0.isEmpty ? "" : XMLNamespace.prefixes[$0] }
    let (names, namespaces) = (document.names, document.namespaceOfName)
    return interned.withLock { interned in
      var places = [Int32](repeating: -1, count: interned.count)
      for place in names.indices {
        guard let prefix = prefixes[namespaces[place]],
          let id = interned[Key(prefix: prefix, local: names[place].local)], places[id] < 0
        else { continue }
        places[id] = Int32(place)
      }
      return places
    }
  }
}

extension XMLTree.ExpandedName {
  /// The name as the bindings write it, nil if its namespace is none of theirs.
  var qualified: String? {
    if namespace.isEmpty { return local }
    return XMLNamespace.prefixes[namespace].map { $0 + ":" + local }
  }
}

/// The namespaces that the bindings know.
enum XMLNamespace {
  static let invoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  static let creditNote = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
  static let cii = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  static let zugferd1 = "urn:ferd:CrossIndustryDocument:invoice:1p0"

  /// The prefix that the bindings write for a namespace.
  ///
  /// ZUGFeRD 1.0 has earlier editions of the same components.
  static let prefixes: [String: String] = [
    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2": "cac",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2": "cbc",
    cii: "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100": "ram",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:100": "qdt",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100": "udt",
    zugferd1: "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12": "ram",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:12": "qdt",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15": "udt",
  ]
}
