/// A UBL document that holds every term of the norm and of the XRechnung extension, invented here.
///
/// No seller would send it: it has several terms that exclude each other.
struct FullUBLInvoice {
  let root: String
  let typeCode: String
  let line: String
  let quantity: String
  /// What only one of the two document types has where the norm puts it.
  let head: String
  let project: String
  let paymentMeansHead: String
  let prepaidPayment: String

  static let invoice = FullUBLInvoice(
    root: "Invoice", typeCode: "InvoiceTypeCode", line: "InvoiceLine",
    quantity: "InvoicedQuantity",
    head: "<cbc:DueDate>2026-12-15</cbc:DueDate>",
    project: "<cac:ProjectReference><cbc:ID>PROJ-11</cbc:ID></cac:ProjectReference>",
    paymentMeansHead: "",
    prepaidPayment: """
      <cac:PrepaidPayment>
        <cbc:ID>Treuhand</cbc:ID>
        <cbc:PaidAmount currencyID="EUR">12.34</cbc:PaidAmount>
        <cbc:InstructionID>Kaution der Hausverwaltung</cbc:InstructionID>
      </cac:PrepaidPayment>
      """)

  static let creditNote = FullUBLInvoice(
    root: "CreditNote", typeCode: "CreditNoteTypeCode", line: "CreditNoteLine",
    quantity: "CreditedQuantity",
    head: "",
    project: """
      <cac:AdditionalDocumentReference>
        <cbc:ID>PROJ-11</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode>
      </cac:AdditionalDocumentReference>
      """,
    paymentMeansHead: "<cbc:PaymentDueDate>2026-12-15</cbc:PaymentDueDate>",
    prepaidPayment: "")

  var bytes: [UInt8] { Array(xml.utf8) }

  var xml: String {
    let lines = line(line, FullInvoiceLine.whole, inner: subLine)
    let namespace = "urn:oasis:names:specification:ubl:schema:xsd:"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="\(namespace)\(root)-2" xmlns:cac="\(namespace)CommonAggregateComponents-2"
        xmlns:cbc="\(namespace)CommonBasicComponents-2">
        \(process)
        \(references)
        \(Self.parties)
        \(payment)
        \(Self.totals)
        \(lines)
      </\(root)>
      """
  }

  private var subLine: String {
    line("Sub" + line, FullInvoiceLine.part, inner: "")
  }
}

// MARK: - Head

extension FullUBLInvoice {
  private var process: String {
    """
    <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#example</cbc:CustomizationID>
    <cbc:ProfileID>urn:example:billing:01</cbc:ProfileID>
    <cbc:ID> RE-2026-0815 </cbc:ID>
    <cbc:IssueDate>2026-11-15</cbc:IssueDate>
    \(head)
    <cbc:\(typeCode)>380</cbc:\(typeCode)>
    <cbc:Note>#AAI#Wir danken für den Auftrag.</cbc:Note>
    <cbc:TaxPointDate>2026-11-16</cbc:TaxPointDate>
    <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
    <cbc:TaxCurrencyCode>CHF</cbc:TaxCurrencyCode>
    <cbc:AccountingCost>4711-BUCH</cbc:AccountingCost>
    <cbc:BuyerReference>04011000-12345-35</cbc:BuyerReference>
    <cac:InvoicePeriod>
      <cbc:StartDate>2026-10-01</cbc:StartDate>
      <cbc:EndDate>2026-10-31</cbc:EndDate>
      <cbc:DescriptionCode>35</cbc:DescriptionCode>
    </cac:InvoicePeriod>
    """
  }

  private var references: String {
    """
    <cac:OrderReference>
      <cbc:ID>BEST-13</cbc:ID><cbc:SalesOrderID>AUFTRAG-14</cbc:SalesOrderID>
    </cac:OrderReference>
    <cac:BillingReference>
      <cac:InvoiceDocumentReference>
        <cbc:ID>RE-2026-0025</cbc:ID><cbc:IssueDate>2026-01-26</cbc:IssueDate>
      </cac:InvoiceDocumentReference>
    </cac:BillingReference>
    <cac:DespatchDocumentReference><cbc:ID>LS-16</cbc:ID></cac:DespatchDocumentReference>
    <cac:ReceiptDocumentReference><cbc:ID>WE-15</cbc:ID></cac:ReceiptDocumentReference>
    <cac:OriginatorDocumentReference><cbc:ID>LOS-17</cbc:ID></cac:OriginatorDocumentReference>
    <cac:ContractDocumentReference><cbc:ID>VERTRAG-12</cbc:ID></cac:ContractDocumentReference>
    <cac:AdditionalDocumentReference>
      <cbc:ID schemeID="AVE">OBJEKT-18</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>
    </cac:AdditionalDocumentReference>
    <cac:AdditionalDocumentReference>
      <cbc:ID>ANLAGE-122</cbc:ID>
      <cbc:DocumentDescription>Stundennachweis</cbc:DocumentDescription>
      <cac:Attachment>
        <cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="stunden.csv">
          VGFnO1N0dW5kZW4K
        </cbc:EmbeddedDocumentBinaryObject>
        <cac:ExternalReference><cbc:URI>https://example.org/122</cbc:URI></cac:ExternalReference>
      </cac:Attachment>
    </cac:AdditionalDocumentReference>
    \(project)
    """
  }
}

// MARK: - Parties

extension FullUBLInvoice {
  private static let parties = """
    <cac:AccountingSupplierParty><cac:Party>
      <cbc:EndpointID schemeID="EM">rechnung@seller.example</cbc:EndpointID>
      <cac:PartyIdentification>
        <cbc:ID schemeID="SEPA">DE98ZZZ09999999999</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyIdentification>
        <cbc:ID schemeID="0088">4000001000005</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyName><cbc:Name>Die Bauleute</cbc:Name></cac:PartyName>
      \(address("PostalAddress", "V", "DE"))
      \(taxScheme("DE123456789", "VAT"))
      \(taxScheme("12/345/67890", "FC"))
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>Bauleute Weimar GmbH</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0198">HRB 4711</cbc:CompanyID>
        <cbc:CompanyLegalForm>Geschäftsführung: Änne Öhler</cbc:CompanyLegalForm>
      </cac:PartyLegalEntity>
      \(contact("V"))
    </cac:Party></cac:AccountingSupplierParty>
    <cac:AccountingCustomerParty><cac:Party>
      <cbc:EndpointID schemeID="0204">04011000-12345-35</cbc:EndpointID>
      <cac:PartyIdentification>
        <cbc:ID schemeID="0088">4000001000012</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyName><cbc:Name>Stadtwerke am Fluss</cbc:Name></cac:PartyName>
      \(address("PostalAddress", "K", "AT"))
      \(taxScheme("ATU12345678", "vat"))
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>Stadtwerke Beispiel AG</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0199">FN 12345a</cbc:CompanyID>
      </cac:PartyLegalEntity>
      \(contact("K"))
    </cac:Party></cac:AccountingCustomerParty>
    <cac:PayeeParty>
      <cac:PartyIdentification><cbc:ID schemeID="0060">123456789</cbc:ID></cac:PartyIdentification>
      <cac:PartyName><cbc:Name>Factoring Beispiel AG</cbc:Name></cac:PartyName>
      <cac:PartyLegalEntity>
        <cbc:CompanyID schemeID="0198">HRB 61</cbc:CompanyID>
      </cac:PartyLegalEntity>
    </cac:PayeeParty>
    <cac:TaxRepresentativeParty>
      <cac:PartyName><cbc:Name>Fiskalvertretung Beispiel</cbc:Name></cac:PartyName>
      \(address("PostalAddress", "F", "FR"))
      \(taxScheme("FR12345678901", "VAT"))
    </cac:TaxRepresentativeParty>
    <cac:Delivery>
      <cbc:ActualDeliveryDate>2026-10-30</cbc:ActualDeliveryDate>
      <cac:DeliveryLocation>
        <cbc:ID schemeID="0088">4000001000029</cbc:ID>
        \(address("Address", "L", "CH"))
      </cac:DeliveryLocation>
      <cac:DeliveryParty>
        <cac:PartyName><cbc:Name>Baustelle Nord</cbc:Name></cac:PartyName>
      </cac:DeliveryParty>
    </cac:Delivery>
    """

  private static func address(_ element: String, _ mark: String, _ country: String) -> String {
    """
    <cac:\(element)>
      <cbc:StreetName>\(mark)-Straße 1</cbc:StreetName>
      <cbc:AdditionalStreetName>\(mark)-Haus 2</cbc:AdditionalStreetName>
      <cbc:CityName>\(mark)-Stadt</cbc:CityName>
      <cbc:PostalZone>\(mark)-99423</cbc:PostalZone>
      <cbc:CountrySubentity>\(mark)-Land</cbc:CountrySubentity>
      <cac:AddressLine><cbc:Line>\(mark)-Stock 3</cbc:Line></cac:AddressLine>
      <cac:Country><cbc:IdentificationCode>\(country)</cbc:IdentificationCode></cac:Country>
    </cac:\(element)>
    """
  }

  private static func taxScheme(_ number: String, _ scheme: String) -> String {
    """
    <cac:PartyTaxScheme><cbc:CompanyID>\(number)</cbc:CompanyID>
    <cac:TaxScheme><cbc:ID>\(scheme)</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    """
  }

  private static func contact(_ mark: String) -> String {
    """
    <cac:Contact>
      <cbc:Name>\(mark)-Person</cbc:Name>
      <cbc:Telephone>\(mark)-0123</cbc:Telephone>
      <cbc:ElectronicMail>\(mark)@example.org</cbc:ElectronicMail>
    </cac:Contact>
    """
  }
}

// MARK: - Payment and totals

extension FullUBLInvoice {
  private var payment: String {
    """
    <cac:PaymentMeans>
      <cbc:PaymentMeansCode name="SEPA-Lastschrift">59</cbc:PaymentMeansCode>
      \(paymentMeansHead)
      <cbc:PaymentID>RE-2026-0815 / K 77</cbc:PaymentID>
      <cac:CardAccount>
        <cbc:PrimaryAccountNumberID>123456</cbc:PrimaryAccountNumberID>
        <cbc:NetworkID>VISA</cbc:NetworkID>
        <cbc:HolderName>Änne Öhler</cbc:HolderName>
      </cac:CardAccount>
      <cac:PayeeFinancialAccount>
        <cbc:ID>DE02120300000000202051</cbc:ID>
        <cbc:Name>Bauleute Weimar</cbc:Name>
        <cac:FinancialInstitutionBranch>
          <cbc:ID>BYLADEM1001</cbc:ID>
        </cac:FinancialInstitutionBranch>
      </cac:PayeeFinancialAccount>
      <cac:PaymentMandate>
        <cbc:ID>MANDAT-89</cbc:ID>
        <cac:PayerFinancialAccount>
          <cbc:ID>DE02500105170137075030</cbc:ID>
        </cac:PayerFinancialAccount>
      </cac:PaymentMandate>
    </cac:PaymentMeans>
    <cac:PaymentTerms>
      <cbc:Note>#SKONTO#TAGE=14#PROZENT=2.25#\nNetto 30 Tage</cbc:Note>
    </cac:PaymentTerms>
    \(prepaidPayment)
    """
  }

  private static let totals = """
    \(allowance("false", "95", "Mengenrabatt", "10", "20.00", of: "200.00", vat: true))
    \(allowance("true", "FC", "Fracht", "5", "10.00", of: "200.00", vat: true))
    <cac:TaxTotal>
      <cbc:TaxAmount currencyID="EUR">17.10</cbc:TaxAmount>
      <cac:TaxSubtotal>
        <cbc:TaxableAmount currencyID="EUR">90.00</cbc:TaxableAmount>
        <cbc:TaxAmount currencyID="EUR">17.10</cbc:TaxAmount>
        <cac:TaxCategory>
          <cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent>
          <cbc:TaxExemptionReasonCode>VATEX-EU-O</cbc:TaxExemptionReasonCode>
          <cbc:TaxExemptionReason>Kein Grund</cbc:TaxExemptionReason>
          <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
        </cac:TaxCategory>
      </cac:TaxSubtotal>
    </cac:TaxTotal>
    <cac:TaxTotal><cbc:TaxAmount currencyID="CHF">16.05</cbc:TaxAmount></cac:TaxTotal>
    <cac:LegalMonetaryTotal>
      <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
      <cbc:TaxExclusiveAmount currencyID="EUR">90.00</cbc:TaxExclusiveAmount>
      <cbc:TaxInclusiveAmount currencyID="EUR">107.10</cbc:TaxInclusiveAmount>
      <cbc:AllowanceTotalAmount currencyID="EUR">20.00</cbc:AllowanceTotalAmount>
      <cbc:ChargeTotalAmount currencyID="EUR">10.00</cbc:ChargeTotalAmount>
      <cbc:PrepaidAmount currencyID="EUR">7.00</cbc:PrepaidAmount>
      <cbc:PayableRoundingAmount currencyID="EUR">-0.10</cbc:PayableRoundingAmount>
      <cbc:PayableAmount currencyID="EUR">100.00</cbc:PayableAmount>
    </cac:LegalMonetaryTotal>
    """

  private static func allowance(
    _ indicator: String, _ code: String, _ reason: String, _ percent: String, _ amount: String,
    of base: String, vat: Bool
  ) -> String {
    """
    <cac:AllowanceCharge>
      <cbc:ChargeIndicator>\(indicator)</cbc:ChargeIndicator>
      <cbc:AllowanceChargeReasonCode>\(code)</cbc:AllowanceChargeReasonCode>
      <cbc:AllowanceChargeReason>\(reason)</cbc:AllowanceChargeReason>
      <cbc:MultiplierFactorNumeric>\(percent)</cbc:MultiplierFactorNumeric>
      <cbc:Amount currencyID="EUR">\(amount)</cbc:Amount>
      <cbc:BaseAmount currencyID="EUR">\(base)</cbc:BaseAmount>
      \(vat ? category("TaxCategory") : "")
    </cac:AllowanceCharge>
    """
  }

  private static func category(_ element: String) -> String {
    """
    <cac:\(element)><cbc:ID>S</cbc:ID><cbc:Percent>19.0</cbc:Percent>
    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:\(element)>
    """
  }
}

// MARK: - Lines

extension FullUBLInvoice {
  private func line(_ element: String, _ line: FullInvoiceLine, inner: String) -> String {
    """
    <cac:\(element)>
      <cbc:ID>\(line.identifier)</cbc:ID>
      <cbc:Note>\(line.note)</cbc:Note>
      <cbc:\(quantity) unitCode="HUR">\(line.quantity)</cbc:\(quantity)>
      <cbc:LineExtensionAmount currencyID="EUR">\(line.netAmount)</cbc:LineExtensionAmount>
      <cbc:AccountingCost>KST-133</cbc:AccountingCost>
      <cac:InvoicePeriod>
        <cbc:StartDate>2026-10-02</cbc:StartDate><cbc:EndDate>2026-10-03</cbc:EndDate>
      </cac:InvoicePeriod>
      <cac:OrderLineReference><cbc:LineID>BP-132</cbc:LineID></cac:OrderLineReference>
      <cac:DocumentReference>
        <cbc:ID schemeID="ABZ">ZÄHLER-128</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>
      </cac:DocumentReference>
      \(Self.allowance("0", "95", "Rabatt", "1", "1.00", of: "100", vat: false))
      \(Self.allowance("1", "FC", "Anfahrt", "2", "2.00", of: "100", vat: false))
      \(Self.item(line))
      <cac:Price>
        <cbc:PriceAmount currencyID="EUR">49.5000</cbc:PriceAmount>
        <cbc:BaseQuantity unitCode="HUR">1</cbc:BaseQuantity>
        <cac:AllowanceCharge>
          <cbc:ChargeIndicator>false</cbc:ChargeIndicator>
          <cbc:Amount currencyID="EUR">0.50</cbc:Amount>
          <cbc:BaseAmount currencyID="EUR">50.00</cbc:BaseAmount>
        </cac:AllowanceCharge>
      </cac:Price>
      \(inner)
    </cac:\(element)>
    """
  }

  private static func item(_ line: FullInvoiceLine) -> String {
    """
    <cac:Item>
      <cbc:Description>Lohn &amp; Material</cbc:Description>
      <cbc:Name>\(line.name)</cbc:Name>
      <cac:BuyersItemIdentification><cbc:ID>K-156</cbc:ID></cac:BuyersItemIdentification>
      <cac:SellersItemIdentification><cbc:ID>V-155</cbc:ID></cac:SellersItemIdentification>
      <cac:StandardItemIdentification>
        <cbc:ID schemeID="0160">4012345678901</cbc:ID>
      </cac:StandardItemIdentification>
      <cac:OriginCountry><cbc:IdentificationCode>DK</cbc:IdentificationCode></cac:OriginCountry>
      <cac:CommodityClassification>
        <cbc:ItemClassificationCode listID="STI" listVersionID="11">45000000\
    </cbc:ItemClassificationCode>
      </cac:CommodityClassification>
      \(category("ClassifiedTaxCategory"))
      <cac:AdditionalItemProperty>
        <cbc:Name>Farbe</cbc:Name><cbc:Value>Grün</cbc:Value>
      </cac:AdditionalItemProperty>
    </cac:Item>
    """
  }
}

/// What the line and the sub line of the full documents say differently.
struct FullInvoiceLine {
  let identifier: String
  let name: String
  let note: String
  let quantity: String
  let netAmount: String

  static let whole = FullInvoiceLine(
    identifier: "1", name: "Mauerwerk", note: "Titel 1", quantity: "2.00", netAmount: "100.00")
  static let part = FullInvoiceLine(
    identifier: "1.1", name: "Sockel", note: "Abschnitt 1.1", quantity: "1", netAmount: "99.99")
}
