extension AgreementExample {
  static let simple = AgreementExample(
    name: "a simple invoice",
    ubl: head("RE-1001") + seller + buyer
      + tax("19.00", row("100.00", "19.00", category("S", "19")))
      + totals([
        "LineExtension": "100.00", "TaxExclusive": "100.00", "TaxInclusive": "119.00",
        "Payable": "119.00",
      ])
      + line(
        "1", "2", "H87", net: "100.00", item: item("Umwälzpumpe", gtin: "4000862141404"),
        lineVAT("S", "19"), price: "50.00")
  ) { edition in
    head("RE-1001") + sellerSegments + buyerSegments + currency + [
      "LIN+1++4000862141404:\(edition.itemNumber)", "IMD+F++:::Umwälzpumpe", "QTY+47:2:PCE",
      "MOA+203:100.00", "PRI+AAA:50.00", "TAX+7+VAT+++:::19+S", "UNS+S", "CNT+2:1",
      "MOA+79:100.00", "MOA+125:100.00", "MOA+176:19.00", "MOA+77:119.00", "MOA+9:119.00",
      "TAX+7+VAT+++:::19+S", "MOA+125:100.00", "MOA+124:19.00",
    ]
  }

  static let mixedRates = AgreementExample(
    name: "an invoice with two rates, notes and a contact",
    ubl: head(
      "RE-1002",
      between: """
        <cbc:Note>#AAI#Wir danken für Ihren Auftrag.</cbc:Note>
        <cbc:Note>#REG#Amtsgericht Jena, HRB 500123
        Geschäftsführerin: Erika Muster</cbc:Note>
        """)
      + "<cac:ContractDocumentReference><cbc:ID>WV-7</cbc:ID></cac:ContractDocumentReference>"
      + party(
        "AccountingSupplierParty", endpoint: "4000001000005", name: "Muster Haustechnik GmbH",
        address("Gewerbepark 3", "Gotha", "99867", "DE"), vat: "DE123456789",
        further: """
          <cac:PartyName><cbc:Name>Muster</cbc:Name></cac:PartyName>
          <cac:Contact><cbc:Name>Erika Muster</cbc:Name><cbc:Telephone>03621 1234</cbc:Telephone>
          <cbc:ElectronicMail>e.muster@muster.example</cbc:ElectronicMail></cac:Contact>
          """)
      + buyer
      + tax(
        "26.00", row("100.00", "19.00", category("S", "19")),
        row("100.00", "7.00", category("S", "7")))
      + totals([
        "LineExtension": "200.00", "TaxExclusive": "200.00", "TaxInclusive": "226.00",
        "Prepaid": "26.00", "Payable": "200.00",
      ])
      + line(
        "10", "4.5", "HUR", net: "100.00", item: "<cbc:Name>Wartung Heizung</cbc:Name>",
        lineVAT("S", "19"), price: "22.2222")
      + line(
        "20", "20", "MTQ", net: "100.00", item: "<cbc:Name>Wasser</cbc:Name>", lineVAT("S", "7"),
        price: "5")
  ) { _ in
    head("RE-1002") + [
      "FTX+AAI+++Wir danken für Ihren Auftrag.",
      "FTX+REG+++Amtsgericht Jena, HRB 500123:Geschäftsführerin?: Erika Muster", "RFF+CT:WV-7",
    ] + sellerSegments + [
      "CTA+IC+:Erika Muster", "COM+03621 1234:TE", "COM+e.muster@muster.example:EM",
    ] + buyerSegments + currency + [
      "LIN+10", "IMD+F++:::Wartung Heizung", "QTY+47:4.5:HUR", "MOA+203:100.00",
      "PRI+AAA:22.2222", "TAX+7+VAT+++:::19+S", "LIN+20", "IMD+F++:::Wasser", "QTY+47:20:MTQ",
      "MOA+203:100.00", "PRI+AAA:5", "TAX+7+VAT+++:::7+AA", "UNS+S", "CNT+2:2", "MOA+79:200.00",
      "MOA+125:200.00", "MOA+176:26.00", "MOA+77:226.00", "MOA+113:26.00", "MOA+9:200.00",
      "TAX+7+VAT+++:::19+S", "MOA+125:100.00", "MOA+124:19.00", "TAX+7+VAT+++:::7+AA",
      "MOA+125:100.00", "MOA+124:7.00",
    ]
  }

  static let changes = AgreementExample(
    name: "an invoice with allowances and charges",
    ubl: head("RE-1003") + seller + buyer
      + change(
        isCharge: false,
        [
          "AllowanceChargeReasonCode": "95", "AllowanceChargeReason": "Rahmenrabatt",
          "MultiplierFactorNumeric": "10", "Amount": "9.50", "BaseAmount": "95.00",
        ], category: category("S", "19"))
      + change(
        isCharge: true,
        [
          "AllowanceChargeReasonCode": "FC", "AllowanceChargeReason": "Fracht", "Amount": "14.50",
        ], category: category("S", "19"))
      + tax("19.00", row("100.00", "19.00", category("S", "19")))
      + totals([
        "LineExtension": "95.00", "TaxExclusive": "100.00", "TaxInclusive": "119.00",
        "AllowanceTotal": "9.50", "ChargeTotal": "14.50", "Payable": "119.00",
      ])
      + line(
        "1", "2", "H87", net: "95.00", item: item("Filter", gtin: "4000862141404"),
        lineVAT("S", "19"), price: "50.00",
        between: change(
          isCharge: false,
          [
            "AllowanceChargeReason": "Mengenrabatt", "MultiplierFactorNumeric": "5",
            "Amount": "5.00", "BaseAmount": "100.00",
          ]),
        ofPrice: change(isCharge: false, ["Amount": "2.00", "BaseAmount": "52.00"]))
  ) { edition in
    head("RE-1003") + sellerSegments + buyerSegments + currency + [
      "ALC+A+:95+++:::Rahmenrabatt", "PCD+1:10", "MOA+8:9.50", "MOA+25:95.00",
      "TAX+7+VAT+++:::19+S", "ALC+C++++FC:::Fracht", "MOA+8:14.50", "TAX+7+VAT+++:::19+S",
      "LIN+1++4000862141404:\(edition.itemNumber)", "IMD+F++:::Filter", "QTY+47:2:PCE",
      "MOA+203:95.00", "PRI+AAA:50.00", "PRI+AAB:52.00", "TAX+7+VAT+++:::19+S",
      "ALC+A++++:::Mengenrabatt", "PCD+1:5", "MOA+8:5.00", "MOA+25:100.00", "UNS+S", "CNT+2:1",
      "MOA+79:95.00", "MOA+260:9.50", "MOA+259:14.50", "MOA+125:100.00", "MOA+176:19.00",
      "MOA+77:119.00", "MOA+9:119.00", "TAX+7+VAT+++:::19+S", "MOA+125:100.00", "MOA+124:19.00",
    ]
  }

  static let creditNote = AgreementExample(
    name: "a credit note for an earlier invoice", root: "CreditNote",
    ubl: head("GS-17", type: "381", kind: "CreditNote")
      + """
      <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>RE-1001</cbc:ID>
      <cbc:IssueDate>2026-11-02</cbc:IssueDate></cac:InvoiceDocumentReference>
      </cac:BillingReference>
      """
      + seller + buyer + tax("9.50", row("50.00", "9.50", category("S", "19")))
      + totals([
        "LineExtension": "50.00", "TaxExclusive": "50.00", "TaxInclusive": "59.50",
        "Payable": "59.50",
      ])
      + line(
        "1", "1", "H87", net: "50.00", item: item("Umwälzpumpe", gtin: "4000862141404"),
        lineVAT("S", "19"), price: "50.00", kind: "CreditNote")
  ) { edition in
    head("GS-17", type: "381") + ["RFF+IV:RE-1001", "DTM+171:20261102:102"] + sellerSegments
      + buyerSegments + currency + [
        "LIN+1++4000862141404:\(edition.itemNumber)", "IMD+F++:::Umwälzpumpe", "QTY+47:1:PCE",
        "MOA+203:50.00", "PRI+AAA:50.00", "TAX+7+VAT+++:::19+S", "UNS+S", "CNT+2:1",
        "MOA+79:50.00", "MOA+125:50.00", "MOA+176:9.50", "MOA+77:59.50", "MOA+9:59.50",
        "TAX+7+VAT+++:::19+S", "MOA+125:50.00", "MOA+124:9.50",
      ]
  }
}
