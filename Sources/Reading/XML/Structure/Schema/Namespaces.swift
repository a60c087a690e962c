/// The namespaces of a schema by number, with the prefixes that people know them by.
struct Namespaces: Sendable {
  private(set) var uris = ["", XMLNamespace.schema, XMLNamespace.schemaInstance]
  private(set) var prefixes = ["", "xs", "xsi"]

  /// No namespace.
  static let none: Int16 = 0
  static let schema: Int16 = 1
  static let schemaInstance: Int16 = 2
  /// One that the schema doesn't have.
  static let foreign: Int16 = -1

  /// UBL documents have their own namespace without prefix; the facts can't.
  private static let withoutPrefix: Set<String> = ["", "inv", "cn"]

  /// A name as people know it: `cbc:IssueDate`.
  func shown(_ local: String, in namespace: Int16) -> String {
    let prefix = namespace >= 0 ? prefixes[Int(namespace)] : ""
    return Self.withoutPrefix.contains(prefix) ? local : "\(prefix):\(local)"
  }

  mutating func add(prefix: String, uri: String) {
    prefixes.append(prefix)
    uris.append(uri)
  }

  func number(ofURI uri: String) -> Int16? { uris.firstIndex(of: uri).map(Int16.init) }

  func number(ofPrefix prefix: String) -> Int16? { prefixes.firstIndex(of: prefix).map(Int16.init) }
}

extension XMLNamespace {
  static let schema = "http://www.w3.org/2001/XMLSchema"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
