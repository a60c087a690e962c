"""The buyer: two companies of one hospital group, its people, places and cost centres."""

from ..identifiers import iban, vat_identifier
from ..invoice import Party

TODAY = "2026-11-23"
MAILBOX = "Rechnungseingang <eingangsrechnungen@lechmuenden-kliniken.example>"
PERSONNEL = "personalabteilung@lechmuenden-kliniken.example"
OWN_IBAN = iban(99970011, 80025517)

SERVICES = Party(
    "Klinikverbund Lechmünden Technik und Service GmbH", "Spitalgasse 2", "86697", "Lechmünden",
    vat_identifier("29351748"), "eingangsrechnungen@lechmuenden-kliniken.example",
    register="HRB 97702")
CLINICS = Party(
    "Kreiskliniken Lechmünden gGmbH", "Am Krankenhausberg 1", "86697", "Lechmünden",
    vat_identifier("29362855"), "eingangsrechnungen@lechmuenden-kliniken.example",
    register="HRB 97655")
STRANGER = Party(
    "Klinikum Lechfeld Betriebs AG", "Bahnhofplatz 9", "86698", "Oberlechfeld",
    vat_identifier("29373966"), "rechnung@klinikum-lechfeld.example", register="HRB 97799")

OBJECTS = """\
object;name;street;zip;city;cost_center
L-ZK;Zentralklinik;Am Krankenhausberg 1;86697;Lechmünden;31.100
L-GK;Geriatrische Klinik;Uferstraße 30;86697;Lechmünden;31.200
L-PW;Personalwohnheim;Uferstraße 34;86697;Lechmünden;31.300
L-MV;Versorgungszentrum Marktplatz;Marktplatz 12;86699;Auerstetten;31.400
L-BH;Betriebshof und Zentrallager;Spitalgasse 2;86697;Lechmünden;32.100
"""

ASSETS = """\
asset;object;name;trade;account
ZK/AUF/1-3;L-ZK;Bettenaufzüge 1 bis 3;Fördertechnik;4800
ZK/KUE/1;L-ZK;Kühlzellen Zentralküche;Kälte;4800
ZK/BMA;L-ZK;Brandmeldeanlage;Brandschutz;4800
GK/HZ/1;L-GK;Heizkreisverteiler Süd;HLS;4801
MV/MED/4;L-MV;Röntgengerät und Sterilisator;Medizintechnik;4800
MV/FLA;L-MV;Feuerlöscher und Wandhydranten;Brandschutz;4800
BH/KA/2;L-BH;Kältezentrale;Kälte;4800
"""

COST_CENTERS = """\
cost_center;name;department;responsible
31.100;Gebäude Zentralklinik;Technik Klinik;aignerk
31.200;Gebäude Geriatrie;Technik Geriatrie;obermairj
31.300;Personalwohnheim;Technik Geriatrie;obermairj
31.400;Versorgungszentrum;Technik Klinik;brunnerp
32.100;Betriebshof;Technik zentral;lindnerp
39.100;Verwaltung;Verwaltung;riedlm
39.200;IT und Telefon;Verwaltung;riedlm
39.300;Fuhrpark;Verwaltung;riedlm
39.900;Geschäftsführung;Geschäftsführung;lechnere
"""

PROJECTS = """\
project;name;manager;kind;cost_center;budget
B-26-01;Sanierung OP-Trakt;wimmera;capex;31.100;90000.00
B-26-02;Dächer Geriatrie;wimmera;capex;31.200;60000.00
B-26-03;Starkstromanlage Zentralklinik;kirchnerb;capex;31.100;25000.00
B-26-04;Steigleitungen Personalwohnheim;kirchnerb;opex;31.300;12000.00
"""

BUDGETS = """\
year;cost_center;project;amount
2026;31.100;;260000.00
2026;31.200;;140000.00
2026;31.300;;1000.00
2026;31.400;;80000.00
2026;32.100;;90000.00
2026;39.100;;50000.00
2026;39.200;;45000.00
2026;39.300;;30000.00
2026;39.900;;10000.00
2026;31.100;B-26-01;90000.00
2026;31.200;B-26-02;60000.00
2026;31.100;B-26-03;25000.00
2026;31.300;B-26-04;12000.00
"""

DOMAIN = "lechmuenden-kliniken.example"
PEOPLE = [
    # user, name, roles, limit, department, cost centres, substitute, absent from, to, active
    ("postw", "Waltraud Post", "mailroom", "0", "Poststelle", "*", "hoferl", "", "", "ja"),
    ("hoferl", "Lorenz Hofer", "ap", "0", "Kreditoren", "*", "maiert", "", "", "ja"),
    ("maiert", "Theresa Maier", "ap", "0", "Kreditoren", "*", "hoferl", "", "", "ja"),
    ("dengels", "Sepp Dengel", "procurement", "0", "Einkauf", "*", "hoferl", "", "", "ja"),
    ("huberx", "Xaver Huber", "fm", "3000", "Technik Klinik", "31.100,31.400", "aignerk", "", "",
     "nein"),
    ("aignerk", "Karin Aigner", "fm", "3000", "Technik Klinik", "31.100", "brunnerp", "", "", "ja"),
    ("brunnerp", "Paul Brunner", "fm", "3000", "Technik Klinik", "31.400", "aignerk", "", "", "ja"),
    ("obermairj", "Josef Obermair", "fm", "3000", "Technik Geriatrie", "31.200,31.300", "lindnerp",
     "2026-11-16", "2026-12-04", "ja"),
    ("lindnerp", "Petra Lindner", "fm", "3000", "Technik zentral", "32.100", "aignerk",
     "2026-11-20", "2026-11-25", "ja"),
    ("riedlm", "Max Riedl", "fm", "3000", "Verwaltung", "39.100,39.200,39.300,39.900", "aignerk",
     "", "", "ja"),
    ("schmidbauerr", "Rosa Schmidbauer", "budget", "25000", "Technische Leitung",
     "31.100,31.200,31.300,31.400,32.100", "zellnerf", "", "", "ja"),
    ("zellnerf", "Franz Zellner", "budget", "25000", "Verwaltungsleitung",
     "39.100,39.200,39.300,39.900", "schmidbauerr", "", "", "ja"),
    ("wimmera", "Anton Wimmer", "project", "25000", "Bau", "*", "kirchnerb", "", "", "ja"),
    ("kirchnerb", "Bettina Kirchner", "project", "25000", "Bau", "*", "wimmera", "2026-11-09",
     "2026-11-30", "ja"),
    ("vogtc", "Clara Vogt", "controlling", "0", "Controlling", "*", "zellnerf", "", "", "ja"),
    ("pfistern", "Norbert Pfister", "treasury", "0", "Finanzen", "*", "vogtc", "", "", "ja"),
    ("stadlerg", "Gerda Stadler", "compliance,audit", "0", "Revision", "*", "lechnere", "", "",
     "ja"),
    ("weissh", "Hannes Weiß", "it", "0", "IT", "*", "", "", "", "ja"),
    ("lechnere", "Dr. Eva Lechner", "management", "1000000", "Geschäftsführung", "*", "zellnerf",
     "", "", "ja"),
]
# Who checks the facts of a cost centre on that day, absences and their chains taken in.
CHECKERS = {"31.100": "aignerk", "31.200": "aignerk", "31.300": "aignerk", "31.400": "brunnerp",
            "32.100": "aignerk", "39.100": "riedlm", "39.200": "riedlm", "39.300": "riedlm",
            "39.900": "riedlm"}


def users():
    rows = ["user;name;email;roles;approval_limit;department;cost_centers;substitute;absent_from;"
            "absent_to;active"]
    for user, name, roles, limit, *rest in PEOPLE:
        rows.append(";".join([user, name, f"{user}@{DOMAIN}", roles, f"{limit}.00", *rest]))
    return "\n".join(rows) + "\n"
