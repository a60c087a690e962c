import MasterData
import ReadResult

/// Finds out which letter of the house a mail answers, or could not be delivered (M2).
///
/// What counts is the message that it names; where a mail program left that away, our reference in
/// the subject. Both only say where the mail belongs: nothing is believed for it.
struct AnswerFinder {
  /// Characters that a case shows of an answer.
  private static let textMax = 600
  /// Of a subject that was cut or rewritten this much is looked at.
  private static let subjectMax = 1000

  let mail: ReadResult.MailHead
  let desk: Desk

  /// Nil for a mail that answers nothing of the house.
  func link() throws -> MailLink? {
    if let undelivered = mail.marks?.undelivered { return try link(undelivered) }
    guard let (voucher, letter) = try addressee(), !voucher.isSensitive,
      (voucher.correspondence?.answers.count ?? 0) < Correspondence.answersMax
    else { return nil }
    let kind: MailLink.Kind = mail.marks?.isAutoReply == true ? .automatic : .answer
    var link = MailLink(voucher.id, kind, number: letter)
    link.isFromSupplier = try isFromSupplier(of: voucher)
    let text = mail.text.map(ReplyText.own)?.trimmed
    link.text = kind == .answer ? text.map { String($0.prefix(Self.textMax)) } : nil
    return link
  }

  /// The voucher that is answered, and the letter where it is named.
  private func addressee() throws -> (Voucher, Int?)? {
    for id in mail.marks?.references ?? [] {
      guard let name = LetterMessageID(id), let voucher = try desk.books.voucher(name.voucher),
        let letter = voucher.correspondence?.letters.first(where: { $0.messageID == id })
      else { continue }
      return (voucher, letter.number)
    }
    for id in Self.vouchers(inSubject: mail.subject ?? "") {
      // A draft may have been sent by hand.
      if let voucher = try desk.books.voucher(id), voucher.resolution?.supplierID != nil {
        return (voucher, nil)
      }
    }
    return nil
  }

  /// `[B26-0000123]`, as all letters to suppliers have it.
  static func vouchers(inSubject subject: String) -> [VoucherID] {
    subject.prefix(subjectMax).split(separator: "[", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in
        part.firstIndex(of: "]").flatMap { VoucherID(String(part[..<$0]).uppercased()) }
      }
  }

  /// A mail of the house that came back: a letter, or one to the own people.
  private func link(_ undelivered: UndeliveredMail) throws -> MailLink? {
    guard let name = undelivered.messageID.flatMap({ LetterMessageID($0) }),
      let voucher = try desk.books.voucher(name.voucher), name.number <= voucher.mailCount
    else { return nil }
    let letter = voucher.correspondence?.letter(name.number)
    if let letter, letter.messageID != undelivered.messageID { return nil }
    var link = MailLink(voucher.id, .undeliverable, number: name.number)
    link.address = letter?.address ?? undelivered.address
    link.status = undelivered.status
    return link
  }

  private func isFromSupplier(of voucher: Voucher) throws -> Bool {
    guard mail.marks?.failedAuthentication != true, let sender = mail.from.first,
      let id = voucher.resolution?.supplierID, let supplier = try desk.books.row(Supplier.self, id),
      let address = supplier.email?.lowercased()
    else { return false }
    if sender.lowercased() == address { return true }
    guard let theirs = MailDomain(ofAddress: address), !theirs.isOfProvider,
      let domain = MailDomain(ofAddress: sender)
    else { return false }
    return domain.organisation == theirs.organisation
  }
}

/// The Message-ID of a mail about a voucher: `b26-0000123.4@rohrpost.muster.example`.
package struct LetterMessageID: Hashable, Sendable {
  package let voucher: VoucherID
  /// Among the mails of the voucher.
  package let number: Int

  /// Nil for the id of any other message.
  package init?(_ id: String) {
    let halves = id.split(separator: "@", maxSplits: 1)
    guard halves.count == 2, halves[1].lowercased().hasPrefix("rohrpost.") else { return nil }
    let parts = halves[0].split(separator: ".")
    guard parts.count == 2, let voucher = VoucherID(parts[0].uppercased()),
      let number = Int(parts[1]), number > 0
    else { return nil }
    self.voucher = voucher
    self.number = number
  }
}

extension String {
  fileprivate var trimmed: String? {
    let start = drop { $0.isWhitespace }
    let end = start.reversed().drop { $0.isWhitespace }.reversed()
    return end.isEmpty ? nil : String(end)
  }
}
