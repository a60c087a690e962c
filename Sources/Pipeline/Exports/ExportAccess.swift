package import InvoiceRules
package import Ledger
import MasterData
package import Payables

/// Who may export a case that is kept apart (A7, L5): who may look at it, by `[access]`.
package struct ExportAccess {
  private let rules: AccessRules
  /// The user of the master data; nil for nobody named, and for a user who is not known.
  private let user: User?
  private let name: String?
  private let reason: String?

  /// `name` is nil where nobody is named, `reason` where nobody says why.
  package init(
    _ rules: AccessRules, for name: String?, reason: String?, in ledger: Ledger
  ) throws {
    (self.rules, self.name, self.reason) = (rules, name, reason)
    user = try name.flatMap { try ledger.row(User.self, $0) }
  }

  /// Why the person may not; nil where it may, and for what is kept from nobody.
  package func refusal(of voucher: Voucher) -> Wording? {
    guard let circle = voucher.circle else { return nil }
    if rules.circles(of: user).contains(circle) {
      guard reason == nil else { return nil }
      return Wording(
        "\(voucher.id) ist vertraulich. Sagen Sie mit --reason, wofür Sie es exportieren.",
        "\(voucher.id) is confidential. Say with --reason what it is exported for.")
    }
    guard let name else {
      return Wording(
        "\(voucher.id) ist vertraulich. Sagen Sie mit --as, wer es exportiert.",
        "\(voucher.id) is confidential. Say with --as who exports it.")
    }
    return Wording(
      "Die Rolle von „\(name)“ erlaubt die Einsicht in \(voucher.id) nicht; siehe [access].",
      "The role of “\(name)” does not allow a look at \(voucher.id); see [access].")
  }

  /// That what is kept apart among `vouchers`, all of which the person may see, is looked at (L5);
  /// nil where nothing is.
  func look(at vouchers: [Voucher]) -> AccessLook? {
    let sensitive = vouchers.filter { $0.circle != nil }
    guard let name, let reason, !sensitive.isEmpty else { return nil }
    return AccessLook(.export, by: name, reason: reason, at: sensitive.map(\.id))
  }
}
