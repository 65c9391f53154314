#!/usr/bin/env python3
"""Measures the cost of the whole platform: generated from all of its pages, and compiled as one crate.

    python3 benches/platform.py PAGES [--names FILE] [--service NAME ...] [--keep-spec] [--rounds N]

PAGES is a directory of documentation pages, and FILE the table of operation names, as for `import`. All pages are imported as facts,
bindings for another crate are generated from them, and `cargo check` compiles these in two ways: for development (incremental), and as
a dependency from the registry (not incremental, lints capped). Each figure is printed with its target and with the figure of version 1.
`--service` also compiles a single service and prints the difference to a crate without services. Processor time and memory include
all processes involved. Needs Python 3 and Cargo; works below target/platform.
"""

import argparse
import pathlib
import re
import shutil

from measure import BINDINGS, ROOT, Runner, best, work_directory, write_crate

WORK = work_directory("platform")
RUNNER = Runner(WORK, CARGO_INCREMENTAL="1")
# Cargo passes the arguments after `--` only to this crate, so its dependencies are compiled once for both ways.
CHECK = ["rustc", "--quiet", "--lib", "--profile", "check"]
CHECK_CAPPED = [*CHECK, "--", "--cap-lints", "allow"]
ITEMS = {
    "structs": r"^\s*pub struct ",
    "enums": r"^\s*pub enum ",
    "functions": r"^\s*(pub(\([a-z]+\))? )?fn ",
    "impls": r"^\s*impl\b",
    "lines of docs": r"^\s*//[/!]",
}


def say(name, value, aim="", version_1=""):
    print(f"{name:<56} {value:>16} {aim:>16} {version_1:>16}", flush=True)


def import_pages(pages, names, spec):
    shutil.rmtree(spec, ignore_errors=True)
    shutil.copytree(ROOT / "spec/platform", spec / "platform")
    # Pages that are not operations are findings; they are left out.
    table = ["--names", names] if names else []
    return RUNNER.run([RUNNER.codegen, "import", pages, "--facts", *table, "-o", spec], may_fail=True)


def leave_out_mistakes(spec):
    """Removes the files in which `check` finds mistakes, and returns their number; the rest still represents the platform."""
    removed = 0
    while RUNNER.run([RUNNER.codegen, "check", "--spec", spec], may_fail=True) and (places := mistaken(spec)):
        for path in places:
            path.unlink()
        removed += len(places)
    return removed


def mistaken(spec):
    report = RUNNER.output()
    named = {pathlib.Path(path) for path in re.findall(r"^error.*\n\s*--> (.+?):\d", report, re.M)}
    return [path for path in named if path.exists() and path.is_relative_to(spec) and path.parent.name != "platform"]


def generate(spec, crate, operations=()):
    shutil.rmtree(crate / "out", ignore_errors=True)
    only = ["--operations", ",".join(operations)] if operations else []
    return RUNNER.run([RUNNER.codegen, "generate", "--dependent", "--spec", spec, "--out", crate / "out", *only])


def make_crate(crate, name, library=BINDINGS):
    write_crate(crate, name, library, features=["events"])


def count(crate):
    """Counts the output: files, lines, bytes, and items of each kind, by their text."""
    totals = dict.fromkeys(["files", "lines", "bytes", *ITEMS], 0)
    for path in (crate / "out/rust").rglob("*.rs"):
        text = path.read_text(encoding="utf-8")
        totals["files"] += 1
        totals["lines"] += text.count("\n")
        totals["bytes"] += len(text.encode())
        for item, pattern in ITEMS.items():
            totals[item] += len(re.findall(pattern, text, re.M))
    return totals


def seconds_and_memory(figures):
    return f"{figures[1]:.1f} / {figures[2]:.0f}"


def whole_platform(pages, names, keep_spec, rounds):
    spec, crate = WORK / "spec", WORK / "all"
    if not (keep_spec and spec.exists()):
        say("import: processor s / MB", seconds_and_memory(import_pages(pages, names, spec)))
    removed = leave_out_mistakes(spec)
    say("left out: files with mistakes", removed, 0, 4)
    operations = sum(1 for path in spec.rglob("*.yaml") if path.parent.name != "platform" and path.stem not in ("types", "errors"))
    say("operations and events", operations, "", 1781)
    say("generate: processor s / MB", seconds_and_memory(best(rounds, lambda: generate(spec, crate))), "3 (1.5)", "8.1")
    totals = count(crate)
    say("generated lines", f"{totals['lines']:,}", "450,000 (340,000)", "1,085,000")
    say("generated MB", f"{totals['bytes'] / 1e6:.1f}", "17 (13)", "36")
    for item, version_1 in (
        ("structs", "9,939"),
        ("enums", "3,112"),
        ("functions", "46,784"),
        ("impls", "25,290"),
        ("lines of docs", "194,000"),
        ("files", ""),
    ):
        say(item, f"{totals[item]:,}", "", version_1)
    make_crate(crate, "platform")
    check = RUNNER.compile(crate, CHECK, rounds)
    say("cargo check: processor s / MB", seconds_and_memory(check), "55 / 2800 (40 / 2200)", "124-136 / 5700")
    check = RUNNER.compile(crate, CHECK_CAPPED, rounds, CARGO_INCREMENTAL="0")
    say("the same from the registry", seconds_and_memory(check), "40 / 2600 (30 / 2000)", "87 / 5000")


def one_service(name, rounds):
    none, crate = WORK / "none", WORK / f"service-{name}"
    make_crate(none, "none", "//! Nothing.\n")
    generate(WORK / "spec", crate, [f"{name}.**"])
    make_crate(crate, f"service-{name}")
    without, check = RUNNER.compile(none, CHECK, rounds), RUNNER.compile(crate, CHECK, rounds)
    aim = "2.5 (1.5)" if name == "im" else ""
    say(f"cargo check of {name} alone: processor s / MB", f"{check[1] - without[1]:.1f} / {check[2]:.0f}", aim)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("--names", type=pathlib.Path, help="the table of operation names")
    parser.add_argument("--service", action="append", default=[], help="also compile this service alone")
    parser.add_argument("--only-services", action="store_true", help="compile only the services")
    parser.add_argument("--keep-spec", action="store_true", help="use the import of an earlier run")
    parser.add_argument("--rounds", type=int, default=1, help="measurements of each figure; the smallest counts")
    options = parser.parse_args()
    RUNNER.build_codegen()
    say("", "here", "aim (stretch)", "version 1")
    if not options.only_services:
        whole_platform(options.pages.resolve(), options.names and options.names.resolve(), options.keep_spec, options.rounds)
    for name in options.service:
        one_service(name, options.rounds)


if __name__ == "__main__":
    main()
