"""Compares the spec, as in `generated/catalog`, with the request classes of the official SDK for Python, lark-oapi.

Operations in both are matched by method and path. Compared are tokens, parameters, and the fields of body and reply with
their kinds, at all depths. A difference needs an explanation: a rule in `explain.py`, or a line under a reason in
`differences.json`. If a difference has no explanation, or a line no longer has a difference, the program exits with 1.

    compare.py CATALOG                          compares
    compare.py CATALOG --update [PAGES...]      rewrites the list; lines keep their reasons

PAGES are directories of documentation pages with their address as `fullPath`. With PAGES, a new difference is listed as
`no_page_has_it` if no page of the operation has the field. All others are listed as `unexplained`: review them, correct
the spec, or move the line to a reason.
"""

import argparse
import collections
import json
import os
import sys

import explain
import sdk
from catalog import Catalog
from difference import Comparison
from pages import Pages

LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "differences.json")
UNEXPLAINED = "unexplained"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("catalog")
    arguments.add_argument("--update", nargs="*", metavar="PAGES")
    arguments = arguments.parse_args()

    comparison, counts, alone = compare(Catalog(arguments.catalog))
    by_rule, open_ones = judge(comparison)
    lines = {difference.line: difference for difference in open_ones} | {line: None for line in alone}
    with open(LIST, encoding="utf-8") as text:
        listed = json.load(text)
    if arguments.update is not None:
        listed = updated(listed, lines, Pages(arguments.update))
        write(listed)
    report(comparison, counts, by_rule, listed)
    sys.exit(complain(listed, lines))


def compare(catalog):
    """Returns the comparison, the numbers of operations, and the operations that only the SDK has."""
    comparison, alone = Comparison(catalog), []
    endpoints = catalog.endpoints()
    ours = {without_slash(key): operations for key, operations in endpoints.items()}
    requests = sorted(sdk.operations(), key=lambda request: request.name)
    for request in requests:
        operations = ours.get(without_slash((request.method, request.path)))
        if operations is None:
            alone.append(f"{request.name}: {request.method} {request.path}: the SDK has it")
        for operation in operations or ():
            comparison.add(operation, request)
    common = len(requests) - len(alone)
    return comparison, {"both": common, "only the spec": len(endpoints) - common, "only the SDK": len(alone)}, alone


def without_slash(endpoint):
    method, path = endpoint
    return method, path.rstrip("/")


def judge(comparison):
    """Returns the number of differences that each rule explains, and the unexplained differences."""
    by_rule, rest = collections.Counter(), []
    for difference in comparison.found.values():
        rule = explain.rule(difference, comparison)
        if rule is None:
            rest.append(difference)
        else:
            by_rule[rule.__doc__.strip()] += 1
    return by_rule, rest


def updated(listed, lines, pages):
    """Returns the updated list; lines keep their reasons."""
    reasons = {reason: {"reason": entry["reason"], "differences": []} for reason, entry in listed.items()}
    known = {line: reason for reason, entry in listed.items() for line in entry["differences"]}
    for line, difference in sorted(lines.items()):
        reason = known.get(line, UNEXPLAINED)
        if reason == UNEXPLAINED and difference and difference.ours is None and pages.lack(difference):
            reason = "no_page_has_it"
        reasons.setdefault(reason, {"reason": "Not reviewed.", "differences": []})["differences"].append(line)
    return {reason: entry for reason, entry in reasons.items() if entry["differences"] or reason != UNEXPLAINED}


def write(listed):
    with open(LIST, "w", encoding="utf-8") as text:
        json.dump(listed, text, indent=1, ensure_ascii=False)
        text.write("\n")


def report(comparison, counts, by_rule, listed):
    print("Operations:", ", ".join(f"{count} {who}" for who, count in counts.items()))
    different = {operation["id"] for difference in comparison.found.values() for operation, _ in difference.uses}
    print(f"{comparison.fields} fields compared, {len(comparison.found)} differences in {len(different)} operations:")
    for reason, count in by_rule.most_common():
        print(f"{count:6}  {reason}")
    for entry in listed.values():
        print(f"{len(entry['differences']):6}  {entry['reason']}")


def complain(listed, lines):
    """Prints unexplained differences and unused explanations, and returns the exit code."""
    explained = {line for reason, entry in listed.items() if reason != UNEXPLAINED for line in entry["differences"]}
    new, stale = sorted(set(lines) - explained), sorted(explained - set(lines))
    for line in new:
        print(f"no explanation: {line}", file=sys.stderr)
    for line in stale:
        print(f"no longer there: {line}", file=sys.stderr)
    if new or stale:
        print("Correct the spec, or run compare.py with --update and give new lines a reason.", file=sys.stderr)
    return 1 if new or stale else 0


if __name__ == "__main__":
    main()
