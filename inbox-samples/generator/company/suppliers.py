"""The suppliers of the model company."""

from dataclasses import dataclass

from ..identifiers import iban, vat_identifier
from ..invoice import Party


@dataclass
class Supplier:
    id: str
    party: Party
    bic: str
    days: str
    skonto: tuple
    treatment: str
    account: str
    cost_center: str
    trade: str
    needs_order: str = "yes"
    blocked: str = ""


BANKS = {"A": (99970010, "LMUEDE99XXX"), "B": (99970020, "AUERDE99XXX"),
         "C": (99970030, "RIESDE99XXX")}
SUPPLIERS = {}


def _austrian_vat(digits):
    total = 0
    for place, digit in enumerate(digits):
        value = int(digit) * (1 + place % 2)
        total += value // 10 + value % 10
    return f"ATU{digits}{(10 - (total + 4) % 10) % 10}"


def _austrian_iban(bank, account):
    digits = f"{bank:05d}{account:011d}"
    return f"AT{98 - int(digits + '102900') % 97:02d}{digits}"


def _add(key, number, name, street, city, vat, tax, bank, mail, contact, phone, terms, treatment,
         account, cost_center, trade, **further):
    zip_code, town = city.split(" ", 1)
    blz, bic = BANKS[bank]
    days, *skonto = terms.split("/")
    party = Party(name, street, zip_code, town, vat_identifier(vat) if vat else "",
                  f"rechnung@{mail}.example", contact, phone, iban=iban(blz, 310000 + number * 17),
                  tax_number=tax)
    SUPPLIERS[key] = Supplier(f"K {number}", party, bic, days, tuple(skonto), treatment, account,
                              cost_center, trade, **further)


_add("lift", 4701, "Rottmair Aufzugbau GmbH", "Industriering 4", "86650 Wemdorf", "30110274",
     "152/136/40011", "A", "rottmair-aufzug", "Sonja Rottmair", "+49 9092 77010", "30", "standard",
     "4800", "31.100", "Fördertechnik")
_add("plumber", 4702, "Haustechnik Perlinger GmbH", "Mühlbachweg 11", "86697 Lechmünden",
     "30121385", "152/128/50127", "A", "perlinger-haustechnik", "Georg Perlinger", "+49 9090 8811",
     "21", "reverse_charge", "4801", "31.200", "HLS")
_add("electrician", 4703, "Elektro Staudacher e.K.", "Färbergasse 6", "86697 Lechmünden",
     "30132496", "152/264/60318", "A", "elektro-staudacher", "Ludwig Staudacher", "+49 9090 5520",
     "14/2.00/10", "reverse_charge", "4801", "31.100", "Elektro")
_add("builder", 4704, "Bauunternehmung Zacherl GmbH & Co. KG", "Kieswerkstraße 40",
     "86687 Kaisersrain", "30143507", "152/170/70429", "B", "bau-zacherl", "Monika Zacherl",
     "+49 9097 3344", "21", "reverse_charge", "0120", "31.100", "Bau")
_add("roofer", 4705, "Dachdeckerei Immler GmbH", "Ziegeleiweg 3", "86660 Tapfhausen", "30154618",
     "152/129/80531", "B", "dach-immler", "Korbinian Immler", "+49 9070 6123", "30",
     "reverse_charge", "0120", "31.200", "Dach")
_add("cleaner", 4706, "Gebäudedienste Sonnleitner GmbH", "Am Gries 18", "86609 Donaustauden",
     "30165729", "152/137/90642", "C", "sonnleitner-dienste", "Fatma Aydin", "+49 906 70310",
     "14", "standard", "4250", "31.100", "Reinigung")
_add("medical", 4707, "Lechtal Medizintechnik GmbH", "Technologiepark 5", "86169 Augshofen",
     "30176830", "103/131/10753", "B", "lechtal-medizintechnik", "Dr. Nils Harder",
     "+49 821 900650", "30", "standard", "4800", "31.400", "Medizintechnik")
_add("lamps", 4708, "Elektrogroßhandel Kranzfelder KG", "Gewerbering 21", "86609 Donaustauden",
     "30187941", "152/158/20864", "C", "egk-kranzfelder", "Birgit Kranz", "+49 906 81200",
     "30/2.00/10", "standard", "4260", "31.100", "Elektro")
_add("sanitary", 4709, "Sanitärhandel Moosrainer GmbH", "Lagerhausstraße 7", "86650 Wemdorf",
     "30198052", "152/139/30975", "A", "moosrainer-sanitaer", "Rainer Moos", "+49 9092 4550",
     "30/2.00/10", "standard", "4260", "31.200", "HLS")
_add("office", 4710, "Papier & Büro Engelhardt GmbH", "Schreinerweg 14", "86153 Augshofen",
     "30209163", "103/126/41086", "B", "pbe-engelhardt", "Tanja Engelhardt", "+49 821 44770",
     "30/3.00/14", "standard", "4930", "39.100", "Ausstattung")
_add("energy", 4711, "Stadtwerke Lechmünden Energie GmbH", "Wasserwerkstraße 1",
     "86697 Lechmünden", "30210274", "152/114/51197", "A", "sw-lechmuenden", "Kundenzentrum",
     "+49 9090 2000", "14", "standard", "4240", "31.100", "Energie", needs_order="no")
_add("telephone", 4712, "Netzwerk Südbayern Telekommunikation GmbH", "Leitenweg 77",
     "86152 Augshofen", "30221385", "103/140/61208", "B", "nst-telekom", "Geschäftskunden",
     "+49 821 1010", "14", "standard", "4920", "39.200", "IT", needs_order="no")
_add("garden", 4713, "Gartenpflege Thea Burger", "Kapellenweg 2", "86699 Auerstetten", "",
     "152/205/71319", "A", "gartenpflege-burger", "Thea Burger", "+49 9090 6677", "14",
     "small_business", "4260", "31.300", "Außenanlagen")
_add("locksmith", 4715, "Schlüsseldienst Wiesmann GmbH", "Bräugasse 5", "86697 Lechmünden",
     "30232496", "152/141/81420", "A", "wiesmann-schluessel", "Peter Wiesmann", "+49 9090 1133",
     "14", "standard", "4260", "31.100", "Schließtechnik")
_add("drains", 4716, "Rohrreinigung Donauried Service GmbH", "Klärwerkstraße 9",
     "86609 Donaustauden", "30243507", "152/142/91531", "C", "rohrreinigung-dr", "Einsatzleitung",
     "+49 906 99110", "14", "standard", "4260", "31.400", "HLS")
_add("dirty", 4717, "Sauberwerk Facility GmbH", "Hansastraße 80", "86150 Augshofen", "30254618",
     "103/143/10642", "B", "sauberwerk-facility", "Disposition", "+49 821 3030", "14", "standard",
     "4250", "31.400", "Reinigung", blocked="Insolvenzverfahren, Sperre durch Einkauf 09.11.2026")
_add("guard", 4718, "Wachdienst Hochfeld GmbH", "Torstraße 22", "86153 Augshofen", "30265729",
     "103/144/20753", "B", "wachdienst-hochfeld", "Igor Petrov", "+49 821 5151", "21", "standard",
     "4900", "32.100", "Sicherheit")
_add("guard2", 4719, "Wachdienst Hochfelder GmbH & Co. KG", "Alpenstraße 3", "86159 Augshofen",
     "30276830", "103/160/30864", "C", "hochfelder-wachdienst", "Claudia Hochfelder",
     "+49 821 7171", "21", "standard", "4900", "31.400", "Sicherheit")
_add("leasing", 4720, "MobilLease Donaubogen GmbH", "Parkring 10", "86152 Augshofen", "30287941",
     "103/145/40975", "B", "mobillease-db", "Vertragsservice", "+49 821 6262", "14", "standard",
     "4570", "39.300", "Fuhrpark")
_add("florist", 4721, "Floristik Reisinger, Inh. Anna Reisinger", "Marktplatz 4",
     "86697 Lechmünden", "", "152/206/52086", "A", "floristik-reisinger", "Anna Reisinger",
     "+49 9090 3456", "14", "standard", "4900", "39.100", "Sonstiges", needs_order="no")
_add("painter", 4723, "Malerbetrieb Finkenzeller GmbH", "Tannenweg 15", "86660 Tapfhausen",
     "30298052", "152/146/63197", "B", "maler-finkenzeller", "Doris Finkenzeller",
     "+49 9070 2211", "14", "standard", "4801", "31.200", "Maler")
_add("cooling", 4724, "Kältetechnik Unterried GmbH", "Eisweiherstraße 6", "86687 Kaisersrain",
     "30309163", "152/147/74208", "C", "kaelte-unterried", "Stefan Frost", "+49 9097 5656", "30",
     "standard", "4800", "31.100", "Kälte")
_add("fire", 4725, "Brandschutz Ostermeier GmbH", "Feuerhausgasse 1", "86650 Wemdorf", "30310274",
     "152/148/85319", "A", "brandschutz-ostermeier", "Elke Ostermeier", "+49 9092 1120", "30",
     "standard", "4800", "31.100", "Brandschutz")

SUPPLIERS["austria"] = Supplier(
    "K 4714", Party("Alpenfrost Kältesysteme GmbH", "Gewerbepark 12", "6060", "Hall in Tirol",
                    _austrian_vat("7214506"), "rechnung@alpenfrost.example", "Mag. Eva Thaler",
                    "+43 5223 90010", iban=_austrian_iban(99900, 4200117), country="AT"),
    "ALPFAT99XXX", "30", (), "reverse_charge", "4800", "32.100", "Kälte")


def party(key):
    return SUPPLIERS[key].party


def table():
    rows = ["supplier_id;name;street;zip;city;country;vat_id;tax_number;iban;bic;email;"
            "payment_days;skonto_percent;skonto_days;tax_treatment;account;cost_center;trade;"
            "po_required;blocked;block_reason"]
    for supplier in sorted(SUPPLIERS.values(), key=lambda each: each.id):
        p = supplier.party
        percent, days = supplier.skonto or ("", "")
        rows.append(";".join([
            supplier.id, p.name, p.street, p.zip, p.city, p.country, p.vat, p.tax_number, p.iban,
            supplier.bic, p.email, supplier.days, percent, days, supplier.treatment,
            supplier.account, supplier.cost_center, supplier.trade, supplier.needs_order,
            "yes" if supplier.blocked else "no", supplier.blocked]))
    return "\n".join(rows) + "\n"
