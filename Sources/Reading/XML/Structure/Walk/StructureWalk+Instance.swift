extension StructureWalk {
  /// The attributes of XML Schema that any element may have.
  private static let instanceNames: Set<String> = [
    "type", "nil", "schemaLocation", "noNamespaceSchemaLocation",
  ]

  func isInstanceName(_ attribute: XMLTree.Attribute) -> Bool {
    names.namespaces[Int(attribute.name)] == Namespaces.schemaInstance
      && Self.instanceNames.contains(tree.names[Int(attribute.name)].local)
  }

  /// Follows `xsi:type` and refuses `xsi:nil`.
  ///
  /// A place that `xsi:schemaLocation` names is never looked at, and whether it is a list of
  /// URIs neither, as in libxml2.
  mutating func readInstanceAttributes(_ index: Int) {
    for attribute in attributes(of: index) where isInstanceName(attribute) {
      switch tree.names[Int(attribute.name)].local {
      case "nil" where types[index] != SchemaFacts.undeclared:
        // No element of these schemas may be nil, and then not even “false” is allowed.
        if report.count(.nilled) { report.keep(violation(.nilled, at: index)) }
      case "type": readType(attribute, at: index)
      default: break
      }
    }
  }

  private mutating func readType(_ attribute: XMLTree.Attribute, at index: Int) {
    guard types[index] != SchemaFacts.skipped else { return }
    if let type = type(named: attribute, at: index), !facts.types[Int(type)].isAbstract,
      facts.isDerived(type, from: types[index])
    {
      types[index] = type
      return
    }
    types[index] = SchemaFacts.skipped
    if report.count(.wrongType) {
      report.keep(violation(.wrongType, at: index, value: shown(attribute.value)))
    }
  }

  /// The type that `xsi:type` names, its prefix resolved; white space around it is not allowed.
  private func type(named attribute: XMLTree.Attribute, at index: Int) -> Int32? {
    let text = String(decoding: tree.text[attribute.value.indices], as: UTF8.self)
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let local = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let prefix = parts.count > 1 ? String(parts[0]) : ""
    guard let uri = tree.namespace(ofPrefix: prefix, at: Int32(index)),
      let namespace = facts.namespaces.number(ofURI: uri)
    else { return nil }
    // The facts leave “Type” out at the end of a name and put a point where it isn't.
    let isBuiltIn = namespace == Namespaces.schema
    let short =
      isBuiltIn ? String(local) : local.hasSuffix("Type") ? String(local.dropLast(4)) : "\(local)."
    guard !short.isEmpty, !short.contains("/") else { return nil }
    return facts.typeNames.number(namespace, short.utf8.span)
  }
}
