package import InvoiceRules

/// A text with chapters that people read from its first to its last page, on screen and on paper.
///
/// The renderers (``html(_:)``, ``markdown``) only show it: what it says is decided before.
package struct Manual: Hashable, Sendable {
  package var title: String
  /// What the title page says below the title, a line each.
  package var subtitle: [String]
  package var language: Language
  /// What identifies the copy: version, date, fingerprint.
  package var facts: [Fact]
  package var chapters: [ManualSection]
  /// Whether the chapters are numbered and listed at the front.
  package var hasContents: Bool

  package struct Fact: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    _ title: String, subtitle: [String] = [], language: Language = .german, facts: [Fact] = [],
    hasContents: Bool = true, _ chapters: [ManualSection]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.facts = facts
    self.hasContents = hasContents
    self.chapters = chapters
  }
}

/// A chapter, or a section in one.
package struct ManualSection: Hashable, Sendable {
  /// What references name: a–z, 0–9 and hyphens, once in a manual.
  package var id: String
  package var title: String
  package var blocks: [ManualBlock]
  package var sections: [ManualSection]

  package init(
    _ id: String, _ title: String, _ blocks: [ManualBlock] = [], _ sections: [ManualSection] = []
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}

/// A part of a section.
package enum ManualBlock: Hashable, Sendable {
  case paragraph(ManualText)
  case list([ManualText])
  /// Steps in their order, counted from 1.
  case steps([ManualText])
  case table(ManualTable)
  /// Lines as they are typed or stored.
  case code([String])
}

/// Rows of equal length below the names of their columns.
package struct ManualTable: Hashable, Sendable {
  package var columns: [String]
  package var rows: [[ManualText]]

  package init(_ columns: [String], _ rows: [[ManualText]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension Manual {
  /// All sections in the order of reading, each with its number: `3.2`.
  package var numbered: [(number: String, section: ManualSection)] {
    Self.numbered(chapters, below: "")
  }

  private static func numbered(
    _ sections: [ManualSection], below prefix: String
  ) -> [(number: String, section: ManualSection)] {
    sections.enumerated().flatMap { index, section in
      let number = "\(prefix)\(index + 1)"
      return [(number, section)] + numbered(section.sections, below: number + ".")
    }
  }

  /// What is wrong with its form, for tests: an id that is there twice, a reference that leads
  /// nowhere, a table whose rows have other columns than its head.
  package var faults: [String] {
    let all = numbered.map(\.section)
    var seen: Set<String> = []
    let doubled = all.map(\.id).filter { !seen.insert($0).inserted }.map { "the id \($0) twice" }
    let lost = all.flatMap(\.texts).flatMap(\.references).filter { !seen.contains($0) }
      .map { "a reference to \($0), which is not there" }
    let uneven = all.flatMap(\.blocks).compactMap { block -> String? in
      guard case .table(let table) = block,
        table.rows.contains(where: { $0.count != table.columns.count })
      else { return nil }
      return "uneven rows below \(table.columns.joined(separator: ", "))"
    }
    return doubled + lost + uneven
  }
}

extension ManualSection {
  /// The texts of its own blocks, in their order.
  package var texts: [ManualText] {
    blocks.flatMap { block -> [ManualText] in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items), .steps(let items): items
      case .table(let table): table.rows.flatMap(\.self)
      case .code(let lines): lines.map { ManualText(code: $0) }
      }
    }
  }
}
