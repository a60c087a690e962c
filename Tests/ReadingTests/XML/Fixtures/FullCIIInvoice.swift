/// A CII document that holds every term of the norm and says the same as ``FullUBLInvoice``.
enum FullCIIInvoice {
  static var bytes: [UInt8] { Array(xml.utf8) }

  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rsm:CrossIndustryInvoice
      xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
      xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
      xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
      xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
      <rsm:ExchangedDocumentContext>
        <ram:BusinessProcessSpecifiedDocumentContextParameter>
          <ram:ID>urn:example:billing:01</ram:ID>
        </ram:BusinessProcessSpecifiedDocumentContextParameter>
        <ram:GuidelineSpecifiedDocumentContextParameter>
          <ram:ID>urn:cen.eu:en16931:2017#compliant#example</ram:ID>
        </ram:GuidelineSpecifiedDocumentContextParameter>
      </rsm:ExchangedDocumentContext>
      <rsm:ExchangedDocument>
        <ram:ID>RE-2026-0815</ram:ID>
        <ram:TypeCode>380</ram:TypeCode>
        <ram:IssueDateTime>\(date("20261115"))</ram:IssueDateTime>
        <ram:IncludedNote>
          <ram:Content>Wir danken für den Auftrag.</ram:Content>
          <ram:SubjectCode>AAI</ram:SubjectCode>
        </ram:IncludedNote>
      </rsm:ExchangedDocument>
      <rsm:SupplyChainTradeTransaction>
        \(line(.whole, hierarchy: ""))
        \(line(.part, hierarchy: "<ram:ParentLineID>1</ram:ParentLineID>"))
        <ram:ApplicableHeaderTradeAgreement>
          <ram:BuyerReference>04011000-12345-35</ram:BuyerReference>
          \(parties)
          \(references)
        </ram:ApplicableHeaderTradeAgreement>
        \(delivery)
        <ram:ApplicableHeaderTradeSettlement>
          \(payment)
          \(totals)
        </ram:ApplicableHeaderTradeSettlement>
      </rsm:SupplyChainTradeTransaction>
    </rsm:CrossIndustryInvoice>
    """

  private static func date(_ day: String, _ type: String = "udt:DateTimeString") -> String {
    "<\(type) format=\"102\">\(day)</\(type)>"
  }
}

// MARK: - Agreement and delivery

extension FullCIIInvoice {
  private static let parties = """
    <ram:SellerTradeParty>
      <ram:GlobalID schemeID="0088">4000001000005</ram:GlobalID>
      <ram:Name>Bauleute Weimar GmbH</ram:Name>
      <ram:Description>Geschäftsführung: Änne Öhler</ram:Description>
      <ram:SpecifiedLegalOrganization>
        <ram:ID schemeID="0198">HRB 4711</ram:ID>
        <ram:TradingBusinessName>Die Bauleute</ram:TradingBusinessName>
      </ram:SpecifiedLegalOrganization>
      \(contact("V"))
      \(address("V", "DE"))
      \(electronicAddress("EM", "rechnung@seller.example"))
      \(taxRegistration("VA", "DE123456789"))
      \(taxRegistration("FC", "12/345/67890"))
    </ram:SellerTradeParty>
    <ram:BuyerTradeParty>
      <ram:ID>eigene Nummer</ram:ID>
      <ram:GlobalID schemeID="0088">4000001000012</ram:GlobalID>
      <ram:Name>Stadtwerke Beispiel AG</ram:Name>
      <ram:SpecifiedLegalOrganization>
        <ram:ID schemeID="0199">FN 12345a</ram:ID>
        <ram:TradingBusinessName>Stadtwerke am Fluss</ram:TradingBusinessName>
      </ram:SpecifiedLegalOrganization>
      \(contact("K"))
      \(address("K", "AT"))
      \(electronicAddress("0204", "04011000-12345-35"))
      \(taxRegistration("VA", "ATU12345678"))
    </ram:BuyerTradeParty>
    <ram:SellerTaxRepresentativeTradeParty>
      <ram:Name>Fiskalvertretung Beispiel</ram:Name>
      \(address("F", "FR"))
      \(taxRegistration("VA", "FR12345678901"))
    </ram:SellerTaxRepresentativeTradeParty>
    """

  private static let references = """
    \(reference("SellerOrderReferencedDocument", "AUFTRAG-14"))
    \(reference("BuyerOrderReferencedDocument", "BEST-13"))
    \(reference("ContractReferencedDocument", "VERTRAG-12"))
    <ram:AdditionalReferencedDocument>
      <ram:IssuerAssignedID>ANLAGE-122</ram:IssuerAssignedID>
      <ram:URIID>https://example.org/122</ram:URIID>
      <ram:TypeCode>916</ram:TypeCode>
      <ram:Name>Stundennachweis</ram:Name>
      <ram:AttachmentBinaryObject mimeCode="text/csv" filename="stunden.csv">VGFnO1N0
        dW5kZW4K</ram:AttachmentBinaryObject>
    </ram:AdditionalReferencedDocument>
    \(reference("AdditionalReferencedDocument", "LOS-17", "<ram:TypeCode>50</ram:TypeCode>"))
    \(reference("AdditionalReferencedDocument", "OBJEKT-18", object("AVE")))
    <ram:SpecifiedProcuringProject>
      <ram:ID>PROJ-11</ram:ID><ram:Name>Project reference</ram:Name>
    </ram:SpecifiedProcuringProject>
    """

  private static let delivery = """
    <ram:ApplicableHeaderTradeDelivery>
      <ram:ShipToTradeParty>
        <ram:GlobalID schemeID="0088">4000001000029</ram:GlobalID>
        <ram:Name>Baustelle Nord</ram:Name>
        \(address("L", "CH"))
      </ram:ShipToTradeParty>
      <ram:ActualDeliverySupplyChainEvent>
        <ram:OccurrenceDateTime>\(date("20261030"))</ram:OccurrenceDateTime>
      </ram:ActualDeliverySupplyChainEvent>
      \(reference("DespatchAdviceReferencedDocument", "LS-16"))
      \(reference("ReceivingAdviceReferencedDocument", "WE-15"))
    </ram:ApplicableHeaderTradeDelivery>
    """

  private static func reference(
    _ element: String, _ number: String, _ rest: String = ""
  ) -> String {
    """
    <ram:\(element)><ram:IssuerAssignedID>\(number)</ram:IssuerAssignedID>\(rest)</ram:\(element)>
    """
  }

  private static func object(_ scheme: String) -> String {
    "<ram:TypeCode>130</ram:TypeCode><ram:ReferenceTypeCode>\(scheme)</ram:ReferenceTypeCode>"
  }

  private static func electronicAddress(_ scheme: String, _ address: String) -> String {
    """
    <ram:URIUniversalCommunication><ram:URIID schemeID="\(scheme)">\(address)</ram:URIID>
    </ram:URIUniversalCommunication>
    """
  }

  private static func taxRegistration(_ scheme: String, _ number: String) -> String {
    """
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="\(scheme)">\(number)</ram:ID>
    </ram:SpecifiedTaxRegistration>
    """
  }

  private static func address(_ mark: String, _ country: String) -> String {
    """
    <ram:PostalTradeAddress>
      <ram:PostcodeCode>\(mark)-99423</ram:PostcodeCode>
      <ram:LineOne>\(mark)-Straße 1</ram:LineOne>
      <ram:LineTwo>\(mark)-Haus 2</ram:LineTwo>
      <ram:LineThree>\(mark)-Stock 3</ram:LineThree>
      <ram:CityName>\(mark)-Stadt</ram:CityName>
      <ram:CountryID>\(country)</ram:CountryID>
      <ram:CountrySubDivisionName>\(mark)-Land</ram:CountrySubDivisionName>
    </ram:PostalTradeAddress>
    """
  }

  private static func contact(_ mark: String) -> String {
    """
    <ram:DefinedTradeContact>
      <ram:PersonName>\(mark)-Person</ram:PersonName>
      <ram:DepartmentName>Abteilung</ram:DepartmentName>
      <ram:TelephoneUniversalCommunication>
        <ram:CompleteNumber>\(mark)-0123</ram:CompleteNumber>
      </ram:TelephoneUniversalCommunication>
      <ram:EmailURIUniversalCommunication>
        <ram:URIID>\(mark)@example.org</ram:URIID>
      </ram:EmailURIUniversalCommunication>
    </ram:DefinedTradeContact>
    """
  }
}

// MARK: - Settlement

extension FullCIIInvoice {
  private static let payment = """
    <ram:CreditorReferenceID>DE98ZZZ09999999999</ram:CreditorReferenceID>
    <ram:PaymentReference>RE-2026-0815 / K 77</ram:PaymentReference>
    <ram:TaxCurrencyCode>CHF</ram:TaxCurrencyCode>
    <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
    <ram:PayeeTradeParty>
      <ram:GlobalID schemeID="0060">123456789</ram:GlobalID>
      <ram:Name>Factoring Beispiel AG</ram:Name>
      <ram:SpecifiedLegalOrganization>
        <ram:ID schemeID="0198">HRB 61</ram:ID>
      </ram:SpecifiedLegalOrganization>
    </ram:PayeeTradeParty>
    <ram:SpecifiedTradeSettlementPaymentMeans>
      <ram:TypeCode>59</ram:TypeCode>
      <ram:Information>SEPA-Lastschrift</ram:Information>
      <ram:ApplicableTradeSettlementFinancialCard>
        <ram:ID>123456</ram:ID><ram:CardholderName>Änne Öhler</ram:CardholderName>
      </ram:ApplicableTradeSettlementFinancialCard>
      <ram:PayerPartyDebtorFinancialAccount>
        <ram:IBANID>DE02500105170137075030</ram:IBANID>
      </ram:PayerPartyDebtorFinancialAccount>
      <ram:PayeePartyCreditorFinancialAccount>
        <ram:IBANID>DE02120300000000202051</ram:IBANID>
        <ram:AccountName>Bauleute Weimar</ram:AccountName>
      </ram:PayeePartyCreditorFinancialAccount>
      <ram:PayeeSpecifiedCreditorFinancialInstitution>
        <ram:BICID>BYLADEM1001</ram:BICID>
      </ram:PayeeSpecifiedCreditorFinancialInstitution>
    </ram:SpecifiedTradeSettlementPaymentMeans>
    """

  private static let totals = """
    <ram:ApplicableTradeTax>
      <ram:CalculatedAmount>17.10</ram:CalculatedAmount>
      <ram:TypeCode>VAT</ram:TypeCode>
      <ram:ExemptionReason>Kein Grund</ram:ExemptionReason>
      <ram:BasisAmount>90.00</ram:BasisAmount>
      <ram:CategoryCode>S</ram:CategoryCode>
      <ram:ExemptionReasonCode>VATEX-EU-O</ram:ExemptionReasonCode>
      <ram:TaxPointDate>\(date("20261116", "udt:DateString"))</ram:TaxPointDate>
      <ram:DueDateTypeCode>29</ram:DueDateTypeCode>
      <ram:RateApplicablePercent>19</ram:RateApplicablePercent>
    </ram:ApplicableTradeTax>
    \(period("20261001", "20261031"))
    \(allowance("false", "95", "Mengenrabatt", "10", "20.00", of: "200.00", vat: true))
    \(allowance("true", "FC", "Fracht", "5", "10.00", of: "200.00", vat: true))
    <ram:SpecifiedTradePaymentTerms>
      <ram:Description>#SKONTO#TAGE=14#PROZENT=2.25#\nNetto 30 Tage</ram:Description>
      <ram:DueDateDateTime>\(date("20261215"))</ram:DueDateDateTime>
      <ram:DirectDebitMandateID>MANDAT-89</ram:DirectDebitMandateID>
    </ram:SpecifiedTradePaymentTerms>
    <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
      <ram:LineTotalAmount>100.00</ram:LineTotalAmount>
      <ram:ChargeTotalAmount>10.00</ram:ChargeTotalAmount>
      <ram:AllowanceTotalAmount>20.00</ram:AllowanceTotalAmount>
      <ram:TaxBasisTotalAmount>90.00</ram:TaxBasisTotalAmount>
      <ram:TaxTotalAmount currencyID="EUR">17.10</ram:TaxTotalAmount>
      <ram:TaxTotalAmount currencyID="CHF">16.05</ram:TaxTotalAmount>
      <ram:RoundingAmount>-0.10</ram:RoundingAmount>
      <ram:GrandTotalAmount>107.10</ram:GrandTotalAmount>
      <ram:TotalPrepaidAmount>7.00</ram:TotalPrepaidAmount>
      <ram:DuePayableAmount>100.00</ram:DuePayableAmount>
    </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    <ram:InvoiceReferencedDocument>
      <ram:IssuerAssignedID>RE-2026-0025</ram:IssuerAssignedID>
      <ram:FormattedIssueDateTime>
        \(date("20260126", "qdt:DateTimeString"))
      </ram:FormattedIssueDateTime>
    </ram:InvoiceReferencedDocument>
    <ram:ReceivableSpecifiedTradeAccountingAccount>
      <ram:ID>4711-BUCH</ram:ID>
    </ram:ReceivableSpecifiedTradeAccountingAccount>
    """

  private static func period(_ start: String, _ end: String) -> String {
    """
    <ram:BillingSpecifiedPeriod>
      <ram:StartDateTime>\(date(start))</ram:StartDateTime>
      <ram:EndDateTime>\(date(end))</ram:EndDateTime>
    </ram:BillingSpecifiedPeriod>
    """
  }

  private static func allowance(
    _ indicator: String, _ code: String, _ reason: String, _ percent: String, _ amount: String,
    of base: String, vat: Bool
  ) -> String {
    """
    <ram:SpecifiedTradeAllowanceCharge>
      <ram:ChargeIndicator><udt:Indicator>\(indicator)</udt:Indicator></ram:ChargeIndicator>
      <ram:CalculationPercent>\(percent)</ram:CalculationPercent>
      <ram:BasisAmount>\(base)</ram:BasisAmount>
      <ram:ActualAmount>\(amount)</ram:ActualAmount>
      <ram:ReasonCode>\(code)</ram:ReasonCode>
      <ram:Reason>\(reason)</ram:Reason>
      \(vat ? tax("CategoryTradeTax") : "")
    </ram:SpecifiedTradeAllowanceCharge>
    """
  }

  private static func tax(_ element: String) -> String {
    """
    <ram:\(element)>
      <ram:TypeCode>VAT</ram:TypeCode>
      <ram:CategoryCode>S</ram:CategoryCode>
      <ram:RateApplicablePercent>19.0</ram:RateApplicablePercent>
    </ram:\(element)>
    """
  }
}

// MARK: - Lines

extension FullCIIInvoice {
  private static func line(_ line: FullInvoiceLine, hierarchy: String) -> String {
    """
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument>
        <ram:LineID>\(line.identifier)</ram:LineID>
        \(hierarchy)
        <ram:IncludedNote><ram:Content>\(line.note)</ram:Content></ram:IncludedNote>
      </ram:AssociatedDocumentLineDocument>
      \(product(line))
      <ram:SpecifiedLineTradeAgreement>
        <ram:BuyerOrderReferencedDocument>
          <ram:LineID>BP-132</ram:LineID>
        </ram:BuyerOrderReferencedDocument>
        <ram:GrossPriceProductTradePrice>
          <ram:ChargeAmount>50.00</ram:ChargeAmount>
          <ram:AppliedTradeAllowanceCharge>
            <ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>
            <ram:ActualAmount>0.50</ram:ActualAmount>
          </ram:AppliedTradeAllowanceCharge>
        </ram:GrossPriceProductTradePrice>
        <ram:NetPriceProductTradePrice>
          <ram:ChargeAmount>49.5000</ram:ChargeAmount>
          <ram:BasisQuantity unitCode="HUR">1</ram:BasisQuantity>
        </ram:NetPriceProductTradePrice>
      </ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery>
        <ram:BilledQuantity unitCode="HUR">\(line.quantity)</ram:BilledQuantity>
      </ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        \(tax("ApplicableTradeTax"))
        \(period("20261002", "20261003"))
        \(allowance("0", "95", "Rabatt", "1", "1.00", of: "100", vat: false))
        \(allowance("1", "FC", "Anfahrt", "2", "2.00", of: "100", vat: false))
        <ram:SpecifiedTradeSettlementLineMonetarySummation>
          <ram:LineTotalAmount>\(line.netAmount)</ram:LineTotalAmount>
        </ram:SpecifiedTradeSettlementLineMonetarySummation>
        \(reference("AdditionalReferencedDocument", "ZÄHLER-128", object("ABZ")))
        <ram:ReceivableSpecifiedTradeAccountingAccount>
          <ram:ID>KST-133</ram:ID>
        </ram:ReceivableSpecifiedTradeAccountingAccount>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>
    """
  }

  private static func product(_ line: FullInvoiceLine) -> String {
    """
    <ram:SpecifiedTradeProduct>
      <ram:GlobalID schemeID="0160">4012345678901</ram:GlobalID>
      <ram:SellerAssignedID>V-155</ram:SellerAssignedID>
      <ram:BuyerAssignedID>K-156</ram:BuyerAssignedID>
      <ram:Name>\(line.name)</ram:Name>
      <ram:Description>Lohn &amp; Material</ram:Description>
      <ram:ApplicableProductCharacteristic>
        <ram:Description>Farbe</ram:Description><ram:Value>Grün</ram:Value>
      </ram:ApplicableProductCharacteristic>
      <ram:DesignatedProductClassification>
        <ram:ClassCode listID="STI" listVersionID="11">45000000</ram:ClassCode>
      </ram:DesignatedProductClassification>
      <ram:OriginTradeCountry><ram:ID>DK</ram:ID></ram:OriginTradeCountry>
    </ram:SpecifiedTradeProduct>
    """
  }
}
