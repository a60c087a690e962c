extension StructureWalk {
  /// Checks the attributes of an element against those of its type.
  mutating func checkAttributes(_ index: Int, _ type: TypeFact) {
    var required = 0
    for attribute in attributes(of: index) where !isInstanceName(attribute) {
      if let fact = fact(of: attribute, type) {
        if fact.isRequired { required += 1 }
        check(attribute, fact, at: index)
      } else if type.otherAttributes != .all, report.count(.unknownAttribute) {
        report.keep(
          violation(.unknownAttribute, at: index, name: shownName(of: attribute)))
      }
    }
    guard required < type.requiredAttributes else { return }
    for fact in facts.attributes[type.attributes] where fact.isRequired {
      let isThere = attributes(of: index).contains { names.numbers[Int($0.name)] == fact.name }
      if !isThere, report.count(.missingAttribute) {
        report.keep(violation(.missingAttribute, at: index, name: facts.shown(fact.name)))
      }
    }
  }

  func attributes(of index: Int) -> ArraySlice<XMLTree.Attribute> {
    let node = tree.nodes[index]
    let first = Int(node.firstAttribute)
    return tree.attributes[first..<first + Int(node.attributeCount)]
  }

  private func fact(of attribute: XMLTree.Attribute, _ type: TypeFact) -> AttributeFact? {
    let number = names.numbers[Int(attribute.name)]
    guard number >= 0 else { return nil }
    return facts.attributes[type.attributes].first { $0.name == number }
  }

  private mutating func check(
    _ attribute: XMLTree.Attribute, _ fact: AttributeFact, at index: Int
  ) {
    let simple = facts.simpleTypes[Int(facts.types[Int(fact.type)].simple)]
    if simple.acceptsAll, fact.fixed == nil { return }
    var kind: Violation.Kind?
    var expected = Violation.Expectation.datatype(simple.datatype)
    if !accepts(attribute.value, as: simple) {
      kind = .malformedAttribute
      if !simple.values.isEmpty { expected = .values(simple.values) }
    } else if let fixed = fact.fixed, value(attribute, as: simple) != fixed {
      kind = .fixedAttribute
      expected = .values([fixed])
    } else if fact.type == facts.identifierType,
      !identifiers.insert(value(attribute, as: simple)).inserted
    {
      kind = .repeatedIdentifier
    }
    guard let kind, report.count(kind) else { return }
    report.keep(
      violation(
        kind, at: index, name: facts.shown(fact.name), value: shown(attribute.value),
        expected: expected))
  }

  private func value(_ attribute: XMLTree.Attribute, as simple: SimpleType) -> String {
    simple.value(of: text.span.extracting(attribute.value.indices))
  }

  private func shownName(of attribute: XMLTree.Attribute) -> String {
    shownName(Int(attribute.name))
  }
}
