"""The kit while it grows: documents in their order and what is expected of each."""

from decimal import Decimal

from .. import cii, pdf, ubl
from ..invoice import AllowanceCharge, Invoice, Line
from . import paper
from .contracts import CONTRACTS
from .house import CHECKERS, SERVICES
from .orders import ORDERS
from .suppliers import SUPPLIERS, party

UNITS = {"Stk": "H87", "Std": "HUR", "m": "MTR", "m2": "MTK", "psch": "LS", "Karton": "XCT"}
OWNERS = {"EX01": "procurement", "EX02": "procurement", "EX03": "fm", "EX04": "fm", "EX05": "ap",
          "EX06": "ap", "EX07": "ap", "EX08": "project", "EX09": "budget", "EX10": "ap"}
BUDGET_FROM, MANAGEMENT_FROM = Decimal("3000.00"), Decimal("25000.00")
CATEGORIES = {"reverse_charge": "AE", "small_business": "E"}


def lines_of(number, chosen, rate=None, category=None, note=""):
    """Lines of an order as an invoice bills them: {line: quantity or (quantity, price)}."""
    o = ORDERS[number]
    taken = o.rate if rate is None else rate
    kind = category or (CATEGORIES[SUPPLIERS[o.supplier].treatment] if taken == "0" else "S")
    result = []
    for line, wanted in chosen.items():
        quantity, price = wanted if isinstance(wanted, tuple) else (wanted, o.line(line).price)
        row = o.line(line)
        result.append(Line(row.text, quantity, UNITS[row.unit], price, row.rate or taken, category=kind,
                           article=row.article, note=note, order_line=line))
    return result


def everything(number):
    return {line.line: line.quantity for line in ORDERS[number].lines}


def bill(number, supplier, issued, due, lines, order="", **further):
    """An invoice; `order` is the number as it is printed."""
    further.setdefault("buyer", SERVICES)
    further.setdefault("buyer_reference", "KR-86697")
    return Invoice(number, issued, due, party(supplier), lines=lines, order=order, **further)


def of_order(number, order, issued, due, chosen=None, rate=None, category=None, printed=None,
             **further):
    """An invoice over one order, all of it unless something is chosen."""
    lines = lines_of(order, chosen or everything(order), rate, category)
    further.setdefault("delivered", "2026-11-05")
    return bill(number, ORDERS[order].supplier, issued, due, lines,
                order=order if printed is None else printed, **further)


def freight(amount, reason, rate="19"):
    return AllowanceCharge(True, amount, reason, "FC", rate)


class Kit:
    def __init__(self):
        self.files, self.expected, self.place = {}, [], 0

    def put(self, file, data):
        assert file not in self.files, file
        self.files[file] = data
        self.place += 1

    def expect(self, file, kind, status, note, *, code=None, part=None, strict=True, **facts):
        """One line of the truth about a document that was put just now."""
        line = {"file": file}
        if part:
            line["part"] = part
        line |= {"channel": file.split("/")[0], "class": kind, "order": self.place,
                 "expected_status": status, "primary_exception": code, "secondary": [],
                 "case_type": "none", "supplier_id": None, "order_number": None,
                 "cost_center": None, "account": None,
                 "next_owner_role": OWNERS.get(code) if status == "exception" else None,
                 "approval_steps": [], "gross": None, "skonto_until": None, "due": None}
        line |= facts
        line |= {"strict": strict, "note": note}
        self.expected.append(line)

    def invoice(self, file, invoice, status, note, *, form="ubl", code=None, put=True, part=None,
                supplier=None, order=None, contract=None, case="standard", kind="invoice",
                coding=None, steps=None, extra=(), **facts):
        """Puts an invoice (form: ubl, cii, hybrid or a function of it) and says what becomes of it."""
        if put:
            self.put(file, rendered(invoice, form))
        source = ORDERS.get(order) or CONTRACTS.get(contract)
        supplier = supplier or (source.supplier if source else None)
        known = SUPPLIERS.get(supplier)
        if coding is None and (source or known):
            coding = ((source or known).cost_center, (source or known).account)
        values = {"case_type": case, "supplier_id": known.id if known else None,
                  "order_number": order, "invoice_number": invoice.number or None,
                  "gross": f"{invoice.gross:.2f}", "currency": "EUR",
                  "due": invoice.due or None}
        if contract:
            values["contract_number"] = contract
        if coding:
            values |= {"cost_center": coding[0], "account": coding[1]}
        if status == "in_approval":
            project = case.startswith("project")
            values["approval_steps"] = steps or ["ap", "project" if project else "fm",
                                                 *levels(invoice, extra)]
            values["next_owner_role"] = "project" if project else "fm"
            centre = coding[0][0] if isinstance(coding[0], list) else coding[0]
            values["next_owner_user"] = "wimmera" if project else CHECKERS[centre]
        if form in ("ubl", "cii", "hybrid"):
            values["einvoice"] = facts.pop("einvoice", "valid")
        self.expect(file, kind, status, note, code=code, part=part, **(values | facts))


def levels(invoice, extra):
    net = abs(invoice.line_total + invoice.total_of(True))
    result = ["budget"] if net >= BUDGET_FROM or "budget" in extra else []
    return result + (["management"] if net >= MANAGEMENT_FROM else [])


def rendered(invoice, form):
    if form == "ubl":
        return ubl.write(invoice)
    if form == "cii":
        return cii.write(invoice)
    if form == "hybrid":
        return pdf.zugferd(invoice, cii.write(invoice), invoice.issued)
    return form(invoice)


def on_paper(layout, terms, missing=(), title=None, printer=paper.printed):
    """A form for `Kit.invoice`: the layout printed as PDF, or as `printer` does it."""
    def make(invoice):
        further = {"title": title} if title is not None else {}
        sheet = layout(invoice, missing, terms, **further)
        if printer is paper.printed:
            return paper.printed(sheet, invoice.seller.name)
        return printer(sheet)
    return make

