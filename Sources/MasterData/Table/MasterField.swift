/// A column by which rows are looked up besides their key.
package enum MasterField: String, Hashable, Sendable, CaseIterable {
  case vatIdentifier = "vat_id"
  case taxNumber = "tax_number"
  case iban
  case email
  /// The part of ``email`` behind the `@`.
  case mailDomain = "mail_domain"
  /// What was registered of the domains in ``email``, those of providers left out.
  case mailOrganisation = "mail_organisation"
  /// The name of such a domain without a part of it (see ``SupplierDomains``).
  case mailNameRest = "mail_name_rest"
  /// A name without its legal form (see ``NameWords``).
  case fullName = "full_name"
  /// A word of a name.
  case nameWord = "name_word"
  case supplier = "supplier_id"
  case order = "order_number"
  case contract = "contract_number"
  case object, asset
  case role
  case invoiceNumber = "invoice_number"
  /// A number in the reference of a payment.
  case referenceNumber = "reference_number"
}

/// What can be looked up in master data, be it stored or made of values.
package protocol MasterLookup {
  /// The row with this key (see ``MasterRecord/key``).
  func row<Row: MasterEntity>(_: Row.Type, _ key: String) throws -> Row?
  /// The rows with this value of a column, in the order of their keys; values are compared without
  /// what only their notation has (see ``MasterField/folded(_:)``); at most `limit`.
  func rows<Row: MasterEntity>(
    _: Row.Type, where field: MasterField, is value: String, limit: Int
  ) throws -> [Row]
  /// Whether the table has any row.
  func hasRows(_ table: MasterTable) throws -> Bool
  /// All rows of a table; for those that are small.
  func rows<Row: MasterEntity>(_: Row.Type) throws -> [Row]
}

extension MasterLookup {
  /// All rows with this value of a column.
  package func rows<Row: MasterEntity>(
    _ type: Row.Type, where field: MasterField, is value: String
  ) throws -> [Row] {
    try rows(type, where: field, is: value, limit: masterRowsMax)
  }
}

/// Rows that a look-up returns at most.
package let masterRowsMax = 20_000

extension MasterField {
  /// A value as it is compared: capitals and digits only, of addresses small letters.
  package func folded(_ value: String) -> String {
    switch self {
    case .email, .mailDomain, .mailOrganisation, .nameWord, .role: value.lowercased()
    case .mailNameRest: value
    case .fullName: NameWords(value).words.joined(separator: " ")
    case .vatIdentifier, .taxNumber, .iban, .invoiceNumber, .referenceNumber, .order, .contract:
      value.uppercased().filter { $0.isLetter || $0.isNumber }
    case .supplier, .object, .asset:
      value.uppercased().filter { !$0.isWhitespace }
    }
  }

  /// The values by which a row is found under this field, folded.
  package func values(in record: MasterRecord) -> [String] {
    guard Self.fields[record.table]?.contains(self) == true else { return [] }
    switch self {
    case .mailDomain:
      return (record.values["email"]?.split(separator: "@").last).map { [folded(String($0))] } ?? []
    case .mailOrganisation:
      return Set(SupplierDomains.domains(in: record.values["email"] ?? "").map(\.organisation))
        .sorted()
    case .mailNameRest:
      return Set(SupplierDomains.rests(in: record.values["email"] ?? "")).sorted()
    case .fullName: return [folded(record.values["name"] ?? "")]
    case .nameWord: return Array(Set(NameWords(record.values["name"] ?? "").words)).sorted()
    case .role: return (record.values["roles"] ?? "").split(separator: ",").map(String.init)
    case .referenceNumber:
      return (record.values["reference"] ?? "").split(whereSeparator: \.isWhitespace)
        .filter { $0.contains(where: \.isNumber) }.map { folded(String($0)) }
    default: return record.values[rawValue].map { [folded($0)] } ?? []
    }
  }

  /// By what the rows of a table are found.
  package static let fields: [MasterTable: [MasterField]] = [
    .suppliers: [
      .vatIdentifier, .taxNumber, .iban, .email, .mailDomain, .mailOrganisation, .mailNameRest,
      .fullName, .nameWord,
    ],
    .orders: [.order, .supplier, .contract],
    .receipts: [.order],
    .contracts: [.contract, .supplier],
    .contractSchedule: [.contract],
    .amendments: [.contract, .order],
    .assets: [.object],
    .tickets: [.order],
    .users: [.role],
    .payments: [.supplier, .invoiceNumber, .referenceNumber],
  ]
}
