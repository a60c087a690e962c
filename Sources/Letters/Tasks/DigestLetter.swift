import Invoice
package import InvoiceRules
package import MasterData
package import Payables
import ReadResult

/// The mail with all that a person has to do (N2).
package struct DigestLetter: Sendable {
  private let templates: LetterTemplates
  private let language: Language

  package init(_ templates: LetterTemplates, in language: Language) {
    self.templates = templates
    self.language = language
  }

  /// An open task with what is said of its document.
  package struct Item: Sendable {
    package let task: WorkTask
    package let voucher: Voucher
    /// By which an answer is known.
    package let token: String

    package init(_ task: WorkTask, of voucher: Voucher, token: String) {
      self.task = task
      self.voucher = voucher
      self.token = token
    }
  }

  /// Nil where there is nothing to do.
  ///
  /// `total` counts tasks that are not among `items` as well.
  package func write(
    _ items: [Item], total: Int, to user: User, answerTo: String, now: Timestamp
  ) -> Letter? {
    guard !items.isEmpty else { return nil }
    var facts = DigestFacts()
    facts.name = user.name
    facts.day = now.berlinDate.text(in: language)
    facts.tasks = items.map { line($0, now) }
    facts.count = "\(max(total, items.count))"
    facts.further = total > items.count ? "\(total - items.count)" : nil
    facts.late = items.filter { $0.task.deadline < now }.count
    var letter = templates.write(.digest, facts, in: language)
    letter?.recipient = user.email
    letter?.answers = items.compactMap { group($0, answerTo, now) }
    return letter
  }

  private func group(_ item: Item, _ address: String, _ now: Timestamp) -> AnswerGroup? {
    let subject = "[\(item.task.id) #\(item.token)] \(item.task.kind.name[language])"
    let answers = TaskAnswers.of(item.task, subject: subject, to: address, in: language)
    return answers.isEmpty ? nil : AnswerGroup(title: line(item, now), answers: answers)
  }

  /// `30.11.2026  Freigabe: Rechnung 4711, Muster GmbH, 119,00 EUR (B26-0000123-1)`.
  private func line(_ item: Item, _ now: Timestamp) -> String {
    let (task, voucher) = (item.task, item.voucher)
    let index = voucher.isSensitive ? nil : voucher.reading?.index
    let document =
      voucher.isSensitive
      ? Wording("vertrauliches Dokument", "confidential document")[language]
      : (voucher.documentClass ?? .invoice).name[language]
    let gross = index?.gross.map { gross in
      [gross.text(in: language), index?.currency?.rawValue].compactMap(\.self)
        .joined(separator: " ")
    }
    let about = [
      [document, index?.invoiceNumber].compactMap(\.self).joined(separator: " "),
      index?.supplierName, gross,
    ].compactMap(\.self).joined(separator: ", ")
    let late =
      task.deadline < now ? Wording(" – überfällig", " – late")[language] : ""
    let day = task.deadline.berlinDate.text(in: language)
    return "\(day)\(late)  \(task.kind.name[language]): \(about) (\(task.id))"
  }
}

/// What a digest may name.
struct DigestFacts: TemplateFacts {
  var name = ""
  var day = ""
  /// A line each.
  var tasks: [String] = []
  var count = ""
  /// How many more there are.
  var further: String?
  /// How many of those that are named are late.
  var late = 0

  var values: [String: Any] {
    var values = [String: Any]([
      ("name", name), ("day", day), ("count", count), ("further", further),
      ("late", late > 0 ? "\(late)" : nil),
    ])
    values["tasks"] = tasks
    return values
  }
}
