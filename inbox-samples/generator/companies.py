"""The companies, invoices and papers of the samples. All of them are invented."""

from .identifiers import iban, vat_identifier
from .invoice import AllowanceCharge, Invoice, Line, Party

MAILBOX = "Rechnungseingang <rechnung@nordlicht-hv.example>"

BUYER = Party(
    "Nordlicht Hausverwaltung GmbH", "Hafendamm 41", "24937", "Flensburg",
    vat_identifier("81410273"), "rechnung@nordlicht-hv.example", register="HRB 90417 FL")


def seller(name, street, zip_code, city, vat, account, mail, contact, phone, register):
    return Party(name, street, zip_code, city, vat_identifier(vat), mail, contact, phone,
                 register, iban(99990000 + account % 1000, account))


LIFT = seller(
    "Möwe Aufzugsdienst GmbH", "Werftstraße 8", "24143", "Kiel", "81520384", 4711001,
    "rechnung@moewe-aufzug.example", "Imke Lorenzen", "+49 431 9900-110", "HRB 90118 KI")
CLEANING = seller(
    "Gebrüder Tiedemann Gebäudereinigung OHG", "Deichweg 3", "25813", "Husum", "81630495",
    4711002, "buero@tiedemann-reinigung.example", "Boy Tiedemann", "+49 4841 990-220",
    "HRA 9033 FL")
LOCKSMITH = seller(
    "Schlüsseldienst Petersen e.K.", "Angelburger Straße 70", "24937", "Flensburg", "81740516",
    4711003, "info@petersen-schluessel.example", "Sönke Petersen", "+49 461 990330", "HRA 9120 FL")
PAINTER = seller(
    "Malerbetrieb Hansen & Söhne GmbH", "Lindenallee 15", "24837", "Schleswig", "81850627",
    4711004, "malerbetrieb-hansen@post.example", "Telse Hansen", "+49 4621 99044",
    "HRB 90522 FL")
GARDEN = seller(
    "Gartenbau Knudsen GmbH", "Koppelweg 2", "24955", "Harrislee", "81960738", 4711005,
    "rechnungen@knudsen-garten.example", "Merle Knudsen", "+49 461 990550", "HRB 90631 FL")
ENERGY = seller(
    "Fördeblick Energie eG", "Speicherlinie 40", "24937", "Flensburg", "82070849", 4711006,
    "abrechnung@foerdeblick-energie.example", "Kundenservice", "+49 461 990-6600", "GnR 9015 FL")
FIRE = seller(
    "Baltic Brandschutz GmbH", "Am Eichenhof 6", "24941", "Flensburg", "82180950", 4711007,
    "buchhaltung@baltic-brandschutz.example", "Gesa Thomsen", "+49 461 990770", "HRB 90740 FL")
ELECTRICIAN = seller(
    "Elektro Brodersen GmbH", "Husumer Straße 91", "24941", "Flensburg", "82290161", 4711008,
    "rechnung@brodersen-elektro.example", "Finn Brodersen", "+49 461 990880", "HRB 90855 FL")

OCTOBER = ("2026-10-01", "2026-10-31")
EN16931 = "urn:cen.eu:en16931:2017"
WAREHOUSE = ("Speicherlinie 12", "24937", "Flensburg")
HIGH_RISE = ("Mühlenholz 5", "24943", "Flensburg")

INVOICES = {
    "lift": Invoice(
        "MA-2026-1187", "2026-11-02", "2026-12-02", LIFT, BUYER, buyer_reference="NLH-TECHNIK",
        order="4500018831", contract="WV-2024-017", period=OCTOBER, site=HIGH_RISE,
        terms="#SKONTO#TAGE=10#PROZENT=2.00#\n#SKONTO#TAGE=30#PROZENT=0.00#\n",
        lines=[
            Line("Wartung Personenaufzug", "4", "C62", "185.00",
                 description="Monatliche Wartung nach Wartungsplan, Anlagen A1 bis A4"),
            Line("Notrufaufschaltung", "4", "C62", "24.90", description="je Anlage und Monat"),
            Line("Fahrzeit Monteur", "2.5", "HUR", "62.40")]),
    "cleaning": Invoice(
        "26-0938", "2026-11-04", "2026-11-18", CLEANING, BUYER, buyer_reference="NLH-OBJEKT",
        order="4500018790", period=OCTOBER, site=HIGH_RISE, guideline=EN16931,
        terms="Zahlbar innerhalb von 14 Tagen ohne Abzug.",
        lines=[Line("Treppenhausreinigung", "13", "C62", "96.50"),
               Line("Glasreinigung Eingang", "1", "C62", "148.00")]),
    "locksmith": Invoice(
        "SP-611", "2026-11-16", "2026-11-30", LOCKSMITH, BUYER, buyer_reference="NLH-NOTDIENST",
        delivered="2026-11-16", site=WAREHOUSE, note="Notöffnung Heizraum nach Anruf 07:10 Uhr.",
        terms="Zahlbar bis 30.11.2026.",
        lines=[Line("Türöffnung Stahltür", "1", "C62", "119.00"),
               Line("Profilzylinder 30/35", "1", "C62", "48.75")]),
    "painter": Invoice(
        "TH-44", "2026-11-17", "2026-12-17", PAINTER, BUYER, buyer_reference="NLH-PROJEKT",
        order="4500018802", project="PSP-2026-TREPPE", delivered="2026-11-13", site=HIGH_RISE,
        terms="30 Tage netto.",
        lines=[Line("Wandanstrich Treppenhaus", "214.60", "MTK", "11.85"),
               Line("Geländer lackieren", "38.2", "MTR", "17.40")],
        allowances=[AllowanceCharge(False, "96.02", "Nachlass laut Angebot", "95",
                                    base="3200.69", percent="3.00")]),
    "garden": Invoice(
        "GK-2026-0417", "2026-11-09", "2026-12-09", GARDEN, BUYER, buyer_reference="NLH-OBJEKT",
        contract="RV-2025-004", period=OCTOBER, site=WAREHOUSE, terms="Zahlbar bis 09.12.2026.",
        lines=[Line("Grünpflege Außenanlagen", "22.5", "HUR", "44.20"),
               Line("Zwiebelblumen, Mischung", "400", "C62", "0.385", rate="7")],
        attachments=[("pflegenachweis.csv", "Pflegenachweis Oktober", "text/csv",
                      "Datum;Fläche;Stunden\n06.10.2026;Hof;7,5\n20.10.2026;Hof;15\n".encode())]),
    "energy": Invoice(
        "FE-88421", "2026-11-12", "2026-11-26", ENERGY, BUYER, buyer_reference="NLH-ENERGIE",
        contract="STROM-77120", period=OCTOBER, site=WAREHOUSE,
        terms="Der Betrag ist am 26.11.2026 fällig.",
        lines=[Line("Allgemeinstrom", "4318.2", "KWH", "0.2741"),
               Line("Grundpreis", "31", "DAY", "0.82")],
        allowances=[AllowanceCharge(True, "12.50", "Messstellenbetrieb", "ABL")]),
    "credit": Invoice(
        "BB-G-0077", "2026-11-10", "2026-11-24", FIRE, BUYER, is_credit_note=True,
        buyer_reference="NLH-TECHNIK", preceding=("BB-26-3310", "2026-10-20"),
        delivered="2026-10-15", note="Zwei Feuerlöscher wurden zurückgegeben.",
        lines=[Line("Feuerlöscher ABC 6 kg, Rücknahme", "2", "C62", "64.90")]),
    "slip": Invoice(
        "BB-26-3391", "2026-11-13", "2026-12-13", FIRE, BUYER, buyer_reference="NLH-TECHNIK",
        delivered="2026-11-11", site=WAREHOUSE, terms="30 Tage netto.", slip="10.00",
        lines=[Line("Prüfung Feuerlöscher", "18", "C62", "14.80"),
               Line("Prüfplakette", "18", "C62", "0.95")]),
    "electrician": Invoice(
        "EB-20261120", "2026-11-20", "2026-12-20", ELECTRICIAN, BUYER, guideline=EN16931,
        buyer_reference="NLH-TECHNIK", order="4500018844", delivered="2026-11-12",
        site=WAREHOUSE, terms="30 Tage netto.",
        lines=[Line("LED-Leuchte Keller, montiert", "12", "C62", "58.30"),
               Line("Kleinmaterial", "1", "C62", "21.45")]),
}

PAPERS = {
    "timesheet": ("Stundennachweis Oktober 2026", CLEANING, [
        "Objekt: Mühlenholz 5, 24943 Flensburg", "",
        "05.10.2026   Treppenhaus   2,0 Std.   A. Thiessen",
        "12.10.2026   Treppenhaus   2,0 Std.   A. Thiessen",
        "19.10.2026   Glas Eingang  1,5 Std.   M. Claussen", "",
        "Leistung bestätigt: H. Jensen, 30.10.2026"]),
    "callout": ("Regiebericht SP-611", LOCKSMITH, [
        "Anruf 16.11.2026, 07:10 Uhr; Eintreffen 07:35 Uhr", "Heizraum, Stahltür T30",
        "Zylinder aufgebohrt und ersetzt", "", "Unterschrift: H. Jensen"]),
    "letter": ("Änderung unserer Geschäftszeiten", GARDEN, [
        "Sehr geehrte Damen und Herren,", "",
        "ab dem 1. Dezember erreichen Sie uns von 7 bis 15 Uhr.", "",
        "Mit freundlichen Grüßen", "Merle Knudsen"]),
}

# Place (x, y), size and whether it ends there, in pixels of 200 dpi; the page of a scan.
PAPER_INVOICE = [
    (180, 150, 44, False, "Glaserei Wittkopp"),
    (180, 215, 26, False, "Inh. Antje Wittkopp · Hafendamm 18 · 24937 Flensburg"),
    (180, 420, 28, False, BUYER.name),
    (180, 465, 28, False, BUYER.street),
    (180, 510, 28, False, f"{BUYER.zip} {BUYER.city}"),
    (1080, 420, 28, False, "Rechnungsdatum:"), (1474, 420, 28, True, "20.11.2026"),
    (1080, 465, 28, False, "Kundennummer:"), (1474, 465, 28, True, "10428"),
    (180, 760, 40, False, "Rechnung Nr. 2026-318"),
    (180, 850, 28, False, "Leistungsdatum: 17.11.2026, Objekt Marienhof 5, Flensburg"),
    (180, 960, 28, False, "Pos."), (280, 960, 28, False, "Leistung"),
    (1040, 960, 28, True, "Menge"), (1250, 960, 28, True, "Einzelpreis"),
    (1474, 960, 28, True, "Betrag"),
    (180, 1020, 28, False, "1"), (280, 1020, 28, False, "Isolierglas 4/16/4, 0,9 x 1,2 m"),
    (1040, 1020, 28, True, "2"), (1250, 1020, 28, True, "186,00"), (1474, 1020, 28, True, "372,00"),
    (180, 1070, 28, False, "2"), (280, 1070, 28, False, "Montage und Entsorgung"),
    (1040, 1070, 28, True, "3"), (1250, 1070, 28, True, "58,00"), (1474, 1070, 28, True, "174,00"),
    (1040, 1180, 28, False, "Nettobetrag"), (1474, 1180, 28, True, "546,00 EUR"),
    (1040, 1230, 28, False, "19 % USt."), (1474, 1230, 28, True, "103,74 EUR"),
    (1040, 1290, 32, False, "Gesamt"), (1474, 1290, 32, True, "649,74 EUR"),
    (180, 1430, 28, False, "Zahlbar bis 04.12.2026 mit 2 % Skonto, sonst bis 20.12.2026 ohne Abzug."),
    (180, 2130, 24, False, f"IBAN {iban(99990018, 318)}"),
    (180, 2170, 24, False, f"USt-IdNr. {vat_identifier('81234509')}"),
]
