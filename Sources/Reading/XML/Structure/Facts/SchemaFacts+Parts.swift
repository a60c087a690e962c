// Made by tools/schema-facts.

extension SchemaFacts {
  static let invoiceParts: [StaticString] = [
    ublCommon1, ublCommon2, ublCommon3, ublCommon4, ublCommon5, ublInvoice,
  ]
  static let creditNoteParts: [StaticString] = [
    ublCommon1, ublCommon2, ublCommon3, ublCommon4, ublCommon5, ublCreditNote,
  ]
  static let ciiParts: [StaticString] = [cii1, cii2]
}
