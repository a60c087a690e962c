extension Template {
  /// Names that are used where nothing has them, each once, in order.
  ///
  /// `vocabulary` is a tree in which everything that there may be has a value, lists one item.
  func unknownNames(in vocabulary: ConnectorValue) -> [String] {
    var unknown: [String] = []
    Self.collect(parts, TemplateScope(root: vocabulary), into: &unknown)
    return unknown
  }

  private static func collect(
    _ parts: [Part], _ scope: TemplateScope, into unknown: inout [String]
  ) {
    func note(_ name: String) {
      if scope.value(of: name) == nil, !unknown.contains(name) { unknown.append(name) }
    }
    for part in parts {
      switch part {
      case .text: break
      case .value(let name): note(name)
      case .inverse(let name, let inner):
        note(name)
        collect(inner, scope, into: &unknown)
      case .section(let name, let inner):
        note(name)
        collect(inner, scope.entering(item(of: scope.value(of: name))), into: &unknown)
      }
    }
  }

  private static func item(of value: ConnectorValue?) -> ConnectorValue {
    if case .list(let items)? = value { return items.first ?? [:] }
    return value ?? [:]
  }

  /// Whether it has no sections: for one line, every value of which must be there.
  var isLine: Bool {
    parts.allSatisfy { part in
      switch part {
      case .text, .value: true
      case .section, .inverse: false
      }
    }
  }
}

extension TemplateScope {
  fileprivate func entering(_ value: ConnectorValue) -> TemplateScope {
    entering(value, isFirst: true, isLast: true)
  }
}
