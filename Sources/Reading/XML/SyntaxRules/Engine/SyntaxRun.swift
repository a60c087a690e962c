/// One walk of a ``SyntaxMachine`` through a document.
struct SyntaxRun {
  /// A rule that is violated.
  struct Violation {
    /// At how many places: in how many elements of its context, unless each place counts.
    var count = 0
    /// The context of the first place, and of the last.
    var context: Int32
    var lastContext: Int32 = -1
    /// The first place.
    var place: Int32
  }

  private let machine: SyntaxMachine
  private let tree: XMLTree
  /// By rule.
  private(set) var violations: [Violation?]
  /// By jury, what it will look at.
  private var gathered: [[Int32]]
  /// By rule, the last context that had an excuse.
  private var excused: [Int32]
  private var open: [OpenElement] = []
  /// Where the open elements stand in the machine's trees, those of one element side by side.
  private var standpoints: [Standpoint] = []
  /// The counts of the open contexts, those of one side by side.
  private var counts: [Int32] = []
  /// For each name of the document its number in the machine, −1 if no rule has it.
  private let numbers: [Int32]
  /// The reverse: where a name of the machine stands among the document's, −1 if it doesn't.
  private let places: [Int32]
  /// For each name of the document the context that its ending makes it one of.
  private let contextsByName: [Int32]

  private struct OpenElement {
    let node: Int32
    var context = SyntaxNames.noContext
    let firstStandpoint: Int
    let firstCount: Int
  }

  private struct Standpoint {
    let node: Int32
    /// The depth of the context whose tree it is.
    let depth: Int
  }

  init(_ machine: SyntaxMachine, _ tree: XMLTree) {
    self.machine = machine
    self.tree = tree
    violations = Array(repeating: nil, count: machine.rules.count)
    excused = Array(repeating: -1, count: machine.rules.count)
    gathered = Array(repeating: [], count: machine.juries.count)
    numbers = machine.names.numbers(in: tree)
    var places = [Int32](repeating: -1, count: machine.names.count)
    for (place, number) in numbers.enumerated() where number >= 0 {
      places[Int(number)] = Int32(place)
    }
    self.places = places
    contextsByName = machine.names.contexts(in: tree)
  }

  /// Walks through the document, then asks the juries.
  mutating func walk() {
    for node in tree.nodes.indices {
      let parent = tree.nodes[node].parent
      while let last = open.last, last.node != parent { leave(last) }
      enter(Int32(node))
    }
    while let last = open.last { leave(last) }
    for jury in gathered.indices where !gathered[jury].isEmpty {
      let elements = gathered[jury].map { XMLElement(tree: tree, index: $0) }
      let places = machine.juries[jury].judge(elements)
      guard let first = places.first else { continue }
      let rule = Int(machine.juries[jury].rule)
      violations[rule] = Violation(count: places.count, context: 0, place: first.index)
    }
  }
}

// MARK: - Elements

extension SyntaxRun {
  private mutating func enter(_ node: Int32) {
    let parents = (open.last?.firstStandpoint ?? 0)..<standpoints.count
    let name = tree.nodes[Int(node)].name
    let number = numbers[Int(name)]
    open.append(
      OpenElement(node: node, firstStandpoint: standpoints.count, firstCount: counts.count))
    var context = contextsByName[Int(name)]
    if number >= 0 {
      if open.count == 1 {
        advance(Standpoint(node: SyntaxMachine.document, depth: 0), by: number, &context)
      }
      advance(Standpoint(node: SyntaxMachine.anywhere, depth: 0), by: number, &context)
      for index in parents { advance(standpoints[index], by: number, &context) }
    }
    if context != SyntaxNames.noContext { begin(context) }
    lookAtAttributes(of: node)
  }

  private mutating func advance(
    _ standpoint: Standpoint, by number: Int32, _ context: inout Int32
  ) {
    let target = machine.edges.target(from: standpoint.node, by: number)
    guard target >= 0 else { return }
    standpoints.append(Standpoint(node: target, depth: standpoint.depth))
    for index in machine.actionRange(of: target) {
      let action = machine.actions[index]
      if case .enter(let entered) = action.kind {
        context = min(context, entered)
      } else {
        perform(action, depth: standpoint.depth)
      }
    }
  }

  private mutating func begin(_ index: Int32) {
    let depth = open.count - 1
    open[depth].context = index
    // By path, for copying a context costs more than what is done with it.
    let start = machine.contexts[Int(index)].start
    counts.append(
      contentsOf: repeatElement(0, count: Int(machine.contexts[Int(index)].counts)))
    standpoints.append(Standpoint(node: start, depth: depth))
    for index in machine.actionRange(of: start) { perform(machine.actions[index], depth: depth) }
    for (rule, judge, jury) in machine.contexts[Int(index)].judges {
      guard let place = judge(XMLElement(tree: tree, index: open[depth].node)) else { continue }
      if jury >= 0 {
        gathered[Int(jury)].append(place.index)
      } else {
        violate(rule, depth: depth, place: place.index)
      }
    }
  }

  private mutating func leave(_ element: OpenElement) {
    if element.context != SyntaxNames.noContext {
      for (rule, count, minimum) in machine.contexts[Int(element.context)].minimums
      where counts[element.firstCount + Int(count)] < minimum {
        violate(rule, depth: open.count - 1, place: element.node)
      }
    }
    counts.removeSubrange(element.firstCount...)
    standpoints.removeSubrange(element.firstStandpoint...)
    open.removeLast()
  }

  private mutating func lookAtAttributes(of node: Int32) {
    let element = tree.nodes[Int(node)]
    guard element.attributeCount > 0 else { return }
    let first = Int(element.firstAttribute)
    for attribute in tree.attributes[first..<first + Int(element.attributeCount)] {
      let number = numbers[Int(attribute.name)]
      guard number >= 0 else { continue }
      for action in machine.attributeActions[Int(number)] { perform(action, depth: 0) }
    }
  }
}

// MARK: - Actions

extension SyntaxRun {
  private mutating func perform(_ action: SyntaxMachine.Action, depth: Int) {
    guard let node = open.last?.node,
      action.attribute < 0 || hasAttribute(action.attribute, node)
    else { return }
    switch action.kind {
    case .enter: break
    case .violate(let rule): violate(rule, depth: depth, place: node)
    case .violateUnless(let rule):
      // Asked once a context, however much of what must not be there it has.
      let context = XMLElement(tree: tree, index: open[depth].node)
      guard excused[Int(rule)] != context.index else { return }
      let isExcused = machine.rules[Int(rule)].excuse?.holds(context) ?? false
      if violations[Int(rule)]?.lastContext != context.index, isExcused {
        excused[Int(rule)] = context.index
      } else {
        violate(rule, depth: depth, place: node)
      }
    case .count(let rule, let count, let maximum):
      let index = open[depth].firstCount + Int(count)
      counts[index] += 1
      if counts[index] - 1 == maximum { violate(rule, depth: depth, place: node) }
    case .ask(let test):
      if !machine.tests[Int(test)].holds(XMLElement(tree: tree, index: node)) {
        let rule = Int(machine.tests[Int(test)].rule)
        violations[rule] = violations[rule] ?? Violation(context: 0, place: node)
        violations[rule]?.count += 1
      }
    case .gather(let jury):
      gathered[Int(jury)].append(node)
    }
  }

  private func hasAttribute(_ number: Int32, _ node: Int32) -> Bool {
    let place = places[Int(number)]
    guard place >= 0 else { return false }
    let element = tree.nodes[Int(node)]
    let first = Int(element.firstAttribute)
    return tree.attributes[first..<first + Int(element.attributeCount)]
      .contains { $0.name == place }
  }

  private mutating func violate(_ rule: Int32, depth: Int, place: Int32) {
    let context = open[depth].node
    var violation = violations[Int(rule)] ?? Violation(context: context, place: place)
    if violation.lastContext != context {
      violation.count += 1
      violation.lastContext = context
    }
    violations[Int(rule)] = violation
  }
}
