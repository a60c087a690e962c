import InvoiceRules
package import Payables

/// A case as a clerk wants to see it: one content for the terminal and for a page.
package struct CaseFile: Hashable, Sendable {
  package let title: String
  /// The state in a word, with how it is to be taken.
  let badge: Badge
  /// What happened and what is to be done next.
  let sentences: [String]
  let sections: [Section]
  let language: Language

  struct Badge: Hashable, Sendable {
    let text: String
    let mood: Mood
  }

  enum Mood: Hashable, Sendable {
    case good, open, bad
  }

  /// A part of a case with its heading.
  struct Section: Hashable, Sendable {
    let title: String
    let content: Content
  }

  enum Content: Hashable, Sendable {
    /// Names and what they stand for.
    case facts([ReportFact])
    case table(Table)
    case lines([String])
    /// The lines of a letter, as they are.
    case letter([String])
    /// Files that lie beside the page.
    case files([CaseFolder.File])
  }

  /// A table; columns of numbers are set to the right.
  struct Table: Hashable, Sendable {
    let columns: [Column]
    let rows: [[String]]
  }

  struct Column: Hashable, Sendable {
    let name: String
    var isNumber = false
  }

  /// What a case is told with besides its voucher.
  package struct Surroundings: Sendable {
    /// A line an event, the earliest first.
    package var history: [String] = []
    package var catalogue = ExceptionCatalogue.handbook
    /// The draft of a letter to the supplier.
    package var letter: [String] = []
    /// Where it belongs in the filing plan.
    package var filing: FileReference?
    /// Other documents of the case.
    package var relatives: [CaseFolder.Relative] = []
    /// Whether the reader is told how to decide the open tasks.
    package var isForDeciding = true

    package init() {}
  }

  init(
    title: String, badge: Badge, sentences: [String], sections: [Section],
    language: Language
  ) {
    self.title = title
    self.badge = badge
    self.sentences = sentences
    self.sections = sections.filter { !$0.content.isEmpty }
    self.language = language
  }
}

extension CaseFile.Content {
  fileprivate var isEmpty: Bool {
    switch self {
    case .facts(let facts): facts.isEmpty
    case .table(let table): table.rows.isEmpty
    case .lines(let lines), .letter(let lines): lines.isEmpty
    case .files(let files): files.isEmpty
    }
  }
}
