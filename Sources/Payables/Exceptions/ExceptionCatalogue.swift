package import InvoiceRules
package import MasterData

/// What the house says of each code of case (M1; handbook: Ausnahmen- und Fehlerkatalog): the
/// handbook's words, and what the configuration puts in their place.
package struct ExceptionCatalogue: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var title: Wording
    /// When a case has this code, a sentence.
    package var definition: Wording
    /// Who gets it, where nothing about the case says otherwise.
    package var owner: Role
    /// Working days until it is to be settled; nil where the table of deadlines says it (N1).
    package var workingDays: Int?
    /// What is to be done, in the place of what is proposed for the single case.
    package var nextAction: Wording?
    /// What a supplier is asked for; nil where it can't help.
    package var request: Wording?
  }

  private var entries: [ExceptionCode: Entry]

  /// The words of the handbook.
  package static let handbook = ExceptionCatalogue(entries: texts)

  package subscript(code: ExceptionCode) -> Entry {
    get { entries[code] ?? Self.texts[.other] ?? Self.unnamed }
    set { entries[code] = newValue }
  }

  private static let unnamed = Entry(
    title: Wording("", ""), definition: Wording("", ""), owner: .ap)
}
