/// Rules made ready to be asked in one walk through a document.
///
/// The paths of each context's rules are a tree of names, so that an element is looked up by where
/// its parent stands in these trees: the cost is per element, however many rules there are. Two
/// more trees hold what leads to contexts from the document and what is found anywhere.
final class SyntaxMachine: Sendable {
  let rules: [SyntaxRule]
  let contexts: [Context]
  /// The names that any path or context has.
  let names: SyntaxNames
  let edges: EdgeTable
  /// What is done at the nodes of the trees, those of one side by side.
  let actions: [Action]
  private let actionStarts: [Int32]
  /// What is done with an attribute wherever it stands, by the number of its name.
  let attributeActions: [[Action]]
  /// What elements are asked one by one, and by which rule.
  let tests: [(rule: Int32, holds: SyntaxRule.Test)]
  /// Who judges what is gathered in the whole document, and by which rule.
  let juries: [(rule: Int32, judge: SyntaxRule.Jury)]

  /// Where the tree of paths from the document begins, and that of paths from anywhere.
  static let document: Int32 = 0
  static let anywhere: Int32 = 1

  struct Context: Sendable {
    let definition: SyntaxContext
    /// Where its tree begins.
    let start: Int32
    /// Counts that must reach a minimum, by their place among the context's counts.
    var minimums: [(rule: Int32, count: Int32, minimum: Int32)] = []
    /// How many things its rules count.
    var counts: Int32 = 0
    /// The rules that look at the element for themselves; −1 where there is no jury to appeal to.
    var judges: [(rule: Int32, judge: SyntaxRule.Judge, jury: Int32)] = []
  }

  /// Plain bits, for it is copied at each element.
  struct Action: Sendable {
    /// The attribute that the element must have for it, −1 for none.
    var attribute: Int32 = -1
    let kind: Kind

    enum Kind: Sendable {
      /// The element belongs to the context, unless to an earlier one.
      case enter(context: Int32)
      /// The rule is violated.
      case violate(rule: Int32)
      /// The same, but for an excuse.
      case violateUnless(rule: Int32)
      /// One more is counted; the rule is violated by the first above the maximum.
      case count(rule: Int32, count: Int32, maximum: Int32)
      /// The element is asked; the rule is violated unless it passes.
      case ask(test: Int32)
      /// The element is kept for a jury.
      case gather(jury: Int32)
    }
  }

  init(rules: [SyntaxRule], contexts definitions: [SyntaxContext]) {
    var builder = SyntaxMachineBuilder(definitions)
    for (index, rule) in rules.enumerated() { builder.add(rule, Int32(index)) }
    self.rules = rules
    contexts = builder.contexts
    let contextsByName = definitions.enumerated().compactMap { number, definition in
      if case .suffix = definition.place { (Int32(number), definition) } else { nil }
    }
    names = SyntaxNames(builder.names, contextsByName: contextsByName)
    edges = EdgeTable(builder.edges)
    actions = builder.actions.flatMap(\.self)
    actionStarts = builder.actions.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    attributeActions = builder.attributeActions
    tests = builder.tests
    juries = builder.juries
  }

  /// Where the ``actions`` of a node stand.
  func actionRange(of node: Int32) -> Range<Int> {
    Int(actionStarts[Int(node)])..<Int(actionStarts[Int(node) + 1])
  }
}
