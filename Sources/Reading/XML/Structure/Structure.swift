import ReadResult

/// Whether a document has the structure that its XML Schema demands.
enum Structure {
  /// Checks a tree in one pass; nil for a syntax whose schema is not known here.
  static func report(on tree: XMLTree, syntax: ReadResult.Syntax) -> StructureReport? {
    guard let facts = SchemaFacts.of(syntax) else { return nil }
    var walk = StructureWalk(tree: tree, facts: facts)
    walk.run()
    return walk.report
  }
}
