/// Small e-invoices; complete enough to be recognised and compared.
enum XMLFixture {
  static func ubl(number: String = "R-1", total: String = "119.00") -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
       xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
       xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cbc:ID>\(number)</cbc:ID>
      <cac:LegalMonetaryTotal>
      <cbc:TaxInclusiveAmount currencyID="EUR">\(total)</cbc:TaxInclusiveAmount>
      </cac:LegalMonetaryTotal>
      </Invoice>
      """.utf8)
  }

  /// Well-formed, but of another kind.
  static let order = Array("<?xml version='1.0'?><Order xmlns='urn:example'>1</Order>".utf8)

  static let broken = Array(ubl().dropLast(20))
}
