package import InvoiceRules
package import Ledger
import MasterData
package import Payables
import ReadResult

/// Who may export a case that is kept apart (A7, L5): the one place where it is asked.
package enum ExportAccess {
  /// Of a hint to compliance only those learn who look into it.
  private static func roles(for documentClass: DocumentClass?) -> Set<Role> {
    documentClass == .compliance ? [.compliance] : [.compliance, .audit]
  }

  /// Why `user` may not; nil where it may, and for what is kept from nobody.
  ///
  /// A `user` of nil stands for nobody named.
  package static func refusal(
    of voucher: Voucher, for user: String?, in ledger: Ledger
  ) throws -> Wording? {
    guard voucher.isSensitive else { return nil }
    guard let user else {
      return Wording(
        "\(voucher.id) ist vertraulich. Sagen Sie mit --as, wer es exportiert.",
        "\(voucher.id) is confidential. Say with --as who exports it.")
    }
    return try ledger.transaction {
      try DeskRefusal.ofPerson(user, among: roles(for: voucher.documentClass), $0)
    }
  }
}
