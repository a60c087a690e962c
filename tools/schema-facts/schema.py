"""What a set of XML Schema documents says, as far as the schemas of e-invoices go.

A construct that is not understood here stops the generator: facts must not be silently incomplete.
"""
import pathlib
import xml.etree.ElementTree as ET

XS = "http://www.w3.org/2001/XMLSchema"
ANY_TYPE = (XS, "anyType")


class Unsupported(Exception):
    pass


def tag(node):
    return node.tag.removeprefix("{%s}" % XS)


def children(node):
    return [child for child in node if tag(child) != "annotation"]


def require(node, **allowed):
    """Stops at an attribute that is not named, or has another value than the allowed ones."""
    for name, value in node.attrib.items():
        if name not in allowed:
            raise Unsupported(f"{tag(node)}/@{name}")
        if allowed[name] is not None and value not in allowed[name]:
            raise Unsupported(f"{tag(node)}/@{name}={value}")


class Document:
    """One XSD file, with its prefixes."""

    def __init__(self, path):
        self.prefixes = {}
        self.root = None
        for event, item in ET.iterparse(path, events=("start", "start-ns")):
            if event == "start-ns":
                self.prefixes.setdefault(*item)
            elif self.root is None:
                self.root = item
        self.namespace = self.root.get("targetNamespace")
        if self.root.get("elementFormDefault") != "qualified":
            raise Unsupported(f"{path}: unqualified local elements")
        require(self.root, targetNamespace=None, version=None,
                elementFormDefault=["qualified"], attributeFormDefault=["unqualified"])

    def resolve(self, text):
        prefix, _, local = text.rpartition(":")
        return (self.prefixes.get(prefix, self.namespace), local)


class Element:
    def __init__(self, name, type=None, ref=False):
        self.name, self.type, self.ref = name, type, ref


class Wildcard:
    def __init__(self, other, process):
        self.other, self.process = other, process


class Group:
    def __init__(self, kind, items):
        self.kind, self.items = kind, items


class Particle:
    def __init__(self, term, minimum, maximum):
        self.term, self.suffix = term, {(1, 1): "", (0, 1): "?", (0, 0): "*", (1, 0): "+"}[
            (minimum, 0 if maximum == "unbounded" else 1)]


class Attribute:
    def __init__(self, name, type, required, fixed):
        self.name, self.type, self.required, self.fixed = name, type, required, fixed


class Type:
    """kind: simple, text (simple content), elements, mixed or empty."""

    def __init__(self, name, base, kind):
        self.name, self.base, self.kind = name, base, kind
        self.abstract = False
        self.datatype = None
        self.facets = []
        self.attributes = {}
        self.any_attribute = False
        self.content = None


class Schema:
    """All documents below a folder, by expanded names."""

    def __init__(self, folder):
        self.documents = [Document(path) for path in sorted(pathlib.Path(folder).rglob("*.xsd"))]
        self.sources, self.types, self.elements = {}, {}, {}
        for document in self.documents:
            for node in children(document.root):
                if tag(node) in ("complexType", "simpleType"):
                    self.sources[(document.namespace, node.get("name"))] = (document, node)
                elif tag(node) not in ("element", "import", "include"):
                    raise Unsupported(tag(node))
        for name in self.sources:
            self.type(name)
        for document in self.documents:
            for node in children(document.root):
                if tag(node) == "element":
                    require(node, name=None, type=None)
                    name = (document.namespace, node.get("name"))
                    self.elements[name] = self.type_of(node, document, name[1])

    def type(self, name):
        if name[0] == XS:
            return None
        if name not in self.types:
            document, node = self.sources[name]
            read = self.read_simple if tag(node) == "simpleType" else self.read_complex
            self.types[name] = read(node, document, name)
        return self.types[name]

    def type_of(self, node, document, owner):
        """The type that an element or attribute names or holds; one without any may hold all."""
        inside = children(node)
        if not inside:
            return document.resolve(node.get("type")) if node.get("type") else ANY_TYPE
        name = (document.namespace, owner)
        self.types[name] = self.read_complex(inside[0], document, name)
        return name

    def read_simple(self, node, document, name):
        require(node, name=None)
        (restriction,) = children(node)
        require(restriction, base=None)
        result = Type(name, document.resolve(restriction.get("base")), "simple")
        result.datatype = result.base
        for facet in children(restriction):
            if tag(facet) not in ("minLength", "maxLength", "enumeration"):
                raise Unsupported(f"facet {tag(facet)}")
            result.facets.append((tag(facet), facet.get("value")))
        return result

    def read_complex(self, node, document, name):
        require(node, name=None, mixed=["true"], abstract=["true"])
        result = Type(name, ANY_TYPE, "mixed" if node.get("mixed") else "elements")
        result.abstract = node.get("abstract") == "true"
        body = children(node)
        if body and tag(body[0]) in ("simpleContent", "complexContent"):
            (derivation,) = children(body[0])
            require(derivation, base=None)
            result.base = document.resolve(derivation.get("base"))
            base = self.type(result.base)
            if base:
                result.attributes = dict(base.attributes)
            if tag(body[0]) == "simpleContent":
                result.kind = "text"
                result.datatype = base.datatype if base and base.kind == "text" else result.base
            elif tag(derivation) != "restriction":
                raise Unsupported("complexContent/extension")
            body = children(derivation)
        if body and tag(body[0]) in ("sequence", "choice"):
            result.content = self.particle(body[0], document, name[1])
            body = body[1:]
        elif result.kind == "elements":
            result.kind = "empty"
        for item in body:
            self.read_attribute(item, document, result)
        return result

    def read_attribute(self, node, document, result):
        if tag(node) == "anyAttribute":
            require(node, namespace=["##any"])
            result.any_attribute = True
            return
        if tag(node) != "attribute":
            raise Unsupported(tag(node))
        require(node, name=None, type=None, use=["optional", "required"], fixed=None)
        result.attributes[node.get("name")] = Attribute(
            node.get("name"), document.resolve(node.get("type")), node.get("use") == "required",
            node.get("fixed"))

    def particle(self, node, document, owner):
        minimum, maximum = int(node.get("minOccurs", "1")), node.get("maxOccurs", "1")
        if maximum not in ("1", "unbounded"):
            raise Unsupported(f"maxOccurs={maximum}")
        occurs = {"minOccurs": ["0", "1"], "maxOccurs": None}
        if tag(node) in ("sequence", "choice"):
            require(node, **occurs)
            term = Group(tag(node), [self.particle(n, document, owner) for n in children(node)])
        elif tag(node) == "any":
            require(node, namespace=["##other", "##any"], processContents=["lax"], **occurs)
            term = Wildcard(node.get("namespace") != "##any", node.get("processContents", "strict"))
        elif node.get("ref"):
            require(node, ref=None, **occurs)
            term = Element(document.resolve(node.get("ref")), ref=True)
        else:
            require(node, name=None, type=None, **occurs)
            name = node.get("name")
            term = Element(
                (document.namespace, name), self.type_of(node, document, f"{owner}/{name}"))
        return Particle(term, minimum, maximum)
