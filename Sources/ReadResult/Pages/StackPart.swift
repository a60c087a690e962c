/// Which pages of a stack a document is.
package struct StackPart: Codable, Hashable, Sendable {
  /// The first and the last page in the stack, counted from 1; pages between them may be left out.
  package var firstPage: Int
  package var lastPage: Int
  /// The number of the archive label on its first page.
  package var archiveNumber: Int?
  /// What the cover sheet before it says, by name (A5).
  package var routing: [String: String]

  package init(
    firstPage: Int, lastPage: Int, archiveNumber: Int? = nil, routing: [String: String] = [:]
  ) {
    self.firstPage = firstPage
    self.lastPage = lastPage
    self.archiveNumber = archiveNumber
    self.routing = routing
  }
}

/// A page that is no part of what a document says; the original keeps it.
package struct LeftOutPage: Codable, Hashable, Sendable {
  /// Counts from 1.
  package var page: Int
  package var reason: Reason

  package init(_ page: Int, _ reason: Reason) {
    self.page = page
    self.reason = reason
  }

  package enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    /// A sheet between two documents, or its back.
    case separator
    /// A sheet before a document that says where it goes.
    case coverSheet = "cover-sheet"
    /// Nothing stands on it.
    case blank
  }
}
