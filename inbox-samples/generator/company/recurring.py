"""Contracts, blanket orders, suppliers without orders, emergencies."""

from .. import mail
from ..invoice import Line
from . import evidence, layouts, paper
from .house import MAILBOX
from .kit import Kit, bill, of_order, on_paper, rendered
from .contracts import CONTRACTS
from .suppliers import party

OCTOBER = ("2026-10-01", "2026-10-31")
PLAIN = "Zahlbar ohne Abzug."


def message(key, subject, text, when, *parts):
    """A mail of a supplier with (data, mime, name) enclosed."""
    p = party(key)
    letter = mail.message(f"{p.name} <{p.email}>", MAILBOX, subject, text, when,
                          f"{when[:10]}.{len(subject)}{len(text)}@{p.email.split('@')[1]}")
    for data, mime, name in parts:
        mail.attach(letter, data, mime, name)
    return mail.finished(letter, f"{key}-{when[8:10]}{when[11:13]}")


def of_contract(number, contract, issued, due, lines=None, **further):
    c = CONTRACTS[contract]
    lines = lines or [Line(c.text, "1", "LS", c.price)]
    further.setdefault("terms", PLAIN)
    return bill(number, c.supplier, issued, due, lines, contract=contract, **further)


def report(title, contract, done, words, number):
    c = CONTRACTS[contract]
    return evidence.form(title, party(c.supplier).name, [
        ("Protokoll-Nr.", number), ("Vertrag", contract), ("Anlage", f"{c.text} ({c.asset})"),
        ("Ausgeführt am", layouts.day(done)), ("Standort", c.place)], words,
        [(party(c.supplier).contact, "Techniker"), ("K. Aigner", "Für den Betreiber")])


def evidence_line(kit, file, kind, note, contract=None, order=None, supplier=None, **further):
    further.setdefault("strict", False)
    kit.expect(file, kind, "filed", note, also=["in_approval"], supplier_id=supplier,
               order_number=order, contract_number=contract, **further)


def leases(kit):
    kit.invoice("upload/ML-2611-0457.pdf", of_contract(
        "ML-2611-0457", "RV-24-011", "2026-11-13", "2026-11-27",
        period=("2026-11-01", "2026-11-30"), guideline="urn:cen.eu:en16931:2017"), "in_approval",
        "ZUGFeRD; lease contract without evidence, price and schedule entry of November agree.",
        form="hybrid", contract="RV-24-011")
    kit.invoice("upload/PE-26-40012.xml", of_contract(
        "PE-26-40012", "RV-25-004", "2026-11-05", "2026-12-05",
        [Line("Miete 3 Multifunktionsdrucker 11/2026", "1", "LS", "279.00")],
        period=("2026-11-01", "2026-11-30")), "exception",
        "279 € instead of the agreed 260 €: 7.3 % and 19 € more, no amendment.", code="EX02",
        contract="RV-25-004")
    kit.invoice("upload/W-EMA-1011.xml", of_contract(
        "HW-EMA-1011", "RV-21-003", "2026-11-03", "2026-11-24", period=OCTOBER), "exception",
        "The contract ended on 30 June, nothing is planned after it.", code="EX01",
        contract="RV-21-003", also_exceptions=["EX02", "EX03", "EX10"],
        also_owner_roles=["fm", "ap"])
    kit.invoice("upload/88120-2611.pdf", of_contract(
        "88120-2611", "RV-24-030", "2026-11-12", "2026-11-26",
        period=("2026-11-01", "2026-11-30")), "in_approval",
        "Service contract of a supplier that needs no order: two-way match.",
        form=on_paper(layouts.modern, "Der Betrag ist bis zum 26.11.2026 zu überweisen."),
        contract="RV-24-030")


def maintenance(kit):
    lift = of_contract("RA-26-3388", "WV-22-007", "2026-11-13", "2026-12-13",
                       delivered="2026-11-10")
    sheet = report("Wartungsprotokoll", "WV-22-007", "2026-11-10",
                   "Alle drei Aufzüge gewartet, Notruf geprüft. Mängel: keine.", "RA-WP-1120")
    file = "mail/aufzuege-wartung.eml"
    kit.put(file, message(
        "lift", "Rechnung RA-26-3388", "Guten Tag,\n\nanbei Rechnung und Protokoll.\n",
        "2026-11-16T08:02:00", (rendered(lift, "cii"), "application/xml", "RA-26-3388.xml"),
        (paper.printed(sheet), "application/pdf", "Protokoll_1120.pdf")))
    kit.invoice(file, lift, "in_approval",
                "Contract price, schedule entry of 10 November and the report in the same mail.",
                form="cii", put=False, part="RA-26-3388.xml", contract="WV-22-007",
                case="maintenance")
    evidence_line(kit, file, "maintenance_report", "Evidence in the same mail.", "WV-22-007",
                  supplier="K 4701", part="Protokoll_1120.pdf", strict=True)
    kit.invoice("upload/BO-2026-871.xml", of_contract(
        "BO-2026-871", "WV-23-015", "2026-11-06", "2026-12-06", delivered="2026-10-28"),
        "exception", "The contract wants a maintenance report; none came anywhere.",
        code="EX04", contract="WV-23-015", case="maintenance")
    kit.invoice("upload/Lechtal MT-26-0931.pdf", of_contract(
        "MT-26-0931", "WV-24-002", "2026-11-10", "2026-12-10", delivered="2026-11-05"),
        "in_approval", "First EX04; the report comes in a later mail and clears the case.",
        form=on_paper(layouts.modern, "Bitte überweisen Sie bis 10.12.2026 ohne Abzug."),
        contract="WV-24-002", case="maintenance",
        interim={"status": "exception", "primary_exception": "EX04"})
    extra = report("Prüfprotokoll Wartung", "WV-23-016", "2026-11-17",
                   "34 Feuerlöscher geprüft, 5 Füllungen erneuert.", "BO-P-411")
    c = CONTRACTS["WV-23-016"]
    kit.invoice("upload/BO-2026-890.xml", of_contract(
        "BO-2026-890", "WV-23-016", "2026-11-18", "2026-12-18",
        [Line(c.text, "1", "LS", c.price), Line("Löschmittelfüllung erneuern", "5", "H87", "77.00")],
        delivered="2026-11-17", attachments=[("BO-P-411.pdf", "Prüfprotokoll", "application/pdf",
                                              paper.printed(extra))]), "exception",
        "The scheduled 340 € are right, but 385 € of further work hide in the maintenance invoice "
        "without an order; the report is embedded.", code="EX02", contract="WV-23-016",
        case="maintenance", also_exceptions=["EX01", "EX03", "EX08"],
        also_owner_roles=["fm", "project"])


def late_report(kit):
    sheet = report("Wartungs- und Prüfbericht", "WV-24-002", "2026-11-05",
                   "Sicherheitstechnische Kontrolle bestanden. Keine Beanstandung.", "LT-STK-77")
    file = "mail/stk-bericht.eml"
    kit.put(file, message(
        "medical", "Nachgereicht: Prüfbericht zu Vertrag WV-24-002",
        "Guten Tag,\n\nder Bericht zur Rechnung MT-26-0931 folgt hiermit.\n",
        "2026-11-20T15:41:00", (paper.printed(sheet), "application/pdf", "STK_77.pdf")))
    evidence_line(kit, file, "maintenance_report", "Comes after MT-26-0931 and clears its EX04.",
                  "WV-24-002", supplier="K 4707", part="STK_77.pdf")


def _timesheet():
    rows = [("KW", "Tage", "Stunden")] + [(str(week), "5", "24,0") for week in range(40, 45)]
    return evidence.form("Stundennachweis Oktober 2026", party("guard").name, [
        ("Vertrag", "RV-25-019"), ("Objekt", "Betriebshof"), ("Zeitraum", "01.10. - 31.10.2026")],
        "Summe 120,0 Stunden.", [("I. Petrov", "Objektleiter"), ("P. Lindner", "Auftraggeber")],
        rows)


def guards(kit):
    october = of_contract("W-2026-310", "RV-25-019", "2026-11-03", "2026-11-24", period=OCTOBER)
    file = "mail/wachdienst-oktober.eml"
    copy = on_paper(layouts.letter, "Zahlbar bis 24.11.2026 ohne Abzug.")(october)
    kit.put(file, message(
        "guard", "Rechnung W-2026-310 als XRechnung und PDF", "Sehr geehrte Damen und Herren,\n\n"
        "die Rechnung als XRechnung, zur Ansicht als PDF, dazu der Stundennachweis.\n",
        "2026-11-04T07:20:00", (copy, "application/pdf", "W-2026-310.pdf"),
        (rendered(october, "ubl"), "application/xml", "W-2026-310.xml"),
        (paper.printed(_timesheet()), "application/pdf", "Stunden_10.pdf")))
    kit.invoice(file, october, "in_approval",
                "XRechnung, its picture and the timesheet in one mail: one invoice to approve.",
                put=False, part="W-2026-310.xml", contract="RV-25-019",
                also_case_types=["maintenance"])
    kit.invoice(file, october, "filed", "The picture of the XRechnung beside it is no second "
                "invoice.", form="text", put=False, part="W-2026-310.pdf", contract="RV-25-019",
                strict=False, also=["exception", "rejected"], also_exceptions=["EX06", None],
                also_owner_roles=["ap"], also_case_types=["none"])
    evidence_line(kit, file, "timesheet", "Evidence in the same mail.", "RV-25-019",
                  supplier="K 4718", part="Stunden_10.pdf", strict=True)
    kit.invoice("upload/W-2026-322.xml", of_contract(
        "W-2026-322", "RV-25-019", "2026-11-16", "2026-12-07", period=OCTOBER), "exception",
        "October a second time under a new number: the schedule entry is billed already.",
        code="EX03", contract="RV-25-019", also_exceptions=["EX06", "EX02", "EX10", "EX01"],
        also_owner_roles=["ap", "procurement"], also_case_types=["maintenance"])
    kit.invoice("upload/hochfelder_W-2026-310.xml", of_order(
        "W-2026-310", "B/2026/00453", "2026-11-03", "2026-11-24", period=OCTOBER, delivered="",
        terms=PLAIN), "in_approval",
        "The same number from the similarly named other company: no duplicate.", form="cii",
        order="B/2026/00453")


def blanket(kit):
    kit.invoice("upload/PE-26-30110.xml", of_order(
        "PE-26-30110", "R/2026/0007", "2026-11-13", "2026-12-13", {"10": "20", "20": "4"},
        terms="#SKONTO#TAGE=14#PROZENT=3.00#\n"), "in_approval",
        "Call-off from a blanket order: prices agree, far below its limit, no receipt needed.",
        form="cii", order="R/2026/0007", skonto_until="2026-11-27")
    kit.invoice("upload/2026_R-390.xml", of_order(
        "2026/R-390", "R/2026/0012", "2026-11-10", "2026-11-24", {"10": "400"}, terms=PLAIN),
        "in_approval", "700 € of the limit of 1,000 €.", order="R/2026/0012")
    kit.invoice("upload/2026_R-397.xml", of_order(
        "2026/R-397", "R/2026/0012", "2026-11-17", "2026-12-01", {"10": "250"},
        delivered="2026-11-16", terms=PLAIN), "exception",
        "700 € + 437.50 € exceed the limit of the blanket order.", code="EX02",
        order="R/2026/0012", also_exceptions=["EX03", "EX01", "EX10"],
        also_owner_roles=["fm", "ap", "budget"])


def energy(kit):
    for number, net, status, code, note in [
            ("ENE-2611-116", "7344.54", "in_approval", None,
             "No order needed, amount in the usual range; over 3,000 € net the budget holder."),
            ("ENE-2611-902", "26400.00", "exception", "EX10",
             "31,416 € gross where 8,400 to 9,100 € are usual: ask before paying."),
            ("ENE-2611-903", "1000.00", "exception", "EX10",
             "1,190 € gross is less than a third of the smallest earlier amount: an estimate or a "
             "wrong meter, ask.")]:
        invoice = bill(number, "energy", "2026-11-12", "2026-11-26",
                       [Line("Strom und Fernwärme Oktober 2026", "1", "LS", net)], period=OCTOBER,
                       terms=PLAIN)
        further = {"also_exceptions": ["EX02"]} if code else {}
        kit.invoice(f"upload/{number}.xml", invoice, status, note, code=code, supplier="energy",
                    **further)


def write(kit: Kit):
    leases(kit)
    maintenance(kit)
    guards(kit)
    blanket(kit)
    energy(kit)
