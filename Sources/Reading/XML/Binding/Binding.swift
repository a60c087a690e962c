import Invoice
import ReadResult

/// One row of a syntax binding: where a document keeps a term, and where ``Invoice`` keeps it.
///
/// `Group` is the group of terms that the row fills, such as `Seller` (BG-4). The rows of a group
/// stand in tables that read like those of CEN/TS 16931-3-2 (UBL) and 16931-3-3 (CII).
struct Binding<Group>: Sendable {
  typealias Reader =
    @Sendable (XMLElement, inout Group, inout BindingRun) throws(ReadFailure) -> Void

  /// The terms and groups that the row and the rows inside of it fill.
  let terms: [Term]
  /// Fills the group from the element that stands for it.
  let read: Reader

  init(terms: [Term], read: @escaping Reader) {
    self.terms = terms
    self.read = read
  }
}

/// Where a group keeps a term or a group of its own.
typealias Field<Group, Value> = any WritableKeyPath<Group, Value> & Sendable

extension XMLElement {
  /// Fills `group` by the rows.
  func fill<Group>(
    _ group: inout Group, by rows: [Binding<Group>], _ run: inout BindingRun
  ) throws(ReadFailure) {
    for row in rows { try row.read(self, &group, &run) }
  }
}
