/// What the house expects of invoices, as suppliers are told (E6).
package struct SupplierRules: Hashable, Sendable {
  /// Where invoices go.
  package var mailbox: String?
  /// Bytes of the largest file that is taken.
  package var fileBytes = 0
  /// No PO, no pay.
  package var isOrderRequired = true

  package init() {}
}
