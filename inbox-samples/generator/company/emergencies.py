"""Emergencies with and without what they need."""

from ..invoice import Line
from . import evidence, layouts, paper
from .kit import bill, on_paper
from .orders import ORDERS
from .recurring import PLAIN, evidence_line, message
from .suppliers import party


def report(order, ticket, done, words, number):
    o = ORDERS[order]
    return evidence.form("Störungsbericht", party(o.supplier).name, [
        ("Bericht-Nr.", number), ("Ticket", ticket), ("Notfallauftrag", order),
        ("Einsatz am", layouts.day(done)), ("Ort", o.place)], words,
        [(party(o.supplier).contact, "Einsatzleiter"), ("Pforte", "Auftraggeber")])


def call(number, order, issued, due, done, *lines, printed=True, **further):
    o = ORDERS[order]
    further.setdefault("terms", PLAIN)
    return bill(number, o.supplier, issued, due, [Line(*line) for line in lines],
                order=order if printed else "", delivered=done, **further)


def write(kit):
    opening = call("WS-20611", "N/2026/0031", "2026-11-10", "2026-11-24", "2026-11-08",
                   ("Türöffnung am Sonntag", "1", "LS", "390.00"),
                   ("Schließzylinder Not-und-Gefahr", "2", "H87", "125.00"))
    file = "mail/notfall-medikamentenlager.eml"
    sheet = report("N/2026/0031", "STM-26-0711", "2026-11-08",
                   "Ursache: Zylinder gebrochen. Maßnahme: Tür geöffnet, Zylinder getauscht. "
                   "Versorgung der Stationen war gefährdet.", "WS-B-77")
    kit.put(file, message(
        "locksmith", "Rechnung und Bericht Notfall 8.11.", "Anbei beides.\n",
        "2026-11-10T11:30:00", (on_paper(
            layouts.works, "Zahlbar bis 24.11.2026 ohne Abzug.")(opening), "application/pdf",
            "WS-20611.pdf"), (paper.printed(sheet), "application/pdf", "Bericht WS-B-77.pdf")))
    kit.invoice(file, opening, "in_approval",
                "640 € are under 1,500 €; emergency order, ticket and report are there.",
                form="text", put=False, part="WS-20611.pdf", order="N/2026/0031",
                case="emergency")
    evidence_line(kit, file, "incident_report", "Report of the emergency.", order="N/2026/0031",
                  supplier="K 4715", part="Bericht WS-B-77.pdf", strict=True)
    kit.invoice("upload/RD-7731.xml", call(
        "RD-7731", "N/2026/0032", "2026-11-09", "2026-11-23", "2026-11-03",
        ("Kanalspülung Grundleitung im Notdienst", "1", "LS", "980.00")), "exception",
        "Under the threshold, but no report of the incident.", code="EX09", order="N/2026/0032",
        case="emergency", secondary=["EX04"])
    cold = report("N/2026/0033", "STM-26-0718", "2026-11-11",
                  "Ursache: Verdichter ausgefallen. Maßnahme: Ersatzgerät gestellt, Verdichter "
                  "getauscht.", "KU-S-19")
    kit.invoice("upload/KU-26-0780.xml", call(
        "KU-26-0780", "N/2026/0033", "2026-11-16", "2026-12-16", "2026-11-11",
        ("Notfalleinsatz Kühlzellen mit Verdichtertausch", "1", "LS", "2150.00"),
        attachments=[("KU-S-19.pdf", "Störungsbericht", "application/pdf", paper.printed(cold))]),
        "in_approval", "2,150 € over the threshold of 1,500 €, documented by the embedded report: "
        "the budget holder approves too.", order="N/2026/0033", case="emergency",
        extra=("budget",))
    kit.invoice("upload/Donauried RD-7744.pdf", call(
        "RD-7744", "N/2026/0034", "2026-11-16", "2026-11-30", "2026-11-14",
        ("Rohrreinigung Duschen Station 2", "3", "HUR", "145.00"), printed=False,
        note="Ihre Meldung STM-26-0725"), "in_approval",
        "Only the ticket is named, it leads to the emergency order; the report comes later by mail "
        "and clears EX09.", form=on_paper(layouts.typed, "Zahlbar bis 30.11.2026."),
        order="N/2026/0034", case="emergency",
        interim={"status": "exception", "primary_exception": "EX09"})
    kit.invoice("upload/WS-20630.xml", bill(
        "WS-20630", "locksmith", "2026-11-17", "2026-12-01",
        [Line("Notdiensteinsatz Sonntag, Türöffnung Umkleide", "1", "LS", "260.00")],
        delivered="2026-11-15", terms=PLAIN), "exception",
        "Calls itself an emergency, but there is neither order nor ticket nor report.",
        code="EX01", supplier="locksmith", case="standard", also_case_types=["emergency"],
        also_exceptions=["EX09"], also_owner_roles=["budget"])
    kit.invoice("upload/KU-26-0791.xml", call(
        "KU-26-0791", "N/2026/0035", "2026-11-19", "2026-12-19", "2026-11-17",
        ("Notfalleinsatz Kühlzelle 2, Regelung ersetzt", "1", "LS", "2890.00")), "exception",
        "Over the threshold and without a report.", code="EX09", order="N/2026/0035",
        case="emergency", secondary=["EX04"])


def late_report(kit):
    sheet = report("N/2026/0034", "STM-26-0725", "2026-11-14",
                   "Ursache: Fremdkörper im Fallrohr. Maßnahme: Leitung gespült, Kamerabefahrung.",
                   "RD-SB-5")
    file = "mail/bericht-station2.eml"
    kit.put(file, message(
        "drains", "Störungsbericht Station 2", "Wie telefonisch besprochen.\n",
        "2026-11-21T09:12:00", (paper.printed(sheet), "application/pdf", "RD-SB-5.pdf")))
    evidence_line(kit, file, "incident_report", "Comes after RD-7744 and clears its EX09.",
                  order="N/2026/0034", supplier="K 4716", part="RD-SB-5.pdf")


