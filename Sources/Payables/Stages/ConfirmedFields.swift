import Invoice
import MasterData
import ReadResult

/// Fields that the books confirm: what was read is what the supplier, the order or the contract
/// says.
enum ConfirmedFields {
  static func of(_ voucher: Voucher) -> Set<FieldName> {
    guard let identification = voucher.identification else { return [] }
    var fields: Set<FieldName> = []
    let signs = identification.resolution.signs
    if identification.resolution.supplierID != nil, signs.contains(where: \.isSufficient) {
      fields.insert(.sellerName)
    }
    if signs.contains(.vatIdentifier) { fields.insert(.sellerVATIdentifier) }
    if signs.contains(.taxNumber) { fields.insert(.sellerTaxNumber) }
    if signs.contains(.iban) { fields.insert(.iban) }
    if !identification.references.orders.isEmpty,
      identification.references.unknownOrders.isEmpty
    {
      fields.insert(.orderNumber)
    }
    if !identification.references.contracts.isEmpty,
      identification.references.unknownContracts.isEmpty
    {
      fields.insert(.contractNumber)
    }
    if identification.employee != nil { fields.insert(.sellerName) }
    if voucher.match?.confirmsAmounts == true { fields.formUnion([.net, .tax, .gross]) }
    return fields
  }

  /// The terms that are agreed with the supplier: a rate and a number of days that are read just as
  /// the record has them were not misread.
  static func ofTerms(
    _ read: [FieldName: ExtractedField], _ supplier: Supplier?
  ) -> Set<FieldName> {
    guard let supplier else { return [] }
    var fields: Set<FieldName> = []
    if let percent = read[.cashDiscountPercent].flatMap({ ExactDecimal($0.value) }),
      percent == supplier.cashDiscountPercent,
      let days = read[.cashDiscountDays].flatMap({ Int($0.value) }),
      days == supplier.cashDiscountDays
    {
      fields.formUnion([.cashDiscountPercent, .cashDiscountDays])
    }
    guard let days = supplier.paymentDays,
      let issued = read[.issueDate], let due = read[.dueDate],
      let first = CalendarDate(issued.value), let last = CalendarDate(due.value),
      first.adding(days: days) == last
    else { return fields }
    fields.insert(.dueDate)
    // Two days that are printed apart and lie so far from each other vouch for one another.
    if issued.place != nil, due.place != nil { fields.insert(.issueDate) }
    return fields
  }
}
