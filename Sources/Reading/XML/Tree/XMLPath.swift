/// The way from an element to others or to an attribute, written as in the binding tables of
/// CEN/TS 16931-3: `cac:PartyTaxScheme[upper-case(cac:TaxScheme/cbc:ID)='VAT']/cbc:CompanyID`.
///
/// It is a small part of XPath: child steps, a last step `@name`, conditions `[path]`,
/// `[path='text']`, `[upper-case(path)='text']` and `[not(…)]`. Texts are compared without white
/// space around them, with `==` as they stand. `a | b` means: what `a` finds, then what `b` finds.
struct XMLPath: Sendable {
  let alternatives: [Route]

  struct Route: Sendable {
    var steps: [Step] = []
    var attribute: XMLName?
  }

  struct Step: Sendable {
    let name: XMLName
    var conditions: [Condition] = []
  }

  /// That there is a value at `route`, of the text `literal` if there is one; or that there isn't.
  struct Condition: Sendable {
    let route: Route
    var literal: String?
    var ignoresCase = false
    /// Whether white space around the text counts.
    var isExact = false
    var isNegated = false
  }
}

extension XMLElement {
  /// All elements at `path`, which must not end in an attribute.
  func elements(at path: XMLPath) -> [XMLElement] {
    var found: [XMLElement] = []
    for route in path.alternatives {
      _ = tree.search(route, from: index) { node in
        found.append(XMLElement(tree: tree, index: node))
        return false
      }
    }
    return found
  }

  /// The first element at `path`.
  func element(at path: XMLPath) -> XMLElement? {
    for route in path.alternatives {
      var found: XMLElement?
      _ = tree.search(route, from: index) { node in
        found = XMLElement(tree: tree, index: node)
        return true
      }
      if let found { return found }
    }
    return nil
  }

  /// The first value at `path` that isn't blank.
  func value(at path: XMLPath) -> XMLValue? {
    for route in path.alternatives {
      if let value = value(at: route, where: { !$0.isBlank }) { return value }
    }
    return nil
  }

  /// The first value at `path` that isn't blank, else the first blank one.
  func firstValue(at path: XMLPath) -> XMLValue? {
    var blank: XMLValue?
    for route in path.alternatives {
      let value = value(at: route) { value in
        if !value.isBlank { return true }
        if blank == nil { blank = value }
        return false
      }
      if let value { return value }
    }
    return blank
  }

  /// All values at `path` that aren't blank.
  func values(at path: XMLPath) -> [XMLValue] {
    var found: [XMLValue] = []
    for route in path.alternatives {
      _ = value(at: route) { value in
        if !value.isBlank { found.append(value) }
        return false
      }
    }
    return found
  }

  private func value(
    at route: XMLPath.Route, where accepts: (XMLValue) -> Bool
  ) -> XMLValue? {
    var found: XMLValue?
    _ = tree.search(route, from: index) { node in
      let element = XMLElement(tree: tree, index: node)
      let value = route.attribute.map(element.attribute) ?? element.value
      guard let value, accepts(value) else { return false }
      found = value
      return true
    }
    return found
  }

  fileprivate func satisfies(_ condition: XMLPath.Condition) -> Bool {
    let found = value(at: condition.route) { value in
      condition.literal.map { value.equals($0, by: condition) } ?? true
    }
    return (found != nil) != condition.isNegated
  }
}

extension XMLTree {
  /// Calls `visit` with each element that the steps lead to, until it returns true.
  fileprivate func search(
    _ route: XMLPath.Route, step: Int = 0, from start: Int32, _ visit: (Int32) -> Bool
  ) -> Bool {
    let steps = route.steps
    guard step < steps.count else { return visit(start) }
    guard let name = place(of: steps[step].name) else { return false }
    let isConditional = !steps[step].conditions.isEmpty
    let nodes = nodes
    var child = nodes[Int(start)].firstChild
    while child >= 0 {
      if nodes[Int(child)].name == name,
        !isConditional || satisfies(steps[step].conditions, child),
        search(route, step: step + 1, from: child, visit)
      {
        return true
      }
      child = nodes[Int(child)].nextSibling
    }
    return false
  }

  private func satisfies(_ conditions: [XMLPath.Condition], _ index: Int32) -> Bool {
    conditions.allSatisfy { XMLElement(tree: self, index: index).satisfies($0) }
  }
}
