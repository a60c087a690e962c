"""Contracts, their schedules and amendments, tickets, and what was paid before."""

from dataclasses import dataclass

from .suppliers import SUPPLIERS


@dataclass
class Contract:
    number: str
    supplier: str
    kind: str
    text: str
    place: str
    asset: str
    cost_center: str
    account: str
    valid: tuple
    interval: str
    price: str
    rate: str = "19"
    retention: str = ""
    evidence: str = ""


CONTRACTS = {each.number: each for each in [
    Contract("WV-22-007", "lift", "maintenance", "Vollwartung Bettenaufzüge 1 bis 3", "L-ZK",
             "ZK/AUF/1-3", "31.100", "4800", ("2022-01-01", "2027-12-31"), "quarterly", "1380.00",
             evidence="maintenance_report"),
    Contract("WV-23-015", "fire", "maintenance", "Inspektion Brandmeldeanlage", "L-ZK", "ZK/BMA",
             "31.100", "4800", ("2023-04-01", "2028-03-31"), "quarterly", "460.00",
             evidence="maintenance_report"),
    Contract("WV-23-016", "fire", "maintenance", "Prüfung Feuerlöscher und Wandhydranten", "L-MV",
             "MV/FLA", "31.400", "4800", ("2023-04-01", "2028-03-31"), "quarterly", "340.00",
             evidence="maintenance_report"),
    Contract("WV-24-002", "medical", "maintenance", "Sicherheitstechnische Kontrolle Röntgen",
             "L-MV", "MV/MED/4", "31.400", "4800", ("2024-01-01", "2026-12-31"), "yearly",
             "2150.00", evidence="maintenance_report"),
    Contract("RV-25-019", "guard", "service", "Pforten- und Schließdienst Betriebshof", "L-BH", "",
             "32.100", "4900", ("2025-01-01", "2027-12-31"), "monthly", "2640.00",
             evidence="timesheet"),
    Contract("RV-24-030", "telephone", "service", "Telefonanlage und Anschlüsse", "L-BH", "",
             "39.200", "4920", ("2024-03-01", "2028-02-28"), "monthly", "318.00"),
    Contract("RV-24-011", "leasing", "lease", "Leasing 4 Dienstfahrzeuge", "L-BH", "", "39.300",
             "4570", ("2024-06-01", "2027-05-31"), "monthly", "1140.00"),
    Contract("RV-25-004", "office", "lease", "Miete 3 Multifunktionsdrucker", "L-BH", "", "39.200",
             "4930", ("2025-02-01", "2029-01-31"), "monthly", "260.00"),
    Contract("BV-26-01", "builder", "project", "Bauvertrag OP-Trakt (VOB/B)", "L-ZK", "", "31.100",
             "0120", ("2026-06-02", "2027-05-31"), "once", "60080.00", "0", "5.00", "measurement"),
    Contract("BV-26-02", "roofer", "project", "Bauvertrag Hauptdach Geriatrie (VOB/B)", "L-GK", "",
             "31.200", "0120", ("2026-05-11", "2026-12-31"), "once", "31500.00", "0", "",
             "measurement"),
    Contract("BV-26-03", "electrician", "project", "Starkstromanlage (VOB/B)", "L-ZK", "",
             "31.100", "0120", ("2026-06-15", "2026-12-31"), "once", "18400.00", "0", "",
             "measurement"),
    Contract("BV-26-04", "plumber", "project", "Steigleitungen Personalwohnheim", "L-PW", "",
             "31.300", "4801", ("2026-08-03", "2027-03-31"), "once", "6900.00", "0", "",
             "measurement"),
    Contract("BV-26-05", "roofer", "project", "Dachbegrünung Nebengebäude", "L-GK", "", "31.200",
             "0120", ("2026-08-24", "2026-12-31"), "once", "8200.00", "0", "", "measurement"),
    Contract("BV-26-06", "builder", "project", "Liegendzufahrt", "L-ZK", "", "31.100", "0120",
             ("2026-09-07", "2026-12-31"), "once", "5700.00", "0", "", "measurement"),
    Contract("RV-21-003", "guard2", "service", "Aufschaltung Einbruchmeldung", "L-MV", "",
             "31.400", "4900", ("2021-07-01", "2026-06-30"), "monthly", "85.00"),
]}

QUARTERS = ["I", "II", "III", "IV"]


def _schedule():
    for number, days, service in [
            ("WV-22-007", ["2026-02-10", "2026-05-10", "2026-08-10", "2026-11-10"], "Wartung"),
            ("WV-23-015", ["2026-01-28", "2026-04-28", "2026-07-28", "2026-10-28"], "Inspektion"),
            ("WV-23-016", ["2026-02-17", "2026-05-17", "2026-08-17", "2026-11-17"], "Prüfung")]:
        for quarter, day in zip(QUARTERS, days):
            yield number, day, f"{service} Quartal {quarter}/2026", CONTRACTS[number].price
    yield "WV-24-002", "2026-11-05", "Sicherheitstechnische Kontrolle 2026", "2150.00"
    yield "RV-21-003", "2026-05-31", "Aufschaltung 05/2026", "85.00"
    yield "RV-21-003", "2026-06-30", "Aufschaltung 06/2026", "85.00"
    for number, day, service in [("RV-25-019", 0, "Pfortendienst"), ("RV-24-030", 12, "Anschlüsse"),
                                 ("RV-24-011", 15, "Leasingrate"), ("RV-25-004", 3, "Miete")]:
        for month, last in [("09", 30), ("10", 31), ("11", 30), ("12", 31)]:
            yield (number, f"2026-{month}-{day or last:02d}", f"{service} {month}/2026",
                   CONTRACTS[number].price)


def contract_table():
    rows = ["contract_number;supplier_id;kind;description;object;asset;trade;cost_center;account;"
            "valid_from;valid_to;interval;price_net;vat_rate;retention_percent;evidence"]
    for c in CONTRACTS.values():
        supplier = SUPPLIERS[c.supplier]
        rows.append(";".join([c.number, supplier.id, c.kind, c.text, c.place, c.asset,
                              supplier.trade, c.cost_center, c.account, *c.valid, c.interval,
                              c.price, c.rate, c.retention, c.evidence]))
    return "\n".join(rows) + "\n"


def schedule_table():
    rows = ["contract_number;due_date;service;amount_net"] + [";".join(row) for row in _schedule()]
    return "\n".join(rows) + "\n"


AMENDMENTS = """\
amendment_number;contract_number;order_number;description;net;status;approved_by;approved_at
NT-01/B-26-01;BV-26-01;P/2026/0003;Zusätzliche Bleiabschirmung;3150.00;rejected;wimmera;2026-10-29
NT-02/B-26-01;BV-26-01;P/2026/0003;Aussparungen Medienkanäle;1480.00;approved;schmidbauerr;2026-10-30
NT-01/B-26-04;BV-26-04;P/2026/0008;Kernbohrungen DN 100;640.00;requested;;
"""

TICKETS = """\
ticket;kind;object;asset;trade;reported_at;description;order_number
STM-26-0711;incident;L-ZK;;Schließtechnik;2026-11-08;Medikamentenlager lässt sich nicht öffnen;N/2026/0031
STM-26-0704;incident;L-MV;;HLS;2026-11-03;Abwasser drückt in den Keller;N/2026/0032
STM-26-0718;incident;L-ZK;ZK/KUE/1;Kälte;2026-11-11;Kühlzellen der Küche ohne Kühlung;N/2026/0033
STM-26-0725;incident;L-GK;;HLS;2026-11-14;Rückstau in den Duschen der Station 2;N/2026/0034
STM-26-0731;incident;L-ZK;ZK/KUE/1;Kälte;2026-11-17;Kühlzelle 2 meldet Übertemperatur;N/2026/0035
STM-26-0699;defect;L-MV;;Elektro;2026-10-26;Rufanlage Zimmer 4 ohne Ton;B/2026/00437
STM-26-0740;incident;L-BH;;Schließtechnik;2026-11-18;Tor des Betriebshofs öffnet nicht;N/2026/0036
STM-26-0702;maintenance;L-ZK;ZK/AUF/1-3;Fördertechnik;2026-11-02;Quartalswartung Aufzüge angemeldet;
"""

PAYMENTS = [
    ("energy", "ENE-2605-118", "2026-05-19", "8912.44", "", "ZL 20/2026"),
    ("energy", "ENE-2606-121", "2026-06-18", "8540.10", "", "ZL 24/2026"),
    ("energy", "ENE-2607-117", "2026-07-20", "8401.77", "", "ZL 29/2026"),
    ("energy", "ENE-2608-119", "2026-08-18", "8466.02", "", "ZL 33/2026"),
    ("energy", "ENE-2609-124", "2026-09-18", "8730.95", "", "ZL 38/2026"),
    ("energy", "ENE-2610-120", "2026-10-19", "9080.20", "", "ZL 42/2026"),
    ("sanitary", "SM-87544", "2026-10-20", "839.66", "17.14", "ZL 42/2026"),
    ("lamps", "EGK-59990", "2026-10-30", "1203.34", "24.56", "ZL 44/2026"),
    ("medical", "MT-26-0815", "2026-10-26", "571.20", "", "ZL 43/2026"),
    ("roofer", "DI-26-118", "2026-07-28", "12000.00", "", "ZL 30/2026 P/2026/0005 Abschlag 1"),
    ("roofer", "DI-26-142", "2026-09-22", "9000.00", "", "ZL 38/2026 P/2026/0005 Abschlag 2"),
    ("electrician", "ES-2026-151", "2026-08-20", "7000.00", "",
     "ZL 33/2026 P/2026/0006 Abschlag 1"),
    ("electrician", "ES-2026-177", "2026-09-24", "5000.00", "",
     "ZL 38/2026 P/2026/0006 Abschlag 2"),
    ("leasing", "ML-2610-0440", "2026-10-28", "1356.60", "", "ZL 43/2026"),
    ("leasing", "ML-2609-0421", "2026-09-28", "1356.60", "", "ZL 39/2026"),
    ("telephone", "88120-2610", "2026-10-26", "378.42", "", "ZL 43/2026"),
    ("lift", "RA-26-3011", "2026-09-10", "1642.20", "", "ZL 37/2026"),
    ("guard", "W-2026-281", "2026-10-21", "3141.60", "", "ZL 42/2026"),
]


def payment_table():
    rows = ["supplier_id;invoice_number;paid_at;amount;skonto;reference"]
    rows += [";".join((SUPPLIERS[key].id, *rest)) for key, *rest in PAYMENTS]
    return "\n".join(rows) + "\n"
