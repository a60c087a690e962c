import InvoiceRules

extension Finding {
  /// A violated rule of a syntax in words: those of its shape, about what stands in the document.
  init(_ rule: SyntaxRule, _ violation: SyntaxRun.Violation, in tree: XMLTree) {
    let place = XMLElement(tree: tree, index: violation.place)
    let context = XMLElement(tree: tree, index: violation.context)
    let wording = rule.wording(of: SyntaxSubject(place, within: context))
    self.init(
      rule: rule.id, severity: rule.severity, terms: rule.terms, count: violation.count,
      place: "Zeile \(place.line) der Datei, \(place.path)",
      placeEnglish: "Line \(place.line) of the file, \(place.path)",
      german: wording.german, english: wording.english)
  }
}

/// What a sentence names: an element by its path within its context, and that context.
private struct SyntaxSubject {
  let path: String
  let context: String
  /// Whether it is the context itself, for something in it is missing.
  let isContext: Bool

  /// The context's own name belongs to the path, unless it is the whole invoice.
  init(_ element: XMLElement, within context: XMLElement) {
    let depth = context.path.utf8.count
    let isRoot = context.parent == nil
    let inner = String(element.path.utf8.dropFirst(depth + 1)) ?? ""
    self.context = context.name.local
    isContext = element.index == context.index
    path = isRoot || isContext ? inner : "\(context.name.local)/\(inner)"
  }
}

extension SyntaxRule {
  fileprivate func wording(of subject: SyntaxSubject) -> Wording {
    switch shape {
    case .own(let wording, _, _), .each(_, let wording, _), .gathered(_, let wording, _): wording
    case .absent(let path, let excuse): absence(path, excuse?.wording, subject)
    case .count(let path, let range):
      subject.isContext && range.lowerBound > 0
        ? missing(path, subject) : excess(path, range, subject)
    }
  }

  private func absence(
    _ path: SyntaxPath, _ excuse: Wording?, _ subject: SyntaxSubject
  ) -> Wording {
    let thing = thing(path, subject)
    guard let excuse else {
      return Wording(
        "\(thing.german) ist in einer EN-16931-Rechnung nicht vorgesehen. Bitte lassen Sie es weg.",
        "\(thing.english) has no place in an EN 16931 invoice. Please leave it out.")
    }
    return Wording(
      """
      \(thing.german) ist in einer EN-16931-Rechnung nur \(excuse.german) vorgesehen. Bitte lassen \
      Sie es hier weg.
      """,
      """
      \(thing.english) has a place in an EN 16931 invoice only \(excuse.english). Please leave it \
      out here.
      """)
  }

  private func excess(
    _ path: SyntaxPath, _ range: ClosedRange<Int>, _ subject: SyntaxSubject
  ) -> Wording {
    let thing = thing(path, subject)
    let isTwo = range.upperBound == 2
    return Wording(
      """
      \(thing.german) darf in „\(subject.context)“ höchstens \(isTwo ? "zweimal" : "einmal") \
      vorkommen. Bitte geben Sie es nicht öfter an.
      """,
      """
      \(thing.english) may occur only \(isTwo ? "twice" : "once") in “\(subject.context)”. Please \
      do not state it more often.
      """)
  }

  private func missing(_ path: SyntaxPath, _ subject: SyntaxSubject) -> Wording {
    let name = path.attribute.map { String($0.local) } ?? path.elements
    let kind =
      path.attribute == nil ? Wording("Element", "element") : Wording("Attribut", "attribute")
    return Wording(
      """
      In „\(subject.context)“ fehlt das \(kind.german) „\(name)“. Bitte ergänzen Sie es.
      """,
      """
      “\(subject.context)” lacks the \(kind.english) “\(name)”. Please add it.
      """)
  }

  /// `Das Element „Party/Language“`, `Das Attribut „schemeID“ am Element „ID“`.
  private func thing(_ path: SyntaxPath, _ subject: SyntaxSubject) -> Wording {
    let element = subject.path.isEmpty ? subject.context : subject.path
    guard let attribute = path.attribute?.local else {
      return Wording("Das Element „\(element)“", "The element “\(element)”")
    }
    return Wording(
      "Das Attribut „\(attribute)“ am Element „\(element)“",
      "The attribute “\(attribute)” of the element “\(element)”")
  }
}
