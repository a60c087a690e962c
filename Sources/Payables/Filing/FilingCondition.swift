package import ReadResult

/// What is filed under an entry; what is empty is not asked for.
///
/// Of several values one is enough, all that is asked for must hold. Texts are compared whatever
/// their case, `*` stands for any characters and `?` for one.
package struct FilingCondition: Hashable, Sendable {
  package var classes: [DocumentClass] = []
  private var patterns: [Aspect: [String]] = [:]

  package init() {}

  /// A fact that an entry may be for; the raw values are the keys of the configuration.
  package enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// Own companies that the document is addressed to.
    case companies
    /// By number or name.
    case suppliers
    /// Buildings and sites.
    case objects
    case costCenters = "cost_centers"
    case projects, contracts, departments, channels
  }

  package subscript(aspect: Aspect) -> [String] {
    get { patterns[aspect] ?? [] }
    set { patterns[aspect] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether every document fits.
  package var isEmpty: Bool { classes.isEmpty && patterns.isEmpty }

  package func holds(_ facts: FilingFacts) -> Bool {
    guard classes.isEmpty || facts.documentClass.map(classes.contains) == true else {
      return false
    }
    return patterns.allSatisfy { aspect, patterns in
      let values = facts[aspect].map { $0.lowercased() }
      return patterns.contains { pattern in
        let glob = Glob(pattern.lowercased())
        return values.contains { glob.matches($0) }
      }
    }
  }
}

// MARK: - What can never be reached

extension FilingPlan {
  /// An entry that no document reaches, and the last of those before it that take them all.
  package struct Unreachable: Hashable, Sendable {
    package let entry: Int
    package let taker: Int
  }

  /// All entries that no document reaches since earlier ones take what fits, by their index.
  package var unreachable: [Unreachable] {
    entries.indices.compactMap { index in
      let condition = entries[index].condition
      let classes = condition.classes.isEmpty ? DocumentClass.allCases : condition.classes
      let takers = classes.map { documentClass in
        entries[..<index].firstIndex { $0.condition.takesAll(of: condition, in: documentClass) }
      }
      guard takers.allSatisfy({ $0 != nil }), let last = takers.compactMap(\.self).max() else {
        return nil
      }
      return Unreachable(entry: index, taker: last)
    }
  }

  /// Whether some entry takes whatever fits no other.
  package var isComplete: Bool { entries.contains { $0.condition.isEmpty } }
}

extension FilingCondition {
  /// Whether all documents of a class that fit another condition fit this one as well.
  func takesAll(of other: FilingCondition, in documentClass: DocumentClass) -> Bool {
    guard classes.isEmpty || classes.contains(documentClass) else { return false }
    return patterns.allSatisfy { aspect, patterns in
      !other[aspect].isEmpty
        && other[aspect].allSatisfy { narrow in
          patterns.contains { Self.covers($0.lowercased(), narrow.lowercased()) }
        }
    }
  }

  /// Whether a pattern fits all that another fits; false where that is not certain.
  private static func covers(_ wide: String, _ narrow: String) -> Bool {
    if wide == narrow { return true }
    // A `?` would take the star of the other for one character.
    if narrow.contains("*"), wide.contains("?") { return false }
    return Glob(wide).matches(narrow)
  }
}
