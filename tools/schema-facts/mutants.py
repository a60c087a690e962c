#!/usr/bin/env python3
"""Writes COUNT documents, most of them wrong somewhere, with what libxml2's validator says of each.

Usage: mutants.py SCHEMAS BASES OUT COUNT [SEED]

SCHEMAS holds `ubl-2.1` and `cii-d16b`; BASES is a folder with valid invoices, below it at any
depth. Every third document is a changed invoice, every third is made from the schema itself, so
that what no invoice has is met as well, and every third has a single value made from pieces of
its datatype's form. OUT gets the documents and `index.jsonl` with `name` and `xsd_valid`.
Needs lxml. The same arguments give the same documents.
"""
import copy
import json
import pathlib
import random
import sys

from lxml import etree as ET

from facts import PREFIXES
from generate import CII, UBL
from schema import ANY_TYPE, XS, Group, Schema, Wildcard

XSI = "http://www.w3.org/2001/XMLSchema-instance"
ROOTS = {
    (UBL + "Invoice-2", "Invoice"): "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
    (UBL + "CreditNote-2", "CreditNote"): "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
    (CII, "CrossIndustryInvoice"): "cii-d16b/CrossIndustryInvoice_100pD16B.xsd",
}
GOOD = {
    "decimal": ["1", "-1.50", "+.5", "5.", "0001", "1" * 30, " 7 "],
    "integer": ["1", "-20", "+007", " 1\n"],
    "date": ["2026-11-22", "2024-02-29Z", "-0044-03-15", "12026-01-01+14:00"],
    "time": ["12:00:00", "24:00:00", "23:59:59.999Z", "00:00:00-01:30"],
    "dateTime": ["2026-11-22T12:00:00", "2024-02-29T24:00:00Z"],
    "boolean": ["true", "false", "1", "0", " true "],
    "base64Binary": ["", "QUJD", "QUI=", "QQ==", "QU JD", "Q*Q==", "QQ==\n"],
    "anyURI": ["", "http://a.example/b?c#d", "a b", "urn:x:y", "#a", "../b", "//u@h:80/ä"],
    "language": ["de", "de-AT", "x-klingon"],
    "ID": ["a", "_b1", "c-d.e"],
}
ODD = [
    "", " ", "\n", "x", "0", "1", "-", "+", ".", "-.", "1.", ".1", "1.1.1", "1,5", "1e3", "NaN", "INF",
    "1 000", "2026-11-22", " 2026-11-22", "2026-02-29", "2026-13-01", "2026-1-1", "22.11.2026", "20261122",
    "0000-01-01", "2026-11-22+15:00", "2026-11-22T12:00:00", "2026-11-22T24:00:00", "12:00:00",
    "24:00:01", "12:00", "23:59:60", "12:00:00.", "true", "TRUE", "yes", "QUJD", "QUI", "QR==", "=", "Q=Q=",
    "de", "de_DE", "deutschland1", "x-", "http://[", "a:b:c", "1:a", "%", "%41", "a#b#c", "//h:x", "ä",
    "a:b", "6", "210", "H87", "ABCD", "\u00a0", "🧾", "a\tb", "2026-11-22\u00a0", "١", "EUR", " EUR ",
]

PIECES = {
    "decimal": ["0", "1", "9", "12", ".", "+", "-", " ", "e", ","],
    "integer": ["0", "1", "9", "12", ".", "+", "-", " ", "\n"],
    "date": ["2024", "2023", "-", "-", "02", "29", "12", "31", "00", "Z", "+", "14:00", ":", "T", "1", " "],
    "time": ["23", ":", ":", "59", "00", "24", ".", "9", "0", "Z", "+14:00", "-", "60", "T", "5", " "],
    "dateTime": ["2024-02-29", "T", "12:00:00", "24:00:00", ".5", "Z", "+01:00", "-", ":", "0", " "],
    "boolean": ["true", "false", "1", "0", " ", "T"],
    "base64Binary": ["A", "Q", "g", "w", "/", "+", "=", "=", " ", "\n", "*", "ä", "QUJD", "B"],
    "anyURI": ["a", "http", ":", ":", "/", "/", "//", "?", "#", "@", "[", "]", "%", "%41", "%4", "80", "1",
               ".", "-", "+", "_", "~", " ", "ä", "<", "|", "\\", "^", "&", "=", ";", "2147483648", "::1"],
    "language": ["de", "x", "a", "1", "-", "-", "_", "abcdefgh", "i", " ", "DE", "ä"],
    "ID": ["a", "_", "1", "-", ".", ":", "é", "·", " ", "Ω", "\u0301", "中", "\U0001f600", "\u2163"],
    "token": ["a", " ", "\n", "\t"],
}
VALUE = """<Invoice xmlns="{ubl}Invoice-2" xmlns:cac="{ubl}CommonAggregateComponents-2"
 xmlns:cbc="{ubl}CommonBasicComponents-2" xmlns:ext="{ubl}CommonExtensionComponents-2"><ext:UBLExtensions>
<ext:UBLExtension><ext:ExtensionContent><value xmlns="urn:q" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/></ext:ExtensionContent></ext:UBLExtension>
</ext:UBLExtensions><cbc:ID/><cbc:IssueDate>2026-11-22</cbc:IssueDate><cac:AccountingSupplierParty/>
<cac:AccountingCustomerParty/><cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="">1</cbc:PayableAmount>
</cac:LegalMonetaryTotal><cac:InvoiceLine><cbc:ID/><cbc:LineExtensionAmount currencyID="">1</cbc:LineExtensionAmount>
<cac:Item/></cac:InvoiceLine></Invoice>"""


def value_document(rng):
    """A small invoice with one value in an extension, which `xsi:type` says the datatype of."""
    document = ET.fromstring(VALUE.format(ubl=UBL))
    (node,) = document.iter("{urn:q}value")
    datatype = rng.choice(list(PIECES))
    node.set("{%s}type" % XSI, f"xs:{datatype}")
    if rng.random() < 0.5 and datatype in GOOD:
        text = list(rng.choice(GOOD[datatype]))
        for _ in range(rng.randint(0, 2)):
            place = rng.randint(0, len(text))
            text[place:place + rng.randint(0, 1)] = rng.choice(PIECES[datatype])
    else:
        text = [rng.choice(PIECES[datatype]) for _ in range(rng.randint(1, 9))]
    node.text = "".join(text)
    return document


class Maker:
    """Makes documents from a schema: elements and values at random, most of them allowed."""

    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng
        self.globals = [n for n in schema.elements if n not in ROOTS]

    def element(self, name, type, depth):
        node = ET.Element("{%s}%s" % name)
        self.fill(node, type, depth)
        return node

    def fill(self, node, name, depth):
        type = self.schema.type(name)
        if type is None:
            if name != ANY_TYPE:
                node.text = self.value(name)
            return
        for attribute in type.attributes.values():
            if attribute.required or self.rng.random() < 0.15:
                node.set(attribute.name, attribute.fixed or self.value(attribute.type))
        if type.kind in ("simple", "text"):
            node.text = self.value(type.datatype)
        elif type.content is not None:
            for child in self.particle(type.content, depth):
                node.append(child)

    def particle(self, particle, depth):
        low = 0 if particle.suffix in ("?", "*") else 1
        high = 3 if particle.suffix in ("*", "+") else 1
        chance = 0.5 if depth < 3 else 0.12 if depth < 6 else 0.0
        count = low if self.rng.random() > chance else self.rng.randint(low, high)
        for _ in range(count):
            if isinstance(particle.term, Group):
                items = particle.term.items
                chosen = [self.rng.choice(items)] if particle.term.kind == "choice" else items
                for item in chosen:
                    yield from self.particle(item, depth)
            elif isinstance(particle.term, Wildcard):
                if depth < 12:
                    yield self.foreign(depth + 1, particle.term.process == "strict")
            elif depth < 25:
                term = particle.term
                type = self.schema.elements[term.name] if term.ref else term.type
                yield self.element(term.name, type, depth + 1)

    def foreign(self, depth, is_known):
        name = self.rng.choice(self.globals)
        if self.rng.random() < 0.6:
            signed = [n for n in self.globals if PREFIXES[n[0]] in ("ds", "xades", "sig", "sac")]
            name = self.rng.choice(signed)
        if is_known or self.rng.random() < 0.7:
            return self.element(name, self.schema.elements[name], depth)
        node = ET.Element("{urn:q}foreign", {"any": "1"})
        node.append(self.element(name, self.schema.elements[name], depth))
        return node

    def value(self, name):
        type = self.schema.type(name)
        while type is not None:
            values = [value for facet, value in type.facets if facet == "enumeration"]
            if values:
                return self.rng.choice(values)
            if type.facets:
                return self.rng.choice(["a", "ab", "abc", " a  b "])
            name, type = type.base, self.schema.type(type.base)
        return self.rng.choice(GOOD.get(name[1], ["a", "Text", " x ", ""]))


class Changer:
    """Changes a document in one place."""

    def __init__(self, schema, maker, rng):
        self.schema, self.maker, self.rng = schema, maker, rng
        self.names = sorted({n for n in schema.elements})
        self.changes = [
            self.delete, self.duplicate, self.swap, self.rename, self.move, self.insert, self.text, self.nudge, self.nudge,
            self.attribute, self.drop_attribute, self.instance, self.stray, self.noise, self.namespace,
        ]

    def change(self, root):
        nodes = [node for node in root.iter() if isinstance(node.tag, str)]
        self.rng.choice(self.changes)(self.rng.choice(nodes), root)

    def delete(self, node, root):
        if node is not root:
            node.getparent().remove(node)

    def duplicate(self, node, root):
        if node is not root:
            node.addnext(copy.deepcopy(node))

    def swap(self, node, root):
        if node.getnext() is not None:
            node.addprevious(node.getnext())

    def move(self, node, root):
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
            parent.insert(self.rng.randint(0, len(parent)), node)

    def rename(self, node, root):
        others = [n for n in node.itersiblings() if isinstance(n.tag, str)]
        if others and self.rng.random() < 0.5:
            node.tag = self.rng.choice(others).tag
        else:
            node.tag = "{%s}%s" % self.rng.choice(self.names)

    def insert(self, node, root):
        name = self.rng.choice(self.names)
        if name not in ROOTS:
            node.insert(
                self.rng.randint(0, len(node)), self.maker.element(name, self.schema.elements[name], 5))

    def text(self, node, root):
        leaves = [n for n in node.iter() if isinstance(n.tag, str) and len(n) == 0]
        self.rng.choice(leaves or [root]).text = self.rng.choice(ODD)

    def nudge(self, node, root):
        """Changes single characters of a text or of an attribute's value."""
        leaves = [n for n in root.iter() if isinstance(n.tag, str) and (n.text or n.attrib)]
        if not leaves:
            return
        leaf = self.rng.choice(leaves)
        holder, key = (leaf.attrib, self.rng.choice(list(leaf.attrib))) if leaf.attrib and (
            self.rng.random() < 0.6 or not leaf.text) else (None, None)
        text = list(holder[key] if holder is not None else leaf.text)
        for _ in range(self.rng.randint(1, 3)):
            place = self.rng.randint(0, len(text))
            text[place:place + self.rng.randint(0, 1)] = self.rng.choice(
                ["", "-", ":", ".", "+", "Z", "T", "0", "9", "1", "=", "/", "#", "?", "%", "[", "]", "@", " ",
                 "\n", "\t", "a", "A", "ä", "_", "~", "*", "%4", "//"])
        if holder is not None:
            holder[key] = "".join(text)
        else:
            leaf.text = "".join(text)

    def attribute(self, node, root):
        with_some = [n for n in node.iter() if isinstance(n.tag, str) and n.attrib] or [node]
        node = self.rng.choice(with_some)
        names = list(node.attrib) + ["foo", "currencyID", "languageID", "uri", "listID", "Id", "schemeURI",
                                     "{urn:q}foo", "{http://www.w3.org/XML/1998/namespace}lang"]
        node.set(self.rng.choice(names), self.rng.choice(ODD))

    def drop_attribute(self, node, root):
        with_some = [n for n in node.iter() if isinstance(n.tag, str) and n.attrib]
        if with_some:
            node = self.rng.choice(with_some)
            del node.attrib[self.rng.choice(list(node.attrib))]

    def instance(self, node, root):
        name = self.rng.choice(["nil", "type", "type", "type", "schemaLocation", "other"])
        value = self.rng.choice(["true", "false", "1", "", "a b"])
        if name == "type":
            namespace, local = self.rng.choice(list(self.schema.types))
            own = (ET.QName(node).namespace, ET.QName(node).localname + "Type")
            if own in self.schema.types and self.rng.random() < 0.5:
                namespace, local = own
            if self.rng.random() < 0.3:
                namespace, local = XS, self.rng.choice(["string", "date", "decimal", "token", "anyType"])
            prefix = next((p for p, uri in node.nsmap.items() if uri == namespace), "x")
            if prefix == "x":
                fresh = ET.Element(node.tag, dict(node.attrib), nsmap={**node.nsmap, "x": namespace})
                fresh.text, fresh.tail = node.text, node.tail
                fresh.extend(list(node))
                parent = node.getparent()
                if parent is None:
                    return
                parent.replace(node, fresh)
                node = fresh
            value = f"{prefix}:{local}" if prefix else local
        node.set("{%s}%s" % (XSI, name), value)

    def stray(self, node, root):
        if len(node) and self.rng.random() < 0.5:
            self.rng.choice(list(node)).tail = self.rng.choice(ODD)
        else:
            node.text = self.rng.choice(ODD)

    def noise(self, node, root):
        extra = self.rng.choice([ET.Comment("x"), ET.ProcessingInstruction("x", "y")])
        node.insert(self.rng.randint(0, len(node)), extra)

    def namespace(self, node, root):
        namespace, local = ET.QName(node).namespace, ET.QName(node).localname
        other = self.rng.choice(["", "urn:q", namespace + "x"] + list(PREFIXES))
        node.tag = "{%s}%s" % (other, local) if other else local


def main():
    schemas, bases, out = map(pathlib.Path, sys.argv[1:4])
    count, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    rng = random.Random(seed)
    validators = {root: ET.XMLSchema(ET.parse(schemas / path)) for root, path in ROOTS.items()}
    models = {folder: Schema(schemas / folder) for folder in ("ubl-2.1", "cii-d16b")}
    originals = {root: [] for root in ROOTS}
    for path in sorted(bases.rglob("*.xml")):
        try:
            tree = ET.parse(path)
        except ET.XMLSyntaxError:
            continue
        root = (ET.QName(tree.getroot()).namespace, ET.QName(tree.getroot()).localname)
        if root in ROOTS and path.stat().st_size < 100_000 and not tree.docinfo.internalDTD:
            if validators[root].validate(tree):
                originals[root].append(path)
    out.mkdir(parents=True, exist_ok=True)
    valid = 0
    with open(out / "index.jsonl", "w", encoding="utf-8") as index:
        for number in range(count):
            root = rng.choice(list(ROOTS))
            schema = models[ROOTS[root].split("/")[0]]
            maker = Maker(schema, rng)
            changes = 0
            if number % 3 == 2:
                root = list(ROOTS)[0]
                document = value_document(rng)
            elif number % 3 == 1:
                document = maker.element(root, schema.elements[root], 0)
                changes = rng.choice([0, 0, 1, 1, 2])
            else:
                document = ET.parse(rng.choice(originals[root])).getroot()
                changes = rng.choice([0, 1, 1, 1, 2, 3])
            for _ in range(changes):
                Changer(schema, maker, rng).change(document)
            while (ET.QName(document).namespace, ET.QName(document).localname) != root:
                document.tag = "{%s}%s" % root
            data = ET.tostring(document, encoding="UTF-8", xml_declaration=True)
            verdict = validators[root].validate(ET.fromstring(data))
            valid += verdict
            name = f"{number:06}.xml"
            (out / name).write_bytes(data)
            index.write(json.dumps({"name": name, "xsd_valid": verdict}) + "\n")
    print(f"{count} documents, {valid} of them valid")


if __name__ == "__main__":
    main()
