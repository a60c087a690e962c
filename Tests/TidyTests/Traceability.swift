/// The table of `docs/traceability.md`: requirement, code, tests.
enum Traceability {
  static let path = "docs/traceability.md"

  /// The requirements that this version fulfils, wholly or in the part that the table names.
  static let idsInScope = [
    "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "C1", "C2", "C3",
    "C4", "C5", "C6", "C7", "C8", "C9", "C10", "D1", "D2", "D3", "D4", "D5", "E1", "E2", "E3",
    "E4", "E5", "E6", "F1", "F2", "F3", "F4", "F5", "F6", "G1", "G2", "H1", "H2", "H3", "I1", "I2",
    "I3", "I4", "I5", "J1", "J2", "K1", "K2", "K3", "L1", "L2", "L3", "L4", "L5", "M1", "M2", "M3",
    "M4", "M5", "M6", "M7", "N1", "N2", "O1", "O2", "O3", "P1", "P2", "P3", "Q1", "Q2", "R1", "R2",
    "R3", "R4",
  ]

  struct Row: Equatable {
    let id: String
    let code: [String]
    let tests: [String]
  }

  /// The rows whose first cell is a requirement id; paths are what stands in backticks.
  static func rows(of text: String) -> [Row] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .dropLast()
        .map { $0.trimmingPrefix { $0 == " " } }
      guard cells.count >= 4, let id = cells[0].firstMatch(of: /^[A-R][0-9]+(?= *$)/)?.0 else {
        return nil
      }
      return Row(id: String(id), code: paths(in: cells[2]), tests: paths(in: cells[3]))
    }
  }

  private static func paths(in cell: Substring) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.1) }
  }
}
