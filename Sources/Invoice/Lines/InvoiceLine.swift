/// An invoice line (BG-25).
package struct InvoiceLine: Hashable, Sendable, Codable {
  /// Invoice line identifier (BT-126).
  package var identifier: String?
  /// Invoice line note (BT-127).
  package var note: String?
  /// Invoice line object identifier (BT-128), scheme UNTDID 1153.
  package var object: Identifier?
  /// Invoiced quantity (BT-129).
  package var quantity: ExactDecimal?
  /// Invoiced quantity unit of measure code (BT-130).
  package var unit: UnitCode?
  /// Invoice line net amount (BT-131).
  package var netAmount: ExactDecimal?
  /// Referenced purchase order line reference (BT-132).
  package var purchaseOrderLine: String?
  /// Invoice line Buyer accounting reference (BT-133).
  package var buyerAccountingReference: String?
  /// Invoice line period (BG-26); nil where the group is absent.
  package var period: Period?
  /// Invoice line allowances (BG-27).
  package var allowances: [AllowanceCharge] = []
  /// Invoice line charges (BG-28).
  package var charges: [AllowanceCharge] = []
  /// Price details (BG-29).
  package var price = Price()
  /// Line VAT information (BG-30).
  package var vat = LineVAT()
  /// Item information (BG-31).
  package var item = Item()
  /// Sub invoice lines (BG-DEX-01, XRechnung extension), which may hold further ones.
  package var subLines: [InvoiceLine] = []

  package init() {}
}

/// Price details (BG-29).
package struct Price: Hashable, Sendable, Codable {
  /// Item net price (BT-146).
  package var net: ExactDecimal?
  /// Item price discount (BT-147).
  package var discount: ExactDecimal?
  /// Item gross price (BT-148).
  package var gross: ExactDecimal?
  /// Item price base quantity (BT-149).
  package var baseQuantity: ExactDecimal?
  /// Item price base quantity unit of measure code (BT-150).
  package var baseQuantityUnit: UnitCode?

  package init() {}
}

/// Line VAT information (BG-30).
package struct LineVAT: Hashable, Sendable, Codable {
  /// Invoiced item VAT category code (BT-151).
  package var category: VATCategory?
  /// Invoiced item VAT rate in percent (BT-152).
  package var rate: ExactDecimal?

  package init() {}
}

/// Item information (BG-31).
package struct Item: Hashable, Sendable, Codable {
  /// Item name (BT-153).
  package var name: String?
  /// Item description (BT-154).
  package var description: String?
  /// Item Seller's identifier (BT-155).
  package var sellerIdentifier: String?
  /// Item Buyer's identifier (BT-156).
  package var buyerIdentifier: String?
  /// Item standard identifier (BT-157), scheme ISO/IEC 6523.
  package var standardIdentifier: Identifier?
  /// Item classification identifiers (BT-158), scheme UNTDID 7143.
  package var classifications: [Identifier] = []
  /// Item country of origin (BT-159).
  package var countryOfOrigin: CountryCode?
  /// Item attributes (BG-32).
  package var attributes: [ItemAttribute] = []

  package init() {}
}

/// An item attribute (BG-32).
package struct ItemAttribute: Hashable, Sendable, Codable {
  /// Item attribute name (BT-160).
  package var name: String?
  /// Item attribute value (BT-161).
  package var value: String?

  package init(name: String? = nil, value: String? = nil) {
    self.name = name
    self.value = value
  }
}
