"""A small writer of indented XML with prefixes, without empty elements."""

from xml.sax.saxutils import escape, quoteattr


class Writer:
    def __init__(self, root, namespaces):
        attributes = "".join(f" {name}={quoteattr(uri)}" for name, uri in namespaces)
        self.root = root
        self.lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<{root}{attributes}>"]
        self.depth = 1

    def leaf(self, name, value, **attributes):
        """Writes nothing where there is no value."""
        if value in ("", None):
            return
        text = "".join(f" {key}={quoteattr(str(item))}" for key, item in attributes.items())
        self.lines.append(f"{'  ' * self.depth}<{name}{text}>{escape(str(value))}</{name}>")

    def group(self, name):
        return Group(self, name)

    def bytes(self):
        return "\n".join(self.lines + [f"</{self.root}>", ""]).encode()


class Group:
    """An element with children, for `with`."""

    def __init__(self, writer, name):
        self.writer = writer
        self.name = name

    def __enter__(self):
        self.writer.lines.append(f"{'  ' * self.writer.depth}<{self.name}>")
        self.writer.depth += 1

    def __exit__(self, *_):
        self.writer.depth -= 1
        self.writer.lines.append(f"{'  ' * self.writer.depth}</{self.name}>")
