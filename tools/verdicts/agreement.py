#!/usr/bin/env python3
"""Compares what Rohrpost says of invoices with the verdicts of the official artefacts.

Usage: agreement.py ROHRPOST CORPUS MUTANTS [RULE]

ROHRPOST is the program, CORPUS the folder with `verdicts.jsonl` and `mutants.jsonl`, MUTANTS the
folder with the documents of the latter. With RULE also the documents that differ about it.
Standard library only.
"""
import collections
import json
import pathlib
import subprocess
import sys

SYNTAXES = {"ubl-invoice", "ubl-creditnote", "cii"}
KINDS = ["official", "missed", "too many", "count"]


def judged(path, name):
    """The lines of a list whose rules all ran: the documents' names and verdicts."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            verdict = json.loads(line)
            if not verdict["errors"] and verdict["syntax"] in SYNTAXES:
                yield verdict[name], verdict


def validate(rohrpost, files):
    """What `rohrpost validate` says of each file."""
    run = subprocess.run(
        [rohrpost, "validate", "--json", "--files-from", "-"],
        input="".join(f"{file}\n" for file in files), capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"rohrpost validate ended with {run.returncode}: {run.stderr}")
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    return {answer["file"]: answer for answer in answers}


class Agreement:
    def __init__(self):
        self.documents = self.sets = self.verdicts = 0
        self.rules = collections.defaultdict(collections.Counter)
        self.places = collections.defaultdict(list)

    def add(self, name, answer, verdict):
        ours = {
            (finding["id"], finding["flag"]): finding["count"]
            for finding in answer.get("findings", []) if not finding["id"].startswith("RP-")}
        official = collections.Counter()
        for rule in verdict["rules"]:
            official[rule["id"], rule["flag"]] += rule["count"]
        for rule in sorted(ours.keys() | official.keys()):
            if rule in official:
                self.note(rule[0], "official")
            if rule not in ours:
                self.note(rule[0], "missed", name)
            elif rule not in official:
                self.note(rule[0], "too many", name)
            elif ours[rule] != official[rule]:
                self.note(rule[0], "count", name)
        self.documents += 1
        self.sets += ours.keys() == official.keys()
        self.verdicts += answer["verdict"] == verdict["verdict"]

    def note(self, rule, kind, name=None):
        self.rules[rule][kind] += 1
        if name is not None:
            self.places[rule].append(f"{kind}: {name}")

    def print(self, title, rule):
        print(f"{title}: {self.documents} documents, {self.sets} with the same set of rules, "
              f"{self.verdicts} with the same verdict")
        for place in self.places[rule]:
            print(f"  {place}")


def main(rohrpost, corpus, mutants, rule=None):
    corpus = pathlib.Path(corpus)
    lists = [
        ("public invoices", corpus, corpus / "verdicts.jsonl", "file"),
        ("mutants", pathlib.Path(mutants), corpus / "mutants.jsonl", "name")]
    total = collections.defaultdict(collections.Counter)
    for title, folder, path, name in lists:
        verdicts = dict(judged(path, name))
        answers = validate(rohrpost, [folder / name for name in verdicts])
        agreement = Agreement()
        for name, verdict in verdicts.items():
            agreement.add(name, answers[str(folder / name)], verdict)
        agreement.print(title, rule)
        for one, counts in agreement.rules.items():
            total[one].update(counts)
    print(f"{'rule':<24}" + "".join(f"{kind:>10}" for kind in KINDS))
    for one, counts in sorted(total.items()):
        print(f"{one:<24}" + "".join(f"{counts[kind]:>10}" for kind in KINDS))
    sums = [sum(counts[kind] for counts in total.values()) for kind in KINDS]
    print(f"{'all':<24}" + "".join(f"{number:>10}" for number in sums))


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
