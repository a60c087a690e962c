#!/usr/bin/env python3
"""Writes the code lists of the rules BR-CL-01 to BR-CL-26 and BR-CO-09 as Swift sources.

The lists are taken out of the compiled validation artefacts of CEN/TC 434 (the `.xslt` of a
release, one for UBL and one for CII), where each stands as one text of codes between blanks.
Where the two differ there are two lists.

Usage: generate.py VERSION EN16931-UBL-validation.xslt EN16931-CII-validation.xslt FOLDER
"""
import pathlib
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree

XSL = "{http://www.w3.org/1999/XSL/Transform}"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"

# The rule whose list it is, its name in Swift, what it is.
LISTS = [
    ("BR-CL-01", "documentTypes", "Kinds of invoices and credit notes, UNTDID 1001"),
    ("BR-CL-04", "currencies", "Currencies, ISO 4217"),
    ("BR-CL-06", "vatPointDates", "When VAT falls due, UNTDID 2005 in UBL, 2475 in CII"),
    ("BR-CL-07", "objectSchemes", "Kinds of references, UNTDID 1153"),
    ("BR-CL-08", "noteSubjects", "Subjects of notes, UNTDID 4451"),
    ("BR-CL-11", "identifierSchemes", "Schemes of identifiers, ISO/IEC 6523"),
    ("BR-CL-13", "itemClassifications", "Kinds of item classifications, UNTDID 7143"),
    ("BR-CL-14", "countries", "Countries, ISO 3166-1"),
    ("BR-CL-16", "paymentMeans", "Means of payment, UNTDID 4461"),
    ("BR-CL-17", "vatCategories", "VAT categories, UNTDID 5305"),
    ("BR-CL-19", "allowanceReasons", "Reasons of allowances, UNTDID 5189"),
    ("BR-CL-20", "chargeReasons", "Reasons of charges, UNTDID 7161"),
    ("BR-CL-22", "exemptionReasons", "Reasons of VAT exemptions, VATEX"),
    ("BR-CL-23", "units", "Units of measure, UN/ECE Recommendations 20 and 21"),
    ("BR-CL-25", "addressSchemes", "Schemes of electronic addresses, EAS"),
    ("BR-CO-09", "vatPrefixes", "Beginnings of VAT identifiers"),
]
CODES = re.compile(r"contains\(\s*' ([^']+) '")


def tests(path):
    """The test of each rule by its id."""
    found = {}
    for choice in ElementTree.parse(path).getroot().iter(XSL + "choose"):
        failure = choice.find(f"{XSL}otherwise/{SVRL}failed-assert")
        if failure is None:
            continue
        for attribute in failure.iter(XSL + "attribute"):
            if attribute.get("name") == "id":
                found["".join(attribute.itertext()).strip()] = choice.find(XSL + "when").get("test")
    for condition in ElementTree.parse(path).getroot().iter(XSL + "if"):
        failure = condition.find(f".//{SVRL}failed-assert")
        if failure is None:
            continue
        identifier = failure.get("id")
        for attribute in failure.iter(XSL + "attribute"):
            if attribute.get("name") == "id":
                identifier = "".join(attribute.itertext()).strip()
        found.setdefault(identifier, condition.get("test"))
    return found


def codes(test):
    """The lists of a test, in their order."""
    return [sorted(set(text.split())) for text in CODES.findall(test)]


def literal(values):
    lines = textwrap.wrap(" ".join(values), 94, break_long_words=False, break_on_hyphens=False)
    body = "\n".join("    " + line for line in lines)
    return f'AllowedCodes(\n    """\n{body}\n    """)'


def write(folder, version, name, title, lists):
    variants = "".join(
        f"  package static let {name}{suffix} = {literal(values)}\n\n" for suffix, values in lists)
    text = (
        f"// Made by tools/code-lists from the validation artefacts {version}; not to be edited.\n\n"
        f"/// {title}.\nextension AllowedCodes {{\n{variants.rstrip()}\n}}\n")
    (folder / f"AllowedCodes+{name[0].upper()}{name[1:]}.swift").write_text(text)


def main():
    version, ubl, cii, folder = sys.argv[1], tests(sys.argv[2]), tests(sys.argv[3]), sys.argv[4]
    folder = pathlib.Path(folder)
    for rule, name, title in LISTS:
        in_ubl, in_cii = codes(ubl[rule]), codes(cii[rule])
        lists = [(suffix, values) for suffix, values in zip(
            ("InUBL", "OfUBLCreditNotes"), in_ubl)] + [("InCII", in_cii[0])]
        if len(in_ubl) == 1 and in_ubl[0] == in_cii[0]:
            lists = [("", in_cii[0])]
        write(folder, version, name, title, lists)
        print(name, [(suffix, len(values)) for suffix, values in lists])


if __name__ == "__main__":
    main()
