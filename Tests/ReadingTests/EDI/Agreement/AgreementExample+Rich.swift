extension AgreementExample {
  private static let smallTotals =
    tax("19.00", row("100.00", "19.00", category("S", "19")))
    + totals([
      "LineExtension": "100.00", "TaxExclusive": "100.00", "TaxInclusive": "119.00",
      "Payable": "119.00",
    ])

  private static let smallLine = line(
    "1", "1", "H87", net: "100.00", item: "<cbc:Name>Wartung</cbc:Name>", lineVAT("S", "19"),
    price: "100.00")

  private static let smallSegments = [
    "LIN+1", "IMD+F++:::Wartung", "QTY+47:1:PCE", "MOA+203:100.00", "PRI+AAA:100.00",
    "TAX+7+VAT+++:::19+S", "UNS+S", "CNT+2:1", "MOA+79:100.00", "MOA+125:100.00",
    "MOA+176:19.00", "MOA+77:119.00", "MOA+9:119.00", "TAX+7+VAT+++:::19+S", "MOA+125:100.00",
    "MOA+124:19.00",
  ]

  static let discounts = AgreementExample(
    name: "an invoice with discounts and a due date",
    ubl: head("RE-1005", between: "<cbc:DueDate>2026-12-22</cbc:DueDate>") + seller + buyer
      + """
      <cac:PaymentMeans><cbc:PaymentMeansCode name="Überweisung">58</cbc:PaymentMeansCode>
      <cbc:PaymentID>RE-1005</cbc:PaymentID><cac:PayeeFinancialAccount>
      <cbc:ID>DE02120300000000202051</cbc:ID><cbc:Name>Muster Haustechnik GmbH</cbc:Name>
      <cac:FinancialInstitutionBranch><cbc:ID>BYLADEM1001</cbc:ID></cac:FinancialInstitutionBranch>
      </cac:PayeeFinancialAccount></cac:PaymentMeans>
      <cac:PaymentTerms><cbc:Note>Zahlbar innerhalb von 30 Tagen ab Rechnungsdatum
      #SKONTO#TAGE=10#PROZENT=3.00#
      #SKONTO#TAGE=20#PROZENT=2.00#BASISBETRAG=100.00#</cbc:Note></cac:PaymentTerms>
      """ + smallTotals + smallLine
  ) { _ in
    head("RE-1005") + ["PAI+::58", "RFF+PQ:RE-1005"] + sellerSegments.prefix(1) + [
      "FII+RB+DE02120300000000202051:Muster Haustechnik GmbH+BYLADEM1001:25:5"
    ] + sellerSegments.dropFirst() + buyerSegments + currency + [
      "PAT+1++5:3:D:30", "DTM+13:20261222:102", "PAT+22++5:3:D:10", "PCD+12:3:13",
      "PAT+22", "DTM+12:20261212:102", "PCD+12:2:13", "MOA+25:100.00",
    ] + smallSegments
  }

  static let delivery = AgreementExample(
    name: "an invoice for several orders, delivered elsewhere over a period",
    ubl: head("RE-1006")
      + """
      <cac:InvoicePeriod><cbc:StartDate>2026-11-01</cbc:StartDate>
      <cbc:EndDate>2026-11-20</cbc:EndDate></cac:InvoicePeriod>
      <cbc:BuyerReference>04011000-12345-34</cbc:BuyerReference>
      <cac:OrderReference><cbc:ID>4500012345, 4500012346</cbc:ID>
      <cbc:SalesOrderID>A-99</cbc:SalesOrderID></cac:OrderReference>
      <cac:DespatchDocumentReference><cbc:ID>LS-8</cbc:ID></cac:DespatchDocumentReference>
      <cac:ReceiptDocumentReference><cbc:ID>WE-9</cbc:ID></cac:ReceiptDocumentReference>
      <cac:ProjectReference><cbc:ID>PRJ-3</cbc:ID></cac:ProjectReference>
      <cac:AdditionalDocumentReference><cbc:ID>Aufmaß 7</cbc:ID></cac:AdditionalDocumentReference>
      <cac:OriginatorDocumentReference><cbc:ID>Los 2</cbc:ID></cac:OriginatorDocumentReference>
      """ + seller + buyer
        + """
        <cac:Delivery><cbc:ActualDeliveryDate>2026-11-20</cbc:ActualDeliveryDate>
        <cac:DeliveryLocation><cbc:ID schemeID="0088">4000003000009</cbc:ID>
        <cac:Address>
        """
      + address(
        "Ludwigsplatz 2", "Erfurt", "99084", "DE",
        between: "<cbc:AdditionalStreetName>Tor 4</cbc:AdditionalStreetName>",
        region: "<cbc:CountrySubentity>Thüringen</cbc:CountrySubentity>")
        + """
        </cac:Address></cac:DeliveryLocation>
        <cac:DeliveryParty><cac:PartyName><cbc:Name>Wohnpark Erfurt</cbc:Name></cac:PartyName>
        </cac:DeliveryParty></cac:Delivery>
        """ + smallTotals + smallLine
  ) { edition in
    head("RE-1006") + [
      "DTM+35:20261120:102", "DTM+263:2026110120261120:718", "RFF+ON:4500012345",
      "RFF+ON:4500012346", "RFF+VN:A-99", "RFF+DQ:LS-8", "RFF+ALO:WE-9", "RFF+AEP:PRJ-3",
      "RFF+CR:04011000-12345-34", "RFF+ACE:Aufmaß 7",
    ] + sellerSegments + buyerSegments + [
      "NAD+DP+4000003000009::9++Wohnpark Erfurt+Ludwigsplatz 2:Tor 4+Erfurt"
        + "+\(edition.region("Thüringen"))+99084+DE"
    ] + currency + smallSegments
  }

  static let foreignPayee = AgreementExample(
    name: "an invoice from abroad, to be paid to somebody else",
    ubl: head("2026/88", between: "<cbc:TaxPointDate>2026-11-21</cbc:TaxPointDate>")
      + party(
        "AccountingSupplierParty", endpoint: "4000004000006", name: "Beispiel Aufzüge Ges.m.b.H.",
        address("Ringstraße 5", "Wien", "1010", "AT"), vat: "ATU12345678") + buyer
        + """
        <cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID="0088">4000005000003</cbc:ID>
        </cac:PartyIdentification><cac:PartyName><cbc:Name>Inkasso Beispiel AG</cbc:Name>
        </cac:PartyName></cac:PayeeParty>
        <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount>
        <cbc:ID>AT611904300234573201</cbc:ID>
        <cac:FinancialInstitutionBranch><cbc:ID>BKAUATWW</cbc:ID>
        </cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>
        """
      + tax(
        "0.00",
        row(
          "500.00", "0.00",
          category(
            "AE", "0",
            between: """
              <cbc:TaxExemptionReasonCode>VATEX-EU-AE</cbc:TaxExemptionReasonCode>
              <cbc:TaxExemptionReason>Steuerschuldnerschaft des Leistungsempfängers\
              </cbc:TaxExemptionReason>
              """)))
      + totals([
        "LineExtension": "500.00", "TaxExclusive": "500.00", "TaxInclusive": "500.00",
        "Payable": "500.00",
      ])
      + line(
        "1", "1", "C62", net: "500.00", item: "<cbc:Name>Prüfung Aufzug</cbc:Name>",
        lineVAT("AE", "0"), price: "500.00")
  ) { _ in
    head("2026/88") + [
      "DTM+131:20261121:102", "PAI+::30",
      "NAD+SE+4000004000006::9++Beispiel Aufzüge Ges.m.b.H.+Ringstraße 5+Wien++1010+AT",
      "RFF+VA:ATU12345678",
    ] + buyerSegments + [
      "NAD+PE+4000005000003::9++Inkasso Beispiel AG", "FII+RB+AT611904300234573201+BKAUATWW:25:5",
    ] + currency + [
      "LIN+1", "IMD+F++:::Prüfung Aufzug", "QTY+47:1:C62", "MOA+203:500.00", "PRI+AAA:500.00",
      "TAX+7+VAT+++:::0+AE", "UNS+S", "CNT+2:1", "MOA+79:500.00", "MOA+125:500.00",
      "MOA+176:0.00", "MOA+77:500.00", "MOA+9:500.00", "TAX+7+VAT+++:::0+AE", "MOA+125:500.00",
      "MOA+124:0.00",
    ]
  }

  static let richLines = AgreementExample(
    name: "an invoice whose line says all it can",
    ubl: head("RE-1008") + seller + buyer
      + tax("19.00", row("100.00", "19.00", category("S", "19")))
      + totals([
        "LineExtension": "100.00", "TaxExclusive": "100.00", "TaxInclusive": "119.00",
        "Payable": "119.00",
      ])
      + line(
        "1", "250", "MTR", net: "100.00",
        item: """
          <cbc:Description>Farbe grau\nauf Trommel</cbc:Description><cbc:Name>Kabel</cbc:Name>
          <cac:BuyersItemIdentification><cbc:ID>B-2</cbc:ID></cac:BuyersItemIdentification>
          <cac:SellersItemIdentification><cbc:ID>A-1</cbc:ID></cac:SellersItemIdentification>
          <cac:StandardItemIdentification><cbc:ID schemeID="0160">4000862141404</cbc:ID>
          </cac:StandardItemIdentification>
          <cac:OriginCountry><cbc:IdentificationCode>PL</cbc:IdentificationCode></cac:OriginCountry>
          <cac:CommodityClassification><cbc:ItemClassificationCode listID="HS">85444995\
          </cbc:ItemClassificationCode></cac:CommodityClassification>
          <cac:AdditionalItemProperty><cbc:Name>Ader</cbc:Name><cbc:Value>3</cbc:Value>
          </cac:AdditionalItemProperty>
          """,
        lineVAT("S", "19"), price: "40.00",
        between: """
          <cbc:Note>Haus 2</cbc:Note><cbc:AccountingCost>4711</cbc:AccountingCost>
          <cac:InvoicePeriod><cbc:StartDate>2026-11-19</cbc:StartDate>
          <cbc:EndDate>2026-11-19</cbc:EndDate></cac:InvoicePeriod>
          <cac:OrderLineReference><cbc:LineID>4500012345/10</cbc:LineID></cac:OrderLineReference>
          """,
        ofPrice: "<cbc:BaseQuantity unitCode=\"MTR\">100</cbc:BaseQuantity>")
  ) { edition in
    head("RE-1008") + sellerSegments + buyerSegments + currency + [
      "LIN+1++4000862141404:\(edition.itemNumber)", "PIA+1+A-1:SA::91+B-2:IN::92",
      "PIA+5+85444995:HS", "IMD+F++:::Kabel", "IMD+F++:::Farbe grau", "IMD+F++:::auf Trommel",
      "QTY+47:250:MTR", "ALI+PL", "DTM+35:20261119:102", "FTX+AAI+++Haus 2", "MOA+203:100.00",
      "PRI+AAA:40.00:CA::100:MTR", "RFF+ON:4500012345:10", "RFF+ADE:4711", "TAX+7+VAT+++:::19+S",
      "UNS+S", "CNT+2:1", "MOA+79:100.00", "MOA+125:100.00", "MOA+176:19.00", "MOA+77:119.00",
      "MOA+9:119.00", "TAX+7+VAT+++:::19+S", "MOA+125:100.00", "MOA+124:19.00",
    ]
  }
}
