#!/usr/bin/env python3
"""Compares the confidence that `rohrpost inspect` gives its fields with how many of them are right.

Usage: confidence.py SCORER TRUTH RESULTS

By origin of the words and by confidence: fields, share of right ones; then the same for all fields
above the confidence with which a field passes without a person's look (SufficientConfidence.swift),
and how many documents of money have no field below it.
"""
import importlib.util
import json
import sys
from collections import defaultdict

SUFFICIENT = {"text": 0.95, "ocr": 0.95}
BANDS = [0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99]


def load(path):
    with open(path, encoding="utf-8") as lines:
        return {row["file"]: row for row in map(json.loads, lines)}


def is_right(scorer, field, value, truth):
    """None where nobody verified the field."""
    wanted = [truth["fields"][field]] if field in truth["fields"] else []
    if not wanted and field in (truth.get("unsure") or []):
        return None
    wanted += (truth.get("also_ok") or {}).get(field, [])
    return any(scorer.same(field, value, want) for want in wanted)


def main():
    spec = importlib.util.spec_from_file_location("scorer", sys.argv[1])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    truths, results = load(sys.argv[2]), load(sys.argv[3])
    bands = {origin: defaultdict(lambda: [0, 0]) for origin in SUFFICIENT}
    above = {origin: [0, 0] for origin in SUFFICIENT}
    fields = dict.fromkeys(SUFFICIENT, 0)
    documents = {origin: [0, 0] for origin in SUFFICIENT}
    for name, result in results.items():
        truth = truths.get(name)
        if truth is None:
            continue
        origin = "ocr" if truth["needs_ocr"] else "text"
        sufficient = True
        for field, value in result["fields"].items():
            right = is_right(scorer, field, value, truth)
            confidence = result["confidence"].get(field, 0)
            sufficient &= confidence >= SUFFICIENT[origin]
            if right is None:
                continue
            band = bands[origin][max(edge for edge in BANDS if confidence >= edge)]
            fields[origin] += 1
            band[0] += 1
            band[1] += right
            if confidence >= SUFFICIENT[origin]:
                above[origin][0] += 1
                above[origin][1] += right
        if truth["class"] in scorer.FINANCIAL:
            documents[origin][0] += 1
            documents[origin][1] += sufficient
    for origin, edges in bands.items():
        print(f"\nconfidence, {origin}: from, fields, share of right ones")
        for edge, (count, right) in sorted(edges.items()):
            print(f"  {edge:.2f} {count:6} {right / count:.3f}")
        count, right = above[origin]
        if count:
            print(
                f"  sufficient ({SUFFICIENT[origin]}): {count} of {fields[origin]} fields,"
                f" {right / count:.4f} right; documents of money with all fields above it:"
                f" {documents[origin][1]} of {documents[origin][0]}")


if __name__ == "__main__":
    main()
