/// What is wrong with a file of master data or with a cell of it.
package struct DropProblem: Hashable, Sendable {
  package let fault: DropFault
  package var line: Int? { place?.line }
  /// Nil for the file as a whole.
  package let place: DropPlace?
  package let column: String?
  /// What stands there, at most ``DropLimits/shownValue`` characters.
  package let value: String?

  package init(
    _ fault: DropFault, at place: DropPlace? = nil, column: String? = nil, value: String? = nil
  ) {
    self.fault = fault
    self.place = place
    self.column = column
    self.value = value.map { String($0.prefix(DropLimits.shownValue)) }
  }

  package var isRefusal: Bool { fault.isRefusal }
}

/// The problems of a file: all are counted, the first of each kind of weight are kept.
package struct DropProblems: Hashable, Sendable {
  package private(set) var refusals: [DropProblem] = []
  package private(set) var warnings: [DropProblem] = []
  package private(set) var refusalCount = 0
  package private(set) var warningCount = 0
  /// Rows of which at least one cell is refused.
  package private(set) var refusedRows = 0
  private var lastRefusedPlace: DropPlace?

  package init() {}

  /// Takes them in the order of their lines.
  package mutating func add(_ problem: DropProblem) {
    guard problem.isRefusal else {
      warningCount += 1
      if warnings.count < DropLimits.problems { warnings.append(problem) }
      return
    }
    refusalCount += 1
    if refusals.count < DropLimits.problems { refusals.append(problem) }
    if let place = problem.place, place != lastRefusedPlace {
      refusedRows += 1
      lastRefusedPlace = place
    }
  }
}
