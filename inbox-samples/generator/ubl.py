"""UBL 2.1 Invoice and CreditNote."""

import base64
from decimal import Decimal

from .xmlwriter import Writer

OASIS = "urn:oasis:names:specification:ubl:schema:xsd:"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


def write(invoice):
    root = "CreditNote" if invoice.is_credit_note else "Invoice"
    w = Writer(root, [
        ("xmlns", f"{OASIS}{root}-2"),
        ("xmlns:cac", f"{OASIS}CommonAggregateComponents-2"),
        ("xmlns:cbc", f"{OASIS}CommonBasicComponents-2"),
    ])
    _head(w, invoice, root)
    _references(w, invoice)
    with w.group("cac:AccountingSupplierParty"):
        _party(w, invoice.seller, with_contact=True)
    with w.group("cac:AccountingCustomerParty"):
        _party(w, invoice.buyer, with_contact=False)
    _delivery(w, invoice)
    _payment(w, invoice)
    for item in invoice.allowances:
        _allowance(w, item, invoice.category(item.rate))
    _tax_total(w, invoice)
    _totals(w, invoice)
    for number, line in enumerate(invoice.lines, 1):
        _line(w, invoice, number, line)
    return w.bytes()


def _amount(w, name, value):
    w.leaf(name, f"{value:.2f}", currencyID="EUR")


def _head(w, invoice, root):
    w.leaf("cbc:CustomizationID", invoice.guideline)
    w.leaf("cbc:ProfileID", PROCESS)
    w.leaf("cbc:ID", invoice.number)
    w.leaf("cbc:IssueDate", invoice.issued)
    if not invoice.is_credit_note:
        w.leaf("cbc:DueDate", invoice.due)
    w.leaf(f"cbc:{root}TypeCode", invoice.type_code)
    w.leaf("cbc:Note", invoice.note)
    w.leaf("cbc:DocumentCurrencyCode", "EUR")
    w.leaf("cbc:BuyerReference", invoice.buyer_reference)
    _period(w, invoice.period)


def _period(w, period):
    if period:
        with w.group("cac:InvoicePeriod"):
            w.leaf("cbc:StartDate", period[0])
            w.leaf("cbc:EndDate", period[1])


def _references(w, invoice):
    if invoice.order:
        with w.group("cac:OrderReference"):
            w.leaf("cbc:ID", invoice.order)
    if invoice.preceding:
        with w.group("cac:BillingReference"), w.group("cac:InvoiceDocumentReference"):
            w.leaf("cbc:ID", invoice.preceding[0])
            w.leaf("cbc:IssueDate", invoice.preceding[1])
    if invoice.contract:
        with w.group("cac:ContractDocumentReference"):
            w.leaf("cbc:ID", invoice.contract)
    for name, description, mime, data in invoice.attachments:
        with w.group("cac:AdditionalDocumentReference"):
            w.leaf("cbc:ID", name.split(".")[0])
            w.leaf("cbc:DocumentDescription", description)
            with w.group("cac:Attachment"):
                w.leaf("cbc:EmbeddedDocumentBinaryObject", base64.b64encode(data).decode(),
                       mimeCode=mime, filename=name)
    if invoice.project and not invoice.is_credit_note:
        with w.group("cac:ProjectReference"):
            w.leaf("cbc:ID", invoice.project)


def _party(w, party, with_contact):
    with w.group("cac:Party"):
        w.leaf("cbc:EndpointID", party.email, schemeID="EM")
        with w.group("cac:PostalAddress"):
            w.leaf("cbc:StreetName", party.street)
            w.leaf("cbc:CityName", party.city)
            w.leaf("cbc:PostalZone", party.zip)
            with w.group("cac:Country"):
                w.leaf("cbc:IdentificationCode", party.country)
        for value, scheme in ((party.vat, "VAT"), (party.tax_number, "FC")):
            if value:
                with w.group("cac:PartyTaxScheme"):
                    w.leaf("cbc:CompanyID", value)
                    with w.group("cac:TaxScheme"):
                        w.leaf("cbc:ID", scheme)
        with w.group("cac:PartyLegalEntity"):
            w.leaf("cbc:RegistrationName", party.name)
            w.leaf("cbc:CompanyID", party.register)
        if with_contact:
            with w.group("cac:Contact"):
                w.leaf("cbc:Name", party.contact)
                w.leaf("cbc:Telephone", party.phone)
                w.leaf("cbc:ElectronicMail", party.email)


def _delivery(w, invoice):
    if not (invoice.delivered or invoice.site):
        return
    with w.group("cac:Delivery"):
        w.leaf("cbc:ActualDeliveryDate", invoice.delivered)
        if invoice.site:
            with w.group("cac:DeliveryLocation"), w.group("cac:Address"):
                w.leaf("cbc:StreetName", invoice.site[0])
                w.leaf("cbc:CityName", invoice.site[2])
                w.leaf("cbc:PostalZone", invoice.site[1])
                with w.group("cac:Country"):
                    w.leaf("cbc:IdentificationCode", "DE")


def _payment(w, invoice):
    with w.group("cac:PaymentMeans"):
        w.leaf("cbc:PaymentMeansCode", "58")
        if invoice.is_credit_note:
            w.leaf("cbc:PaymentDueDate", invoice.due)
        w.leaf("cbc:PaymentID", invoice.number)
        with w.group("cac:PayeeFinancialAccount"):
            w.leaf("cbc:ID", invoice.seller.iban)
            w.leaf("cbc:Name", invoice.seller.name)
    if invoice.terms:
        with w.group("cac:PaymentTerms"):
            w.leaf("cbc:Note", invoice.terms)


def _category(w, name, rate, category="S", exemption=("", "")):
    with w.group(name):
        w.leaf("cbc:ID", category)
        w.leaf("cbc:Percent", rate)
        w.leaf("cbc:TaxExemptionReasonCode", exemption[0])
        w.leaf("cbc:TaxExemptionReason", exemption[1])
        with w.group("cac:TaxScheme"):
            w.leaf("cbc:ID", "VAT")


def _allowance(w, item, category):
    with w.group("cac:AllowanceCharge"):
        w.leaf("cbc:ChargeIndicator", "true" if item.is_charge else "false")
        w.leaf("cbc:AllowanceChargeReasonCode", item.code)
        w.leaf("cbc:AllowanceChargeReason", item.reason)
        w.leaf("cbc:MultiplierFactorNumeric", item.percent)
        w.leaf("cbc:Amount", item.amount, currencyID="EUR")
        w.leaf("cbc:BaseAmount", item.base, currencyID="EUR")
        _category(w, "cac:TaxCategory", item.rate, category)


def _tax_total(w, invoice):
    with w.group("cac:TaxTotal"):
        _amount(w, "cbc:TaxAmount", invoice.tax)
        for rate, taxable, tax in invoice.breakdown:
            with w.group("cac:TaxSubtotal"):
                _amount(w, "cbc:TaxableAmount", taxable)
                _amount(w, "cbc:TaxAmount", tax)
                _category(w, "cac:TaxCategory", rate, invoice.category(rate),
                          invoice.exemption(rate))


def _totals(w, invoice):
    with w.group("cac:LegalMonetaryTotal"):
        _amount(w, "cbc:LineExtensionAmount", invoice.line_total)
        _amount(w, "cbc:TaxExclusiveAmount", invoice.net)
        _amount(w, "cbc:TaxInclusiveAmount", invoice.gross)
        for name, is_charge in (("Allowance", False), ("Charge", True)):
            if invoice.total_of(is_charge):
                _amount(w, f"cbc:{name}TotalAmount", invoice.total_of(is_charge))
        if Decimal(invoice.prepaid):
            w.leaf("cbc:PrepaidAmount", invoice.prepaid, currencyID="EUR")
        _amount(w, "cbc:PayableAmount", invoice.payable)


def _line(w, invoice, number, line):
    kind = "CreditNote" if invoice.is_credit_note else "Invoice"
    quantity = "Credited" if invoice.is_credit_note else "Invoiced"
    with w.group(f"cac:{kind}Line"):
        w.leaf("cbc:ID", number)
        w.leaf("cbc:Note", line.note)
        w.leaf(f"cbc:{quantity}Quantity", line.quantity, unitCode=line.unit)
        _amount(w, "cbc:LineExtensionAmount", line.net)
        _period(w, line.period)
        if line.order_line:
            with w.group("cac:OrderLineReference"):
                w.leaf("cbc:LineID", line.order_line)
        with w.group("cac:Item"):
            w.leaf("cbc:Description", line.description)
            w.leaf("cbc:Name", line.name)
            if line.article:
                with w.group("cac:SellersItemIdentification"):
                    w.leaf("cbc:ID", line.article)
            _category(w, "cac:ClassifiedTaxCategory", line.rate, line.category)
        with w.group("cac:Price"):
            w.leaf("cbc:PriceAmount", line.price, currencyID="EUR")
            if line.base != "1":
                w.leaf("cbc:BaseQuantity", line.base, unitCode=line.unit)
