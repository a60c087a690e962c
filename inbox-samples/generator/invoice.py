"""An invoice as the samples need it, and its sums as EN 16931 wants them."""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal


EXEMPTIONS = {
    "AE": ("VATEX-EU-AE", "Steuerschuldnerschaft des Leistungsempfängers"),
    "K": ("VATEX-EU-IC", "Steuerfreie innergemeinschaftliche Lieferung"),
    "E": ("", "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer nach § 19 UStG"),
}


def money(value):
    return Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)


@dataclass
class Party:
    name: str
    street: str
    zip: str
    city: str
    vat: str
    email: str
    contact: str = ""
    phone: str = ""
    register: str = ""
    iban: str = ""
    tax_number: str = ""
    country: str = "DE"


@dataclass
class Line:
    name: str
    quantity: str
    unit: str
    price: str
    rate: str = "19"
    description: str = ""
    period: tuple = ()
    category: str = "S"
    article: str = ""
    note: str = ""
    order_line: str = ""
    # The price is for so many units.
    base: str = "1"

    @property
    def net(self):
        return money(Decimal(self.quantity) * Decimal(self.price) / Decimal(self.base))


@dataclass
class AllowanceCharge:
    is_charge: bool
    amount: str
    reason: str
    code: str
    rate: str = "19"
    base: str = ""
    percent: str = ""

    @property
    def signed(self):
        return Decimal(self.amount) if self.is_charge else -Decimal(self.amount)


@dataclass
class Invoice:
    number: str
    issued: str
    due: str
    seller: Party
    buyer: Party
    lines: list
    buyer_reference: str
    is_credit_note: bool = False
    order: str = ""
    contract: str = ""
    project: str = ""
    note: str = ""
    terms: str = ""
    period: tuple = ()
    delivered: str = ""
    site: tuple = ()
    preceding: tuple = ()
    allowances: list = field(default_factory=list)
    attachments: list = field(default_factory=list)
    guideline: str = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    # What the seller adds to the total by mistake, to break BR-CO-15.
    slip: str = "0.00"
    # Another type than 380 or 381, and what was paid before.
    kind: str = ""
    prepaid: str = "0.00"

    @property
    def type_code(self):
        return self.kind or ("381" if self.is_credit_note else "380")

    def category(self, rate):
        return next((line.category for line in self.lines if line.rate == rate), "S")

    def exemption(self, rate):
        """Why there is no tax at this rate: code and words."""
        return EXEMPTIONS.get(self.category(rate), ("", ""))

    def taxable(self, rate):
        values = [line.net for line in self.lines if line.rate == rate]
        values += [item.signed for item in self.allowances if item.rate == rate]
        return sum(values, Decimal("0.00"))

    @property
    def line_total(self):
        return sum((line.net for line in self.lines), Decimal("0.00"))

    def total_of(self, is_charge):
        amounts = [Decimal(a.amount) for a in self.allowances if a.is_charge == is_charge]
        return sum(amounts, Decimal("0.00"))

    @property
    def breakdown(self):
        """Rows of (rate, taxable amount, tax amount)."""
        rates = sorted({line.rate for line in self.lines}, key=Decimal, reverse=True)
        return [(r, self.taxable(r), money(self.taxable(r) * Decimal(r) / 100)) for r in rates]

    @property
    def net(self):
        return sum((row[1] for row in self.breakdown), Decimal("0.00"))

    @property
    def tax(self):
        return sum((row[2] for row in self.breakdown), Decimal("0.00"))

    @property
    def gross(self):
        return self.net + self.tax + Decimal(self.slip)

    @property
    def payable(self):
        return self.gross - Decimal(self.prepaid)
