#!/usr/bin/env python3
"""Writes COUNT XRechnung files into a folder: UBL and CII in turn, 1 to 40 lines, each unlike the others.

Usage: generate.py FOLDER COUNT. The same arguments give the same files.
"""
import pathlib
import random
import sys

SELLER = ("Dampfkessel Anlagenbau GmbH", "Werftstraße 12", "24143", "Kiel", "DE123456788")
BUYER = ("Nordlicht Hausverwaltung GmbH", "Norderhofenden 3", "24937", "Flensburg")
GUIDELINE = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


def cents(value):
    return f"{value // 100}.{value % 100:02d}"


def ubl(number, lines):
    net = sum(quantity * price for quantity, price in lines)
    tax = (net * 19 + 50) // 100

    def party(role, name, street, zip_code, city, extra):
        return f"""<cac:{role}><cac:Party>
<cbc:EndpointID schemeID="EM">rechnung@example.org</cbc:EndpointID>
<cac:PartyName><cbc:Name>{name}</cbc:Name></cac:PartyName>
<cac:PostalAddress><cbc:StreetName>{street}</cbc:StreetName><cbc:CityName>{city}</cbc:CityName>
<cbc:PostalZone>{zip_code}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
{extra}</cac:Party></cac:{role}>"""

    seller = party(
        "AccountingSupplierParty", *SELLER[:4],
        f"""<cac:PartyTaxScheme><cbc:CompanyID>{SELLER[4]}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>{SELLER[0]}</cbc:RegistrationName></cac:PartyLegalEntity>
<cac:Contact><cbc:Name>Rechnungsstelle</cbc:Name><cbc:Telephone>+49 431 1234560</cbc:Telephone><cbc:ElectronicMail>rechnung@example.org</cbc:ElectronicMail></cac:Contact>""")
    buyer = party(
        "AccountingCustomerParty", *BUYER,
        f"<cac:PartyLegalEntity><cbc:RegistrationName>{BUYER[0]}</cbc:RegistrationName></cac:PartyLegalEntity>")
    body = "".join(
        f"""<cac:InvoiceLine><cbc:ID>{index}</cbc:ID><cbc:InvoicedQuantity unitCode="H87">{quantity}</cbc:InvoicedQuantity>
<cbc:LineExtensionAmount currencyID="EUR">{cents(quantity * price)}</cbc:LineExtensionAmount>
<cac:Item><cbc:Description>Lieferung frei Haus, Position {index} der Bestellung</cbc:Description><cbc:Name>Dichtung DN {index * 5}</cbc:Name>
<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item>
<cac:Price><cbc:PriceAmount currencyID="EUR">{cents(price)}</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
"""
        for index, (quantity, price) in enumerate(lines, 1))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>{GUIDELINE}</cbc:CustomizationID><cbc:ProfileID>{PROCESS}</cbc:ProfileID>
<cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-11-02</cbc:IssueDate><cbc:DueDate>2026-12-02</cbc:DueDate>
<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>04011000-1234512345-06</cbc:BuyerReference>
<cac:InvoicePeriod><cbc:StartDate>2026-10-01</cbc:StartDate><cbc:EndDate>2026-10-31</cbc:EndDate></cac:InvoicePeriod>
<cac:OrderReference><cbc:ID>4500{number[-6:]}</cbc:ID></cac:OrderReference>
{seller}
{buyer}
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=14#PROZENT=2.00#
</cbc:Note></cac:PaymentTerms>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">{cents(tax)}</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">{cents(net)}</cbc:TaxableAmount>
<cbc:TaxAmount currencyID="EUR">{cents(tax)}</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{cents(net)}</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">{cents(net)}</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">{cents(net + tax)}</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">{cents(net + tax)}</cbc:PayableAmount></cac:LegalMonetaryTotal>
{body}</Invoice>
"""


def cii(number, lines):
    net = sum(quantity * price for quantity, price in lines)
    tax = (net * 19 + 50) // 100

    def party(role, name, street, zip_code, city, before, after):
        return f"""<ram:{role}><ram:Name>{name}</ram:Name>{before}<ram:PostalTradeAddress><ram:PostcodeCode>{zip_code}</ram:PostcodeCode>
<ram:LineOne>{street}</ram:LineOne><ram:CityName>{city}</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
<ram:URIUniversalCommunication><ram:URIID schemeID="EM">rechnung@example.org</ram:URIID></ram:URIUniversalCommunication>{after}</ram:{role}>"""

    seller = party(
        "SellerTradeParty", *SELLER[:4],
        """<ram:DefinedTradeContact><ram:PersonName>Rechnungsstelle</ram:PersonName><ram:TelephoneUniversalCommunication><ram:CompleteNumber>+49 431 1234560</ram:CompleteNumber></ram:TelephoneUniversalCommunication>
<ram:EmailURIUniversalCommunication><ram:URIID>rechnung@example.org</ram:URIID></ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>""",
        f"""<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">{SELLER[4]}</ram:ID></ram:SpecifiedTaxRegistration>""")
    buyer = party("BuyerTradeParty", *BUYER, "", "")
    body = "".join(
        f"""<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>{index}</ram:LineID></ram:AssociatedDocumentLineDocument>
<ram:SpecifiedTradeProduct><ram:Name>Dichtung DN {index * 5}</ram:Name><ram:Description>Lieferung frei Haus, Position {index} der Bestellung</ram:Description></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{cents(price)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="H87">{quantity}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{cents(quantity * price)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
"""
        for index, (quantity, price) in enumerate(lines, 1))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>{PROCESS}</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter>
<ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>{GUIDELINE}</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>{number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20261102</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
{body}<ram:ApplicableHeaderTradeAgreement><ram:BuyerReference>04011000-1234512345-06</ram:BuyerReference>
{seller}
{buyer}
<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>4500{number[-6:]}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime><udt:DateTimeString format="102">20261031</udt:DateTimeString></ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
<ram:ApplicableTradeTax><ram:CalculatedAmount>{cents(tax)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>{cents(net)}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20261202</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>{cents(net)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>{cents(net)}</ram:TaxBasisTotalAmount>
<ram:TaxTotalAmount currencyID="EUR">{cents(tax)}</ram:TaxTotalAmount><ram:GrandTotalAmount>{cents(net + tax)}</ram:GrandTotalAmount><ram:DuePayableAmount>{cents(net + tax)}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
"""


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(20261122)
    for index in range(1, count + 1):
        lines = [(chance.randint(1, 90), chance.randint(100, 99_999)) for _ in range(chance.randint(1, 40))]
        number = f"R-2026-{index:06d}"
        text = (ubl if index % 2 else cii)(number, lines)
        (folder / f"{number}.xml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
