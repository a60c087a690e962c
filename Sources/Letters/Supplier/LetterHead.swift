package import Payables

/// What letters say of the house, and by which words they go.
package struct LetterHead: Hashable, Sendable {
  package var companies: [OwnCompany] = []
  package var catalogue = ExceptionCatalogue.handbook
  package var calendar = GermanCalendar(state: nil)
  /// Working days that a supplier has for an answer.
  package var answerDays = 10
  package var address: String?
  package var telephone: String?

  package init() {}
}
