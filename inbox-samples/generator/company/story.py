"""The day in its order."""

from . import first
from .kit import Kit


def told():
    kit = Kit()
    first.write(kit)
    first.delivery_note(kit)
    return kit
