import InvoiceRules
import Payables

/// The words that are understood in an answer to a request, ready-made.
enum TaskAnswers {
  /// `subject` is that of the request, with its token.
  static func of(
    _ task: WorkTask, subject: String, to address: String, in language: Language
  ) -> [PreparedAnswer] {
    guard task.allows(.ask) else { return [] }
    return words.map { title, body in
      PreparedAnswer(title[language], to: address, subject: "Re: \(subject)", body: body[language])
    }
  }

  private static let words = [
    (Wording("Freigeben", "Approve"), Wording("FREIGABE", "APPROVED")),
    (Wording("Ablehnen", "Reject"), Wording("ABLEHNUNG\n\nGrund: ", "REJECTED\n\nReason: ")),
    (Wording("Rückfrage", "Question"), Wording("RÜCKFRAGE\n\n", "QUESTION\n\n")),
  ]
}
