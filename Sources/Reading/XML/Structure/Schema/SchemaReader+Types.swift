extension SchemaReader {
  mutating func addBuiltIns() {
    for row in BuiltInType.all {
      let type = type(FactWord(row.name))
      facts.types[Int(type)].content = row.datatype == nil ? .mixed : .simple
      if let base = row.base { facts.types[Int(type)].base = self.type(FactWord(base)) }
      if row.name.description == "ID" { facts.identifierType = type }
      guard let datatype = row.datatype else {
        facts.types[Int(type)].isSequence = false
        facts.types[Int(type)].otherAttributes = .all
        setContent(
          of: type, particles: [.anything], Content.Fragment(particle: 0, isNullable: true))
        continue
      }
      facts.types[Int(type)].simple = Int32(facts.simpleTypes.count)
      facts.simpleTypes.append(SimpleType(datatype))
    }
  }

  mutating func readSimple(_ words: inout FactWord) {
    let type = type(words.required())
    let base = self.type(words.required())
    var simple = facts.simpleTypes[Int(facts.types[Int(base)].simple)]
    while let facet = words.next() {
      let (name, value) = facet.split(at: UInt8(ascii: "="))
      simple.add(facet: name.text, value?.text ?? "")
    }
    facts.types[Int(type)].base = base
    facts.types[Int(type)].content = .simple
    facts.types[Int(type)].simple = Int32(facts.simpleTypes.count)
    facts.simpleTypes.append(simple)
  }

  mutating func readText(_ words: inout FactWord) {
    let type = type(words.required())
    facts.types[Int(type)].base = self.type(words.required())
    facts.types[Int(type)].content = .simple
    contents.append((type, self.type(words.required())))
    readAttributes(&words, of: type)
  }

  /// Elements, each with a type of the same name that is like another type.
  mutating func readLeaves(_ words: inout FactWord) {
    let model = type(words.required())
    while let name = words.next() {
      let type = type(name)
      likes.append((type, model))
      facts.globals[Int(self.name(name))] = type
    }
  }

  mutating func readComplex(_ words: inout FactWord) {
    let type = type(words.required())
    facts.types[Int(type)].base = self.type(words.required())
    let kind = words.required()
    facts.types[Int(type)].content =
      kind == "elements" ? .elements : kind == "mixed" ? .mixed : .empty
    guard readAttributes(&words, of: type) else { return }
    content = Content(namespace: namespace)
    let whole = group(&words)
    facts.types[Int(type)].isSequence = content.isSequence
    setContent(of: type, particles: content.particles, whole)
  }

  mutating func setContent(
    of type: Int32, particles: [ParticleFact], _ whole: Content.Fragment
  ) {
    let start = facts.particles.count
    facts.particles += particles
    whole.last.forEach { facts.particles[start + $0].canBeLast = true }
    facts.types[Int(type)].particles = start..<facts.particles.count
    facts.types[Int(type)].first = whole.first
    facts.types[Int(type)].canBeEmpty = whole.isNullable
  }

  /// Reads attributes up to the content; false where the line ends with them.
  @discardableResult
  mutating func readAttributes(_ words: inout FactWord, of type: Int32) -> Bool {
    let start = facts.attributes.count
    var hasContent = false
    while let word = words.next() {
      if word == ":" {
        hasContent = true
        break
      } else if word == "abstract" {
        facts.types[Int(type)].isAbstract = true
      } else if word == "@*" {
        facts.types[Int(type)].otherAttributes = .undeclared
      } else {
        let attribute = attribute(word.dropFirst())
        if attribute.isRequired { facts.types[Int(type)].requiredAttributes += 1 }
        facts.attributes.append(attribute)
      }
    }
    facts.types[Int(type)].attributes = start..<facts.attributes.count
    return hasContent
  }

  /// `currencyID!:xs:token=EUR`: required, with its type and the only value it may have.
  private mutating func attribute(_ word: FactWord) -> AttributeFact {
    let (declaration, fixed) = word.split(at: UInt8(ascii: "="))
    var (name, type) = declaration.split(at: UInt8(ascii: ":"))
    let isRequired = name.last == UInt8(ascii: "!")
    if isRequired { name = name.dropLast() }
    guard let type else { preconditionFailure("attribute “\(word.text)” has no type") }
    return AttributeFact(
      name: self.name(name, in: Namespaces.none), type: self.type(type), isRequired: isRequired,
      fixed: fixed.map { String($0.text.map { $0 == "~" ? " " : $0 }) })
  }

  /// Fills in what stood further down when it was named.
  mutating func finish() {
    for (type, simple) in contents {
      facts.types[Int(type)].simple = facts.types[Int(simple)].simple
    }
    var waiting = likes
    while !waiting.isEmpty {
      let count = waiting.count
      waiting.removeAll { type, model in
        guard facts.types[Int(model)].content != .undefined else { return false }
        let name = facts.types[Int(type)].name
        facts.types[Int(type)] = facts.types[Int(model)]
        facts.types[Int(type)].name = name
        facts.types[Int(type)].base = model
        return true
      }
      precondition(waiting.count < count, "the facts have types that are like each other")
    }
    for index in facts.particles.indices
    where facts.particles[index].type == Content.declaredElsewhere {
      facts.particles[index].type = facts.globals[Int(facts.particles[index].name)]
    }
    precondition(
      facts.types.allSatisfy { $0.content != .undefined }, "the facts name a type they don't have")
  }
}
