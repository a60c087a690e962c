extension SchemaReader {
  /// A content as it is read, compiled to what may follow each particle.
  ///
  /// XML Schema demands contents in which a child's name alone says which particle it is, so that
  /// a document is checked by looking at one child after the other.
  struct Content {
    var particles: [ParticleFact] = []
    var isSequence = true
    /// The namespace of the next names.
    var namespace = Namespaces.none

    /// The type of a particle that stands for an element declared elsewhere.
    static let declaredElsewhere: Int32 = -2

    /// A part of a content: what it may begin and end with, and whether it may be left out.
    struct Fragment {
      var first = ParticleSpans()
      var last = ParticleSpans()
      var isNullable = true

      init() {}

      init(particle: Int, isNullable: Bool) {
        first = ParticleSpans(particle)
        last = ParticleSpans(particle)
        self.isNullable = isNullable
      }
    }
  }

  /// Reads a content to its end, or a group to its closing bracket.
  mutating func group(_ words: inout FactWord) -> Content.Fragment {
    var items: [Content.Fragment] = []
    var isChoice = false
    var suffix: UInt8?
    while let word = words.next() {
      if word.first == UInt8(ascii: ")") {
        suffix = word.bytes.count > 1 ? word.last : nil
        break
      } else if word == "|" {
        isChoice = true
      } else if word == "(" {
        content.isSequence = false
        items.append(group(&words))
      } else if word.last == UInt8(ascii: ":") {
        content.namespace = number(ofPrefix: word.dropLast())
      } else {
        items.append(particle(word))
      }
    }
    if isChoice { content.isSequence = false }
    let whole = isChoice ? choice(of: items) : sequence(of: items)
    return occurring(whole, suffix)
  }

  /// From the end, so that what may follow an item is known when it is looked at.
  private mutating func sequence(of items: [Content.Fragment]) -> Content.Fragment {
    var rest = Content.Fragment()
    for item in items.reversed() {
      item.last.forEach { content.particles[$0].next.formUnion(rest.first) }
      var joined = item
      if item.isNullable { joined.first.formUnion(rest.first) }
      joined.last = rest.last
      if rest.isNullable { joined.last.formUnion(item.last) }
      joined.isNullable = item.isNullable && rest.isNullable
      rest = joined
    }
    return rest
  }

  private func choice(of items: [Content.Fragment]) -> Content.Fragment {
    var whole = Content.Fragment()
    for item in items {
      whole.first.formUnion(item.first)
      whole.last.formUnion(item.last)
    }
    whole.isNullable = items.contains(where: \.isNullable)
    return whole
  }

  private mutating func occurring(
    _ fragment: Content.Fragment, _ suffix: UInt8?
  ) -> Content.Fragment {
    var fragment = fragment
    if suffix == UInt8(ascii: "*") || suffix == UInt8(ascii: "+") {
      fragment.last.forEach { content.particles[$0].next.formUnion(fragment.first) }
    }
    if suffix == UInt8(ascii: "*") || suffix == UInt8(ascii: "?") { fragment.isNullable = true }
    return fragment
  }

  /// `Name`, `Name=type`, `#other-lax`, each with `?`, `*` or `+`.
  private mutating func particle(_ word: FactWord) -> Content.Fragment {
    let suffix = word.last.flatMap { "?*+".utf8.contains($0) ? $0 : nil }
    let word = suffix == nil ? word : word.dropLast()
    let isOptional = suffix == UInt8(ascii: "?") || suffix == UInt8(ascii: "*")
    let number = content.particles.count
    var particle = ParticleFact(
      name: ParticleFact.wildcard, type: -1, isOptional: isOptional,
      repeats: suffix == UInt8(ascii: "*") || suffix == UInt8(ascii: "+"))
    if word.first == UInt8(ascii: "#") {
      let (kind, process) = word.split(at: UInt8(ascii: "-"))
      particle.isLax = process.map { $0 == "lax" } ?? false
      if kind == "#other" { particle.type = Int32(namespace) }
      content.isSequence = false
    } else {
      let (local, type) = word.split(at: UInt8(ascii: "="))
      particle.name = name(local, in: content.namespace)
      particle.type = type.map { self.type($0) } ?? Content.declaredElsewhere
      let name = particle.name
      if content.particles.contains(where: { $0.name == name }) { content.isSequence = false }
    }
    content.particles.append(particle)
    return occurring(Content.Fragment(particle: number, isNullable: isOptional), suffix)
  }
}

extension ParticleFact {
  /// What an element without a declared type may hold.
  static var anything: ParticleFact {
    var particle = ParticleFact(
      name: wildcard, type: -1, isOptional: true, repeats: true, isLax: true)
    particle.next = ParticleSpans(0)
    return particle
  }
}
