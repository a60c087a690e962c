/// Whose budget something counts against: a project's where there is one, else a cost centre's.
package struct BudgetPlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `project|P-1` or `center|4130`.
  package let description: String

  /// Nil where there is neither.
  package init?(costCenter: String?, project: String?) {
    if let project {
      description = "project|\(project)"
    } else if let costCenter {
      description = "center|\(costCenter)"
    } else {
      return nil
    }
  }

  package static func < (left: BudgetPlace, right: BudgetPlace) -> Bool {
    left.description < right.description
  }
}
