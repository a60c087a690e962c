import ReadResult

/// Makes suppliers of lessons, one after the other.
struct SupplierFold {
  private(set) var all: [Supplier] = []
  /// The suppliers that have a mark.
  private var index: [String: [Int]] = [:]

  mutating func learn(_ lesson: SupplierLesson) {
    let known = place(of: lesson.marks)
    if known == nil {
      guard all.count < Suppliers.suppliersMax, !Self.keys(of: lesson.marks).isEmpty else { return }
      all.append(Supplier())
    }
    let place = known ?? all.count - 1
    all[place].learn(lesson)
    for key in Self.keys(of: lesson.marks) where index[key]?.contains(place) != true {
      index[key, default: []].append(place)
    }
  }

  /// The supplier that a lesson is of: the one with its VAT identifier, else with two of its signs.
  private func place(of marks: SupplierMarks) -> Int? {
    if let identifier = marks.vatIdentifier, let found = index[identifier]?.first { return found }
    let candidates = Self.keys(of: marks).flatMap { index[$0] ?? [] }
    return candidates.first { candidate in
      let supplier = all[candidate]
      guard supplier.vatIdentifiers.isEmpty || marks.vatIdentifier == nil else { return false }
      let signs = [
        !Set(supplier.accounts).isDisjoint(with: marks.accounts),
        marks.taxNumber.map(supplier.taxNumbers.contains) ?? false,
        marks.name.map(supplier.names.contains) ?? false,
      ].count { $0 }
      let isSamePlace =
        marks.name.map(supplier.names.contains) ?? false
        && !Set(supplier.postCodes).isDisjoint(with: marks.postCodes)
      return signs > 1 || isSamePlace
    }
  }

  private static func keys(of marks: SupplierMarks) -> [String] {
    [marks.vatIdentifier, marks.taxNumber, marks.name].compactMap { $0 } + marks.accounts
  }
}
