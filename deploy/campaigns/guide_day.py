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
# The bank says that it paid what a run asked for.
STATEMENT = """<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>1</MsgId><CreDtTm>{day}T08:30:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><CreDtTm>{day}T08:30:00+01:00</CreDtTm><Acct><Id><IBAN>{own}</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt>
<NtryDtls><TxDtls><Refs><EndToEndId>{reference}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""
# The installed program finds its configuration by itself; commands that only look at files know none.
WRAPPER = """#!/bin/sh
case "$1" in
  validate | inspect | help | -*) exec faketime -f "-{back}" {program} "$@" ;;
esac
exec faketime -f "-{back}" {program} "$@" --config {configuration}
"""


class Day:
    """A day at the model company, and what the capital words of a guide stand for on it."""

    def __init__(self, programs, folder):
        self.company = Company(KIT, programs, folder, FURTHER)
        self.company.import_tables()
        for name in POST:
            self.company.submit(name)
        self.folder, self.spool, self.words = folder, self.company.spool, {}
        (folder / "bin").mkdir()
        start = datetime.datetime.fromisoformat(f"{DAY} 09:00+01:00")
        back = int((datetime.datetime.now(datetime.UTC) - start).total_seconds())
        wrapper = folder / "bin" / "rohrpost"
        wrapper.write_text(WRAPPER.format(program=self.company.program, back=back,
                                          configuration=self.company.configuration))
        wrapper.chmod(0o755)

    def run(self, text):
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", text], cwd=self.spool, capture_output=True, text=True, timeout=60,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "TZ": "Europe/Berlin",
                 "OMP_THREAD_LIMIT": "1", "NO_COLOR": "1"})

    def lines(self, command):
        return [json.loads(line) for line in self.run(f"rohrpost {command} --json").stdout.splitlines()]

    def word(self, name):
        if name not in self.words:
            try:
                self.words[name] = WORDS[name](self)
            except (LookupError, StopIteration):
                sys.exit(f"{name}: there is nothing of the kind by now")
        return self.words[name]

    def document(self, name):
        return next(one["id"] for one in self.lines("list --limit 1000") if one["name"] == name)

    def task(self, name, kind):
        document = self.document(name)
        return next(one["id"] for one in self.lines("tasks") if (one["voucher"], one["kind"]) == (document, kind))

    def paid(self, name):
        """A document that people approved, posted and paid; they do so when it is asked for first."""
        document = self.document(name)
        if self.lines(f"show {document}")[0]["status"] != "paid":
            self.settle(self.task(name, "factual_check"))
        return document

    def settle(self, task):
        statement = self.folder / "statement.xml"
        self.must(f"rohrpost decide {task} approve --as riedlm")
        self.must("rohrpost post run --as hoferl")
        self.must("rohrpost pay propose --as hoferl --next 2026-11-26")
        self.must("rohrpost pay release Z26-0000001 --as pfistern")
        self.must("rohrpost run --once")
        order = ElementTree.parse(next((self.spool / "output" / "payments").glob("*/pain001-*.xml")))
        statement.write_text(STATEMENT.format(
            day=DAY, own=order.findtext(".//{*}DbtrAcct//{*}IBAN"), amount=order.findtext(".//{*}InstdAmt"),
            reference=order.findtext(".//{*}EndToEndId")), "utf-8")
        self.must(f"rohrpost pay confirm {statement}")
        self.must("rohrpost run --once")

    def must(self, command):
        answer = self.run(command)
        if answer.returncode != 0:
            sys.exit(f"{command} ended with {answer.returncode}: {answer.stdout}{answer.stderr}")


# What the capital words of the guides stand for, asked for where they occur first.
WORDS = {
    "BELEG": lambda day: day.document("EGK-61204.xml"),
    "KLÄRFALL": lambda day: day.document("Floristik 2231.pdf"),
    "FEHLER": lambda day: day.document("EGK-61204-korrigiert.xml"),
    "SCAN": lambda day: day.document("Stapel_1123_001.pdf"),
    "STICHPROBE": lambda day: day.document("Stapel_1123_004.pdf"),
    # What is confidential has no name: it is the one that came out of the mail.
    "KRANKMELDUNG": lambda day: next(one["id"] for one in day.lines("list --class personnel") if one["parent"]),
    "AUFGABE": lambda day: day.task("EGK-61204.xml", "factual_check"),
    "KLÄRAUFGABE": lambda day: day.task("Floristik 2231.pdf", "case"),
    "FRAGE": lambda day: day.task("Rechnung SM-88017.pdf", "factual_check"),
    "ANTWORT": lambda day: day.task("Rechnung SM-88017.pdf", "answer"),
    "WEITERGABE": lambda day: day.task("EGK-61240.xml", "factual_check"),
    "MANGEL": lambda day: day.task("Stapel_1123_001.pdf", "factual_check"),
    "ZAHLLAUF": lambda day: day.lines("pay list")[-1]["run"],
    "NACHWEIS": lambda day: day.document("Stunden_10.pdf"),
    "STAMMDATEN": lambda day: str(KIT / "masterdata"),
    "BEZAHLT": lambda day: day.paid("PE-26-30071.xml"),
    "RECHNUNGSNUMMER": lambda day: "PE-26-30071",
    "LIEFERANT": lambda day: "K 4710",
    "STAPEL": lambda day: day.lines("post batches")[0]["batch"],
    "FASSUNG": lambda day: str(len(day.lines("procedure versions"))),
    "FINGERABDRUCK": lambda day: day.run("rohrpost seal key").stdout.strip(),
    # People: who audits, who may look at personnel files, who checks invoices.
    "PRÜFER": lambda day: "stadlerg",
    "BERECHTIGTE": lambda day: "lechnere",
    "SACHBEARBEITER": lambda day: "hoferl",
}
