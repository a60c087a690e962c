import Invoice
package import InvoiceRules
package import MasterData
package import Payables
import ReadResult

/// The mail by which a person is asked to do a task, reminded of it, or told that it took too long
/// (I3, N2).
package struct TaskLetter: Sendable {
  private let templates: LetterTemplates
  private let language: Language

  package init(_ templates: LetterTemplates, in language: Language) {
    self.templates = templates
    self.language = language
  }

  /// Nil where the task is not open any more.
  ///
  /// The subject begins with `[task #token]`, whatever a template makes of it: an answer is known
  /// by it. Of a document that is kept apart nothing is said but that there is one.
  package func write(
    _ order: MailOrder, about voucher: Voucher, to user: User, token: String, answerTo: String,
    standingInFor absent: String? = nil
  ) -> Letter? {
    guard let task = voucher.tasks.first(where: { $0.id == order.task }) else { return nil }
    var facts = facts(task, voucher)
    facts.name = user.name
    facts.substituteFor = absent
    facts.occasion = Self.occasion(order.kind)?[language]
    guard var letter = templates.write(.task, facts, in: language) else { return nil }
    letter.recipient = user.email
    let subject = "[\(task.id) #\(token)] \(letter.subject)"
    letter.subject = subject
    let answers = TaskAnswers.of(task, subject: subject, to: answerTo, in: language)
    if !answers.isEmpty { letter.answers = [AnswerGroup(answers: answers)] }
    return letter
  }

  private func facts(_ task: WorkTask, _ voucher: Voucher) -> TaskFacts {
    var facts = TaskFacts()
    facts.task = task.id.description
    facts.kind = task.kind.name[language]
    facts.deadline = task.deadline.berlinDate.text(in: language)
    facts.question = task.question?.text
    facts.isDecidedByReply = task.allows(.ask)
    facts.isAnswered = task.kind == .answer
    guard !voucher.isSensitive else {
      facts.document = Wording("vertrauliches Dokument", "confidential document")[language]
      facts.question = nil
      return facts
    }
    tell(voucher, in: &facts)
    if task.kind == .settleCase, let exception = voucher.exception {
      facts.points = exception.reasons.map { Wording($0.german, $0.english)[language] }
      facts.nextAction = Wording(exception.nextActionGerman, exception.nextActionEnglish)[language]
    }
    return facts
  }

  private func tell(_ voucher: Voucher, in facts: inout TaskFacts) {
    let index = voucher.reading?.index
    facts.document = (voucher.documentClass ?? .invoice).name[language]
    facts.invoiceNumber = index?.invoiceNumber
    facts.invoiceDate = index?.invoiceDate?.text(in: language)
    facts.supplierName = index?.supplierName
    facts.gross = index?.gross.map { gross in
      [gross.text(in: language), index?.currency?.rawValue].compactMap(\.self)
        .joined(separator: " ")
    }
    facts.orderNumber = voucher.references?.orders.first ?? index?.orderNumber
    facts.costCenter = index?.costCenter
    facts.serviceTime = Self.period(index?.serviceStart, index?.serviceEnd, language)
    facts.dueDate = voucher.terms?.due?.text(in: language)
    facts.cashDiscount = voucher.terms?.cashDiscounts.first.map { discount in
      let (percent, until) = (
        discount.percent.text(in: language), discount.until.text(in: language)
      )
      return Wording("\(percent) % bis \(until)", "\(percent) % until \(until)")[language]
    }
  }

  private static func period(
    _ start: CalendarDate?, _ end: CalendarDate?, _ language: Language
  ) -> String? {
    var days = [start, end].compactMap(\.self)
    if start == end { days = Array(days.prefix(1)) }
    return days.isEmpty ? nil : days.map { $0.text(in: language) }.joined(separator: " – ")
  }

  private static func occasion(_ kind: MailOrder.Kind) -> Wording? {
    switch kind {
    case .request, .letter, .answer: nil
    case .reminder:
      Wording(
        "die Frist dieser Aufgabe läuft bald ab; bitte entscheiden Sie.",
        "the deadline of this task comes near; please decide.")
    case .substitution:
      Wording(
        "diese Aufgabe wurde nicht rechtzeitig erledigt und kommt nun zu Ihnen.",
        "this task was not done in time and comes to you now.")
    case .escalation:
      Wording(
        "diese Aufgabe wurde nicht rechtzeitig erledigt; sie wird Ihnen vorgelegt und Sie können "
          + "selbst entscheiden.",
        "this task was not done in time; it is put before you, and you may decide yourself.")
    }
  }
}
