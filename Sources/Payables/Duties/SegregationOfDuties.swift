/// Which duties nobody has both of about one document or one change: the one table of the house
/// (I2, handbook: Funktionstrennung).
package enum SegregationOfDuties {
  /// Two duties of one pair are never one person's; a duty that is paired with itself is never done
  /// twice by one person.
  package static let pairs: [(Duty, Duty)] = [
    (.order, .deviation), (.order, .formalCheck), (.order, .factualCheck), (.order, .approval),
    (.order, .afterAction), (.order, .posting), (.order, .paymentRelease),
    (.claim, .deviation), (.claim, .formalCheck), (.claim, .factualCheck), (.claim, .approval),
    (.claim, .afterAction), (.claim, .posting), (.claim, .paymentRelease),
    (.deviation, .factualCheck),
    (.formalCheck, .factualCheck), (.formalCheck, .approval), (.formalCheck, .paymentRelease),
    (.factualCheck, .factualCheck), (.factualCheck, .approval), (.factualCheck, .afterAction),
    (.factualCheck, .posting), (.factualCheck, .paymentRelease),
    (.approval, .approval), (.approval, .afterAction), (.approval, .posting),
    (.approval, .paymentRelease),
    (.posting, .paymentRelease),
    (.masterDataChange, .masterDataConfirmation),
  ]

  private static let apart: [Duty: Set<Duty>] = pairs.reduce(into: [:]) { table, pair in
    table[pair.0, default: []].insert(pair.1)
    table[pair.1, default: []].insert(pair.0)
  }

  package static func areApart(_ first: Duty, _ second: Duty) -> Bool {
    apart[first]?.contains(second) == true
  }

  /// What a person did already that keeps it from a duty; nil where nothing does.
  package static func conflict(
    of duty: Duty, for user: String, _ records: [DutyRecord]
  ) -> Duty? {
    records.first { $0.user == user && areApart($0.duty, duty) }?.duty
  }
}
