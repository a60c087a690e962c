package import Payables

/// What letters to suppliers say of the house ([letters]).
package struct LetterSettings: Hashable, Sendable {
  /// The mail address that suppliers answer to.
  package var address: String?
  package var telephone: String?
  /// Working days that a supplier has for an answer.
  package var answerDays = 10
  /// Letters that are sent without anybody looking at them; of others there is a draft.
  package var send: [LetterOccasion] = []
  /// The folder with templates of the house; nil where there are none.
  package var templates: String?

  init() {}
}
