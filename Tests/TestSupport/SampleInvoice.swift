/// A small valid XRechnung (UBL) for tests; invoices of different numbers are different.
package enum SampleInvoice {
  package static func ubl(
    number: String, net: Int = 10_000, date: String = "2026-11-02", total: String? = nil
  ) -> String {
    let tax = (net * 19 + 50) / 100
    func cents(_ value: Int) -> String {
      "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
    let withVAT = total ?? cents(net + tax)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0\
      </cbc:CustomizationID>
      <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
      <cbc:ID>\(number)</cbc:ID><cbc:IssueDate>\(date)</cbc:IssueDate>
      <cbc:DueDate>2026-12-02</cbc:DueDate>
      <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
      <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
      <cbc:BuyerReference>04011000-1234512345-06</cbc:BuyerReference>
      <cac:OrderReference><cbc:ID>4500012345</cbc:ID></cac:OrderReference>
      \(party("AccountingSupplierParty", "Dampfkessel Anlagenbau GmbH", seller))
      \(party("AccountingCustomerParty", "Nordlicht Hausverwaltung GmbH", ""))
      <cac:Delivery><cbc:ActualDeliveryDate>2026-10-31</cbc:ActualDeliveryDate></cac:Delivery>
      <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
      <cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID></cac:PayeeFinancialAccount>
      </cac:PaymentMeans>
      <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">\(cents(tax))</cbc:TaxAmount>
      <cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">\(cents(net))</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">\(cents(tax))</cbc:TaxAmount>
      <cac:TaxCategory>\(vat)</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
      <cac:LegalMonetaryTotal>
      <cbc:LineExtensionAmount currencyID="EUR">\(cents(net))</cbc:LineExtensionAmount>
      <cbc:TaxExclusiveAmount currencyID="EUR">\(cents(net))</cbc:TaxExclusiveAmount>
      <cbc:TaxInclusiveAmount currencyID="EUR">\(withVAT)</cbc:TaxInclusiveAmount>
      <cbc:PayableAmount currencyID="EUR">\(withVAT)</cbc:PayableAmount></cac:LegalMonetaryTotal>
      <cac:InvoiceLine><cbc:ID>1</cbc:ID>
      <cbc:InvoicedQuantity unitCode="H87">1</cbc:InvoicedQuantity>
      <cbc:LineExtensionAmount currencyID="EUR">\(cents(net))</cbc:LineExtensionAmount>
      <cac:Item><cbc:Name>Wartung der Kesselanlage</cbc:Name>
      <cac:ClassifiedTaxCategory>\(vat)</cac:ClassifiedTaxCategory></cac:Item>
      <cac:Price><cbc:PriceAmount currencyID="EUR">\(cents(net))</cbc:PriceAmount></cac:Price>
      </cac:InvoiceLine>
      </Invoice>
      """
  }

  private static let vat = """
    <cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent>\
    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
    """

  private static let seller = """
    <cac:Contact><cbc:Name>Rechnungsstelle</cbc:Name><cbc:Telephone>+49 431 1234560</cbc:Telephone>
    <cbc:ElectronicMail>rechnung@example.org</cbc:ElectronicMail></cac:Contact>
    """

  private static func party(_ role: String, _ name: String, _ contact: String) -> String {
    let vatNumber =
      contact.isEmpty
      ? ""
      : """
      <cac:PartyTaxScheme><cbc:CompanyID>DE136695976</cbc:CompanyID>\
      <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
      """
    return """
      <cac:\(role)><cac:Party>
      <cbc:EndpointID schemeID="EM">post@example.org</cbc:EndpointID>
      <cac:PostalAddress><cbc:StreetName>Norderhofenden 3</cbc:StreetName>
      <cbc:CityName>Flensburg</cbc:CityName><cbc:PostalZone>24937</cbc:PostalZone>
      <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>\(vatNumber)
      <cac:PartyLegalEntity><cbc:RegistrationName>\(name)</cbc:RegistrationName>
      </cac:PartyLegalEntity>
      \(contact)</cac:Party></cac:\(role)>
      """
  }

  /// A mail with an XRechnung as attachment.
  package static func mail(number: String) -> String {
    """
    From: Rechnungsstelle <rechnung@example.org>\r
    To: eingang@example.com\r
    Subject: Rechnung \(number)\r
    Message-ID: <\(number)@example.org>\r
    Date: Mon, 02 Nov 2026 09:00:00 +0100\r
    MIME-Version: 1.0\r
    Content-Type: multipart/mixed; boundary="grenze"\r
    \r
    --grenze\r
    Content-Type: text/plain; charset=utf-8\r
    \r
    Anbei die Rechnung.\r
    --grenze\r
    Content-Type: application/xml\r
    Content-Disposition: attachment; filename="\(number).xml"\r
    \r
    \(ubl(number: number))\r
    --grenze--\r

    """
  }
}
