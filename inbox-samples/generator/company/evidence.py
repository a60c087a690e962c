"""Papers that are no invoices: reports, notes, letters."""

from .layouts import day
from .paper import Sheet


def form(title, issuer, facts, words, signed=(), table=()):
    """A filled form with facts, running text and signatures."""
    s = Sheet(title)
    s.put(190, issuer, size=9, right=True)
    s.line(title, size=14, font="b", step=12)
    for name, value in facts:
        s.row((25, name), (75, value))
    s.y += 5
    for row in table:
        s.row(*[(25 + 50 * place, cell) for place, cell in enumerate(row)])
    s.y += 4
    s.text(words)
    s.y += 14
    for place, (name, role) in enumerate(signed):
        s.put(25 + 85 * place, f" {name}", font="t", size=12)
        s.put(25 + 85 * place, role, y=s.y + 6, size=8)
    return s


def letter(p, buyer, issued, subject, words, facts=()):
    """A letter of a company to another."""
    s = Sheet(subject)
    for text in (p.name, p.street, f"{p.zip} {p.city}", f"Telefon {p.phone}"):
        s.put(190, text, right=True, size=8.5)
        s.y += 4
    s.y += 10
    for text in (buyer.name, buyer.street, f"{buyer.zip} {buyer.city}"):
        s.line(text)
    s.y += 8
    s.line(day(issued), x=190, right=True, step=8)
    s.line(subject, font="b", size=11, step=9)
    s.line("Sehr geehrte Damen und Herren,", step=8)
    s.text(words)
    s.y += 4
    for name, value in facts:
        s.row((25, name), (75, value))
    s.y += 8
    s.line("Mit freundlichen Grüßen", step=10)
    s.line(p.contact)
    s.line(p.name)
    return s
