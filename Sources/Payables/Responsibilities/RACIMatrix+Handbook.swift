import MasterData

/// The handbook's example as the default.
///
/// The handbook has two A in four of its rows; here each row keeps one. The factual check stays
/// with the factual reviewer (budget holders are consulted), the archive and complaints with
/// accounts payable, the figures with controlling. Payments are released by the role `treasury`,
/// and factual checks of projects made by `project`, as the program enforces it.
extension RACIMatrix {
  static let handbook: [RACIStep: [Role: [RACILetter]]] = table.reduce(into: [:]) { cells, row in
    for (role, letters) in zip(columns, row.letters.split(separator: " ")) where letters != "-" {
      cells[row.step, default: [:]][role] = letters.compactMap { RACILetter(rawValue: "\($0)") }
    }
  }

  private static let columns: [Role] = [
    .mailroom, .ap, .procurement, .fm, .budget, .controlling, .it, .compliance, .audit, .project,
    .treasury, .management,
  ]

  /// A letter group a column, `-` for none.
  private static let table: [(step: RACIStep, letters: String)] = [
    (.channels, "C AR R C I C C C C - - -"),
    (.registration, "AR R I I I I C C I - - -"),
    (.digitising, "AR C I I I I C C I - - -"),
    (.classification, "R A I C I I C C I - - -"),
    (.formalCheck, "I AR C I I I C C C - - -"),
    (.match, "I R AR C I C C I I - - -"),
    (.factualCheck, "I C C AR C C I I I R - I"),
    (.posting, "I AR C C C C C I C - - -"),
    (.payment, "I AR I I C C C I C - R I"),
    (.archive, "R A I I I I C C C - - -"),
    (.complaints, "I AR C C C C I I I - - -"),
    (.reporting, "I R C C C AR C C C - - I"),
  ]
}
