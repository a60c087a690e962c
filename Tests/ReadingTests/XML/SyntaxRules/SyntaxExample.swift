import InvoiceRules
import ReadResult

@testable import Reading

/// A small document that a rule about the syntax is asked of.
struct SyntaxExample {
  let syntax: ReadResult.Syntax
  /// What stands in the root; names have the prefixes of the tables.
  let content: String

  /// The document with all its namespaces.
  var document: String {
    let root =
      switch syntax {
      case .ublCreditNote: "cn:CreditNote"
      case .cii: "rsm:CrossIndustryInvoice"
      default: "ubl:Invoice"
      }
    let declarations = SyntaxName.namespaces.map { " xmlns:\($0.key)=\"\($0.value)\"" }
    return "<\(root)\(declarations.sorted().joined())\(content)</\(root)>"
  }

  var findings: [Finding] {
    get throws {
      let tree = try XMLTree(parsing: [UInt8](document.utf8), limits: .init())
      return SyntaxRules.findings(in: tree, syntax: syntax)
    }
  }

  /// `content` may begin with attributes of the root; without them it begins behind its start tag.
  init(_ syntax: ReadResult.Syntax, _ content: String) {
    self.syntax = syntax
    self.content = content.hasPrefix(" ") ? content : ">" + content
  }

  func breaks(_ rule: String) throws -> Bool {
    try findings.contains { $0.rule == rule }
  }
}

extension SyntaxExample {
  /// The shortest document in which the rule's path occurs so often in its context.
  ///
  /// Nil for a rule without a path in its context.
  init?(of rule: SyntaxRule, of machine: SyntaxMachine, occurring times: Int) {
    guard let path = rule.path,
      let context = machine.contexts.first(where: { $0.definition.name == rule.context })
    else { return nil }
    let attribute = path.attribute.map { " \($0.local)=\"x\"" } ?? ""
    let steps = path.steps.map(Self.first)
    let inner: String
    var ownAttribute = ""
    if let last = steps.last {
      let item = "<\(last)\(attribute)/>"
      inner = Self.nest(String(repeating: item, count: times), in: steps.dropLast())
    } else {
      inner = ""
      ownAttribute = times > 0 ? attribute : ""
    }
    let isUBL = rule.id.hasPrefix("UBL")
    var outer = Self.outer(context.definition)
    if outer.isEmpty {
      self.init(
        isUBL ? .ublInvoice : .cii, ownAttribute + (ownAttribute.isEmpty ? "" : ">") + inner)
    } else {
      let last = outer.removeLast()
      let element = "<\(last)\(ownAttribute)>\(inner)</\(last)>"
      self.init(isUBL ? .ublInvoice : .cii, Self.nest(element, in: outer[...]))
    }
  }

  /// The elements from the root's children down to the context.
  private static func outer(_ context: SyntaxContext) -> [String] {
    switch context.place {
    case .paths(let paths):
      let steps = paths[0].steps.map(first)
      return paths[0].isAnywhere ? steps : Array(steps.dropFirst())
    case .suffix(let suffix, let namespace, _):
      return [(namespace == nil ? "cbc:" : "ram:") + "Any" + suffix]
    }
  }

  private static func first(_ alternatives: [SyntaxName]) -> String {
    let name = alternatives[0]
    return "\(name.prefix):\(name.local)"
  }

  private static func nest(_ content: String, in names: ArraySlice<String>) -> String {
    names.reversed().reduce(content) { "<\($1)>\($0)</\($1)>" }
  }
}
