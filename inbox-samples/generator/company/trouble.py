"""Duplicates, master data, fraud, credit notes."""

from dataclasses import replace

from .. import cii, mail, pdf
from ..identifiers import iban, vat_identifier
from ..invoice import Line, Party
from . import evidence, layouts, paper
from .house import MAILBOX, SERVICES
from .kit import bill, freight, of_order, on_paper
from .recurring import of_contract
from .suppliers import party

SKONTO_10 = "#SKONTO#TAGE=10#PROZENT=2.00#\nOhne Abzug in 30 Tagen.\n"
SKONTO_14 = "#SKONTO#TAGE=14#PROZENT=3.00#\n"


def duplicates(kit):
    first = of_order("EGK-61204", "B/2026/00417", "2026-11-09", "2026-12-09", terms=SKONTO_10)
    kit.put("upload/EGK-61204 (2).xml", kit.files["upload/EGK-61204.xml"])
    kit.invoice("upload/EGK-61204 (2).xml", first, "exception",
                "The same file under another name.", put=False, code="EX06", strict=False,
                order="B/2026/00417", also=["rejected", "filed"], also_exceptions=[None],
                skonto_until="2026-11-19")
    lease = of_contract("ML-2611-0457", "RV-24-011", "2026-11-13", "2026-11-27",
                        period=("2026-11-01", "2026-11-30"), guideline="urn:cen.eu:en16931:2017")
    kit.invoice("upload/factur-x.xml", lease, "exception",
                "The XML of a ZUGFeRD invoice that is here already, without its PDF.", form="cii",
                code="EX06", contract="RV-24-011")
    taps = of_order("SM-88017", "B/2026/00421", "2026-11-10", "2026-12-10",
                    {"10": ("40", "18.60")}, delivered="2026-11-06")
    kit.invoice("scan/Stapel_1123_011.pdf", taps, "exception",
                "The printed invoice once more by post, scanned.", form=on_paper(
                    layouts.boxed, "Bei Zahlung bis 20.11.2026 gewähren wir 2 % Skonto, danach "
                    "netto bis 10.12.2026.", printer=paper.scanned), code="EX06",
                order="B/2026/00421", skonto_until="2026-11-20")
    kit.invoice("upload/PE26-30071.xml", of_order(
        "PE 26/30071", "B/2026/00422", "2026-11-10", "2026-12-10", {"10": ("1", "36.50")},
        terms=SKONTO_14), "exception",
        "The number differs only in its punctuation, the syntax is UBL instead of CII.",
        code="EX06", order="B/2026/00422", skonto_until="2026-11-24")
    kit.invoice("upload/pe-30095_neu.xml", of_order(
        "PE-26-30095", "B/2026/00432", "2026-11-16", "2026-12-16", terms=SKONTO_14), "exception",
        "Same supplier, number and amount, only the date is four days later.", code="EX06",
        order="B/2026/00432", skonto_until="2026-11-30")
    kit.invoice("upload/SM-87544.xml", of_order(
        "SM-87544", "B/2026/00401", "2026-10-08", "2026-11-07", delivered="2026-09-21",
        terms=SKONTO_10), "exception", "Paid on 20 October already (payments).", code="EX06",
        order="B/2026/00401", skonto_until="2026-10-18")


def master_data(kit):
    other = replace(party("cleaner"), iban=iban(99970020, 5550001))
    kit.invoice("upload/2026_R-399.xml", replace(of_order(
        "2026/R-399", "B/2026/00454", "2026-11-16", "2026-11-30", delivered="2026-11-13",
        terms="Zahlbar in 14 Tagen."), seller=other), "exception",
        "A valid IBAN, but not the one of the supplier record.", code="EX07",
        order="B/2026/00454")
    stranger = Party("Schilder Wagenknecht e.K.", "Am Bach 2", "86655", "Harbach",
                     vat_identifier("30411028"), "info@schilder-wagenknecht.example",
                     "Uwe Wagenknecht", "+49 9080 111", iban=iban(99970030, 777123),
                     tax_number="152/299/10012")
    kit.invoice("upload/Rechnung 1190 Schilder.pdf", replace(bill(
        "1190", "lift", "2026-11-13", "2026-11-27",
        [Line("Wegweiser Alu 400 x 150", "6", "H87", "48.00")], delivered="2026-11-11"),
        seller=stranger), "exception", "A supplier nobody knows, and no order.",
        form=on_paper(layouts.works, "Zahlbar bis 27.11.2026 ohne Abzug."), code="EX07",
        secondary=["EX01"])
    chairs = of_order("PE-26-30118", "B/2026/00455", "2026-11-16", "2026-12-16",
                      terms=SKONTO_14, guideline="urn:cen.eu:en16931:2017")
    seen = replace(chairs, seller=replace(chairs.seller, iban=iban(99970030, 9090901)))
    kit.put("upload/PE-26-30118.pdf", pdf.zugferd(seen, cii.write(chairs), chairs.issued))
    kit.invoice("upload/PE-26-30118.pdf", chairs, "exception",
                "The picture shows another IBAN than its XML: manipulation suspected.",
                form="hybrid", put=False, code="EX07", order="B/2026/00455",
                next_owner_role="compliance", also_owner_roles=["ap"], also_exceptions=["EX10"],
                skonto_until="2026-11-30")
    kit.invoice("upload/SF-2610-77.xml", of_order(
        "SF-2610-77", "B/2026/00456", "2026-11-03", "2026-11-17",
        period=("2026-10-01", "2026-10-31"), delivered="", terms="Zahlbar in 14 Tagen."),
        "exception", "The supplier is blocked: block workflow, never to payment.", code="EX07",
        order="B/2026/00456", strict=False, also=["on_hold"], also_exceptions=["EX10", None],
        also_owner_roles=["procurement"])


def fraud(kit):
    p = party("lamps")
    fake = replace(p, iban=iban(99970020, 6660066), email="buchhaltung@egk-kranzfe1der.example")
    halls = replace(of_order("EGK-61299", "B/2026/00457", "2026-11-17", "2026-12-17"), seller=fake)
    letter = mail.message(
        f"{p.name} <buchhaltung@egk-kranzfe1der.example>", MAILBOX,
        "Rechnung EGK-61299 - neue Bankverbindung beachten",
        "Guten Tag,\n\nbitte beachten Sie unsere neue Bankverbindung auf der Rechnung und zahlen "
        "Sie noch heute.\n", "2026-11-18T22:47:00", "x7@egk-kranzfe1der.example")
    mail.attach(letter, on_paper(layouts.headed, "2 % Skonto bei Zahlung bis 27.11.2026, netto "
                                 "17.12.2026.")(halls), "application/pdf", "EGK-61299.pdf")
    file = "mail/rechnung-neue-bank.eml"
    kit.put(file, mail.finished(letter, "lookalike-invoice"))
    kit.invoice(file, halls, "exception",
                "Look-alike domain (1 for l), another IBAN, urgency: compliance, nothing is paid.",
                form="text", put=False, part="EGK-61299.pdf", code="EX07", order="B/2026/00457",
                next_owner_role="compliance", also_owner_roles=["ap"],
                skonto_until="2026-11-27")
    letter = mail.message(
        "Moosrainer Buchhaltung <rechnung@moosrainer-sanitear.example>", MAILBOX,
        "Dringend: geänderte Bankverbindung",
        "Sehr geehrte Damen und Herren,\n\nwir haben die Bank gewechselt. Bitte überweisen Sie alle "
        "offenen Rechnungen der Sanitärhandel Moosrainer GmbH ab sofort auf LT60 1010 0123 4567 "
        "8901.\nTelefonisch sind wir wegen Umbaus nicht erreichbar, bitte bestätigen Sie per "
        "Mail.\n\nR. Moos\n", "2026-11-20T18:20:00", "q1@moosrainer-sanitear.example")
    letter["Reply-To"] = "moosrainer.buchhaltung@postfach.example"
    kit.put("mail/bankwechsel.eml", mail.finished(letter, "bank"))
    kit.expect("mail/bankwechsel.eml", "other", "exception",
               "Bank change from a look-alike domain with a foreign account, urgent and without "
               "call-back: phishing; the record stays as it is.", code="EX07",
               next_owner_role="compliance", also_owner_roles=["ap"], also_exceptions=["EX10"],
               also_classes=["compliance"])
    sheet = evidence.letter(party("painter"), SERVICES, "2026-11-16", "Neue Bankverbindung", (
        "ab 1. Dezember 2026 führen wir unser Geschäftskonto bei einer anderen Bank. Bitte ändern "
        "Sie die Bankverbindung in Ihren Stammdaten und verwenden Sie das neue Konto für alle "
        "Zahlungen."), [("Neue IBAN", layouts.spaced(iban(99970010, 4447001)))])
    kit.put("scan/Stapel_1123_012.pdf", paper.scanned(sheet))
    kit.expect("scan/Stapel_1123_012.pdf", "other", "exception",
               "Bank change by letter, perhaps true: never applied without call-back and a second "
               "person.", code="EX07", strict=False, also=["in_approval"],
               also_owner_roles=["compliance", "mailroom", "procurement"])


def credits(kit):
    kit.invoice("upload/EGK-G-4402.xml", of_order(
        "EGK-G-4402", "B/2026/00417", "2026-11-17", "2026-12-17", {"10": "5"},
        is_credit_note=True, preceding=("EGK-61204", "2026-11-09"),
        note="Rückgabe 5 Leuchten mit Transportschaden."), "in_approval",
        "Credit note with reference to invoice and order: factual check, then offset.",
        kind="credit_note", order="B/2026/00417", also_case_types=["none"], due=None)
    storno = bill("MT-26-0815-S", "medical", "2026-11-18", "", [
        Line("Storno Kalibrierung Dosimeter", "-1", "LS", "480.00")], delivered="2026-10-14",
        note="Stornorechnung zu unserer Rechnung MT-26-0815 vom 16.10.2026. Der Betrag wird "
             "erstattet.")
    kit.invoice("upload/Storno MT-26-0815.pdf", storno, "in_approval",
                "Cancellation of an invoice that was paid already: a person decides on refund or "
                "offset.", form=on_paper(layouts.letter, "", title="Stornorechnung"),
                kind="cancellation", supplier="medical", strict=False,
                also_classes=["credit_note"], also=["exception"],
                also_exceptions=["EX10", "EX01", "EX05"], also_owner_roles=["ap", "procurement"],
                also_case_types=["none"], coding=("31.400", "4800"), due=None)
    nothing = bill("GS-88-2", "sanitary", "2026-11-16", "", [
        Line("Vergütung laut Absprache", "1", "LS", "120.00")], note="Gutschrift.",
        delivered="2026-11-16")
    kit.invoice("scan/Stapel_1123_013.tif", nothing, "exception",
                "A credit note that refers to nothing.", form=on_paper(
                    layouts.works, "Der Betrag wird mit der nächsten Zahlung verrechnet.",
                    title="Gutschrift", printer=paper.tiff), kind="credit_note", code="EX05",
                supplier="sanitary", also_exceptions=["EX01", "EX10"],
                also_owner_roles=["procurement"], also_case_types=["none"], due=None)
    kit.invoice("upload/EGK-61305.xml", bill(
        "EGK-61305", "lamps", "2026-11-18", "2026-12-18",
        [Line("Rückvergütung Leuchtmittel", "-6", "H87", "15.00")], order="B/2026/00427",
        delivered="2026-11-17", terms=SKONTO_10, allowances=[freight("5.00", "Bearbeitung")]),
        "exception", "A negative amount on an ordinary invoice (380).", code="EX05",
        order="B/2026/00427", also_classes=["credit_note"], due=None)


def write(kit):
    duplicates(kit)
    master_data(kit)
    fraud(kit)
    credits(kit)
