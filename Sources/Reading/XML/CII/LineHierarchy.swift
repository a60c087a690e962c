import Invoice
import ReadResult

/// Makes sub lines (BG-DEX-01) of lines that name a parent line.
///
/// A line whose parent is missing or itself, or whose parents run in a circle, stays where the
/// document has it: no line is lost.
struct LineHierarchy {
  private var lines: [InvoiceLine] = []
  private var parents: [String?] = []

  mutating func append(_ line: InvoiceLine, parent: String?) {
    lines.append(line)
    parents.append(parent)
  }

  /// The lines with their sub lines inside, each in the order of the document.
  func nested() throws(ReadFailure) -> [InvoiceLine] {
    guard parents.contains(where: { $0 != nil }) else { return lines }
    let parents = withoutCircles(parentIndices())
    var children: [Int: [Int]] = [:]
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent, default: []].append(index) }
    }
    var result: [InvoiceLine] = []
    for index in lines.indices where parents[index] == nil {
      result.append(try assemble(index, children, depth: 0))
    }
    return result
  }

  private func parentIndices() -> [Int?] {
    var indices: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      if let identifier = line.identifier, indices[identifier] == nil {
        indices[identifier] = index
      }
    }
    return parents.map { parent in parent.flatMap { indices[$0] } }
  }

  /// Makes the line where a walk enters a circle one without parent; each line is walked once.
  private func withoutCircles(_ parents: [Int?]) -> [Int?] {
    var parents = parents
    // The start of the walk that came to a line first, −1 for none.
    var walks = [Int](repeating: -1, count: parents.count)
    for start in parents.indices {
      var index = start
      while walks[index] < 0 {
        walks[index] = start
        guard let parent = parents[index] else { break }
        if walks[parent] == start { parents[parent] = nil }
        index = parent
      }
    }
    return parents
  }

  private func assemble(
    _ index: Int, _ children: [Int: [Int]], depth: Int
  ) throws(ReadFailure) -> InvoiceLine {
    try SubLineDepth.check(depth)
    var line = lines[index]
    for child in children[index] ?? [] {
      line.subLines.append(try assemble(child, children, depth: depth + 1))
    }
    return line
  }
}
