"""UN/CEFACT Cross Industry Invoice D16B, for XRechnung and for ZUGFeRD."""

from decimal import Decimal

from .xmlwriter import Writer

UNECE = "urn:un:unece:uncefact:data:"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


def write(invoice):
    w = Writer("rsm:CrossIndustryInvoice", [
        ("xmlns:rsm", f"{UNECE}standard:CrossIndustryInvoice:100"),
        ("xmlns:ram", f"{UNECE}standard:ReusableAggregateBusinessInformationEntity:100"),
        ("xmlns:udt", f"{UNECE}standard:UnqualifiedDataType:100"),
    ])
    _head(w, invoice)
    with w.group("rsm:SupplyChainTradeTransaction"):
        for number, line in enumerate(invoice.lines, 1):
            _line(w, number, line)
        _agreement(w, invoice)
        _delivery(w, invoice)
        _settlement(w, invoice)
    return w.bytes()


def _date(w, name, iso):
    if iso:
        with w.group(name):
            w.leaf("udt:DateTimeString", iso.replace("-", ""), format="102")


def _head(w, invoice):
    with w.group("rsm:ExchangedDocumentContext"):
        with w.group("ram:BusinessProcessSpecifiedDocumentContextParameter"):
            w.leaf("ram:ID", PROCESS)
        with w.group("ram:GuidelineSpecifiedDocumentContextParameter"):
            w.leaf("ram:ID", invoice.guideline)
    with w.group("rsm:ExchangedDocument"):
        w.leaf("ram:ID", invoice.number)
        w.leaf("ram:TypeCode", invoice.type_code)
        _date(w, "ram:IssueDateTime", invoice.issued)
        if invoice.note:
            with w.group("ram:IncludedNote"):
                w.leaf("ram:Content", invoice.note)


def _tax(w, name, rate, amounts=(), category="S", exemption=("", "")):
    with w.group(name):
        if amounts:
            w.leaf("ram:CalculatedAmount", f"{amounts[1]:.2f}")
        w.leaf("ram:TypeCode", "VAT")
        w.leaf("ram:ExemptionReason", exemption[1])
        if amounts:
            w.leaf("ram:BasisAmount", f"{amounts[0]:.2f}")
        w.leaf("ram:CategoryCode", category)
        w.leaf("ram:ExemptionReasonCode", exemption[0])
        w.leaf("ram:RateApplicablePercent", rate)


def _period(w, period):
    if period:
        with w.group("ram:BillingSpecifiedPeriod"):
            _date(w, "ram:StartDateTime", period[0])
            _date(w, "ram:EndDateTime", period[1])


def _line(w, number, line):
    with w.group("ram:IncludedSupplyChainTradeLineItem"):
        with w.group("ram:AssociatedDocumentLineDocument"):
            w.leaf("ram:LineID", number)
            if line.note:
                with w.group("ram:IncludedNote"):
                    w.leaf("ram:Content", line.note)
        with w.group("ram:SpecifiedTradeProduct"):
            w.leaf("ram:SellerAssignedID", line.article)
            w.leaf("ram:Name", line.name)
            w.leaf("ram:Description", line.description)
        with w.group("ram:SpecifiedLineTradeAgreement"):
            if line.order_line:
                with w.group("ram:BuyerOrderReferencedDocument"):
                    w.leaf("ram:LineID", line.order_line)
            with w.group("ram:NetPriceProductTradePrice"):
                w.leaf("ram:ChargeAmount", line.price)
                if line.base != "1":
                    w.leaf("ram:BasisQuantity", line.base, unitCode=line.unit)
        with w.group("ram:SpecifiedLineTradeDelivery"):
            w.leaf("ram:BilledQuantity", line.quantity, unitCode=line.unit)
        with w.group("ram:SpecifiedLineTradeSettlement"):
            _tax(w, "ram:ApplicableTradeTax", line.rate, category=line.category)
            _period(w, line.period)
            with w.group("ram:SpecifiedTradeSettlementLineMonetarySummation"):
                w.leaf("ram:LineTotalAmount", f"{line.net:.2f}")


def _party(w, name, party, with_contact):
    with w.group(name):
        w.leaf("ram:Name", party.name)
        if party.register:
            with w.group("ram:SpecifiedLegalOrganization"):
                w.leaf("ram:ID", party.register)
        if with_contact:
            with w.group("ram:DefinedTradeContact"):
                w.leaf("ram:PersonName", party.contact)
                with w.group("ram:TelephoneUniversalCommunication"):
                    w.leaf("ram:CompleteNumber", party.phone)
                with w.group("ram:EmailURIUniversalCommunication"):
                    w.leaf("ram:URIID", party.email)
        _address(w, party.zip, party.street, party.city, party.country)
        with w.group("ram:URIUniversalCommunication"):
            w.leaf("ram:URIID", party.email, schemeID="EM")
        for value, scheme in ((party.tax_number, "FC"), (party.vat, "VA")):
            if value:
                with w.group("ram:SpecifiedTaxRegistration"):
                    w.leaf("ram:ID", value, schemeID=scheme)


def _address(w, zip_code, street, city, country="DE"):
    with w.group("ram:PostalTradeAddress"):
        w.leaf("ram:PostcodeCode", zip_code)
        w.leaf("ram:LineOne", street)
        w.leaf("ram:CityName", city)
        w.leaf("ram:CountryID", country)


def _document(w, name, value):
    if value:
        with w.group(name):
            w.leaf("ram:IssuerAssignedID", value)


def _agreement(w, invoice):
    with w.group("ram:ApplicableHeaderTradeAgreement"):
        w.leaf("ram:BuyerReference", invoice.buyer_reference)
        _party(w, "ram:SellerTradeParty", invoice.seller, with_contact=True)
        _party(w, "ram:BuyerTradeParty", invoice.buyer, with_contact=False)
        _document(w, "ram:BuyerOrderReferencedDocument", invoice.order)
        _document(w, "ram:ContractReferencedDocument", invoice.contract)
        if invoice.project:
            with w.group("ram:SpecifiedProcuringProject"):
                w.leaf("ram:ID", invoice.project)
                w.leaf("ram:Name", "Project reference")


def _delivery(w, invoice):
    with w.group("ram:ApplicableHeaderTradeDelivery"):
        if invoice.site:
            with w.group("ram:ShipToTradeParty"):
                _address(w, invoice.site[1], invoice.site[0], invoice.site[2])
        if invoice.delivered:
            with w.group("ram:ActualDeliverySupplyChainEvent"):
                _date(w, "ram:OccurrenceDateTime", invoice.delivered)


def _settlement(w, invoice):
    with w.group("ram:ApplicableHeaderTradeSettlement"):
        w.leaf("ram:PaymentReference", invoice.number)
        w.leaf("ram:InvoiceCurrencyCode", "EUR")
        with w.group("ram:SpecifiedTradeSettlementPaymentMeans"):
            w.leaf("ram:TypeCode", "58")
            with w.group("ram:PayeePartyCreditorFinancialAccount"):
                w.leaf("ram:IBANID", invoice.seller.iban)
                w.leaf("ram:AccountName", invoice.seller.name)
        for rate, taxable, tax in invoice.breakdown:
            _tax(w, "ram:ApplicableTradeTax", rate, (taxable, tax), invoice.category(rate),
                 invoice.exemption(rate))
        _period(w, invoice.period)
        for item in invoice.allowances:
            _allowance(w, item, invoice.category(item.rate))
        with w.group("ram:SpecifiedTradePaymentTerms"):
            w.leaf("ram:Description", invoice.terms)
            _date(w, "ram:DueDateDateTime", invoice.due)
        _totals(w, invoice)
        if invoice.preceding:
            with w.group("ram:InvoiceReferencedDocument"):
                w.leaf("ram:IssuerAssignedID", invoice.preceding[0])


def _allowance(w, item, category):
    with w.group("ram:SpecifiedTradeAllowanceCharge"):
        with w.group("ram:ChargeIndicator"):
            w.leaf("udt:Indicator", "true" if item.is_charge else "false")
        w.leaf("ram:CalculationPercent", item.percent)
        w.leaf("ram:BasisAmount", item.base)
        w.leaf("ram:ActualAmount", item.amount)
        w.leaf("ram:ReasonCode", item.code)
        w.leaf("ram:Reason", item.reason)
        _tax(w, "ram:CategoryTradeTax", item.rate, category=category)


def _totals(w, invoice):
    with w.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation"):
        w.leaf("ram:LineTotalAmount", f"{invoice.line_total:.2f}")
        for name, is_charge in (("Charge", True), ("Allowance", False)):
            if invoice.total_of(is_charge):
                w.leaf(f"ram:{name}TotalAmount", f"{invoice.total_of(is_charge):.2f}")
        w.leaf("ram:TaxBasisTotalAmount", f"{invoice.net:.2f}")
        w.leaf("ram:TaxTotalAmount", f"{invoice.tax:.2f}", currencyID="EUR")
        w.leaf("ram:GrandTotalAmount", f"{invoice.gross:.2f}")
        if Decimal(invoice.prepaid):
            w.leaf("ram:TotalPrepaidAmount", invoice.prepaid)
        w.leaf("ram:DuePayableAmount", f"{invoice.payable:.2f}")
