#!/usr/bin/env python3
"""Writes the facts of the XML Schemas of e-invoices as Swift sources.

Usage: generate.py SCHEMAS OUT

SCHEMAS holds the folders `ubl-2.1` and `cii-d16b`; OUT is Sources/Reading/XML/Structure/Facts.
The same schemas give the same files; older ones in OUT are removed.
"""
import pathlib
import sys

from facts import PREFIXES, Facts
from schema import Schema

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
COLUMNS = 96
LINES_OF_FILE = 380

HEAD = """\
// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let %s: StaticString = \"\"\"
"""
TAIL = '    """\n}\n'


def broken(line):
    """The line as lines of a Swift literal: a backslash joins what is too long for one."""
    rows, row = [], ""
    for word in line.split(" "):
        if row and len(row) + len(word) + 2 > COLUMNS - 4:
            rows.append(row + " \\")
            row = word
        else:
            row = f"{row} {word}" if row else word
    return rows + [row]


def write(out, name, lines):
    """Writes as many files as the lines need and returns the names of their constants."""
    parts = [[]]
    for line in lines:
        rows = broken(line)
        if len(parts[-1]) + len(rows) > LINES_OF_FILE:
            parts.append([])
        parts[-1] += rows
    constants = []
    for number, rows in enumerate(parts, 1):
        constant = name if len(parts) == 1 else f"{name}{number}"
        constants.append(constant)
        text = HEAD % constant + "".join(f"    {row}\n" for row in rows) + TAIL
        file_name = f"SchemaFacts+{constant[0].upper()}{constant[1:]}.swift"
        (out / file_name).write_text(text, encoding="utf-8")
    return constants


def write_list(out, parts):
    """Writes which constants make up a schema."""
    text = "// Made by tools/schema-facts.\n\nextension SchemaFacts {\n"
    for name, constants in parts.items():
        row = f"  static let {name}: [StaticString] = [{', '.join(constants)}]\n"
        if len(row) > 101:
            row = (f"  static let {name}: [StaticString] = [\n    {', '.join(constants)},\n  ]\n")
        text += row
    (out / "SchemaFacts+Parts.swift").write_text(text + "}\n", encoding="utf-8")


def main():
    schemas, out = map(pathlib.Path, sys.argv[1:3])
    for old in out.glob("SchemaFacts+*.swift"):
        old.unlink()
    ubl = Schema(schemas / "ubl-2.1")
    roots = [(UBL + kind + "-2", kind) for kind in ("Invoice", "CreditNote")]
    facts = Facts(ubl, roots)
    own = {PREFIXES[namespace]: [] for namespace, _ in roots}
    common = []
    place = common
    for line in facts.lines():
        words = line.split(" ")
        if words[0] == "namespace":
            place = own.get(words[1], common)
        (own.get(words[1], common) if words[0] == "prefix" else place).append(line)
    shared = write(out, "ublCommon", common)
    cii = Facts(Schema(schemas / "cii-d16b"), [(CII, "CrossIndustryInvoice")])
    write_list(out, {
        "invoiceParts": shared + write(out, "ublInvoice", own["inv"]),
        "creditNoteParts": shared + write(out, "ublCreditNote", own["cn"]),
        "ciiParts": write(out, "cii", cii.lines()),
    })


if __name__ == "__main__":
    main()
