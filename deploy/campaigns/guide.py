"""The commands of a guide, in their order.

Fenced blocks say in their first line what they are: `sh` is run where documents lie (deploy/campaigns/guides), `sh exit=1` ends so,
`sh root` is run in a clean Debian with systemd (deploy/campaigns/package), `sh build` where Rohrpost is built (deploy/test does
that), `toml` is a configuration, `text` is none of it. What stands in single backquotes and begins with "rohrpost " is a command, too.
"""
import collections
import re

# A command, or a configuration. `kind` is the fence's word, or "inline".
Piece = collections.namedtuple("Piece", "line kind code text")
KINDS = {"sh", "sh root", "sh build", "toml", "text"}
INLINE = re.compile(r"`(rohrpost [^`]+)`")


def pieces(path):
    """All pieces of a guide; ends where a fence is of no kind that is run or told apart."""
    found, fence = [], None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        bare = line.strip()
        if not bare.startswith("```"):
            if fence:
                fence[2].append(line)
            else:
                found += [Piece(number, "inline", None, text) for text in INLINE.findall(line)]
        elif fence:
            found.append(closed(path, *fence))
            fence = None
        else:
            fence = (number, bare.strip("`").strip(), [])
    return found


def closed(path, number, info, lines):
    kind, _, code = info.partition(" exit=")
    if kind not in KINDS:
        raise SystemExit(f"{path.name}:{number}: a block must be one of {', '.join(sorted(KINDS))}, not “{info}”")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return Piece(number, kind, int(code or 0), "\n".join(line[margin:] for line in lines))
