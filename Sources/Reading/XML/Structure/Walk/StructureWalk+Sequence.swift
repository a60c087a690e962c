extension StructureWalk {
  /// Says what is wrong with the children of an element that is a plain sequence: which are
  /// unknown, too many or missing, and which stand in the wrong place.
  mutating func explainSequence(_ index: Int, _ type: TypeFact) {
    let found = report.counts.values.reduce(0, +)
    var counts = [Int](repeating: 0, count: type.particles.count)
    var placed: [PlacedChild] = []
    var child = Int(tree.nodes[index].firstChild)
    while child >= 0 {
      let number = names.numbers[Int(tree.nodes[child].name)]
      if let place = type.particles.firstIndex(where: { facts.particles[$0].name == number }) {
        let offset = place - type.particles.lowerBound
        types[child] = facts.particles[place].type
        counts[offset] += 1
        if counts[offset] == 1 || facts.particles[place].repeats {
          placed.append(PlacedChild(node: child, particle: place))
        } else {
          reportSurplus(child)
        }
      } else {
        reportUnknown(child, in: type.particles)
      }
      child = Int(tree.nodes[child].nextSibling)
    }
    for (offset, count) in counts.enumerated() where count == 0 {
      reportMissing(index, facts.particles[type.particles.lowerBound + offset])
    }
    reportMisplaced(placed)
    // The walk found something wrong; that must never be lost.
    if report.counts.values.reduce(0, +) == found, report.count(.notBesideAnother) {
      report.keep(violation(.notBesideAnother, at: index))
    }
  }

  private mutating func reportSurplus(_ child: Int) {
    guard report.count(.tooManyElements) else { return }
    report.keep(violation(.tooManyElements, at: child))
  }

  private mutating func reportMissing(_ index: Int, _ particle: ParticleFact) {
    guard !particle.isOptional, report.count(.missingElement) else { return }
    report.keep(
      violation(
        .missingElement, at: index, expected: .elements([facts.shown(particle.name)])))
  }

  private mutating func reportMisplaced(_ children: [PlacedChild]) {
    let (kept, misplaced) = PlacedChild.sorted(children)
    for child in misplaced where report.count(.wrongOrder) {
      let before = kept.last { $0.particle <= child.particle }
      let neighbour = (before ?? kept.first).map { facts.shown(facts.particles[$0.particle].name) }
      let expected: Violation.Expectation? =
        before == nil ? neighbour.map { .before($0) } : neighbour.map { .after($0) }
      report.keep(violation(.wrongOrder, at: child.node, expected: expected ?? .nothing))
    }
  }
}

/// A child and the particle of its parent's sequence that it is.
private struct PlacedChild {
  let node: Int
  let particle: Int

  /// The most children that stand in the right order among themselves, and the others.
  ///
  /// So a single element that stands too early or too late is blamed, not all that it passed.
  static func sorted(
    _ children: [PlacedChild]
  ) -> (kept: [PlacedChild], misplaced: [PlacedChild]) {
    // `ends[length]` is the child that ends the run of that length with the least particle.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: children.count)
    for (index, child) in children.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if children[ends[middle]].particle <= child.particle {
          low = middle + 1
        } else {
          high = middle
        }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count {
        ends.append(index)
      } else {
        ends[low] = index
      }
    }
    var isKept = [Bool](repeating: false, count: children.count)
    var next = ends.last
    while let index = next {
      isKept[index] = true
      next = previous[index]
    }
    return (
      children.indices.filter { isKept[$0] }.map { children[$0] },
      children.indices.filter { !isKept[$0] }.map { children[$0] }
    )
  }
}
