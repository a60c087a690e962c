"""§ 13b, § 19, small amounts, and what § 14 UStG wants to see."""

from dataclasses import replace

from ..invoice import Line
from . import layouts, paper
from .house import CLINICS, STRANGER
from .kit import bill, of_order, on_paper
from .suppliers import party

WORKDAY = "2026-11-09"
AE_HINT = "Steuerschuldnerschaft des Leistungsempfängers nach § 13b UStG."


def _of(number, order, issued, due, **further):
    further.setdefault("delivered", WORKDAY)
    return of_order(number, order, issued, due, **further)


def reverse_charge(kit):
    kit.invoice("upload/HP-26-0411.xml", _of(
        "HP-26-0411", "B/2026/00435", "2026-11-11", "2026-12-02", note=AE_HINT,
        terms="Zahlbar in 21 Tagen ohne Abzug."), "in_approval",
        "Building works for a company that does such works itself: § 13b (2) no. 4, no VAT, hint "
        "present. Both reviewers absent, third in the chain.", order="B/2026/00435")
    kit.invoice("upload/ES-2026-204.xml", _of(
        "ES-2026-204", "B/2026/00436", "2026-11-12", "2026-11-26", rate="19",
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n"), "exception",
        "The same kind of works with 19 % VAT: the recipient owes the tax (§ 13b), the VAT shown "
        "is wrong (§ 14c).", code="EX05", order="B/2026/00436", skonto_until="2026-11-22")
    kit.invoice("scan/Stapel_1123_003.pdf", _of(
        "ES-2026-208", "B/2026/00437", "2026-11-12", "2026-11-26"), "in_approval",
        "A repair of 420 € net: up to 500 € § 13b does not apply (UStAE 13b.2), 19 % is right and "
        "ordered so.", form=on_paper(
            layouts.craftsman, "Zahlbar ohne Abzug binnen 14 Tagen, also bis 26.11.2026."), order="B/2026/00437")
    kit.invoice("upload/ES-2026-211.xml", _of(
        "ES-2026-211", "B/2026/00469", "2026-11-13", "2026-11-27",
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n"), "in_approval",
        "A small repair again, as XRechnung: 185 € net with 19 %.", order="B/2026/00469",
        skonto_until="2026-11-23")
    kit.invoice("upload/2026_R-381.xml", _of(
        "2026/R-381", "B/2026/00438", "2026-11-12", "2026-11-26", rate="0", category="AE",
        note=AE_HINT, terms="Zahlbar in 14 Tagen."), "exception",
        "Cleaning without VAT, but the recipient does not clean buildings for others: § 13b (2) "
        "no. 8 does not apply, 19 % VAT is missing.", code="EX05", order="B/2026/00438")
    kit.invoice("upload/Rechnung_MF-1187.pdf", _of(
        "MF-1187", "B/2026/00439", "2026-11-10", "2026-11-24", buyer=CLINICS), "in_approval",
        "Building works with 19 % for the sister company, which does no such works: right.",
        form=on_paper(layouts.works, "Zahlungsziel 14 Tage netto, spätestens 24.11.2026."),
        order="B/2026/00439")
    kit.invoice("upload/MF-1190.xml", _of(
        "MF-1190", "B/2026/00440", "2026-11-11", "2026-11-25", rate="0", category="AE",
        buyer=CLINICS, note=AE_HINT, terms="Zahlbar in 14 Tagen."), "exception",
        "Reverse charge towards the sister company, which does no building works: 19 % were "
        "ordered and due.", code="EX05", order="B/2026/00440")
    kit.invoice("upload/AF_2026_0931.xml", _of(
        "AF-2026-0931", "B/2026/00444", "2026-11-05", "2026-12-05", delivered="2026-11-03",
        note=AE_HINT, terms="30 Tage netto."), "in_approval",
        "Service of an Austrian supplier: § 13b (1), both VAT ids, no VAT; 5,200 € need the budget "
        "holder.", order="B/2026/00444")


def small(kit):
    kit.invoice("scan/Stapel_1123_004.pdf", _of(
        "TB 61/2026", "B/2026/00441", "2026-11-09", "2026-11-23", delivered="2026-11-04",
        note="Als Kleinunternehmerin im Sinne von § 19 UStG wird keine Umsatzsteuer berechnet."),
        "in_approval", "Small business: no VAT is right; a scanned picture.",
        form=on_paper(layouts.letter, "Zahlbar bis 23.11.2026.", printer=paper.scanned),
        order="B/2026/00441")
    kit.invoice("upload/EGK-61270.xml", of_order(
        "EGK-61270", "B/2026/00443", "2026-11-12", "2026-12-12",
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n"), "in_approval",
        "540 € after 588 € on a cost centre with a budget of 1,000 €: the match is clean, the "
        "budget holder must approve too.", order="B/2026/00443", extra=("budget",),
        over_budget=True, skonto_until="2026-11-22")
    kit.invoice("upload/Burger_TB_63.pdf", _of(
        "TB 63/2026", "B/2026/00442", "2026-11-11", "2026-11-25", rate="19", category="S",
        delivered="2026-11-06"), "exception",
        "A small business (§ 19) that shows 19 % VAT: wrongly stated tax (§ 14c), and not as "
        "ordered.", form=on_paper(layouts.letter, "Zahlbar bis 25.11.2026."), code="EX05",
        order="B/2026/00442")
    kit.put("scan/Stapel_1123_005.tif", paper.tiff(_receipt("2214", "187,30", "157,39", "29,91")))
    kit.expect("scan/Stapel_1123_005.tif", "invoice", "in_approval",
               "187.30 € gross: a small-amount invoice (§ 33 UStDV) needs neither recipient nor "
               "tax number nor service date; the supplier needs no order.",
               case_type="standard", supplier_id="K 4721", cost_center="39.100", account="4900",
               next_owner_role="fm", next_owner_user="riedlm", approval_steps=["ap", "fm"],
               invoice_number="2214", gross="187.30", currency="EUR",
               also_classes=["expense_receipt"])
    flowers = replace(party("florist"), tax_number="")
    kit.invoice("upload/Floristik 2231.pdf", replace(bill(
        "2231", "florist", "2026-11-16", "2026-11-30",
        [Line("Grabgesteck und Trauerschleife", "1", "H87", "221.00")], delivered="2026-11-16"),
        seller=flowers), "exception",
        "262.99 € is over the small amount of 250 €: tax number or VAT id are missing.",
        form=on_paper(layouts.works, "Zahlbar bis 30.11.2026."), code="EX05", supplier="florist")


def _receipt(number, gross, net, tax):
    s, p = paper.Sheet("Beleg", size=11), party("florist")
    for text in ("Floristik Reisinger", "Inh. Anna Reisinger", p.street, f"{p.zip} {p.city}", "",
                 f"Rechnung Nr. {number}", "Datum 12.11.2026", ""):
        s.line(text, x=30, step=7)
    s.row((30, "Adventsgestecke Foyer, 5 Stück"), (150, f"{gross} €", "r"), step=9)
    s.row((30, "Gesamt"), (150, f"{gross} €", "r"), step=7)
    s.row((30, "darin 19 % MwSt."), (150, f"{tax} €", "r"), step=7)
    s.row((30, "Nettobetrag"), (150, f"{net} €", "r"), step=12)
    s.line("Vielen Dank für Ihren Einkauf!", x=30, step=8)
    s.line(f"IBAN {layouts.spaced(p.iban)}", x=30)
    return s


def formal(kit):
    kit.invoice("upload/KU-26-0771.pdf", _of(
        "KU-26-0771", "B/2026/00445", "2026-11-12", "2026-12-12", delivered=""), "exception",
        "Neither day nor period of the service on the sheet (§ 14 (4) no. 6).",
        form=on_paper(layouts.typed, "Zahlungsziel 12.12.2026 rein netto."), code="EX05",
        order="B/2026/00445")
    kit.invoice("upload/KU-26-0774.pdf", _of(
        "KU-26-0774", "B/2026/00446", "2026-11-12", "2026-12-12", delivered="",
        note="Das Leistungsdatum entspricht dem Rechnungsdatum."), "in_approval",
        "No own service date, but the sentence that it is the invoice date.",
        form=on_paper(layouts.typed, "Zahlungsziel 12.12.2026 rein netto."),
        order="B/2026/00446")
    kit.invoice("upload/PE-26-30101.pdf", of_order(
        "PE-26-30101", "B/2026/00447", "2026-11-13", "2026-12-13", buyer=STRANGER), "exception",
        "Addressed to another hospital company that is not ours.",
        form=on_paper(layouts.boxed, "3 % Skonto bis 27.11.2026, netto Kasse bis 13.12.2026."),
        code="EX05", order="B/2026/00447", also_exceptions=["EX10"], skonto_until="2026-11-27")
    kit.invoice("upload/R-386_Sonnleitner.pdf", _of(
        "2026/R-386", "B/2026/00448", "2026-11-12", "2026-11-26", slip="9.00"), "exception",
        "1,140.00 + 216.60 make 1,356.60, printed are 1,365.60.",
        form=on_paper(layouts.modern, "Zahlbar ohne Abzug bis 26.11.2026."), code="EX05",
        order="B/2026/00448", also_gross=["1356.60"])
    kit.invoice("upload/EGK-61277.xml", of_order(
        "EGK-61277", "B/2026/00449", "2026-11-13", "2026-12-13", slip="-80.00",
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n"), "exception",
        "The total in the XML is 80.00 € less than net and VAT (BR-CO-15).", form="cii",
        code="EX05", order="B/2026/00449", einvoice="invalid", also_gross=["866.32"],
        skonto_until="2026-11-23")
    kit.invoice("upload/W-2026-305.pdf", _of(
        "W-2026-305", "B/2026/00450", "2026-11-12", "2026-12-03", rate="16"), "exception",
        "16 % was the rate of July to December 2020 only.",
        form=on_paper(layouts.headed, "Zahlbar bis 03.12.2026 netto."), code="EX05",
        order="B/2026/00450")
    kit.invoice("upload/PE-26-30108.pdf", of_order(
        "PE-26-30108", "B/2026/00451", "", ""), "exception",
        "No invoice date on the sheet.", form=on_paper(
            layouts.boxed, "Zahlbar 30 Tage nach Erhalt ohne Abzug."), code="EX05",
        order="B/2026/00451")
    kit.invoice("upload/EGK-61290.xml", of_order(
        "EGK-61290", "B/2026/00452", "2026-12-15", "2027-01-14",
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n"), "exception",
        "Dated three weeks ahead: not plausible, would move Skonto and term.", code="EX05",
        strict=False, also=["in_approval"], also_exceptions=["EX10"],
        also_owner_roles=["fm"], order="B/2026/00452", skonto_until="2026-12-25")


def corrected(kit):
    """Later: the cleaner's corrected invoice."""
    kit.invoice("upload/R-386-K_Sonnleitner.pdf", _of(
        "2026/R-386-K", "B/2026/00448", "2026-11-20", "2026-12-04",
        note="Berichtigte Rechnung, ersetzt unsere fehlerhafte Rechnung 2026/R-386 vom "
             "12.11.2026."), "in_approval",
        "Corrected invoice with reference to the faulty one, which was never approved.",
        strict=False, also=["exception"], also_exceptions=["EX06", "EX03"],
        also_owner_roles=["ap"],
        form=on_paper(layouts.modern, "Zahlbar ohne Abzug bis 04.12.2026.",
                      title="Rechnungskorrektur"), order="B/2026/00448")


def write(kit):
    reverse_charge(kit)
    small(kit)
    formal(kit)
