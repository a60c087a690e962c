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

  /// `name` is nil where nobody is named.
  package init(_ rules: AccessRules, for name: String?, in ledger: Ledger) throws {
    self.rules = rules
    self.name = name
    user = try name.flatMap { try ledger.row(User.self, $0) }
  }

  /// Why the person may not; nil where it may, and for what is kept from nobody.
  package func refusal(of voucher: Voucher) -> Wording? {
    guard let circle = voucher.circle, !rules.circles(of: user).contains(circle) else { return nil }
    guard let name else {
      return Wording(
        "\(voucher.id) ist vertraulich. Sagen Sie mit --as, wer es exportiert.",
        "\(voucher.id) is confidential. Say with --as who exports it.")
    }
    return Wording(
      "Die Rolle von „\(name)“ erlaubt die Einsicht in \(voucher.id) nicht; siehe [access].",
      "The role of “\(name)” does not allow a look at \(voucher.id); see [access].")
  }
}
