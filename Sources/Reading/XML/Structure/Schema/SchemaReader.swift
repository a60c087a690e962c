extension SchemaFacts {
  /// Reads the text that tools/schema-facts wrote; its README explains the words.
  ///
  /// The text is part of the program, so that a mistake in it stops the program.
  init(reading parts: [StaticString]) {
    var reader = SchemaReader()
    for part in parts {
      var text = FactWord(part)
      while let line = text.take(until: UInt8(ascii: "\n")) { reader.read(line) }
    }
    reader.finish()
    self = reader.facts
    numberNames()
  }
}

/// Reads the lines of the facts one after the other.
struct SchemaReader {
  var facts = SchemaFacts()
  /// The namespace that names without prefix are in.
  var namespace = Namespaces.none
  /// The first bytes of each prefix as a number, in the order of the namespaces.
  private var prefixKeys: [UInt64] = []
  /// Types that are like others, which may stand further down.
  var likes: [(type: Int32, model: Int32)] = []
  /// Types of a simple content and the simple types that say what it is.
  var contents: [(type: Int32, simple: Int32)] = []
  /// The content of the complex type that is being read.
  var content = Content()

  init() {
    prefixKeys = facts.namespaces.prefixes.map { Self.key(Array($0.utf8)) }
    namespace = Namespaces.schema
    addBuiltIns()
  }

  mutating func read(_ line: FactWord) {
    var words = line
    let kind = words.required()
    if kind == "complex" {
      readComplex(&words)
    } else if kind == "text" {
      readText(&words)
    } else if kind == "leaf" {
      readLeaves(&words)
    } else if kind == "elements" {
      let type = type(words.required())
      while let name = words.next() { facts.globals[Int(self.name(name))] = type }
    } else if kind == "like" {
      let model = type(words.required())
      while let name = words.next() { likes.append((type(name), model)) }
    } else if kind == "simple" {
      readSimple(&words)
    } else if kind == "prefix" {
      let prefix = words.required()
      facts.namespaces.add(prefix: prefix.text, uri: words.required().text)
      prefixKeys.append(Self.key(prefix.bytes))
    } else if kind == "namespace" {
      namespace = number(ofPrefix: words.required())
    } else {
      preconditionFailure("the facts have no lines “\(kind.text)”")
    }
  }
}

// MARK: - Names

extension SchemaReader {
  /// The number of an element's or attribute's name.
  mutating func name(_ word: FactWord, in namespace: Int16? = nil) -> Int32 {
    let number = facts.names.intern(namespace ?? self.namespace, word.bytes.span)
    if facts.globals.count < facts.names.count { facts.globals.append(-1) }
    return number
  }

  /// The type that a word names, perhaps before its own line.
  mutating func type(_ word: FactWord) -> Int32 {
    let (before, after) = word.split(at: UInt8(ascii: ":"))
    let namespace = after == nil ? namespace : number(ofPrefix: before)
    let number = facts.typeNames.intern(namespace, (after ?? before).bytes.span)
    if facts.types.count < facts.typeNames.count { facts.types.append(TypeFact(name: number)) }
    return number
  }

  func number(ofPrefix prefix: FactWord) -> Int16 {
    let key = Self.key(prefix.bytes)
    guard let number = prefixKeys.firstIndex(of: key) else {
      preconditionFailure("the facts have no prefix “\(prefix.text)”")
    }
    return Int16(number)
  }

  private static func key(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
