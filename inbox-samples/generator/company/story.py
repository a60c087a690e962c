"""The day in its order: duplicates, late evidence and dunning come after what they refer to."""

from . import emergencies, first, letters, projects, recurring, tax, trouble, variants
from .kit import Kit


def told():
    kit = Kit()
    first.write(kit)
    tax.write(kit)
    recurring.write(kit)
    emergencies.write(kit)
    projects.write(kit)
    variants.write(kit)
    trouble.write(kit)
    first.delivery_note(kit)
    recurring.late_report(kit)
    emergencies.late_report(kit)
    tax.corrected(kit)
    letters.write(kit)
    return kit
