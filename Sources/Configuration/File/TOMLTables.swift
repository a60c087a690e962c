/// The tables of a document while it is read: which there are, how they came to be and so whether
/// they may be opened again.
struct TOMLTables {
  private enum Kind {
    /// By its own header.
    case headed
    /// On the way to a header: its own may still come.
    case implied
    /// By dotted keys: only these may add to it.
    case dotted
    /// An array of tables with so many items.
    case items(Int)
    /// A value, also a list or inline table.
    case value(TOMLNode)
  }

  private var kinds: [TOMLPath: Kind] = [.root: .headed]
  /// The keys of each table in their order.
  private var keys: [TOMLPath: [String]] = [:]

  private mutating func define(_ path: TOMLPath, _ key: String, in table: TOMLPath, _ kind: Kind) {
    kinds[path] = kind
    keys[table, default: []].append(key)
  }

  /// Opens `[a.b]`, nil where something of that name is in the way.
  mutating func open(_ header: [String]) -> TOMLPath? {
    guard let (table, path, key) = walk(header) else { return nil }
    switch kinds[path] {
    case nil: define(path, key, in: table, .headed)
    case .implied: kinds[path] = .headed
    case .headed, .dotted, .items, .value: return nil
    }
    return path
  }

  /// Adds an item to `[[a.b]]`, nil where something else of that name is in the way.
  mutating func addItem(_ header: [String]) -> TOMLPath? {
    guard let (table, path, key) = walk(header) else { return nil }
    let count: Int
    switch kinds[path] {
    case nil:
      define(path, key, in: table, .items(1))
      count = 0
    case .items(let items):
      kinds[path] = .items(items + 1)
      count = items
    case .headed, .implied, .dotted, .value: return nil
    }
    kinds[path.item(count)] = .headed
    return path.item(count)
  }

  /// Goes to the table of a header's last key; an array of tables means its last item.
  private mutating func walk(_ header: [String]) -> (table: TOMLPath, path: TOMLPath, key: String)?
  {
    var table = TOMLPath.root
    for key in header.dropLast() {
      let path = table.key(key)
      switch kinds[path] {
      case nil:
        define(path, key, in: table, .implied)
        table = path
      case .headed, .implied, .dotted: table = path
      case .items(let count): table = path.item(count - 1)
      case .value: return nil
      }
    }
    guard let last = header.last else { return nil }
    return (table, table.key(last), last)
  }

  /// Makes room for the value of a dotted key in a table, nil where something is in the way.
  mutating func claim(_ dotted: [String], in table: TOMLPath) -> TOMLPath? {
    var table = table
    for key in dotted.dropLast() {
      let path = table.key(key)
      switch kinds[path] {
      case nil: define(path, key, in: table, .dotted)
      case .dotted: break
      case .headed, .implied, .items, .value: return nil
      }
      table = path
    }
    guard let last = dotted.last, kinds[table.key(last)] == nil else { return nil }
    define(table.key(last), last, in: table, .value(.table([:])))
    return table.key(last)
  }

  /// Sets the value of a place that was claimed.
  mutating func set(_ path: TOMLPath, _ node: TOMLNode) { kinds[path] = .value(node) }

  /// The whole as a value.
  var node: TOMLNode { node(at: .root) }

  private func node(at path: TOMLPath) -> TOMLNode {
    switch kinds[path] {
    case .value(let node): return node
    case .items(let count): return .array((0..<count).map { node(at: path.item($0)) })
    case nil, .headed, .implied, .dotted:
      let entries = (keys[path] ?? []).map { ($0, node(at: path.key($0))) }
      return .table(Dictionary(entries, uniquingKeysWith: { first, _ in first }))
    }
  }
}
