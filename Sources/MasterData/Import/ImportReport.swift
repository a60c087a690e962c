/// What became of a file of master data.
package struct ImportReport: Hashable, Sendable {
  package enum Fate: String, Hashable, Sendable {
    case taken, refused
    /// It may be taken; nothing was written.
    case checked
  }

  package let file: String
  /// Nil where the file's name tells none.
  package let table: MasterTable?
  package let fate: Fate
  package let rows: Int
  package var new = 0
  package var changed = 0
  package var unchanged = 0
  /// Suppliers of which something waits for a second person.
  package var waiting = 0
  package let problems: DropProblems
  /// Of the copy that is kept, below the spool.
  package var archivePath: String?

  package init(_ drop: MasterDrop, _ fate: Fate) {
    file = drop.name
    table = drop.table
    rows = drop.rows
    problems = drop.problems
    self.fate = fate
  }
}
