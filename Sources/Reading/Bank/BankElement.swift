import Invoice
import ReadResult

/// An element of a bank's message, whose children are looked for by their local names.
struct BankElement {
  private let tree: XMLTree
  private let index: Int32
  /// Where the names of the root's namespace stand in the tree.
  private let places: [String: Int32]

  /// The root.
  init(of tree: XMLTree) {
    let namespace = tree.root.name.namespace
    var places: [String: Int32] = [:]
    for (place, name) in tree.names.enumerated() where name.namespace == namespace {
      places[name.local] = Int32(place)
    }
    self.init(tree: tree, index: 0, places: places)
  }

  private init(tree: XMLTree, index: Int32, places: [String: Int32]) {
    self.tree = tree
    self.index = index
    self.places = places
  }

  private var element: XMLElement { XMLElement(tree: tree, index: index) }
  var line: Int { element.line }

  /// The children of a name, in their order.
  func all(_ name: String) -> [BankElement] {
    var found: [BankElement] = []
    visit(name) { child in
      found.append(child)
      return false
    }
    return found
  }

  /// What the first children of these names lead to, each in the one before.
  func first(_ path: String...) -> BankElement? { first(path) }

  private func first(_ path: [String]) -> BankElement? {
    var current = self
    for name in path {
      var next: BankElement?
      current.visit(name) { child in
        next = child
        return true
      }
      guard let next else { return nil }
      current = next
    }
    return current
  }

  /// The text at the end of a path without blanks around it, cut; nil where it is blank or missing.
  func text(_ path: String...) -> String? {
    guard let value = first(path)?.element.value, !value.isBlank else { return nil }
    return String(value.trimmed.prefix(BankMessageReader.textCharactersMax))
  }

  /// The texts of the children of a name.
  func texts(_ name: String) -> [String] { all(name).compactMap { $0.text() } }

  /// The day at the end of a path, which holds a day (`Dt`) or a time (`DtTm`).
  func day(_ name: String) -> CalendarDate? {
    let text = text(name, "Dt") ?? text(name, "DtTm")
    return text.flatMap { CalendarDate(String($0.prefix(10))) }
  }

  /// The currency of an amount.
  var currency: CurrencyCode? {
    element.text(ofAttribute: "Ccy").map { CurrencyCode(rawValue: $0) }
  }

  /// Calls `body` with the children of a name until it returns true.
  private func visit(_ name: String, _ body: (BankElement) -> Bool) {
    guard let place = places[name] else { return }
    var child = tree.nodes[Int(index)].firstChild
    while child >= 0 {
      let node = tree.nodes[Int(child)]
      if node.name == place, body(BankElement(tree: tree, index: child, places: places)) { return }
      child = node.nextSibling
    }
  }
}

extension XMLElement {
  /// An attribute by its local name, without blanks around it; nil where it is blank or missing.
  fileprivate func text(ofAttribute local: String) -> String? {
    let node = tree.nodes[Int(index)]
    let first = Int(node.firstAttribute)
    for attribute in tree.attributes[first..<first + Int(node.attributeCount)]
    where tree.names[Int(attribute.name)].local == local {
      let value = XMLValue(element: self, range: attribute.value)
      return value.isBlank ? nil : value.trimmed
    }
    return nil
  }
}
