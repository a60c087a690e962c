"""Orders and what was received for them."""

from dataclasses import dataclass

from .suppliers import SUPPLIERS


@dataclass
class OrderLine:
    line: str
    article: str
    text: str
    quantity: str
    unit: str
    price: str
    rate: str = ""


@dataclass
class Order:
    number: str
    supplier: str
    kind: str
    rate: str
    place: str
    cost_center: str
    account: str
    ordered_at: str
    lines: list
    asset: str = ""
    project: str = ""
    contract: str = ""
    valid: tuple = ("", "")
    limit: str = ""

    def line(self, number):
        return next(line for line in self.lines if line.line == number)


ORDERS = {}
RECEIPTS = []
PLACES = {"31.100": "L-ZK", "31.200": "L-GK", "31.300": "L-PW", "31.400": "L-MV",
          "32.100": "L-BH", "39.100": "L-BH", "39.200": "L-BH", "39.300": "L-BH"}


def order(number, supplier, cost_center, account, ordered_at, *lines, kind="standard", rate="19",
          **further):
    rows = [OrderLine(str(10 * (place + 1)), *line) for place, line in enumerate(lines)]
    ORDERS[number] = Order(number, supplier, kind, rate, PLACES[cost_center], cost_center, account,
                           ordered_at, rows, **further)
    return number


def receipt(number, order_number, day, who, document, *quantities, kind="goods"):
    """Quantities in the order of the order's lines; "" where nothing came of a line."""
    for line, quantity in zip(ORDERS[order_number].lines, quantities):
        if quantity:
            RECEIPTS.append((number, str(len(RECEIPTS) + 1), kind, order_number, line.line,
                             quantity, line.unit, day, who, document))


def goods(number, *further, came="2026-11-05", note="", who="aignerk", **named):
    """An order whose goods came complete."""
    order(number, *further, **named)
    receipt(f"WES 26-{number[-4:]}", number, came, who, note or f"Lieferschein {number[-3:]}/26",
            *[line.quantity for line in ORDERS[number].lines])


def service(number, *further, done="2026-11-09", note="", who="aignerk", **named):
    """An order whose work was confirmed complete."""
    order(number, *further, **named)
    receipt(f"LES 26-{number[-4:]}", number, done, who, note or f"Regiebericht {number[-3:]}",
            *[line.quantity for line in ORDERS[number].lines], kind="service")


def _standard():
    goods("B/2026/00401", "sanitary", "31.200", "4260", "2026-09-07",
          ("MS-DK50", "Duschkopf Edelstahl", "30", "Stk", "24.00"), came="2026-09-21")
    goods("B/2026/00417", "lamps", "31.100", "4260", "2026-10-19",
          ("KR-DL18", "LED-Downlight 18 W", "60", "Stk", "12.40"),
          ("KR-NB36", "Notlichtbatterie 3,6 V", "25", "Stk", "31.80"))
    goods("B/2026/00421", "sanitary", "31.200", "4260", "2026-10-20",
          ("MS-WT7", "Waschtischarmatur Klinik", "40", "Stk", "18.30"), came="2026-11-06")
    goods("B/2026/00422", "office", "39.100", "4930", "2026-10-21",
          ("EN-DK2", "Druckkopf Etikettendrucker", "1", "Stk", "32.00"))
    goods("B/2026/00423", "lamps", "31.400", "4260", "2026-10-21",
          ("KR-SL6", "Steckdosenleiste 6-fach medizinisch", "50", "Stk", "30.00"))
    goods("B/2026/00424", "sanitary", "31.100", "4260", "2026-10-22",
          ("MS-SB4", "Spültischbatterie", "8", "Stk", "75.00"))
    goods("B/2026/00425", "lamps", "31.100", "4260", "2026-10-22",
          ("KR-NYM3", "Mantelleitung NYM-J 3x1,5", "500", "m", "0.92"))
    goods("B/2026/00426", "sanitary", "32.100", "4260", "2026-10-23",
          ("MS-EV15", "Eckventil 1/2 Zoll", "250", "Stk", "4.10"))
    order("B/2026/00427", "lamps", "31.100", "4260", "2026-09-28",
          ("KR-T8", "LED-Röhre T8 1200 mm", "200", "Stk", "9.60"))
    receipt("WES 26-0398", "B/2026/00427", "2026-10-09", "aignerk", "LS 7-43011", "120")
    receipt("WES 26-0441", "B/2026/00427", "2026-11-12", "aignerk", "LS 7-44102", "50")
    goods("B/2026/00428", "office", "39.200", "4980", "2026-10-26",
          ("EN-MA1", "Monitorarm Gasfeder", "10", "Stk", "84.00"), who="riedlm")
    goods("B/2026/00429", "sanitary", "31.200", "4260", "2026-10-26",
          ("MS-HG30", "Haltegriff klappbar 300 mm", "18", "Stk", "46.50"))
    goods("B/2026/00430", "sanitary", "31.400", "4260", "2026-10-26",
          ("MS-SP1", "Spiegel kippbar barrierefrei", "9", "Stk", "71.00"), who="brunnerp")
    order("B/2026/00431", "lamps", "31.100", "4260", "2026-11-02",
          ("KR-AK12", "Akkupack USV 12 V", "4", "Stk", "129.00"))
    goods("B/2026/00432", "office", "39.100", "4930", "2026-10-28",
          ("EN-WB9", "Whiteboard 90 x 120", "3", "Stk", "118.00"), who="riedlm")
    goods("B/2026/00433", "sanitary", "31.100", "4260", "2026-10-28",
          ("MS-DLE", "Durchlauferhitzer 18 kW", "2", "Stk", "285.00"),
          ("", "Fracht Stückgut", "1", "psch", "24.00"))
    goods("B/2026/00434", "lamps", "31.400", "4260", "2026-10-28",
          ("KR-KK60", "Kabelkanal 60 x 110, 2 m", "30", "Stk", "30.00"), who="brunnerp")
    goods("B/2026/00443", "lamps", "31.300", "4260", "2026-11-02",
          ("KR-TH2", "Treppenhausleuchte mit Melder", "12", "Stk", "45.00"))


def _more():
    for number, supplier, centre, *line in [
            ("B/2026/00460", "sanitary", "31.100", "MS-BL1", "Bogenarm-Brause", "12", "35.00"),
            ("B/2026/00461", "office", "39.100", "EN-LO1", "Laminiergerät A3", "2", "189.00"),
            ("B/2026/00462", "cooling", "31.400", "KU-TL5", "Temperaturlogger", "5", "96.00"),
            ("B/2026/00463", "lamps", "31.100", "KR-SI16", "Leitungsschutzschalter B16", "48",
             "7.20"),
            ("B/2026/00464", "office", "39.200", "EN-TA8", "Tablethalter Visitewagen", "6",
             "58.00"),
            ("B/2026/00465", "sanitary", "31.200", "MS-DU2", "Duschsitz klappbar", "4", "162.00"),
            ("B/2026/00466", "lamps", "31.400", "KR-NV1", "Netzteil 24 V DC", "9", "44.00"),
            ("B/2026/00467", "sanitary", "32.100", "MS-PU3", "Tauchpumpe 400 W", "2", "210.00"),
            ("B/2026/00468", "lamps", "31.100", "KR-KD2", "Kabeldurchführung M25", "80", "1.85"),
            ("B/2026/00470", "lamps", "31.200", "KR-RL4", "Rettungszeichenleuchte", "16", "64.00"),
            ("B/2026/00471", "sanitary", "31.100", "MS-FI9", "Feinfilter DN 25 rückspülbar", "3",
             "128.00"),
            ("B/2026/00472", "lamps", "31.100", "KR-KB2", "Kabelbinder 200 mm schwarz", "2000",
             "0.032"),
            ("B/2026/00473", "office", "39.100", "EN-RG3", "Fachbodenregal", "4", "112.00"),
            ("B/2026/00474", "lamps", "31.400", "KR-FL2", "Flurleuchte oval", "10", "39.00")]:
        article, text, quantity, price = line
        goods(number, supplier, centre, "4930" if supplier == "office" else "4260", "2026-10-26",
              (article, text, quantity, "Stk", price), who="riedlm" if centre[:2] == "39" else
              "aignerk")
    for number, text, price in [("B/2026/00480", "Unterhaltsreinigung Schulungsräume", "420.00"),
                                ("B/2026/00481", "Teppichreinigung Besprechung", "365.00")]:
        service(number, "cleaner", "39.100", "4250", "2026-10-01", ("", text, "1", "psch", price),
                done="2026-11-06", who="riedlm")
    service("B/2026/00486", "fire", "31.100", "4800", "2026-10-19",
            ("", "Austausch Rauchmelder Linie 4", "16", "Stk", "41.00"))
    service("B/2026/00482", "plumber", "31.100", "4801", "2026-10-19",
            ("", "Erneuerung Warmwasserbereiter", "1", "psch", "1750.00"), rate="0")
    goods("B/2026/00483", "austria", "32.100", "4800", "2026-10-12",
          ("AF-VD3", "Verdichter halbhermetisch", "1", "Stk", "2680.00"), rate="0")
    goods("B/2026/00484", "office", "39.100", "4930", "2026-10-27",
          ("EN-HB1", "Handbuch Krankenhaushygiene", "4", "Stk", "58.00", "7"),
          ("EN-OR2", "Ordnerwagen", "1", "Stk", "139.00"), who="riedlm")
    goods("B/2026/00485", "sanitary", "31.200", "4260", "2026-10-27", *[
        (f"MS-Z{place:02d}", f"Ersatzteil {name}", str(3 + place % 5), "Stk", f"{4 + place}.50")
        for place, name in enumerate([
            "Perlator", "Keramikkartusche", "Umsteller", "Brausehalter", "Rosette", "Siphon",
            "Ablaufventil", "Spülkastenglocke", "Füllventil", "WC-Befestigung", "Drückerplatte",
            "Dichtungssatz", "Thermoelement", "Absperroberteil", "Wandscheibe", "Schlauchtülle",
            "Rückflussverhinderer", "Entlüfter", "Manometer", "Schmutzfänger", "Kugelhahn",
            "Pressmuffe", "Übergangsstück", "Rohrschelle", "Isolierbogen", "Klappstopfen"])])


def _works():
    service("B/2026/00435", "plumber", "31.200", "4801", "2026-10-12",
            ("", "Austausch Heizkreisverteiler Süd", "1", "psch", "2480.00"), rate="0",
            asset="GK/HZ/1")
    service("B/2026/00436", "electrician", "31.100", "4801", "2026-10-12",
            ("", "Elektroinstallation Pflegestation 3", "30", "Std", "65.00"), rate="0")
    service("B/2026/00437", "electrician", "31.400", "4801", "2026-10-26",
            ("", "Kleinreparatur Rufanlage", "6", "Std", "70.00"), who="brunnerp")
    service("B/2026/00469", "electrician", "31.100", "4801", "2026-10-26",
            ("", "Steckdose im Arztzimmer ersetzen", "1", "psch", "185.00"))
    service("B/2026/00438", "cleaner", "31.100", "4250", "2026-10-26",
            ("", "Sonderreinigung OP-Flur", "1", "psch", "890.00"))
    service("B/2026/00439", "painter", "31.200", "4801", "2026-10-05",
            ("", "Malerarbeiten Patientenzimmer", "180", "m2", "9.50"))
    service("B/2026/00440", "painter", "31.200", "4801", "2026-10-05",
            ("", "Malerarbeiten Flur Erdgeschoss", "1", "psch", "960.00"))
    service("B/2026/00441", "garden", "31.300", "4260", "2026-10-12",
            ("", "Laubarbeiten und Heckenschnitt", "14", "Std", "42.00"), rate="0",
            done="2026-11-04")
    service("B/2026/00442", "garden", "31.300", "4260", "2026-10-12",
            ("", "Wegepflege Innenhof", "12", "Std", "42.00"), rate="0", done="2026-11-06")
    service("B/2026/00444", "austria", "32.100", "4800", "2026-09-14",
            ("", "Einregulierung Kältezentrale mit Fernwartung", "1", "psch", "5200.00"),
            rate="0", asset="BH/KA/2", done="2026-11-03")
    service("B/2026/00445", "cooling", "31.100", "4800", "2026-10-19",
            ("", "Umrüstung Kühlzelle auf Umluft", "1", "psch", "1120.00"))
    service("B/2026/00446", "cooling", "31.400", "4800", "2026-10-19",
            ("", "Filterwechsel Medikamentenkühlung", "4", "Stk", "88.00"), done="2026-11-12",
            who="brunnerp")
    goods("B/2026/00447", "office", "39.100", "4930", "2026-10-29",
          ("EN-AS5", "Aktenschrank 5 OH", "2", "Stk", "249.00"), who="riedlm")
    service("B/2026/00448", "cleaner", "31.100", "4250", "2026-10-19",
            ("", "Glasreinigung Eingangshalle", "600", "m2", "1.90"))
    goods("B/2026/00449", "lamps", "31.200", "4260", "2026-10-29",
          ("KR-PA3", "Panelleuchte 300 x 1200", "14", "Stk", "52.00"))
    service("B/2026/00450", "guard", "32.100", "4900", "2026-10-19",
            ("", "Bewachung Baustelleneinrichtung", "20", "Std", "29.00"))
    goods("B/2026/00451", "office", "39.100", "4930", "2026-10-30",
          ("EN-ST2", "Stehhilfe höhenverstellbar", "5", "Stk", "96.00"), who="riedlm")
    goods("B/2026/00452", "lamps", "31.100", "4260", "2026-10-30",
          ("KR-BM1", "Präsenzmelder Decke", "16", "Stk", "38.50"))
    service("B/2026/00453", "guard2", "31.400", "4900", "2026-10-05",
            ("", "Revierfahrten Oktober 2026", "20", "Stk", "31.00"), done="2026-11-02",
            who="brunnerp")
    service("B/2026/00454", "cleaner", "31.200", "4250", "2026-10-26",
            ("", "Fensterreinigung Wintergarten", "1", "psch", "640.00"))
    goods("B/2026/00455", "office", "39.100", "4930", "2026-11-02",
          ("EN-DR7", "Drehstuhl Leitstelle 24 h", "3", "Stk", "398.00"), who="riedlm")
    service("B/2026/00456", "dirty", "31.400", "4250", "2026-10-01",
            ("", "Unterhaltsreinigung Oktober 2026", "1", "psch", "1480.00"), who="brunnerp",
            done="2026-10-31")
    goods("B/2026/00457", "lamps", "31.100", "4260", "2026-11-02",
          ("KR-HL9", "Hallenleuchte IP66", "10", "Stk", "92.00"))


def _further():
    year = ("2026-01-01", "2026-12-31")
    order("R/2026/0007", "office", "39.100", "4930", "2026-01-07",
          ("EN-KP80", "Kopierpapier A4, Karton", "150", "Karton", "21.90"),
          ("EN-TO5", "Toner schwarz Serie 5", "30", "Stk", "88.00"), kind="blanket", valid=year,
          limit="4000.00")
    order("R/2026/0012", "cleaner", "31.400", "4250", "2026-01-07",
          ("", "Fensterreinigung auf Abruf", "1200", "m2", "1.75"), kind="blanket", valid=year,
          limit="1000.00")
    for number, supplier, place, text, day, asset in [
            ("N/2026/0031", "locksmith", "31.100", "Türöffnung Medikamentenlager", "2026-11-08", ""),
            ("N/2026/0032", "drains", "31.400", "Verstopfung Grundleitung", "2026-11-03", ""),
            ("N/2026/0033", "cooling", "31.100", "Ausfall Kühlzellen Zentralküche", "2026-11-11",
             "ZK/KUE/1"),
            ("N/2026/0034", "drains", "31.200", "Rückstau Duschen Station 2", "2026-11-14", ""),
            ("N/2026/0035", "cooling", "31.100", "Alarm Kühlzelle 2", "2026-11-17", "ZK/KUE/1"),
            ("N/2026/0036", "locksmith", "32.100", "Tor Betriebshof blockiert", "2026-11-18",
             "")]:
        order(number, supplier, place, "4800" if asset else "4260", day,
              ("", f"Notfalleinsatz {text}", "1", "psch", "1500.00"), kind="emergency",
              asset=asset, limit="1500.00")


def _projects():
    build = {"kind": "project", "rate": "0"}
    order("P/2026/0003", "builder", "31.100", "0120", "2026-06-02",
          ("", "Baustelleneinrichtung OP-Trakt", "1", "psch", "9800.00"),
          ("", "Estricharbeiten", "420", "m2", "64.00"),
          ("", "Trockenbauwände", "300", "m2", "78.00"), project="B-26-01", contract="BV-26-01",
          limit="60080.00", **build)
    receipt("AUF 26-011", "P/2026/0003", "2026-10-16", "wimmera", "Aufmaß 1", "1", "200", "",
            kind="measurement")
    receipt("AUF 26-014", "P/2026/0003", "2026-11-06", "wimmera", "Aufmaß 2", "", "220", "",
            kind="measurement")
    receipt("AUF 26-017", "P/2026/0003", "2026-11-18", "wimmera", "Aufmaß 3", "", "", "100",
            kind="measurement")
    order("P/2026/0005", "roofer", "31.200", "0120", "2026-05-11",
          ("", "Flachdachabdichtung Hauptdach", "350", "m2", "74.00"),
          ("", "Lichtkuppeln", "4", "Stk", "1400.00"), project="B-26-02", contract="BV-26-02",
          limit="31500.00", **build)
    receipt("AUF 26-015", "P/2026/0005", "2026-11-02", "wimmera", "Schlussaufmaß Hauptdach", "350",
            "4", kind="measurement")
    order("P/2026/0006", "electrician", "31.100", "0120", "2026-06-15",
          ("", "Starkstromanlage Unterverteilung Nord", "1", "psch", "18400.00"),
          project="B-26-03", contract="BV-26-03", limit="18400.00", **build)
    receipt("AUF 26-016", "P/2026/0006", "2026-11-05", "kirchnerb", "Leistungsstand 100 %", "1",
            kind="measurement")
    receipt("ABN 26-004", "P/2026/0006", "2026-11-06", "kirchnerb", "Abnahmeprotokoll 06.11.2026",
            "1", kind="acceptance")
    order("P/2026/0008", "plumber", "31.300", "4801", "2026-08-03",
          ("", "Steigleitung Edelstahl", "120", "m", "45.00"),
          ("", "Rohrdämmung", "120", "m", "12.50"), project="B-26-04", contract="BV-26-04",
          limit="6900.00", **build)
    receipt("AUF 26-018", "P/2026/0008", "2026-11-10", "kirchnerb", "Aufmaß 1 Steigleitung", "60",
            "60", kind="measurement")
    order("P/2026/0009", "roofer", "31.200", "0120", "2026-08-24",
          ("", "Dachbegrünung Nebengebäude", "100", "m2", "82.00"), project="B-26-02",
          contract="BV-26-05", limit="8200.00", **build)
    order("P/2026/0011", "builder", "31.100", "0120", "2026-09-07",
          ("", "Pflasterarbeiten Liegendzufahrt", "60", "m2", "95.00"), project="B-26-01",
          contract="BV-26-06", limit="5700.00", **build)
    receipt("AUF 26-020", "P/2026/0011", "2026-11-12", "wimmera", "Schlussaufmaß Zufahrt", "60",
            kind="measurement")
    receipt("AUF 26-019", "P/2026/0009", "2026-11-11", "wimmera", "Schlussaufmaß Nebengebäude",
            "100", kind="measurement")


_standard()
_more()
_works()
_further()
_projects()


def order_table():
    rows = ["order_number;line;supplier_id;kind;article;description;quantity;unit;unit_price;"
            "vat_rate;contract_number;object;asset;cost_center;project;trade;account;ordered_at;"
            "ordered_by;valid_from;valid_to;limit_net"]
    for o in ORDERS.values():
        supplier = SUPPLIERS[o.supplier]
        for line in o.lines:
            rows.append(";".join([
                o.number, line.line, supplier.id, o.kind, line.article, line.text, line.quantity,
                line.unit, line.price, line.rate or o.rate, o.contract, o.place, o.asset, o.cost_center,
                o.project, supplier.trade, o.account, o.ordered_at,
                "riedlm" if o.kind == "emergency" else "dengels", *o.valid, o.limit]))
    return "\n".join(rows) + "\n"


def receipt_table():
    rows = ["receipt_number;line;kind;order_number;order_line;quantity;unit;date;confirmed_by;"
            "document"]
    rows += [";".join(row) for row in RECEIPTS]
    return "\n".join(rows) + "\n"
