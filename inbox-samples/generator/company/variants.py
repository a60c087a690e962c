"""What is right, but written in another way: terms, dates, units, envelopes."""

import io
import zipfile
from dataclasses import replace

from .. import mail
from ..invoice import Line
from . import emergencies, evidence, layouts, paper
from .house import CLINICS, MAILBOX, SERVICES
from .kit import bill, lines_of, of_order, on_paper, rendered
from .projects import account, put
from .recurring import evidence_line, message
from .suppliers import party

D, N30 = "2026-11-13", "2026-12-13"


def terms(kit):
    for file, number, order, layout, words, until, due, printer in [
            ("upload/sm88102.pdf", "SM-88102", "B/2026/00460", layouts.letter,
             "Zahlungsbedingungen: 10 Tage 2 %, 30 Tage rein netto.", "2026-11-23", N30, None),
            ("upload/pe30140.pdf", "PE-26-30140", "B/2026/00461", layouts.headed,
             "Bei Regulierung binnen 14 Tagen ab Rechnungsdatum 3 v. H. Nachlass, sonst 30 Tage "
             "netto.", "2026-11-27", N30, None),
            ("upload/ku0801.pdf", "KU-26-0801", "B/2026/00462", layouts.typed,
             "Zahlbar netto innerhalb eines Monats nach Rechnungsdatum.", None, N30, None),
            ("upload/egk61310.pdf", "EGK-61310", "B/2026/00463", layouts.works,
             "Zahlung: bis 23.11.2026 abzüglich 2,00 % Skonto (8,23 EUR), bis 13.12.2026 netto.",
             "2026-11-23", N30, None),
            ("upload/pe30144.pdf", "PE-26-30144", "B/2026/00464", layouts.modern,
             "Bei Überweisung innerhalb von 14 Tagen dürfen Sie 3 Prozent Skonto abziehen.",
             "2026-11-27", N30, None),
            ("scan/Stapel_1123_040.pdf", "SM-88110", "B/2026/00465", layouts.boxed,
             "2,0 % Skonto bei Zahlungseingang binnen 10 Tagen, ohne Abzug 30 Tage.",
             "2026-11-23", N30, paper.scanned),
            ("scan/Stapel_1123_041.tif", "EGK-61318", "B/2026/00466", layouts.letter,
             "Zahlbar innerhalb von 30 Tagen ohne Abzug, bei Zahlung innerhalb von 10 Tagen 2 % "
             "Skonto.", "2026-11-23", N30, paper.tiff),
            ("scan/Stapel_1123_042.pdf", "SM-88115", "B/2026/00467", layouts.headed,
             "Zahlbar sofort rein netto.", None, "", paper.scanned)]:
        legible = "" if printer is None else " (a clean scan, 200 dpi)"
        kit.invoice(file, of_order(number, order, D, due), "in_approval",
                    f"Clean match; the terms say: {words}{legible}", strict=printer is None,
                    form=on_paper(layout, words, printer=printer or paper.printed), order=order,
                    **({"skonto_until": until} if until else {}))


def dates(kit):
    for file, number, order, layout, words, strict in [
            ("upload/R-401.pdf", "2026/R-401", "B/2026/00480", layouts.letter,
             "Leistungsmonat: Oktober 2026", True),
            ("upload/R-402.pdf", "2026/R-402", "B/2026/00481", layouts.works,
             "Die Arbeiten wurden in der Zeit vom 2. bis 6. November 2026 ausgeführt.", True),
            ("upload/EGK-61320.pdf", "EGK-61320", "B/2026/00468", layouts.headed,
             "Lieferung gemäß Lieferschein 7-44188 vom 05.11.2026.", True)]:
        due = "2026-11-27" if number[0] == "2" else N30
        kit.invoice(file, of_order(number, order, D, due, delivered="", note=words),
                    "in_approval", f"The time of supply stands in a sentence: {words}",
                    form=on_paper(layout, f"Zahlbar bis {layouts.day(due)}."), order=order,
                    strict=strict)


def lines(kit):
    lamps = "B/2026/00470"
    twice = [replace(line, unit="C62", note=note) for quantity, note in
             (("10", "Lieferung 02.11.2026"), ("6", "Lieferung 05.11.2026"))
             for line in lines_of(lamps, {"10": quantity})]
    kit.invoice("upload/EGK-61322.xml", bill(
        "EGK-61322", "lamps", D, N30, twice, order=lamps, delivered="2026-11-05"), "in_approval",
        "One order line billed in two lines, the unit written as C62 instead of H87.",
        order=lamps)
    filters = "B/2026/00471"
    kit.invoice("upload/SM-88121.xml", bill(
        "SM-88121", "sanitary", D, N30,
        [Line("Rückspülbarer Feinfilter 1 Zoll (DN 25)", "3", "H87", "128.00")], order=filters,
        delivered="2026-11-05"), "in_approval",
        "No line reference, the article in other words, quantity and price as ordered.",
        form="cii", order=filters)
    ties = "B/2026/00472"
    hundred = [replace(line, base="100") for line in lines_of(ties, {"10": ("2000", "3.20")})]
    kit.invoice("upload/EGK-61325.xml", bill(
        "EGK-61325", "lamps", D, N30, hundred, order=ties, delivered="2026-11-05"), "in_approval",
        "The price is for 100 pieces: 3.20 / 100 is the ordered 0.032.", order=ties)
    books = "B/2026/00484"
    kit.invoice("upload/pe30151.pdf", of_order("PE-26-30151", books, D, N30), "in_approval",
                "Books at 7 % and a trolley at 19 % on one printed invoice.",
                form=on_paper(layouts.letter, "Zahlbar bis 13.12.2026 ohne Abzug."), order=books)
    spare = "B/2026/00485"
    long = of_order("SM-88130", spare, D, N30)
    kit.invoice("upload/SM-88130.pdf", long, "in_approval",
                "26 lines on two pages with an amount carried forward.", form=lambda i:
                paper.printed(*(lambda s: (s[0], i.seller.name, s[1:]))(
                    layouts.two_pages(i, (), "Zahlbar bis 13.12.2026 ohne Abzug."))),
                order=spare)
    short = replace(SERVICES, name="Technik und Service Lechmünden")
    kit.invoice("upload/pe30153.pdf", of_order(
        "PE-26-30153", "B/2026/00473", D, N30, buyer=short), "in_approval",
        "The recipient under its usual short name, which is registered as an alias.",
        form=on_paper(layouts.boxed, "Zahlbar bis 13.12.2026 ohne Abzug."), order="B/2026/00473")


def taxes(kit):
    kit.invoice("upload/AF_2026_0948.xml", of_order(
        "AF-2026-0948", "B/2026/00483", D, N30, category="K",
        site=("Spitalgasse 2", "86697", "Lechmünden")), "in_approval",
        "Goods from Austria: intra-Community supply, both VAT ids, no VAT.", order="B/2026/00483")
    kit.invoice("upload/HP-26-0433.pdf", of_order(
        "HP-26-0433", "B/2026/00482", D, "2026-12-04", delivered="2026-11-09"), "exception",
        "Building works without VAT, but without the words of § 14a (5): "
        "\"Steuerschuldnerschaft des Leistungsempfängers\" is missing.", form=on_paper(
            layouts.works, "Zahlbar bis 04.12.2026 ohne Abzug."), code="EX05",
        order="B/2026/00482")
    kit.invoice("upload/EGK-G-4410.xml", bill(
        "EGK-G-4410", "lamps", "2026-11-19", N30, lines_of("B/2026/00425", {"10": "12"}),
        is_credit_note=True, preceding=("EGK-61240", "2026-11-11"), delivered="2026-11-05",
        note="Gutschrift der Mehrlänge."), "in_approval",
        "Credit note that names only the invoice: the order and the coding come from there.",
        kind="credit_note", form="ubl", supplier="lamps", coding=("31.100", "4260"), due=None,
        also_case_types=["none"])


def envelopes(kit):
    gate = emergencies.call("WS-20641", "N/2026/0036", "2026-11-19", "2026-12-03", "2026-11-18",
                            ("Öffnung und Instandsetzung Torschloss", "1", "LS", "330.00"))
    sheet = emergencies.report("N/2026/0036", "STM-26-0740", "2026-11-18",
                               "Ursache: Fremdkörper im Schloss. Maßnahme: Schloss geöffnet.",
                               "WS-B-81")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("WS-20641.xml", rendered(gate, "ubl")),
                           ("Stoerungsbericht.pdf", paper.printed(sheet))):
            info = zipfile.ZipInfo(name, date_time=(2026, 11, 19, 10, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    file = "mail/torschloss.eml"
    kit.put(file, message("locksmith", "Einsatz 18.11. Betriebshof", "Unterlagen gepackt.\n",
                          "2026-11-19T10:02:00", (out.getvalue(), "application/zip",
                                                  "WS-20641.zip")))
    kit.invoice(file, gate, "in_approval", "Invoice and report in one zip archive.", put=False,
                part="WS-20641.xml", order="N/2026/0036", case="emergency")
    evidence_line(kit, file, "incident_report", "Evidence in the same archive.",
                  order="N/2026/0036", supplier="K 4715", part="Stoerungsbericht.pdf", strict=True)
    lights = of_order("EGK-61330", "B/2026/00474", D, N30, buyer=CLINICS)
    inner = mail.message("rechnung@egk-kranzfelder.example", "brunnerp@lechmuenden-kliniken.example",
                         "Rechnung EGK-61330", "Anbei unsere Rechnung.\n", "2026-11-16T13:00:00",
                         "61330@egk-kranzfelder.example")
    mail.attach(inner, rendered(lights, "cii"), "application/xml", "EGK-61330.xml")
    inner.set_boundary("=-inner-61330")
    outer = mail.message("Paul Brunner <brunnerp@lechmuenden-kliniken.example>", MAILBOX,
                         "WG: Rechnung EGK-61330", "Ging an mich statt an euch. Gruß Paul\n",
                         "2026-11-17T08:10:00", "fw1@lechmuenden-kliniken.example")
    mail.forward(outer, inner)
    kit.put("mail/wg-rechnung.eml", mail.finished(outer, "forward"))
    kit.invoice("mail/wg-rechnung.eml", lights, "in_approval",
                "Sent to an employee, who forwards it; addressed to the sister company.",
                form="cii", put=False, part="EGK-61330.xml", order="B/2026/00474")


def together(kit):
    """XRechnung first, its picture second."""
    alarms = of_order("BO-2026-902", "B/2026/00486", D, N30, delivered="2026-11-09",
                      terms="Zahlbar ohne Abzug.")
    copy = on_paper(layouts.works, "Zahlbar bis 13.12.2026 ohne Abzug.")(alarms)
    file = "mail/rauchmelder.eml"
    kit.put(file, message("fire", "Rechnung BO-2026-902", "XRechnung und Sichtkopie anbei.\n",
                          "2026-11-16T09:45:00",
                          (rendered(alarms, "ubl"), "application/xml", "BO-2026-902.xml"),
                          (copy, "application/pdf", "BO-2026-902_Sichtkopie.pdf")))
    kit.invoice(file, alarms, "in_approval", "XRechnung and its picture in one mail.", put=False,
                part="BO-2026-902.xml", order="B/2026/00486")
    kit.invoice(file, alarms, "filed", "The picture is no second invoice.", form="text",
                put=False, part="BO-2026-902_Sichtkopie.pdf", order="B/2026/00486", strict=False,
                also=["exception", "rejected"], also_exceptions=["EX06", None],
                also_owner_roles=["ap"], also_case_types=["none"])


def defects(kit):
    order = "P/2026/0011"
    sheet = evidence.form(
        "Abnahmeniederschrift", "Klinikverbund Lechmünden Technik und Service GmbH",
        [("Maßnahme", "B-26-01 Liegendzufahrt"), ("Bestellung", order),
         ("Auftragnehmer", party("builder").name), ("Termin", "13.11.2026")],
        "Die Abnahme erfolgt unter Vorbehalt. Offene Mängel: Gefälle zur Rinne unzureichend, "
        "Randsteine auf 4 m lose. Beseitigung bis 11.12.2026.",
        [("M. Zacherl", "Auftragnehmer"), ("A. Wimmer", "Auftraggeber")])
    kit.put("scan/Stapel_1123_043.pdf", paper.scanned(sheet))
    evidence_line(kit, "scan/Stapel_1123_043.pdf", "acceptance", "Acceptance with open defects.",
                  "BV-26-06", order, "K 4704")
    put(kit, "upload/BZ-26-0240.xml", account(
        "BZ-26-0240", order, "877", "2026-11-16", "2026-12-16", {"10": "60"},
        note="Schlussrechnung Liegendzufahrt."), "exception",
        "Final invoice while the acceptance lists open defects: a person must decide what to keep "
        "back.", order, "project_final", code="EX08", strict=False,
        also_exceptions=["EX04", "EX10", "EX02"], also_owner_roles=["fm", "ap", "procurement"])


def write(kit):
    terms(kit)
    dates(kit)
    lines(kit)
    taxes(kit)
    envelopes(kit)
    together(kit)
    defects(kit)
