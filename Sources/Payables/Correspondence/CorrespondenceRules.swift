/// Who gets which mails (I3, M2).
package struct CorrespondenceRules: Hashable, Sendable {
  /// Whether mails are sent at all: there is an address that they come from.
  package var isOn = false
  /// Kinds of tasks that people are asked for by a mail of its own; others are on worklists and in
  /// the daily digest.
  package var requestedByMail: Set<TaskKind> = [.factualCheck, .approval, .answer]
  /// Letters to suppliers that are sent by themselves; of others there is a draft.
  package var letters: Set<LetterOccasion> = []
  /// Working days that a supplier has for an answer.
  package var answerDays = 10

  /// People of a role who get a mail about one task, where nobody is named for it.
  package static let recipientsMax = 10

  package init() {}
}
