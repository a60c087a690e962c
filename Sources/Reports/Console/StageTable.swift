import InvoiceRules
import Payables

/// Where documents stand, as a box of two columns: how many, and since when the oldest is there.
struct StageTable {
  private struct Cell {
    let name: String
    let count: Int
    var age: Int64?
    var mark: ConsoleStyle.Mark?
  }

  private static let countWidth = 10
  private static let ageWidth = 9

  private let cells: [Cell]
  private let language: Language

  init(_ status: SpoolStatus, in language: Language) {
    self.language = language
    let files = status.channels.reduce(0) { $0 + $1.files }
    let inChannels = Cell(
      name: Wording("noch im Kanal", "in a channel")[language], count: files,
      age: status.channels.compactMap(\.oldestSeconds).max(),
      mark: status.stalledChannels.isEmpty ? nil : .yellow)
    let stages = Status.allCases.map { state in
      let stage = status.stages[state]
      return Cell(
        name: Self.name(of: state)[language], count: stage?.vouchers ?? 0,
        age: state.isFinal ? nil : stage.map { status.seconds(since: $0.oldest) },
        mark: stage == nil ? nil : Self.marks[state])
    }
    let duplicates = Cell(
      name: Wording("davon doppelt", "duplicates")[language], count: status.duplicates)
    cells = [inChannels] + stages + [duplicates]
  }

  private static let marks: [Status: ConsoleStyle.Mark] = [.error: .red, .exception: .yellow]

  private static func name(of status: Status) -> Wording {
    // The whole name is longer than half a screen.
    status == .paymentProposed ? Wording("zur Zahlung", "payment proposed") : status.name
  }

  /// `width` columns wide.
  func lines(width: Int) -> [ConsoleLine] {
    let left = (width - 3) / 2
    let widths = [left, width - 3 - left]
    let rows = (cells.count + 1) / 2
    let body = (0..<rows).map { row in
      [row, rows + row].enumerated().reduce(ConsoleLine("│")) { line, place in
        let width = widths[place.offset]
        let cell = cells.indices.contains(place.element) ? cells[place.element] : nil
        return line + (cell.map { text($0, width: width) } ?? ConsoleLine().fitted(to: width))
          + ConsoleLine("│")
      }
    }
    func rule(_ marks: (String, String, String)) -> ConsoleLine {
      let parts = widths.map { String(repeating: "─", count: $0) }
      return ConsoleLine(marks.0 + parts.joined(separator: marks.1) + marks.2)
    }
    return [rule(("┌", "┬", "┐"))] + body + [rule(("└", "┴", "┘"))]
  }

  private func text(_ cell: Cell, width: Int) -> ConsoleLine {
    let name = width - Self.countWidth - Self.ageWidth - 2
    let count = Magnitudes.number(cell.count, in: language)
    let age = cell.age.map { Magnitudes.age($0, in: language) } ?? ""
    let mark = cell.count == 0 ? .dim : cell.mark
    return ConsoleLine(" ") + ConsoleLine(cell.name, mark).fitted(to: name)
      + ConsoleLine(count, mark).rightAligned(to: Self.countWidth)
      + ConsoleLine(age, .dim).rightAligned(to: Self.ageWidth) + ConsoleLine(" ")
  }
}
