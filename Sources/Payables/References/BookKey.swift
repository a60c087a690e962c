package import MasterData

/// Something in the books by which documents find each other and for which they wait, as text:
/// `order:4500012345`.
package struct BookKey: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  private init(_ kind: String, _ parts: String...) {
    description = ([kind] + parts).joined(separator: ":")
  }

  package static func order(_ number: String) -> BookKey {
    BookKey("order", MasterField.order.folded(number))
  }

  package static func contract(_ number: String) -> BookKey {
    BookKey("contract", MasterField.contract.folded(number))
  }

  package static func ticket(_ id: String) -> BookKey { BookKey("ticket", id.uppercased()) }

  /// Something of a supplier about one asset.
  package static func asset(_ id: String, of supplier: String) -> BookKey {
    BookKey("asset", id.uppercased(), supplier)
  }

  package static func supplier(_ id: String) -> BookKey { BookKey("supplier", id) }

  /// The supplier file as a whole: a supplier that is not known yet has no other key.
  package static let suppliers = BookKey("suppliers")

  /// An invoice by its number.
  package static func invoice(_ number: String, of supplier: String) -> BookKey {
    BookKey("invoice", MasterField.invoiceNumber.folded(number), supplier)
  }

  /// What a person decided.
  package static func decision(_ task: TaskID) -> BookKey {
    BookKey("decision", task.description)
  }

  /// A mail that answers a letter about it.
  package static func answer(_ mail: VoucherID) -> BookKey { BookKey("answer", mail.description) }

  /// What came together with a document.
  package static func parent(_ id: VoucherID) -> BookKey { BookKey("parent", id.description) }

  /// A key as it was written down.
  package init(stored text: String) { description = text }

  package static func < (left: BookKey, right: BookKey) -> Bool {
    left.description < right.description
  }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension BookKey {
  /// What a changed row of master data brings to those who wait for it.
  package static func all(of record: MasterRecord) -> [BookKey] {
    let values = record.values
    let order = values["order_number"].map { BookKey.order($0) }
    let contract = values["contract_number"].map { BookKey.contract($0) }
    let supplier = values["supplier_id"].map { BookKey.supplier($0) }
    let own: [BookKey?] =
      switch record.table {
      case .suppliers: [supplier, suppliers]
      case .orders, .receipts, .amendments, .contractSchedule: [order, contract]
      case .contracts: [contract, supplier]
      case .tickets: [values["ticket"].map { ticket($0) }, order]
      case .payments:
        [
          values["invoice_number"].flatMap { number in
            values["supplier_id"].map { BookKey.invoice(number, of: $0) }
          }
        ]
      case .objects, .assets, .costCenters, .projects, .budgets, .users: []
      }
    return own.compactMap(\.self)
  }
}
