import InvoiceRules
import ReadResult
import Testing

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

  /// What is found in an invoice that says it follows the guideline.
  func findings(of guideline: Guideline = .norm) throws -> [Finding] {
    let tree = try XMLTree(parsing: [UInt8](document.utf8), limits: .init())
    return SyntaxRules.findings(
      in: tree, syntax: syntax, specification: guideline.exampleSpecification)
  }

  /// `content` may begin with attributes of the root; without them it begins behind its start tag.
  init(_ syntax: ReadResult.Syntax, _ content: String) {
    self.syntax = syntax
    self.content = content.hasPrefix(" ") ? content : ">" + content
  }

  /// Whether an invoice of the rule's guideline breaks it.
  func breaks(_ rule: String) throws -> Bool {
    try findings(of: guideline(of: rule)).contains { $0.rule == rule }
  }

  /// Whose rule it is in the example's syntax, which must have it.
  func guideline(of rule: String) throws -> Guideline {
    let machine = try #require(SyntaxRules.machine(for: syntax))
    return try #require(machine.rules.first { $0.id == rule }, "\(rule) in \(syntax)").guideline
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

extension Guideline {
  /// The identifier (BT-24) of an invoice that claims it.
  fileprivate var exampleSpecification: String {
    let norm = "urn:cen.eu:en16931:2017"
    let xrechnung = norm + "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    return switch self {
    case .norm: norm
    case .xrechnung: xrechnung
    case .xrechnungExtension:
      xrechnung + "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0"
    case .cleanVehicles: xrechnung + "#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9"
    }
  }
}

/// Elements around a text or others.
extension String {
  /// `"1.23".inside("cac:Price/cbc:PriceAmount")`; a step may have attributes.
  func inside(_ path: String) -> String {
    path.split(separator: "/").reversed().reduce(self) { content, step in
      let name = step.prefix(while: { $0 != " " })
      return "<\(step)>\(content)</\(name)>"
    }
  }
}
