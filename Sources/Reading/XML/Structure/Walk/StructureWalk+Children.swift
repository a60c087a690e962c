extension StructureWalk {
  /// Follows the children of an element through its content and gives each its type.
  mutating func checkChildren(_ index: Int, _ type: TypeFact) {
    let start = type.particles.lowerBound
    var expected = type.first
    var mayEnd = type.canBeEmpty
    var child = Int(tree.nodes[index].firstChild)
    while child >= 0 {
      guard let place = particle(of: child, among: expected, from: start) else {
        return explain(index, type)
      }
      let particle = facts.particles[start + place]
      types[child] = particle.isWildcard ? typePassing(child, particle) : particle.type
      expected = particle.next
      mayEnd = particle.canBeLast
      child = Int(tree.nodes[child].nextSibling)
    }
    if !mayEnd { explain(index, type) }
  }

  /// Says what is wrong with the children of an element.
  private mutating func explain(_ index: Int, _ type: TypeFact) {
    if type.isSequence {
      explainSequence(index, type)
    } else {
      explainContent(index, type)
    }
  }

  /// The particle that an element is, among those that are possible, which start at `start`.
  func particle(of node: Int, among possible: ParticleSpans, from start: Int) -> Int? {
    let name = tree.nodes[node].name
    let number = names.numbers[Int(name)]
    let namespace = names.namespaces[Int(name)]
    return place(number, namespace, possible.lower, start)
      ?? place(number, namespace, possible.upper, start)
  }

  private func place(
    _ number: Int32, _ namespace: Int16, _ run: ParticleSpans.Run, _ start: Int
  ) -> Int? {
    for place in run.indices {
      let particle = facts.particles[start + place]
      if particle.name == number || particle.isWildcard && particle.letsIn(namespace) {
        return place
      }
    }
    return nil
  }

  /// The type of an element that comes through a wildcard.
  mutating func typePassing(_ child: Int, _ wildcard: ParticleFact) -> Int32 {
    if let type = declaredType(of: child) { return type }
    if wildcard.isLax { return SchemaFacts.undeclared }
    reportUnknown(child)
    return SchemaFacts.skipped
  }

  /// Reports an element that has no place in its parent, perhaps with one that it resembles.
  mutating func reportUnknown(_ child: Int, in particles: Range<Int> = 0..<0) {
    guard report.count(.unknownElement) else { return }
    let name = tree.names[Int(tree.nodes[child].name)]
    let similar = facts.particles[particles].first {
      !$0.isWildcard && facts.names.text($0.name).lowercased() == name.local.lowercased()
    }
    let isKnown = names.namespaces[Int(tree.nodes[child].name)] >= 0
    report.keep(
      violation(
        .unknownElement, at: child, value: isKnown ? "" : Violation.shown(name.namespace),
        expected: similar.map { .elements([facts.shown($0.name)]) } ?? .nothing))
  }
}

extension ParticleFact {
  var isWildcard: Bool { name == Self.wildcard }

  /// Whether a wildcard lets in elements of a namespace: all, or all but one and none.
  func letsIn(_ namespace: Int16) -> Bool {
    type < 0 || Int32(namespace) != type && namespace != Namespaces.none
  }
}
