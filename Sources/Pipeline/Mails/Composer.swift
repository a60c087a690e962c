import Archive
import Configuration
import Hashing
import Ledger
import Letters
import Mailing
import MasterData
import Payables
import SystemPackage

/// Writes mails as they are to be sent, from what is so now.
struct Composer {
  let workshop: Workshop
  let settings: MailSettings
  /// The address that mails come from, without a name.
  let sender: String
  let now: Timestamp

  /// What became of writing a mail.
  enum Draft {
    case ready(MailParcel)
    /// What it was about is settled.
    case needless
    /// There is nobody to send it to.
    case undeliverable(String)
  }

  func write(_ mail: OutgoingMail) throws -> Draft {
    switch mail {
    case .about(let id, let order) where order.letter != nil:
      try writeLetter(order, about: id)
    case .about(let id, let order) where order.answer != nil: try write(answer: order, to: id)
    case .about(let id, let order): try write(order, about: id)
    case .digest(let digest): try write(digest)
    }
  }

  private func write(_ order: MailOrder, about id: VoucherID) throws -> Draft {
    guard let voucher = try workshop.ledger.voucher(id),
      let task = voucher.tasks.first(where: { $0.id == order.task }), let userID = order.user,
      let user = try workshop.ledger.row(User.self, userID), user.isActive
    else { return .needless }
    guard let address = user.email else {
      return .undeliverable("\(userID) has no mail address in the table of users")
    }
    let token = workshop.replyKey.token(for: task.id, userID)
    let absent = task.user == userID ? task.substituteFor : nil
    let absentName = try absent.map { try workshop.ledger.row(User.self, $0)?.name ?? $0 }
    let letter = TaskLetter(workshop.templates.current, in: workshop.settings.current.language)
      .write(
        order, about: voucher, to: user, token: token, answerTo: answerAddress,
        standingInFor: absentName)
    guard let letter else { return .needless }
    // The journal names the message; so the token stands in what it refers to.
    let messageID = messageID(order.number, about: id)
    var message = self.message(letter, id: messageID, thread: "\(id)".lowercased())
    message.trace?.references.append("\(task.id)".lowercased() + ".\(token)@\(host)")
    message.attachments = try attachments(of: voucher)
    return .ready(parcel(message, to: address, id: messageID))
  }

  /// What a person is told who answered a request; `id` is the answer.
  private func write(answer order: MailOrder, to id: VoucherID) throws -> Draft {
    guard let answer = order.answer, let mail = try workshop.ledger.voucher(id),
      let user = try workshop.ledger.row(User.self, answer.recipient), user.isActive,
      let address = user.email
    else { return .needless }
    let letter = AnswerLetter(workshop.templates.current, in: workshop.settings.current.language)
      .write(answer, to: user, subject: mail.reading?.mail?.subject)
    guard let letter else { return .needless }
    let messageID = messageID(order.number, about: id)
    var message = self.message(letter, id: messageID, thread: "\(id)".lowercased())
    message.trace?.inReplyTo = mail.reading?.mail?.messageID
    return .ready(parcel(message, to: address, id: messageID))
  }

  private func write(_ digest: Digest) throws -> Draft {
    guard digest.day == now.berlinDate,
      let user = try workshop.ledger.row(User.self, digest.user), user.isActive,
      let address = user.email
    else { return .needless }
    let items = try digest.tasks.compactMap { id -> DigestLetter.Item? in
      guard let voucher = try workshop.ledger.voucher(id.voucher),
        let task = voucher.tasks.first(where: { $0.id == id })
      else { return nil }
      return DigestLetter.Item(task, of: voucher, token: workshop.replyKey.token(for: id, user.id))
    }
    let letter = DigestLetter(workshop.templates.current, in: workshop.settings.current.language)
      .write(items, total: digest.total, to: user, answerTo: answerAddress, now: now)
    guard let letter else { return .needless }
    let person = SHA256Digest(of: digest.user.utf8).description.prefix(12)
    let id = "digest.\(digest.day).\(person)@\(host)"
    return .ready(parcel(message(letter, id: id, thread: "digest"), to: address, id: id))
  }

  /// Answers come to the machine of these message ids: `rohrpost.muster.example`.
  private var host: String { "rohrpost." + (sender.split(separator: "@").last ?? "localhost") }

  /// See ``LetterMessageID``.
  func messageID(_ number: Int, about id: VoucherID) -> String {
    "\(id)".lowercased() + ".\(number)@\(host)"
  }

  private var answerAddress: String {
    settings.replyTo.map { MailSettings.address(of: $0) } ?? sender
  }

  /// Mails of a thread stand below a message that there never was.
  private func message(_ letter: Letter, id: String, thread: String) -> MailMessage {
    var message = MailMessage(letter, from: settings.from)
    message.page = LetterPage.of(letter)
    var trace = MailMessage.Trace(date: now, messageID: id)
    trace.references = ["\(thread)@\(host)"]
    trace.replyTo = settings.replyTo
    message.trace = trace
    return message
  }

  func parcel(_ message: MailMessage, to address: String, id: String) -> MailParcel {
    MailParcel(id: id, sender: sender, recipient: address, bytes: message.bytes)
  }

  /// The document as people can look at it on a phone: what was typed or scanned, or the view of an
  /// e-invoice; nothing of what is kept apart, may do harm, or is too big.
  private func attachments(of voucher: Voucher) throws -> [MailMessage.Attachment] {
    guard !voucher.isSensitive, !voucher.isWithheld, settings.attachmentBytes > 0 else {
      return []
    }
    let seen = try workshop.archive.picture(of: voucher, limit: Int64(settings.attachmentBytes))
    return seen.map { [.init(name: $0.name, type: $0.type, bytes: $0.bytes)] } ?? []
  }
}
