"""Invoices on paper as seven different offices write them."""

from decimal import Decimal

from .paper import Sheet

WORDS = {"H87": "Stk.", "HUR": "Std.", "MTR": "m", "MTK": "m²", "LS": "pauschal", "XCT": "Karton",
         "C62": "Stk."}


def german(value):
    return f"{Decimal(value):,.2f}".translate(str.maketrans(",.", ".,"))


def day(iso):
    return ".".join(reversed(iso.split("-")))


def amount_words(quantity):
    return quantity.replace(".", ",")


def spaced(iban):
    return " ".join(iban[at:at + 4] for at in range(0, len(iban), 4))


def taxes(invoice):
    return [(rate, base, tax) for rate, base, tax in invoice.breakdown if Decimal(rate)]


def identity(p, missing):
    return "" if "tax" in missing else " · ".join(
        filter(None, [p.vat and f"USt-IdNr. {p.vat}", p.tax_number and f"St.-Nr. {p.tax_number}"]))


def letter(i, missing, terms, title="Rechnung"):
    """Facts below each other on the left, the classical business letter."""
    s, p = Sheet(f"{title} {i.number}"), i.seller
    s.line(p.name, size=15, font="b", step=6)
    s.line(f"{p.street} | {p.zip} {p.city} | Telefon {p.phone}", size=8, step=16)
    for text in (i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}"):
        s.line(text)
    s.y += 10
    s.line(title, size=14, font="b", step=9)
    for name, value in [("Rechnungsnummer", i.number), ("Rechnungsdatum", i.issued and day(i.issued)),
                        ("Ihre Bestellnummer", i.order), ("Vertragsnummer", i.contract),
                        ("Lieferdatum", i.delivered and day(i.delivered)),
                        ("Leistungszeitraum", " - ".join(map(day, i.period)))]:
        if value:
            s.row((25, name + ":"), (70, value))
    s.y += 6
    s.row((25, "Pos"), (34, "Bezeichnung"), (122, "Menge", "r"), (140, "Einheit", "r"),
          (163, "Einzelpreis", "r"), (190, "Gesamt", "r"))
    s.rule()
    for number, line in enumerate(i.lines, 1):
        if line.note:
            s.line(line.note, x=34, font="b")
        s.row((25, number), (34, line.name), (122, amount_words(line.quantity), "r"),
              (140, WORDS[line.unit], "r"), (163, german(line.price), "r"),
              (190, german(line.net), "r"))
    s.rule()
    s.row((140, "Nettobetrag"), (190, german(i.net), "r"))
    for rate, _, tax in taxes(i):
        s.row((140, f"Umsatzsteuer {rate} %"), (190, german(tax), "r"))
    s.row((140, "Rechnungsbetrag"), (190, german(i.gross) + " EUR", "r"), step=12)
    s.text(terms)
    s.text(i.note)
    s.put(25, f"Bankverbindung: IBAN {spaced(p.iban)}", y=278, size=8)
    s.put(25, identity(p, missing), y=283, size=8)
    return s


def boxed(i, missing, terms, title="RECHNUNG"):
    """Facts in a box on the right, article numbers, sums below each other."""
    s, p = Sheet(f"{title} {i.number}", size=9), i.seller
    s.put(190, p.name, y=18, size=12, font="b", right=True)
    s.put(190, p.street, y=23, right=True)
    s.put(190, f"{p.zip} {p.city}", y=28, right=True)
    s.put(20, f"{p.name}, {p.street}, {p.zip} {p.city}", y=48, size=6.5)
    for place, text in enumerate((i.buyer.name, "Kreditorenbuchhaltung", i.buyer.street,
                                  f"{i.buyer.zip} {i.buyer.city}")):
        s.put(20, text, y=54 + 5 * place)
    s.y = 54
    for name, value in [("Beleg-Nr.", i.number), ("Datum", i.issued and day(i.issued)),
                        ("Lieferung vom", i.delivered and day(i.delivered)),
                        ("Auftrag Kunde", i.order), ("Bearbeiter", p.contact)]:
        if value:
            s.row((130, name), (190, value, "r"))
    s.y = 95
    s.line(title, x=20, size=13, font="b", step=9)
    s.row((20, "Art.-Nr."), (45, "Artikel"), (130, "Anzahl", "r"), (160, "Preis/Einh.", "r"),
          (190, "Betrag EUR", "r"))
    s.rule(20)
    for line in i.lines:
        s.row((20, line.article), (45, line.name),
              (130, f"{amount_words(line.quantity)} {WORDS[line.unit]}", "r"),
              (160, german(line.price), "r"), (190, german(line.net), "r"))
    s.rule(20)
    s.row((160, "Warenwert", "r"), (190, german(i.net), "r"))
    for rate, _, tax in taxes(i):
        s.row((160, f"+ {rate} % MwSt.", "r"), (190, german(tax), "r"))
    s.row((160, "Endbetrag EUR", "r"), (190, german(i.gross), "r"), step=14)
    s.text(terms, x=20)
    s.text(i.note, x=20)
    s.put(20, f"{identity(p, missing)}   IBAN: {p.iban}", y=285, size=7.5)
    return s


def typed(i, missing, terms, title="Rechnung"):
    """A dot-matrix printout with colons and dashes."""
    s, p = Sheet(f"{title} {i.number}", font="m", size=9), i.seller
    for text in (p.name, p.street, f"{p.zip} {p.city}", f"Tel. {p.phone}", "", "", "An",
                 i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}", "", ""):
        s.line(text, x=20)
    s.line("=" * 78, x=20)
    for name, value in [("Rechnung Nr.", i.number), ("vom", i.issued and day(i.issued)),
                        ("Bestell-Nr.", i.order), ("Störung", i.site[0] if i.site else ""),
                        ("ausgeführt", i.delivered and day(i.delivered))]:
        if value:
            s.line(f"{name:<14}: {value}", x=20)
    s.line("=" * 78, x=20, step=7)
    s.line(f"{'Leistung':<42}{'Menge':>9}{'EP':>12}{'GP':>14}", x=20)
    for line in i.lines:
        count = f"{amount_words(line.quantity)} {WORDS[line.unit][:4]}"
        s.line(f"{line.name[:42]:<42}{count:>9}{german(line.price):>12}{german(line.net):>14}", x=20)
    s.line("-" * 78, x=20)
    s.line(f"{'Zwischensumme netto':>62}{german(i.net):>15}", x=20)
    for rate, _, tax in taxes(i):
        s.line(f"{f'zzgl. USt {rate} v.H.':>62}{german(tax):>15}", x=20)
    s.line(f"{'Gesamtsumme EUR':>62}{german(i.gross):>15}", x=20, step=12)
    s.text(terms, x=20, width=76)
    s.text(i.note, x=20, width=76)
    s.line("", step=10)
    s.line(f"Konto {spaced(p.iban)}", x=20)
    s.line(identity(p, missing), x=20)
    return s


def headed(i, missing, terms, title="Rechnung"):
    """A row of headings over a row of values; the amounts come first."""
    s, p = Sheet(f"{title} {i.number}", size=9), i.seller
    s.line(p.name.upper(), size=13, font="b", step=18)
    for text in ("Firma", i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}"):
        s.line(text)
    s.y += 12
    columns = [("Rechnung Nr.", i.number), ("Datum", i.issued and day(i.issued)),
               ("Lieferdatum", i.delivered and day(i.delivered)), ("Bestellung", i.order),
               ("Kunden-Nr.", "20417")]
    columns = [each for each in columns if each[1]]
    for place, (name, value) in enumerate(columns):
        s.put(25 + 34 * place, name, size=7.5)
        s.put(25 + 34 * place, value, y=s.y + 5, font="b")
    s.y += 18
    s.row((45, "Menge", "r"), (50, "Beschreibung"), (160, "à EUR", "r"), (190, "Summe EUR", "r"))
    s.rule()
    for line in i.lines:
        s.row((45, f"{amount_words(line.quantity)} {WORDS[line.unit]}", "r"),
              (50, f"{line.name} ({line.article})" if line.article else line.name),
              (160, german(line.price), "r"), (190, german(line.net), "r"))
    s.rule()
    s.y += 3
    heads = [("Netto", german(i.net))]
    heads += [(f"{rate} % USt", german(tax)) for rate, _, tax in taxes(i)]
    heads += [("Brutto", german(i.gross) + " €")]
    for place, (name, value) in enumerate(heads):
        s.put(110 + 40 * place, name, size=7.5, right=True)
        s.put(110 + 40 * place, value, y=s.y + 5, font="b", right=True)
    s.y += 18
    s.text(terms)
    s.text(i.note)
    s.put(25, f"{p.name}, {p.street}, {p.zip} {p.city} · {identity(p, missing)}", y=280, size=7)
    s.put(25, f"IBAN {p.iban} · {p.email} · {p.phone}", y=284, size=7)
    return s


def craftsman(i, missing, terms, title="Faktura"):
    """Running text of a small workshop, in one serif type."""
    s, p = Sheet(f"{title} {i.number}", font="t", size=11), i.seller
    for text in (p.name, f"{p.street}, {p.zip} {p.city}", f"Tel. {p.phone}"):
        s.put(105 - len(text), text)
        s.y += 5.5
    s.y += 12
    for text in (i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}"):
        s.line(text, x=22)
    s.y += 8
    s.row((22, f"{title} {i.number}".strip()), (150, f"{p.city}, den {day(i.issued)}"), step=10)
    when = f"am {day(i.delivered)} " if i.delivered else ""
    order = f" (Ihr Auftrag {i.order})" if i.order else ""
    s.text(f"Für die {when}ausgeführten Arbeiten{order} erlauben wir uns zu berechnen:", x=22)
    s.y += 3
    for line in i.lines:
        s.row((22, f"{amount_words(line.quantity)} {WORDS[line.unit]} {line.name} zu je "
                   f"{german(line.price)} €"), (185, f"{german(line.net)} €", "r"), step=6)
    s.y += 3
    if taxes(i):
        s.row((120, "Summe ohne MwSt."), (185, f"{german(i.net)} €", "r"))
    for rate, _, tax in taxes(i):
        s.row((120, f"MwSt. {rate} %"), (185, f"{german(tax)} €", "r"))
    s.row((120, "Zu zahlen"), (185, f"{german(i.gross)} €", "r"), step=12)
    s.text(i.note, x=22)
    s.text(terms, x=22)
    s.y += 6
    s.line(f"Unser Konto: {spaced(p.iban)}", x=22)
    s.line(identity(p, missing), x=22)
    return s


def modern(i, missing, terms, title="Rechnung"):
    """A designed sheet: the sender only at the foot, the total large at the top."""
    s, p = Sheet(f"{title} {i.number}", size=9), i.seller
    s.put(25, p.name.split()[0].lower(), y=22, size=20, font="b")
    s.put(190, f"{german(i.gross)} €", y=22, size=16, right=True)
    s.put(190, f"fällig am {day(i.due)}" if i.due else "", y=28, right=True)
    s.y = 45
    s.row((25, "Rechnung an"), (110, "Details"), step=6)
    left = (i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}", "Deutschland", "")
    right = (f"Nr. {i.number}", f"ausgestellt am {day(i.issued)}",
             i.delivered and f"erbracht am {day(i.delivered)}"
             or " bis ".join(map(day, i.period)), i.order and f"PO {i.order}",
             i.contract and f"Vertrag {i.contract}")
    for a, b in zip(left, right):
        s.row((25, a), (110, b))
    s.y += 10
    for line in i.lines:
        s.put(25, line.name, font="b")
        s.put(190, f"{german(line.net)} €", right=True)
        s.y += 4.5
        s.line(f"{amount_words(line.quantity)} {WORDS[line.unit]} × {german(line.price)} €",
               size=8, step=7)
    s.rule()
    s.row((25, "Nettosumme"), (190, f"{german(i.net)} €", "r"))
    for rate, base, tax in taxes(i):
        s.row((25, f"Umsatzsteuer {rate} % auf {german(base)} €"), (190, f"{german(tax)} €", "r"))
    s.row((25, "Gesamtbetrag"), (190, f"{german(i.gross)} €", "r"), step=12)
    s.text(terms)
    s.text(i.note)
    for place, text in enumerate((p.name, f"{p.street}, {p.zip} {p.city}", identity(p, missing))):
        s.put(25, text, y=276 + 4 * place, size=7)
    s.put(110, f"IBAN {p.iban}", y=276, size=7)
    return s


def two_pages(i, missing, terms, title="Rechnung"):
    """A long list of articles that runs over onto a second page."""
    p, half = i.seller, len(i.lines) * 2 // 3
    sheets = [Sheet(f"{title} {i.number} Seite {page} von 2", size=9) for page in (1, 2)]
    s = sheets[0]
    s.line(p.name, size=14, font="b", step=6)
    s.line(f"{p.street}, {p.zip} {p.city}", size=8, step=14)
    for text in (i.buyer.name, i.buyer.street, f"{i.buyer.zip} {i.buyer.city}"):
        s.line(text)
    s.y += 8
    s.row((25, f"{title} {i.number}"), (120, f"Datum: {day(i.issued)}"))
    s.row((25, f"Bestellung: {i.order}"), (120, f"Lieferdatum: {day(i.delivered)}"), step=9)
    total = Decimal(0)
    for page, (s, rows) in enumerate(zip(sheets, (i.lines[:half], i.lines[half:])), 1):
        if page == 2:
            s.row((25, f"{p.name}"), (120, f"{title} {i.number}"), step=9)
        s.row((25, "Art.-Nr."), (50, "Bezeichnung"), (130, "Menge", "r"), (160, "Preis", "r"),
              (190, "Betrag", "r"))
        s.rule()
        if page == 2:
            s.row((50, "Übertrag"), (190, german(total), "r"))
        for line in rows:
            total += line.net
            s.row((25, line.article), (50, line.name), (130, amount_words(line.quantity), "r"),
                  (160, german(line.price), "r"), (190, german(line.net), "r"))
        s.rule()
        if page == 1:
            s.row((50, "Zwischensumme / Übertrag"), (190, german(total), "r"))
        s.put(190, f"Seite {page} von 2", y=288, size=7, right=True)
    s.row((140, "Summe netto"), (190, german(i.net), "r"))
    for rate, _, tax in taxes(i):
        s.row((140, f"{rate} % MwSt."), (190, german(tax), "r"))
    s.row((140, "Rechnungsbetrag EUR"), (190, german(i.gross), "r"), step=10)
    s.text(terms)
    s.put(25, f"{identity(p, missing)} · IBAN {p.iban}", y=283, size=7.5)
    return sheets


def works(i, missing, terms, title="Rechnung"):
    """A contractor's sheet: subject line, item numbers, units before quantities."""
    s, p = Sheet(f"{title} {i.number}", size=9.5), i.seller
    s.line(f"{p.name}  -  {p.street}  -  {p.zip} {p.city}", size=8, step=20)
    for text in (i.buyer.name, "Abt. Rechnungsprüfung", i.buyer.street,
                 f"{i.buyer.zip} {i.buyer.city}"):
        s.line(text)
    s.y += 6
    s.line(f"{p.city}, {day(i.issued)}", x=190, right=True, step=8)
    s.line(f"{title} Nr. {i.number}", font="b", step=6)
    if i.order:
        s.line(f"Betreff: Ihre Bestellung {i.order}")
    if i.delivered:
        s.line(f"Ausführung bis {day(i.delivered)}")
    s.y += 6
    s.row((25, "OZ"), (40, "Kurztext"), (120, "Einh."), (145, "Menge", "r"), (166, "EP", "r"),
          (190, "GB", "r"))
    for number, line in enumerate(i.lines, 1):
        s.row((25, f"01.{number:04d}"), (40, line.name), (120, WORDS[line.unit]),
              (145, amount_words(line.quantity), "r"), (166, german(line.price), "r"),
              (190, german(line.net), "r"))
    s.y += 4
    s.row((40, "Summe netto"), (190, german(i.net), "r"))
    for rate, _, tax in taxes(i):
        s.row((40, f"Mehrwertsteuer {rate},00 %"), (190, german(tax), "r"))
    s.row((40, "Rechnungssumme brutto"), (190, f"EUR {german(i.gross)}", "r"), step=12)
    s.text(terms)
    s.text(i.note)
    s.put(25, f"{identity(p, missing)} - IBAN {spaced(p.iban)}", y=282, size=7.5)
    return s
