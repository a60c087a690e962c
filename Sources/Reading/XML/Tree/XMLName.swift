import Threads

/// A name that the bindings ask for, interned once for the process.
///
/// It is written with the prefix that the binding's tables use (`cbc:ID`, `ram:ID`), whatever
/// prefix a document has; a name without prefix is in no namespace, like most attributes.
///
/// It is a plain number, for it is looked at all the time.
struct XMLName: Hashable, Sendable {
  let id: Int

  /// Interns a name of the program; those of a document never come here.
  init(_ qualified: String) {
    id = Self.interned.withLock { names in
      if let id = names.ids[qualified] { return id }
      let id = names.ids.count
      names.ids[qualified] = id
      let parts = qualified.split(separator: ":", maxSplits: 1)
      let prefix = parts.count > 1 ? String(parts[0]) : ""
      for namespace in XMLNamespace.ofPrefix[prefix] ?? [] {
        names.numbers.add(
          Int32(id), for: .init(namespace: namespace, local: parts.last.map(String.init) ?? ""))
      }
      return id
    }
  }

  private struct Interned {
    var ids: [String: Int] = [:]
    var numbers = NameNumbers()
  }

  private static let interned = Lock(Interned())

  /// How many names are interned so far.
  static var count: Int { interned.withLock { $0.ids.count } }

  /// Where each of the first `count` names stands in a document's names, which are given by their
  /// ``KnownNames`` numbers; −1 where it doesn't.
  static func places(of knownNames: [Int32], count: Int) -> [Int32] {
    interned.withLock { interned in
      var places = [Int32](repeating: -1, count: count)
      for (place, known) in knownNames.enumerated() {
        let id = Int(interned.numbers[known])
        if places.indices.contains(id), places[id] < 0 { places[id] = Int32(place) }
      }
      return places
    }
  }

  /// Where the name stands in the names of a document that was parsed before it was interned.
  func place(in tree: XMLTree) -> Int32? {
    let numbers = Self.interned.withLock { $0.numbers }
    return numbers.numbers(in: tree).firstIndex(of: Int32(id)).map(Int32.init)
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
  /// The envelope of Peppol, and what it holds that is no XML.
  static let sbdh =
    "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
  static let peppolContent = "http://peppol.eu/xsd/ticc/envelope/1.0"

  /// The prefix that the bindings write for a namespace.
  ///
  /// ZUGFeRD 1.0 has earlier editions of the same components.
  static let prefixes: [String: String] = [
    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2": "cac",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2": "cbc",
    sbdh: "sbdh",
    cii: "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100": "ram",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:100": "qdt",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100": "udt",
    zugferd1: "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12": "ram",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:12": "qdt",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15": "udt",
  ]

  /// The namespaces that a prefix stands for; none has none, as most attributes.
  static let ofPrefix: [String: [String]] = prefixes.reduce(into: ["": [""]]) { result, pair in
    result[pair.value, default: []].append(pair.key)
  }
}
