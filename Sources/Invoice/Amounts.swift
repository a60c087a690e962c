/// An allowance or charge, of the document (BG-20, BG-21) or of a line (BG-27, BG-28).
package struct AllowanceCharge: Hashable, Sendable, Codable {
  /// The amount without VAT (BT-92, BT-99, BT-136, BT-141).
  package var amount: ExactDecimal?
  /// The base amount (BT-93, BT-100, BT-137, BT-142).
  package var baseAmount: ExactDecimal?
  /// The percentage (BT-94, BT-101, BT-138, BT-143).
  package var percentage: ExactDecimal?
  /// VAT category code (BT-95, BT-102); nil on lines.
  package var vatCategory: VATCategory?
  /// VAT rate in percent (BT-96, BT-103); nil on lines.
  package var vatRate: ExactDecimal?
  /// The reason (BT-97, BT-104, BT-139, BT-144).
  package var reason: String?
  /// The reason code (BT-98, BT-105, BT-140, BT-145), UNTDID 5189 or 7161.
  package var reasonCode: String?

  package init() {}
}

/// Document totals (BG-22), all in the invoice currency but for BT-111.
package struct Totals: Hashable, Sendable, Codable {
  /// Sum of invoice line net amount (BT-106).
  package var lineNetAmounts: ExactDecimal?
  /// Sum of allowances on document level (BT-107).
  package var allowances: ExactDecimal?
  /// Sum of charges on document level (BT-108).
  package var charges: ExactDecimal?
  /// Invoice total amount without VAT (BT-109).
  package var withoutVAT: ExactDecimal?
  /// Invoice total VAT amount (BT-110).
  package var vat: ExactDecimal?
  /// Invoice total VAT amount in accounting currency (BT-111).
  package var vatInAccountingCurrency: ExactDecimal?
  /// Invoice total amount with VAT (BT-112).
  package var withVAT: ExactDecimal?
  /// Paid amount (BT-113).
  package var paid: ExactDecimal?
  /// Rounding amount (BT-114).
  package var rounding: ExactDecimal?
  /// Amount due for payment (BT-115).
  package var dueForPayment: ExactDecimal?

  package init() {}
}

/// One row of the VAT breakdown (BG-23).
package struct VATBreakdown: Hashable, Sendable, Codable {
  /// VAT category taxable amount (BT-116).
  package var taxableAmount: ExactDecimal?
  /// VAT category tax amount (BT-117).
  package var taxAmount: ExactDecimal?
  /// VAT category code (BT-118).
  package var category: VATCategory?
  /// VAT category rate in percent (BT-119).
  package var rate: ExactDecimal?
  /// VAT exemption reason text (BT-120).
  package var exemptionReason: String?
  /// VAT exemption reason code (BT-121), VATEX.
  package var exemptionReasonCode: String?

  package init() {}
}
