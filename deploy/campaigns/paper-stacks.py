"""Compares how `rohrpost inspect` takes stacks apart with their truth: see the campaign `paper`."""
import json
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def truths(corpus):
    stacks = {stack["file"]: stack for stack in lines(f"{corpus}/stacks.jsonl")}
    papers = {paper["file"]: paper for paper in lines(f"{corpus}/truth.jsonl")}
    return stacks, papers


def parts(result):
    return [child for child in result["children"] if isinstance(child.get("pages"), list)]


def compare_stack(truth, result):
    """Says how a stack was taken apart; returns whether all of it is right."""
    found = [(part["pages"], part["class"], part.get("asn")) for part in parts(result)]
    wanted = [
        ([document["first"], document["last"]], document["class"], document.get("asn"))
        for document in truth["documents"]
    ]
    aspects = ["pages", "class", "asn"]
    right = [
        [line[index] for line in found] == [line[index] for line in wanted]
        for index in range(len(aspects))
    ]
    verdicts = " ".join(
        f"{aspect} {'right' if is_right else 'WRONG'}" for aspect, is_right in zip(aspects, right)
    )
    print(f"{truth['file']} ({truth['separator']}): {verdicts}")
    if not all(right):
        print(f"  found  {found}\n  wanted {wanted}")
    return all(right)


def compare(corpus, results):
    stacks, papers = truths(corpus)
    right = wrong_cuts = codes = codes_read = blanks_wrong = 0
    for result in results:
        name = result["file"]
        if name in stacks:
            right += compare_stack(stacks[name], result)
            continue
        truth = papers[name]
        if parts(result):
            wrong_cuts += 1
            print(f"{name}: cut, {[part['pages'] for part in parts(result)]}")
        code = truth.get("extra", {}).get("girocode")
        if code:
            codes += 1
            if "girocode" in result and any(code == c["text"] for c in result.get("codes", [])):
                codes_read += 1
            else:
                print(f"{name}: GiroCode not read")
        blank = [page["page"] for page in result.get("left_out", [])]
        if blank != (truth.get("scan", {}).get("blank_pages") or []):
            blanks_wrong += 1
            print(f"{name}: blank pages {blank}")
    print(
        f"{right} of {len(stacks)} stacks right, {wrong_cuts} of {len(papers)} other documents cut, "
        f"{codes_read} of {codes} GiroCodes read, blank pages wrong in {blanks_wrong}"
    )


if sys.argv[1] == "list":
    print("\n".join(name for truth in truths(sys.argv[2]) for name in truth))
else:
    compare(sys.argv[2], lines(sys.argv[3]))
