extension StructureWalk {
  /// Says what is wrong with children among which there are choices: the first that doesn't fit.
  mutating func explainContent(_ index: Int, _ type: TypeFact) {
    let start = type.particles.lowerBound
    var expected = type.first
    var mayEnd = type.canBeEmpty
    var fits = true
    var child = Int(tree.nodes[index].firstChild)
    while child >= 0 {
      if fits, let place = particle(of: child, among: expected, from: start) {
        let particle = facts.particles[start + place]
        types[child] = particle.isWildcard ? typePassing(child, particle) : particle.type
        expected = particle.next
        mayEnd = particle.canBeLast
      } else if let particle = anyParticle(of: child, type) {
        types[child] = particle.isWildcard ? SchemaFacts.skipped : particle.type
        if fits { reportUnfitting(child, expected, from: start) }
        fits = false
      } else {
        reportUnknown(child, in: type.particles)
      }
      child = Int(tree.nodes[child].nextSibling)
    }
    if fits, !mayEnd, report.count(.missingElement) {
      report.keep(
        violation(.missingElement, at: index, expected: .elements(shown(expected, from: start))))
    }
  }

  private mutating func reportUnfitting(_ child: Int, _ expected: ParticleSpans, from start: Int) {
    guard report.count(.notBesideAnother) else { return }
    report.keep(
      violation(
        .notBesideAnother, at: child, expected: .elements(shown(expected, from: start))))
  }

  /// A particle that the element could be, wherever in the content that is.
  private func anyParticle(of child: Int, _ type: TypeFact) -> ParticleFact? {
    let name = Int(tree.nodes[child].name)
    return facts.particles[type.particles].first {
      $0.name == names.numbers[name] || $0.isWildcard && $0.letsIn(names.namespaces[name])
    }
  }

  private func shown(_ particles: ParticleSpans, from start: Int) -> [String] {
    var shown: [String] = []
    particles.forEach { place in
      let particle = facts.particles[start + place]
      if !particle.isWildcard { shown.append(facts.shown(particle.name)) }
    }
    return shown
  }
}
