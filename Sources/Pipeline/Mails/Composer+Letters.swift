import Configuration
import Ledger
import Letters
import Payables

extension Composer {
  /// A letter to a supplier, from what is so now; needless where nothing is to be written any more,
  /// or something else.
  func writeLetter(_ order: MailOrder, about id: VoucherID) throws -> Draft {
    guard let topic = order.letter else { return .needless }
    let papers = try Papers(of: id, workshop)
    let voucher = papers.voucher
    guard let matter = Self.matter(of: order, topic, voucher) else { return .needless }
    guard let letter = try papers.letter(about: matter) else { return .needless }
    guard let address = letter.recipient else {
      return .undeliverable("the supplier has no mail address in the master data")
    }
    let messageID = messageID(order.number, about: id)
    var message = papers.message(of: letter)
    message.isDraft = false
    message.from = settings.from
    var trace = MailMessage.Trace(date: now, messageID: messageID)
    trace.references = [messageID.thread(about: id)]
    if let number = matter.letter, let before = voucher.correspondence?.letter(number) {
      trace.references += [before.messageID].compactMap(\.self)
    }
    trace.replyTo = settings.replyTo
    message.trace = trace
    return .ready(parcel(message, to: address, id: messageID))
  }

  /// What the letter is about; nil where that is not so any more.
  private static func matter(
    of order: MailOrder, _ topic: LetterTopic, _ voucher: Voucher
  ) -> LetterMatter? {
    switch topic {
    case .statusAnswer: return LetterMatter(.statusAnswer, state: order.state ?? "")
    case .supplierReminder:
      let number = order.state?.split(separator: " ").last.flatMap { Int($0) }
      guard let number, let letter = voucher.correspondence?.letter(number), !letter.isAnswered,
        let now = LetterMatter(voucher), now.state == letter.state
      else { return nil }
      var matter = LetterMatter(.supplierReminder, state: order.state ?? "")
      (matter.reasons, matter.letter) = (now.reasons, number)
      return matter
    default:
      let matter = LetterMatter(voucher)
      return matter?.state == order.state ? matter : nil
    }
  }
}

extension String {
  /// The message that all about a voucher hang below; there never was one.
  fileprivate func thread(about voucher: VoucherID) -> String {
    "\(voucher)".lowercased() + "@" + (split(separator: "@").last ?? "")
  }
}
