package import InvoiceRules
import MasterData

/// What becomes of a person's wish to send a letter to a supplier (M2).
package enum LetterSending: Sendable {
  case ordered(VoucherEvent)
  case refused(Refusal)

  package enum Refusal: Hashable, Sendable {
    case mailsAreOff, nothingToWrite, noAddress, notAllowed
  }

  /// `topic` asks for another letter than the one that is due, also a second time.
  package init(
    _ topic: LetterTopic?, of voucher: Voucher, by userID: String, _ desk: Desk
  ) throws {
    guard desk.policy.correspondence.isOn else {
      self = .refused(.mailsAreOff)
      return
    }
    guard let user = try desk.books.row(User.self, userID),
      try Self.may(user, voucher, desk)
    else {
      self = .refused(.notAllowed)
      return
    }
    guard let matter = voucher.letterMatter(topic, at: desk.now) else {
      self = .refused(.nothingToWrite)
      return
    }
    let supplier = try voucher.resolution?.supplierID.flatMap {
      try desk.books.row(Supplier.self, $0)
    }
    guard supplier?.email != nil else {
      self = .refused(.noAddress)
      return
    }
    var order = MailOrder(matter, number: voucher.mailCount + 1)
    order.by = Author.user(userID)
    self = .ordered(.mailOrdered(order))
  }

  /// Accounts payable and procurement, and who has a task about it.
  private static func may(_ user: User, _ voucher: Voucher, _ desk: Desk) throws -> Bool {
    guard user.isActive else { return false }
    if user.roles.contains(where: Mandate.letter.roles.contains) { return true }
    let responsibility = Responsibility(desk.books, on: desk.now.berlinDate)
    return try voucher.tasks.contains { try responsibility.isAsked(user, in: $0) }
  }
}

extension LetterSending.Refusal {
  /// A sentence for who wanted to send it.
  package func text(_ id: VoucherID, _ user: String) -> Wording {
    switch self {
    case .mailsAreOff:
      Wording(
        "Es werden keine E-Mails verschickt: In der Konfiguration fehlt [mail] from.",
        "No mails are sent: the configuration has no [mail] from.")
    case .nothingToWrite:
      Wording(
        "Zu \(id) ist dem Lieferanten nichts zu schreiben.",
        "There is nothing to write to the supplier about \(id).")
    case .noAddress:
      Wording(
        "Der Lieferant hat in den Stammdaten keine E-Mail-Adresse.",
        "The supplier has no mail address in the master data.")
    case .notAllowed:
      Wording(
        "\(user) darf zu \(id) keine Briefe verschicken.",
        "\(user) may not send letters about \(id).")
    }
  }
}

extension Voucher {
  /// What is due to be written at `now`, or what somebody asks for; nil where that says nothing.
  package func letterMatter(_ topic: LetterTopic?, at now: Timestamp) -> LetterMatter? {
    guard let topic else { return letterDue(at: now) }
    if topic == .statusAnswer {
      let isTold = !isSensitive && exception?.owner != .compliance
      return isTold ? LetterMatter(.statusAnswer, state: "status \(mailCount + 1)") : nil
    }
    let matter = LetterMatter(self)
    return matter?.topic == topic ? matter : nil
  }
}
