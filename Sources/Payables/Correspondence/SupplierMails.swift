import MasterData

/// Which letters to suppliers are sent by themselves (M2, M3).
package enum SupplierMails {
  /// The order of a letter that is due and not left to a person.
  package static func orders(of voucher: Voucher, _ desk: Desk) throws -> [VoucherEvent] {
    let rules = desk.policy.correspondence
    guard rules.isOn, let matter = voucher.letterDue(at: desk.now), rules.sends(matter, voucher),
      voucher.mayOrder(matter),
      let supplier = try voucher.resolution?.supplierID.flatMap({
        try desk.books.row(Supplier.self, $0)
      }), supplier.email != nil
    else { return [] }
    return [.mailOrdered(MailOrder(matter, number: voucher.mailCount + 1))]
  }
}

extension CorrespondenceRules {
  /// Whether nobody looks at it before it leaves: all that it is about must be among what is sent;
  /// a last warning is never answered by a machine.
  func sends(_ matter: LetterMatter, _ voucher: Voucher) -> Bool {
    if matter.topic == .dunningAnswer, voucher.dunning?.isFinal == true { return false }
    if matter.topic == .supplierReminder { return letters.contains(.supplierReminder) }
    return matter.occasions.allSatisfy { $0.map(letters.contains) ?? false }
  }
}

extension Voucher {
  /// Whether a letter about this was never tried: one that could not be delivered is a person's.
  fileprivate func mayOrder(_ matter: LetterMatter) -> Bool {
    (correspondence?.letter(about: matter.state)?.outcome ?? .needless) == .needless
  }
}

extension MailOrder {
  /// The order of a letter to a supplier.
  package init(_ matter: LetterMatter, number: Int) {
    self.init(.letter, number: number)
    letter = matter.topic
    state = matter.state
  }
}
