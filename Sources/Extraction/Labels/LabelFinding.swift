import ReadResult

/// A label where it stands.
struct LabelFinding: Sendable {
  let label: Label
  let cell: Int
  /// The tokens that make it up, in their cell.
  let tokens: Range<Int>

  /// The labels of all cells; inside a longer label no shorter one counts.
  static func all(in layout: Layout, by table: LabelTable) -> [[LabelFinding]] {
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
