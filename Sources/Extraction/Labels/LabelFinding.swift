import ReadResult

/// A label where it stands.
struct LabelFinding: Sendable {
  let label: Label
  let cell: Int
  /// The tokens that make it up, in their cell.
  let tokens: Range<Int>
  /// Whether it began in the cell above.
  var isContinuation = false

  /// The labels of all cells; inside a longer label no shorter one counts.
  static func all(in layout: Layout, by table: LabelTable) -> [[LabelFinding]] {
    var findings = single(in: layout, by: table)
    for index in layout.cells.indices {
      guard let (label, next) = broken(index, in: layout, by: table) else { continue }
      // A column was too narrow for it: its value may stand beside or beneath.
      findings[index] = [
        LabelFinding(label: label, cell: index, tokens: layout.cells[index].tokens.indices)
      ]
      findings[next] = [
        LabelFinding(
          label: label, cell: next, tokens: layout.cells[next].tokens.indices,
          isContinuation: true)
      ]
    }
    return findings
  }

  /// A label that goes on in the cell beneath, such as `Invoice` above `Date`.
  private static func broken(
    _ index: Int, in layout: Layout, by table: LabelTable
  ) -> (label: Label, next: Int)? {
    let cell = layout.cells[index]
    guard cell.tokens.count <= 2, let next = layout.below(index),
      abs(layout.cells[next].box.left - cell.box.left) <= cell.height,
      layout.cells[next].tokens.count <= 2
    else { return nil }
    let rest = layout.cells[next].tokens
    guard let (label, end) = table.match(cell.tokens + rest, at: 0), label.strength > 0.6,
      end == cell.tokens.count + rest.count
    else { return nil }
    // Two labels one below the other, each with its value, are no broken one.
    if let own = table.match(cell.tokens, at: 0), own.end == cell.tokens.count {
      let value = layout.right(of: next).map { Script(layout.cells[$0].tokens).characters }
      let isOfRest = value.map { !DateMention.all(in: $0).isEmpty } ?? false
      guard own.label.strength <= 0.5 || own.label.meaning != label.meaning, !isOfRest
      else { return nil }
    }
    return (label, next)
  }

  private static func single(in layout: Layout, by table: LabelTable) -> [[LabelFinding]] {
    layout.cells.indices.map { index in
      let tokens = layout.cells[index].tokens
      var found: [LabelFinding] = []
      var position = 0
      while position < tokens.count {
        guard let (label, end) = table.match(tokens, at: position) else {
          position += 1
          continue
        }
        // “Nr.” right behind a name belongs to it.
        if label.strength <= 0.5, let last = found.last, last.tokens.upperBound == position {
          found[found.count - 1] = LabelFinding(
            label: last.label, cell: index, tokens: last.tokens.lowerBound..<end)
        } else {
          found.append(LabelFinding(label: label, cell: index, tokens: position..<end))
        }
        position = end
      }
      return joined(found, tokens)
    }
  }

  /// A label and its translation (`Rechnungs-Nr. / Invoice no.`) are one.
  private static func joined(_ findings: [LabelFinding], _ tokens: [Token]) -> [LabelFinding] {
    var result: [LabelFinding] = []
    for finding in findings {
      guard let last = result.last, last.label.meaning == finding.label.meaning,
        last.label.meaning != .other,
        finding.tokens.lowerBound - last.tokens.upperBound <= 1,
        tokens[last.tokens.upperBound..<finding.tokens.lowerBound].allSatisfy({ $0.folded.isEmpty })
      else {
        result.append(finding)
        continue
      }
      let strength = max(last.label.strength, finding.label.strength)
      result[result.count - 1] = LabelFinding(
        label: Label(meaning: last.label.meaning, strength: strength), cell: last.cell,
        tokens: last.tokens.lowerBound..<finding.tokens.upperBound)
    }
    return result
  }
}
