/// Grows the trees of a ``SyntaxMachine``.
struct SyntaxMachineBuilder {
  private(set) var contexts: [SyntaxMachine.Context] = []
  private(set) var names: [XMLTree.ExpandedName: Int32] = [:]
  private(set) var edges: [UInt32: Int32] = [:]
  private(set) var actions: [[SyntaxMachine.Action]] = [[], []]
  private(set) var attributeActions: [[SyntaxMachine.Action]] = []
  private(set) var tests: [(rule: Int32, holds: SyntaxRule.Test)] = []
  private(set) var juries: [(rule: Int32, judge: SyntaxRule.Jury)] = []
  private var numbers: [SyntaxName: Int32] = [:]
  private var contextNumbers: [String: Int] = [:]

  init(_ definitions: [SyntaxContext]) {
    for definition in definitions {
      let number = contexts.count
      contextNumbers[definition.name] = number
      contexts.append(SyntaxMachine.Context(definition: definition, start: makeNode()))
      guard case .paths(let paths) = definition.place else { continue }
      for path in paths {
        let start = path.isAnywhere ? SyntaxMachine.anywhere : SyntaxMachine.document
        add(SyntaxMachine.Action(kind: .enter(context: Int32(number))), at: path, from: start)
      }
    }
  }

  mutating func add(_ rule: SyntaxRule, _ index: Int32) {
    guard let context = contextNumbers[rule.context] else {
      preconditionFailure("\(rule.id): there is no context “\(rule.context)”")
    }
    switch rule.shape {
    case .own(_, let judge, let appeal):
      let jury = appeal.map { summon($0, for: index) } ?? -1
      contexts[context].judges.append((rule: index, judge: judge, jury: jury))
    case .absent(let path, let excuse):
      let kind: SyntaxMachine.Action.Kind =
        excuse == nil ? .violate(rule: index) : .violateUnless(rule: index)
      add(kind, path, context)
    case .each(let path, _, let holds):
      add(.ask(test: Int32(tests.count)), path, context)
      tests.append((rule: index, holds: holds))
    case .gathered(let path, _, let jury):
      add(.gather(jury: summon(jury, for: index)), path, context)
    case .count(let path, let range):
      let count = contexts[context].counts
      contexts[context].counts += 1
      let maximum = Int32(clamping: range.upperBound)
      add(.count(rule: index, count: count, maximum: maximum), path, context)
      if range.lowerBound > 0 {
        let minimum = Int32(clamping: range.lowerBound)
        contexts[context].minimums.append((rule: index, count: count, minimum: minimum))
      }
    }
  }

  /// Gives a rule's jury its number.
  private mutating func summon(_ jury: @escaping SyntaxRule.Jury, for rule: Int32) -> Int32 {
    juries.append((rule: rule, judge: jury))
    return Int32(juries.count - 1)
  }

  private mutating func add(
    _ kind: SyntaxMachine.Action.Kind, _ path: SyntaxPath, _ context: Int
  ) {
    let attribute = path.attribute.map { number(of: $0) } ?? -1
    if path.isAnywhere, path.steps.isEmpty {
      attributeActions[Int(attribute)].append(SyntaxMachine.Action(kind: kind))
      return
    }
    let start = path.isAnywhere ? SyntaxMachine.anywhere : contexts[context].start
    add(SyntaxMachine.Action(attribute: attribute, kind: kind), at: path, from: start)
  }

  private mutating func add(
    _ action: SyntaxMachine.Action, at path: SyntaxPath, from start: Int32
  ) {
    var nodes = [start]
    for alternatives in path.steps {
      nodes = nodes.flatMap { node in alternatives.map { follow($0, from: node) } }
    }
    for node in nodes { actions[Int(node)].append(action) }
  }

  private mutating func follow(_ name: SyntaxName, from node: Int32) -> Int32 {
    let key = EdgeTable.key(node, number(of: name))
    if let target = edges[key] { return target }
    let target = makeNode()
    edges[key] = target
    return target
  }

  private mutating func makeNode() -> Int32 {
    actions.append([])
    return Int32(actions.count - 1)
  }

  private mutating func number(of name: SyntaxName) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    names[name.expanded] = number
    attributeActions.append([])
    return number
  }
}
