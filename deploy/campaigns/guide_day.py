"""A day at the model company, over which the commands of the guides are run, and the words of the guides for what is there."""
import datetime
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from model_company import DAY, ROOT, Company

KIT = ROOT / "inbox-samples" / "company"
POST = ["upload/EGK-61204.xml", "upload/EGK-61233.xml", "upload/Floristik 2231.pdf", "upload/Rechnung SM-88017.pdf",
        "upload/EGK-61240.xml", "upload/PE-26-30071.xml", "upload/EGK-61204-korrigiert.xml", "scan/Stapel_1123_001.pdf",
        "scan/Stapel_1123_004.pdf", "mail/wachdienst-oktober.eml", "mail/krankmeldung.eml"]
# What a company adds that posts and pays.
FURTHER = """
[posting]
format = "csv"

[payment]
format = "sepa"

[quality]
sample_percent = 100
"""
# The installed program finds its configuration by itself; commands that only look at files know none.
    "BEZAHLT": lambda day: day.paid("PE-26-30071.xml"),
    "RECHNUNGSNUMMER": lambda day: "PE-26-30071",
    "LIEFERANT": lambda day: "K 4710",
    "STAPEL": lambda day: day.lines("post batches")[0]["batch"],
    "ZAHLLAUF": lambda day: day.lines("pay list")[-1]["run"],
    "FASSUNG": lambda day: str(len(day.lines("procedure versions"))),
    "FINGERABDRUCK": lambda day: day.run("rohrpost seal key").stdout.strip(),
    # People: who audits, who may look at personnel files, who checks invoices.
    "PRÜFER": lambda day: "stadlerg",
    "BERECHTIGTE": lambda day: "lechnere",
    "SACHBEARBEITER": lambda day: "hoferl",
}
