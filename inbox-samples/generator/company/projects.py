"""Instalments, change orders, measurements, acceptances and final invoices."""

from ..invoice import AllowanceCharge, Line
from . import evidence, paper
from .kit import bill, lines_of
from .orders import ORDERS
from .recurring import evidence_line
from .suppliers import party

AE_HINT = "Steuerschuldnerschaft des Leistungsempfängers nach § 13b UStG."


def account(number, order, kind, issued, due, chosen, *more, note="", **further):
    """An account of a contractor; everything here is § 13b."""
    o = ORDERS[order]
    lines = lines_of(order, chosen) + [
        Line(text, quantity, unit, price, "0", category="AE") for text, quantity, unit, price in more]
    further.setdefault("delivered", issued)
    return bill(number, o.supplier, issued, due, lines, order=order, contract=o.contract,
                project=o.project, kind=kind, note=f"{note} {AE_HINT}".strip(),
                terms="Zahlbar nach VOB/B ohne Abzug.", **further)


def put(kit, file, invoice, status, note, order, case, **further):
    kit.invoice(file, invoice, status, note, order=order, case=case,
                contract_number=ORDERS[order].contract, **further)


def instalments(kit):
    first = "P/2026/0003"
    put(kit, "upload/BZ-26-0201.xml", account(
        "BZ-26-0201", first, "875", "2026-10-30", "2026-11-27", {"10": "1", "20": "200"},
        note="1. Abschlagsrechnung nach Aufmaß 1."), "in_approval",
        "Quantities equal the measurement AUF 26-011; 5 % retention are to be withheld although "
        "the invoice says nothing of it.", first, "project_instalment", retention="1130.00",
        payable="21470.00", form="cii")
    put(kit, "upload/BZ-26-0219.xml", account(
        "BZ-26-0219", first, "875", "2026-11-10", "2026-12-01", {"20": "220"},
        allowances=[AllowanceCharge(False, "704.00", "Sicherheitseinbehalt 5 %", "104", "0",
                                    base="14080.00", percent="5")],
        note="2. Abschlagsrechnung nach Aufmaß 2."), "in_approval",
        "The contractor deducts the 5 % retention himself as an allowance: no deviation of the "
        "price, and nothing more to withhold.", first, "project_instalment", retention="704.00",
        payable="13376.00", also_gross=["14080.00"])
    put(kit, "upload/BZ-26-0233.xml", account(
        "BZ-26-0233", first, "875", "2026-11-19", "2026-12-10", {"30": "100"},
        ("Nachtrag NT-02/B-26-01 Aussparungen Medienkanäle", "1", "LS", "1480.00"),
        note="3. Abschlagsrechnung nach Aufmaß 3 mit Nachtrag NT-02/B-26-01."), "in_approval",
        "100 m² as measured and the approved change order NT-02.", first, "project_instalment",
        retention="464.00", payable="8816.00")
    put(kit, "upload/BZ-26-0236.xml", account(
        "BZ-26-0236", first, "875", "2026-11-20", "2026-12-11", {},
        ("Nachtrag NT-01/B-26-01 Zusätzliche Bleiabschirmung", "1", "LS", "3150.00"),
        note="4. Abschlagsrechnung über Nachtrag NT-01/B-26-01."), "exception",
        "Bills a change order that was rejected.", first, "project_instalment", code="EX08")
    pipes = "P/2026/0008"
    put(kit, "upload/HP-26-0420.xml", account(
        "HP-26-0420", pipes, "875", "2026-11-12", "2026-12-03", {"10": "80", "20": "60"},
        note="1. Abschlagsrechnung."), "exception",
        "80 m of pipe billed, 60 m measured.", pipes, "project_instalment", code="EX03",
        also_owner_roles=["project"])
    put(kit, "upload/HP-26-0428.xml", account(
        "HP-26-0428", pipes, "875", "2026-11-18", "2026-12-09", {},
        ("Nachtrag NT-01/B-26-04 Kernbohrungen DN 100", "1", "LS", "640.00"),
        note="2. Abschlagsrechnung: Nachtrag NT-01/B-26-04."), "exception",
        "Bills a change order that is only requested.", pipes, "project_instalment", code="EX08",
        form="cii")


def finals(kit):
    roof, power, green = "P/2026/0005", "P/2026/0006", "P/2026/0009"
    sheet = evidence.form(
        "Abnahmeprotokoll", "Klinikverbund Lechmünden Technik und Service GmbH",
        [("Bauvorhaben", "B-26-02 Hauptdach Geriatrie"), ("Bestellung", roof),
         ("Vertrag", "BV-26-02"), ("Unternehmer", party("roofer").name),
         ("Abnahme am", "05.11.2026")],
        "Die Leistung wird abgenommen. Mängel wurden nicht festgestellt.",
        [("K. Immler", "Auftragnehmer"), ("A. Wimmer", "Auftraggeber")])
    kit.put("scan/Stapel_1123_010.pdf", paper.scanned(sheet, askew=0.3))
    evidence_line(kit, "scan/Stapel_1123_010.pdf", "acceptance",
                  "Acceptance without defects, basis of the final invoice.", "BV-26-02", roof,
                  "K 4705")
    put(kit, "upload/DI-26-171.xml", account(
        "DI-26-171", roof, "877", "2026-11-11", "2026-12-11", {"10": "350", "20": "4"},
        prepaid="21000.00", note="Schlussrechnung. Abzüglich 1. Abschlag DI-26-118 12.000,00 EUR "
        "und 2. Abschlag DI-26-142 9.000,00 EUR."), "in_approval",
        "Quantities as ordered and measured, both paid instalments deducted, accepted; 31,500 € "
        "need budget holder and management.", roof, "project_final", payable="10500.00")
    put(kit, "upload/ES-2026-214.xml", account(
        "ES-2026-214", power, "877", "2026-11-13", "2026-12-13", {"10": "1"}, prepaid="7000.00",
        note="Schlussrechnung. Abzüglich Abschlag ES-2026-151 7.000,00 EUR."), "exception",
        "The second instalment ES-2026-177 of 5,000 €, paid in September, is not deducted.", power,
        "project_final", code="EX08", payable="11400.00", form="cii",
        also_exceptions=["EX02", "EX03", "EX05", "EX06", "EX10"],
        also_owner_roles=["ap", "procurement", "fm"])
    put(kit, "upload/DI-26-176.xml", account(
        "DI-26-176", green, "877", "2026-11-16", "2026-12-16", {"10": "100"},
        note="Schlussrechnung Dachbegrünung."), "exception",
        "A final invoice without any acceptance.", green, "project_final", code="EX04",
        next_owner_role="project", also_owner_roles=["fm"], also_exceptions=["EX08"])


def write(kit):
    instalments(kit)
    finals(kit)
