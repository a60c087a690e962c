import ReadResult

/// What the XML Schema of a syntax says: names, order, occurrence, datatypes.
///
/// Everything is numbered and flat; the numbers of names and types are those of the tables.
struct SchemaFacts: Sendable {
  /// The names of elements and attributes.
  var names = NameTable()
  /// The numbers of ``names`` for the names of documents.
  var nameNumbers = NameNumbers()
  /// The names of types, without “Type” at the end.
  var typeNames = NameTable()
  var namespaces = Namespaces()
  var types: [TypeFact] = []
  /// The type of each name that is declared as an element of its own, −1 for the others.
  var globals: [Int32] = []
  var particles: [ParticleFact] = []
  var attributes: [AttributeFact] = []
  var simpleTypes: [SimpleType] = []
  /// The type of identifiers, no two of which may be equal.
  var identifierType: Int32 = -1

  /// The type of an element that may have any content, since it says nothing of it.
  static let anyType: Int32 = 0
  /// The same for an element that the schema doesn't know, where a wildcard lets it pass.
  static let undeclared: Int32 = 1
  /// Nothing is said about an element: that it is wrong is known already.
  static let skipped: Int32 = -1

  /// The facts of a syntax, nil for those without a schema here; read when first asked for.
  static func of(_ syntax: ReadResult.Syntax) -> SchemaFacts? {
    switch syntax {
    case .ublInvoice: invoice
    case .ublCreditNote: creditNote
    case .cii: crossIndustryInvoice
    case .zugferd1: nil
    }
  }

  static let invoice = SchemaFacts(reading: invoiceParts)
  static let creditNote = SchemaFacts(reading: creditNoteParts)
  static let crossIndustryInvoice = SchemaFacts(reading: ciiParts)

  /// Makes ``nameNumbers`` once all names are there.
  mutating func numberNames() {
    for number in 0..<Int32(names.count) {
      let namespace = names.namespace(number)
      guard namespace >= 0 else { continue }
      nameNumbers.add(
        number,
        for: .init(namespace: namespaces.uris[Int(namespace)], local: names.text(number)))
    }
  }

  /// A name as people know it: `cbc:IssueDate`.
  func shown(_ name: Int32) -> String {
    namespaces.shown(names.text(name), in: names.namespace(name))
  }

  /// Whether `type` is `base` or is derived from it.
  func isDerived(_ type: Int32, from base: Int32) -> Bool {
    if base == Self.anyType || base == Self.undeclared { return true }
    var current = type
    while current > Self.undeclared {
      if current == base { return true }
      current = types[Int(current)].base
    }
    return false
  }
}

/// A complex or simple type.
struct TypeFact: Sendable {
  var name: Int32
  var base: Int32 = SchemaFacts.anyType
  var content = Content.undefined
  /// The simple type of a content of that kind.
  var simple: Int32 = -1
  /// Its attributes and its particles, which are the elements and wildcards of its content.
  var attributes = 0..<0
  var particles = 0..<0
  /// The particles that may come first, and whether there may be none.
  var first = ParticleSpans()
  var canBeEmpty = true
  /// Whether the content is a plain sequence, each element name once.
  var isSequence = true
  var isAbstract = false
  var requiredAttributes = 0
  /// What is said of attributes that the type doesn't name.
  var otherAttributes = OtherAttributes.none

  enum Content: UInt8, Sendable { case undefined, simple, empty, elements, mixed }

  /// `undeclared`: those that no schema declares are wrong; as none declares any, all are.
  enum OtherAttributes: UInt8, Sendable { case none, undeclared, all }
}

/// An attribute of a type.
struct AttributeFact: Sendable {
  let name: Int32
  let type: Int32
  let isRequired: Bool
  /// The only value it may have.
  var fixed: String?
}

/// An element of a content, or a wildcard that lets others in.
struct ParticleFact: Sendable {
  /// The element's name, ``wildcard`` for a wildcard.
  var name: Int32
  /// The element's type; of a wildcard the namespace that it does not let in, −1 for none.
  var type: Int32
  var isOptional: Bool
  var repeats: Bool
  /// Whether a wildcard lets in elements that no schema declares.
  var isLax = false
  /// The particles that may follow, itself included if it repeats.
  var next = ParticleSpans()
  /// Whether the content may end after it.
  var canBeLast = false

  static let wildcard: Int32 = -1
}
