"""The text form of a schema that Sources/Reading/XML/Structure reads; see the README for its words."""
from schema import ANY_TYPE, XS, Element, Group, Wildcard

PREFIXES = {
    "http://www.w3.org/2000/09/xmldsig#": "ds",
    "http://uri.etsi.org/01903/v1.3.2#": "xades",
    "http://uri.etsi.org/01903/v1.4.1#": "xades141",
    "urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2": "cct",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2": "cac",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2": "cbc",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2": "ext",
    "urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2": "sig",
    "urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2": "sac",
    "urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2": "sbc",
    "urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2": "udt",
    "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2": "inv",
    "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2": "cn",
    "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100": "rsm",
    "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100": "ram",
    "urn:un:unece:uncefact:data:standard:QualifiedDataType:100": "qdt",
    "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100": "udt",
}


class Facts:
    """The lines of a schema: what is reachable from `roots`, or all where a wildcard reaches all."""

    def __init__(self, schema, roots):
        self.schema, self.roots = schema, roots
        self.is_open = False
        self.types = self.reachable()

    def reachable(self):
        found, waiting = {}, [self.schema.elements[root] for root in self.roots]
        while waiting:
            name = waiting.pop()
            type = self.schema.type(name)
            if type is None or name in found:
                continue
            found[name] = type
            waiting.append(type.base)
            waiting += [attribute.type for attribute in type.attributes.values()]
            for term in self.terms(type.content):
                if isinstance(term, Wildcard):
                    self.is_open = True
                    return dict(self.schema.types)
                waiting.append(self.schema.elements[term.name] if term.ref else term.type)
        return {name: type for name, type in self.schema.types.items() if name in found}

    def terms(self, particle):
        if particle is None:
            return
        if isinstance(particle.term, Group):
            for item in particle.term.items:
                yield from self.terms(item)
        else:
            yield particle.term

    def named(self, name):
        """The type as elements have it: xsi:type can name any type where a wildcard lets all in."""
        return name if self.is_open else self.plain(name)

    def plain(self, name):
        """A simple type without facets allows what its base allows."""
        type = self.schema.type(name)
        while type is not None and type.kind == "simple" and not type.facets:
            name, type = type.base, self.schema.type(type.base)
        return name

    # MARK: lines

    def lines(self):
        namespaces = {}
        for name in self.types:
            namespaces.setdefault(name[0], [])
        for name in self.schema.elements:
            if name[0] in namespaces:
                namespaces[name[0]].append(name)
        ordered = sorted(namespaces, key=lambda n: PREFIXES[n])
        for namespace in ordered:
            yield f"prefix {PREFIXES[namespace]} {namespace}"
        for namespace in ordered:
            yield from self.namespace(namespace, namespaces[namespace])

    def namespace(self, namespace, elements):
        self.current = namespace
        yield f"namespace {PREFIXES[namespace]}"
        types = [t for name, t in self.types.items() if name[0] == namespace]
        declared = {name: self.schema.elements[name] for name in elements}
        leaves, likes = {}, {}
        for type in types:
            if self.adds_nothing(type):
                element = (namespace, type.name[1].removesuffix("Type"))
                is_leaf = declared.get(element) == type.name and type.name[1].endswith("Type")
                kind = leaves if is_leaf else likes
                kind.setdefault(type.base, []).append(type.name)
                if is_leaf:
                    del declared[element]
            elif self.is_open or type.kind != "simple" or type.facets:
                yield self.type_line(type)
        for base, names in likes.items():
            yield " ".join(["like", self.type_name(base)] + [self.type_name(n) for n in names])
        for base, names in leaves.items():
            yield " ".join(["leaf", self.type_name(base)] + [self.type_name(n) for n in names])
        by_type = {}
        for name, type in declared.items():
            by_type.setdefault(self.named(type), []).append(name[1])
        for type, names in by_type.items():
            yield " ".join(["elements", self.type_name(type)] + names)

    def adds_nothing(self, type):
        base = self.types.get(type.base)
        if base is None or type.kind != "text" or base.kind != "text":
            return False
        return list(type.attributes.values()) == list(base.attributes.values())

    def type_line(self, type):
        if type.kind == "simple":
            words = ["simple", self.type_name(type.name), self.type_name(type.base)]
            return " ".join(words + [f"{facet}={value}" for facet, value in type.facets])
        words = ["text" if type.kind == "text" else "complex", self.type_name(type.name)]
        words.append(self.type_name(self.named(type.base)))
        if type.kind == "text":
            words.append(self.type_name(self.plain(type.datatype)))
        else:
            words += [type.kind] + ["abstract"] * type.abstract
        words += [self.attribute(a) for a in type.attributes.values()]
        words += ["@*"] * type.any_attribute
        if type.content is not None:
            self.prefix = self.current
            words += [":"] + self.content(type.content, is_top=True)
        return " ".join(words)

    def attribute(self, attribute):
        mark = "!" if attribute.required else ""
        fixed = "" if attribute.fixed is None else "=" + attribute.fixed.replace(" ", "~")
        return f"@{attribute.name}{mark}:{self.type_name(self.plain(attribute.type))}{fixed}"

    def content(self, particle, is_top=False):
        term = particle.term
        if isinstance(term, Group):
            items = [self.content(item) for item in term.items]
            separator = ["|"] if term.kind == "choice" else []
            words = items[0] + [word for item in items[1:] for word in separator + item]
            if is_top and term.kind == "sequence" and not particle.suffix:
                return words
            return ["("] + words + [")" + particle.suffix]
        if isinstance(term, Wildcard):
            return [f"#{'other' if term.other else 'any'}-{term.process}{particle.suffix}"]
        words = []
        if term.name[0] != self.prefix:
            self.prefix = term.name[0]
            words.append(PREFIXES[self.prefix] + ":")
        local = "" if term.ref else "=" + self.type_name(self.named(term.type))
        return words + [term.name[1] + local + particle.suffix]

    def type_name(self, name):
        """`Amount` for the type AmountType, `CryptoBinary.` for one whose name ends otherwise."""
        namespace, local = name
        if namespace == XS:
            return "xs:" + local
        short = local.removesuffix("Type") if local.endswith("Type") else local + "."
        return short if namespace == self.current else f"{PREFIXES[namespace]}:{short}"
