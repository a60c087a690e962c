"""Dunning, expenses, and post that is no invoice."""

from dataclasses import replace

from .. import mail
from . import evidence, paper
from .house import MAILBOX, PERSONNEL, SERVICES
from .recurring import message
from .suppliers import party


def dunning(kit, file, key, outcome, invoice, words, note, *, facts, subject, status, also):
    sheet = evidence.letter(party(key), SERVICES, "2026-11-19", subject, words, facts)
    part = None
    if file.startswith("mail/"):
        part = "Mahnung.pdf"
        kit.put(file, message(key, subject, "Bitte beachten Sie den Anhang.\n",
                              "2026-11-20T10:05:00",
                              (paper.printed(sheet), "application/pdf", part)))
    else:
        kit.put(file, paper.scanned(sheet))
    kit.expect(file, "dunning", status, note, part=part, strict=False, also=also,
               also_exceptions=["EX10", None], also_owner_roles=["ap"],
               supplier_id=None, dunning_outcome=outcome, referenced_invoice=invoice,
               **({"next_owner_role": "ap"} if status == "exception" else {}))


def all_dunning(kit):
    dunning(kit, "mail/zahlungserinnerung-egk.eml", "lamps", "a", "EGK-59990",
            "die nachstehende Rechnung ist nach unseren Unterlagen noch offen. Bitte prüfen Sie "
            "den Ausgleich.", "EGK-59990 was paid on 30 October: answer with the proof.",
            facts=[("Rechnung", "EGK-59990"), ("Datum", "12.10.2026"), ("Betrag", "1.227,90 EUR")],
            subject="Zahlungserinnerung", status="filed", also=["in_approval", "exception"])
    dunning(kit, "scan/Stapel_1123_020.pdf", "cleaner", "b", "2026/R-344",
            "trotz Fälligkeit konnten wir zu unserer Rechnung 2026/R-344 vom 14.09.2026 über "
            "714,00 EUR keinen Zahlungseingang feststellen. Wir bitten um Zahlung bis 30.11.2026.",
            "2026/R-344 never arrived: ask for a copy.", facts=[], subject="1. Mahnung",
            status="exception", also=["in_approval", "filed"])
    dunning(kit, "scan/Stapel_1123_021.pdf", "sanitary", "c", "SM-88040",
            "wir erlauben uns, an die Begleichung des folgenden Postens zu erinnern.",
            "SM-88040 is in clarification (price): tell the state.",
            facts=[("Beleg", "SM-88040"), ("Summe", "731,14 EUR"), ("Fällig", "10.12.2026")],
            subject="Erinnerung an unsere Forderung", status="filed",
            also=["in_approval", "exception"])
    dunning(kit, "scan/Stapel_1123_022.pdf", "lamps", "d", "EGK-60871",
            "unsere Rechnung EGK-60871 vom 12.10.2026 über 1.370,88 EUR war am 11.11.2026 fällig. "
            "Wir berechnen 5,00 EUR Mahngebühr und Verzugszinsen ab dem 12.11.2026.",
            "EGK-60871 is right, overdue and still in approval: justified, raise its priority.",
            facts=[], subject="2. Mahnung", status="exception", also=["in_approval", "filed"])


def _expense(name, user, centre, rows, total, occasion):
    return evidence.form("Auslagenerstattung", SERVICES.name, [
        ("Antragsteller", f"{name} ({user})"), ("Kostenstelle", centre), ("Anlass", occasion),
        ("Abrechnungsdatum", "20.11.2026")], "Belege liegen bei. Ich versichere die Richtigkeit.",
        [(name, "Mitarbeiter"), ("", "Vorgesetzte")],
        [("Datum", "Art", "Betrag"), *rows, ("", "Summe", f"{total} €")])


def expenses(kit):
    rows = [("16.11.2026", "Bahnfahrt nach Nürnberg", "62,80 €"),
            ("17.11.2026", "Übernachtung", "98,00 €"), ("17.11.2026", "Tagegeld", "28,00 €")]
    kit.put("upload/Reisekosten Dengel.pdf", paper.printed(_expense(
        "Sepp Dengel", "dengels", "39.100", rows, "188,80", "Fachtagung Einkauf")))
    kit.expect("upload/Reisekosten Dengel.pdf", "expense_receipt", "in_approval",
               "Travel expenses: formal check, then the budget holder of the cost centre.",
               case_type="expense", cost_center="39.100", account="4660", gross="188.80",
               next_owner_role="budget", next_owner_user="zellnerf",
               approval_steps=["ap", "budget"], also_owner_roles=["ap"])
    kit.put("scan/Stapel_1123_023.pdf", paper.scanned(_expense(
        "Franz Zellner", "zellnerf", "39.100", [("18.11.2026", "Parkgebühren", "14,00 €"),
                                                ("18.11.2026", "Bewirtung", "61,50 €")],
        "75,50", "Besprechung Haushalt")))
    kit.expect("scan/Stapel_1123_023.pdf", "expense_receipt", "in_approval",
               "The budget holder's own expenses: nobody approves his own, so his substitute.",
               case_type="expense", cost_center="39.100", account="4660", gross="75.50",
               next_owner_role="budget", next_owner_user="schmidbauerr",
               approval_steps=["ap", "budget"], also_owner_roles=["ap"])


def post(kit):
    lamps = party("lamps")
    kit.put("scan/Stapel_1123_024.tif", paper.tiff(evidence.letter(
        lamps, SERVICES, "2026-11-17", "Auftragsbestätigung AB-7-20188", (
            "vielen Dank für Ihre Bestellung B/2026/00431 vom 02.11.2026, die wir wie folgt "
            "bestätigen. Dies ist keine Rechnung."), [("4 Stk", "Akkupack USV 12 V à 129,00 EUR"),
                                                    ("Liefertermin", "KW 46")])))
    kit.expect("scan/Stapel_1123_024.tif", "purchase_order", "filed",
               "Order confirmation with prices: no invoice.", strict=False, also=["in_approval"],
               also_classes=["other", "delivery_note"], supplier_id="K 4708",
               order_number="B/2026/00431")
    kit.put("scan/Stapel_1123_025.pdf", paper.scanned(evidence.form(
        "Wartungsvertrag WV-27-001", party("cooling").name,
        [("Auftraggeber", SERVICES.name), ("Auftragnehmer", party("cooling").name),
         ("Vertragsbeginn", "01.01.2027"), ("Laufzeit", "36 Monate")],
        "§ 1 Gegenstand: Wartung der Kühlzellen der Zentralküche nach Anlage 1.\n"
        "§ 2 Vergütung: 420,00 EUR netto je Quartal.\n"
        "§ 3 Kündigung: drei Monate zum Jahresende.",
        [("S. Frost", "Auftragnehmer"), ("Dr. E. Lechner", "Auftraggeber")])))
    kit.expect("scan/Stapel_1123_025.pdf", "contract", "filed", "A contract: filed, paper kept.",
               strict=False, also=["in_approval"], supplier_id="K 4724")
    advert = mail.message(
        "Energie-Spar-Team <aktion@led-sparfuchs.example>", MAILBOX,
        "Newsletter November: 30 % auf alle Röhren",
        "Unser Angebot des Monats: LED-Röhren ab 4,90 EUR netto. Nur bis 30.11.2026!\n\n"
        "Newsletter abbestellen: https://led-sparfuchs.example/abmelden\n",
        "2026-11-21T06:00:00", "nl-11@led-sparfuchs.example")
    advert["List-Unsubscribe"] = "<https://led-sparfuchs.example/abmelden>"
    kit.put("mail/newsletter.eml", mail.finished(advert, "newsletter"))
    kit.expect("mail/newsletter.eml", "other", "filed", "Newsletter with prices: no work for "
               "anybody.", strict=False, also=["rejected"])
    kit.put("mail/rechnung-im-portal.eml", message(
        "office", "Ihre Rechnung PE-26-30120 steht bereit", "Guten Tag,\n\nIhre Rechnung "
        "PE-26-30120 über 214,20 EUR steht im Kundenportal zum Abruf bereit:\n"
        "https://portal.pbe-engelhardt.example/r/30120\n", "2026-11-20T12:00:00"))
    kit.expect("mail/rechnung-im-portal.eml", "other", "exception",
               "Only a link: no invoice has arrived; somebody must fetch it or ask for it.",
               code="EX10", strict=False, also=["filed"], also_exceptions=["EX05", "EX07"],
               also_owner_roles=["mailroom", "compliance"], also_classes=["invoice"])
    kit.put("scan/Stapel_1123_026.pdf", paper.scanned(evidence.letter(
        replace(party("lift"), name="Akademie für Krankenhaustechnik", street="Domplatz 1",
                zip="93047", city="Regenstadt", phone="0941 99", contact="Ihr Seminarteam"),
        SERVICES, "2026-11-12", "Seminare 2027 - jetzt Frühbucherrabatt sichern", (
            "sichern Sie sich bis 15.12.2026 zehn Prozent Rabatt auf unser Seminarprogramm. "
            "Tagesseminare ab 490,00 EUR zzgl. MwSt., Teilnehmerunterlagen inbegriffen."))))
    kit.expect("scan/Stapel_1123_026.pdf", "other", "filed", "Advertising by post.", strict=False,
               also=["rejected", "exception"], also_exceptions=["EX10"],
               also_owner_roles=["mailroom", "ap"])
    sick = mail.message(
        "Josef Obermair <obermairj@lechmuenden-kliniken.example>", PERSONNEL, "Krankmeldung",
        "Hallo,\n\nanbei meine Bescheinigung.\n\nGruß Sepp\n", "2026-11-16T07:01:00",
        "k1@lechmuenden-kliniken.example")
    mail.attach(sick, paper.printed(evidence.form(
        "Arbeitsunfähigkeitsbescheinigung", "Praxis Dr. Amann", [
            ("Versicherter", "Josef Obermair"), ("Arbeitsunfähig seit", "16.11.2026"),
            ("voraussichtlich bis", "04.12.2026")], "Erstbescheinigung.",
        [("Dr. Amann", "Arzt")])), "application/pdf", "AU.pdf")
    kit.put("mail/krankmeldung.eml", mail.finished(sick, "sick"))
    kit.expect("mail/krankmeldung.eml", "personnel", "filed",
               "Sensitive: kept apart, no text anywhere.", part="AU.pdf", strict=False,
               sensitive=True, also=["in_approval"])
    broken = kit.files["upload/EGK-61204.xml"].replace(b"</cac:Price>", b"</cac:Preis>", 1)
    kit.put("upload/EGK-61204-korrigiert.xml", broken)
    kit.expect("upload/EGK-61204-korrigiert.xml", None, "error",
               "XML with a wrong end tag: nobody can read it.")
    letter = paper.printed(evidence.letter(party("roofer"), SERVICES, "2026-11-18", "Terminplan",
                                           "anbei der Terminplan für die Dacharbeiten."))
    kit.put("scan/Stapel_1123_027.pdf", letter[:len(letter) // 2])
    kit.expect("scan/Stapel_1123_027.pdf", None, "error", "A PDF that was cut off.")


def write(kit):
    all_dunning(kit)
    expenses(kit)
    post(kit)
