#!/usr/bin/env python3
"""Measures how the importer handles a directory of real pages.

Imports every page in both dialects, prints each again, compares the two dialects, and counts rows; then generates all operations
together, compiles them and builds their documentation. Needs Python 3, Cargo and the crates registry; works below target/pages.

    python3 benches/pages.py DIR [--judge PROGRAM] [--all DIR] [--names FILE] [--copies N] [--skip-build]

DIR holds pages below official/ and portal/, under the same paths. The judge is called with two files, a page and its
reprint, and exits with 0 if their content is the same; without a judge, they must be equal byte for byte. --all names a directory with every
page of the platform below portal/ and mirror/: their import is measured, pages in both are compared, and the formats of fields are
counted. --names is the table of names for that import.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from measure import fields_of, object_of

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
WORK = TARGET / "pages"
CODEGEN = TARGET / "release" / "feishu-codegen"
ENVIRONMENT = {**os.environ, "CARGO_TARGET_DIR": str(WORK / "target"), "CARGO_INCREMENTAL": "0"}


def run(*command, cwd=ROOT):
    """Runs a command. Returns (exit code, standard output, standard error, wall s, processor s, peak MB)."""
    with open(WORK / "stdout", "w+b") as out, open(WORK / "stderr", "w+b") as err:
        start = time.monotonic()
        words = [str(word) for word in command]
        process = subprocess.Popen(words, cwd=cwd, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        texts = out.read().decode(), err.read().decode(errors="replace")
    return process.returncode, *texts, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def succeed(*command, cwd=ROOT):
    result = run(*command, cwd=cwd)
    if result[0] != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{result[2][-4000:]}")
    return result


def fresh(directory):
    """Makes a spec directory with the platform files and no operations."""
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(ROOT / "spec/platform", directory / "platform")
    return directory


def say(name, value, aim=""):
    print(f"{name:<76} {value:>24}  {aim}", flush=True)


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def tables(page):
    """Returns the number of rows of each table of a page, in its order."""
    counts, inside = [], False
    for line in page.splitlines():
        if not inside and "|" in line and re.fullmatch(r"[\s|:-]*--*[\s|:-]*", line):
            counts.append(0)
            inside = True
        elif inside and "|" in line:
            counts[-1] += 1
        else:
            inside = False
    return counts


def walk(fields, definitions, entered=()):
    """Returns the tree of fields. An object inside itself is not entered again."""
    for field in fields:
        number = object_of(field)
        inner = [] if number in entered else fields_of(field, definitions)
        yield field, walk(inner, definitions, (*entered, number))


def tree(branches):
    """Returns the names of fields and of the fields inside them."""
    return [[field["name"], tree(inner)] for field, inner in branches]


def names_of(branches):
    """Returns all names of a tree, without its shape."""
    return sorted(name for branch, inner in branches for name in [branch, *names_of(inner)])


def read_trees(spec, files):
    """Returns the trees of an operation's fields, by table, and the facts that both dialects contain."""
    operations = {}
    for name in files:
        operation = json.loads(succeed(CODEGEN, "model", "--spec", spec, files[name])[1])
        by_table = {}
        for field in operation["request"]:
            by_table.setdefault(field["location"], []).append(field)
        by_table["response"] = operation["response"]
        definitions = operation["definitions"]
        operations[name] = operation, {table: tree(walk(fields, definitions)) for table, fields in by_table.items() if fields}
    return operations


def import_all(pages, dialect, names=None, target=None):
    """Imports a whole directory, and prints how many pages became specs."""
    spec = fresh(WORK / (target or dialect))
    table = ["--names", names] if names else []
    _, _, report, wall, processor, peak = run(CODEGEN, "import", pages / dialect, "-o", spec, *table)
    total, imported = (int(number) for number in re.findall(r"(\d+) (?:pages|imported)", report.splitlines()[-1]))
    say(f"{dialect}: pages imported", share(imported, total), "100 %")
    code, _, findings, *_ = run(CODEGEN, "check", "--spec", spec)
    say(f"{dialect}: what `check` finds in all of them together", "nothing" if code == 0 else findings.count("\n"), "nothing")
    say(f"{dialect}: wall s, processor s, MB to import them", f"{wall:.2f}, {processor:.2f}, {peak:.0f}")
    return report


def single(page, dialect):
    """Imports a page. Returns its spec file, or None if it is not an operation; and the uncertain places."""
    target = WORK / "files" / dialect / (str(page).replace("/", "__") + ".yaml")
    target.parent.mkdir(parents=True, exist_ok=True)
    code, text, report, *_ = run(CODEGEN, "import", page, "--dialect", dialect, "--spec", ROOT / "spec")
    if code != 0:
        return None, 0
    target.write_text(text, encoding="utf-8")
    return (target, report.count("uncertain[")) if re.search("^endpoint:", text, re.M) else (None, 0)


def round_trip(files, pages, judge):
    same_bytes, same, rows_kept, table_count, differing = 0, 0, 0, 0, []
    for name, (target, _) in files.items():
        source = pages / "official" / name
        printed = WORK / "printed.md"
        code, text, error, *_ = run(CODEGEN, "page", "--spec", ROOT / "spec", target)
        if code != 0:
            sys.exit(f"{name}: {error}")
        printed.write_text(text, encoding="utf-8")
        original = source.read_text(encoding="utf-8")
        before, after = tables(original), tables(text)
        table_count += len(before)
        rows_kept += sum(1 for left, right in zip(before, after) if left == right)
        if original == text:
            same_bytes += 1
            same += 1
        elif judge and run(judge, source, printed)[0] == 0:
            same += 1
        else:
            differing.append(name)
    say("round trip: pages of the same bytes", share(same_bytes, len(files)), "60 %")
    if judge:
        say("round trip: pages of the same content", share(same, len(files)), "98 %")
        for name in differing:
            print(f"    {name}")
    say("rows: tables that have as many in the spec as on the page", share(rows_kept, table_count), "100 %")


def dialects(official, portal):
    """Compares the two dialects of the same pages."""
    names = sorted(set(official) & set(portal))
    left = read_trees(ROOT / "spec", {name: official[name][0] for name in names})
    right = read_trees(ROOT / "spec", {name: portal[name][0] for name in names})
    count = equal = changed = unmarked = 0
    unequal_facts = dict.fromkeys(["permissions", "tokens", "rate_limit", "apps", "errors"], 0)
    unequal_marks = dict.fromkeys(["required", "values", "permissions"], 0)
    unequal = []
    for name in names:
        (operation, trees), (other, others) = left[name], right[name]
        for table in sorted(set(trees) | set(others)):
            count += 1
            tree_here, tree_there = trees.get(table, []), others.get(table, [])
            if tree_here == tree_there:
                equal += 1
                for fact in unequal_marks:
                    if marks(operation, table, fact) != marks(other, table, fact):
                        unequal_marks[fact] += 1
                        unequal.append(f"{name} ({table}: {fact})")
            elif names_of(tree_here) != names_of(tree_there):
                # The page was edited between the two copies: no nesting could make these equal.
                changed += 1
                unequal.append(f"{name} ({table}: other rows)")
            else:
                unequal.append(f"{name} ({table}{'' if official[name][1] else ': not marked'})")
                unmarked += official[name][1] == 0
        for fact in unequal_facts:
            if facts(operation[fact]) != facts(other[fact]):
                unequal_facts[fact] += 1
                unequal.append(f"{name} ({fact})")
    say("dialects: trees of fields that are equal", share(equal, count), "93 %")
    say("dialects: tables that list other rows in the two copies", f"{changed} of {count}")
    say("dialects: other unequal ones, on pages without an uncertain place", f"{unmarked} of {count}", "1 in 500")
    for fact, differ in unequal_facts.items():
        say(f"dialects: pages whose {fact} differ", f"{differ} of {len(names)}")
    for fact, differ in unequal_marks.items():
        say(f"dialects: equal trees whose fields differ in {fact}", f"{differ} of {equal}")
    for line in unequal:
        print(f"    {line}")


def marks(operation, table, fact):
    """Returns the values of a column for the fields of a table, in its order."""

    def flat(branches):
        for field, inner in branches:
            value = field[fact]
            yield field["name"], [entry["value"] for entry in value] if fact == "values" else value
            yield from flat(inner)

    fields = operation["response"] if table == "response" else operation["request"]
    shown = [field for field in fields if field.get("location", table) == table]
    return list(flat(walk(shown, operation["definitions"])))


def facts(value):
    """Returns a value of the model without texts."""
    if isinstance(value, dict):
        return {key: facts(inner) for key, inner in value.items() if key not in ("fix", "links", "name", "shown", "doc", "text", "note")}
    if isinstance(value, list):
        return [facts(inner) for inner in value]
    return value


def whole_platform(pages, names):
    """Imports every page in the two dialects that exist for all pages, compares them, and counts formats."""
    for dialect in ("portal", "mirror"):
        import_all(pages, dialect, names, f"all-{dialect}")
    both = sorted(
        str(path.relative_to(pages / "mirror"))
        for path in (pages / "mirror").rglob("*.md")
        if (pages / "portal" / path.relative_to(pages / "mirror")).exists()
    )
    read = {dialect: {name: single(pages / dialect / name, dialect) for name in both} for dialect in ("portal", "mirror")}
    files = {dialect: {name: result for name, result in read[dialect].items() if result[0]} for dialect in read}
    # The pages of the mirror are newer, so some differences are real.
    dialects(files["mirror"], files["portal"])
    for dialect in ("portal", "mirror"):
        formats(WORK / f"all-{dialect}", dialect)


def formats(spec, dialect):
    """Counts the fields of each format, and the values on pages that do not match the format."""
    code, text, error, *_ = run(CODEGEN, "model", "--spec", spec)
    if code != 0:
        sys.exit(error)
    model = json.loads(text)
    prefixes = {name: entry["prefix"] for name, entry in model["platform"]["formats"].items() if entry["prefix"]}
    counts, contradictions = {}, []
    for path in sorted(spec.rglob("*.yaml")):
        if path.parent.name == "platform":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            found = re.search(r"\bformat: (\w+)", line)
            if not found:
                continue
            counts[found[1]] = counts.get(found[1], 0) + 1
            shown = re.search(r"\bexample: \"?([^\",}\]]+)", line)
            prefix = prefixes.get(found[1], "")
            if shown and not shown[1].lstrip("[").strip().startswith(prefix):
                contradictions.append(f"{path}: {line.strip()}")
    say(f"{dialect}: fields with a format", sum(counts.values()))
    for name, count in sorted(counts.items(), key=lambda entry: -entry[1]):
        say(f"    {name}", count)
    say(f"{dialect}: examples that contradict their format", len(contradictions), "0")
    for line in contradictions[:20]:
        print(f"    {line}")


def many(pages, copies):
    """Imports a directory with many copies of the pages, to measure time and memory."""
    directory = WORK / "many"
    shutil.rmtree(directory, ignore_errors=True)
    for number in range(copies):
        shutil.copytree(pages / "official", directory / f"copy{number:02}")
    count = sum(1 for _ in directory.rglob("*.md"))
    spec = fresh(WORK / "many-spec")
    _, _, _, wall, processor, peak = run(CODEGEN, "import", directory, "-o", spec)
    say(f"import of {count} pages: wall s, processor s, MB", f"{wall:.1f}, {processor:.1f}, {peak:.0f}", "10 s, 300 MB")


def build(dialect):
    """Generates everything together, compiles it and builds its documentation."""
    crate = WORK / f"crate-{dialect}"
    _, _, _, wall, processor, peak = succeed(
        CODEGEN, "generate", "--dependent", "--spec", WORK / dialect, "--out", crate / "out"
    )
    say(f"{dialect}: generate, wall s, processor s, MB", f"{wall:.1f}, {processor:.1f}, {peak:.0f}")
    (crate / "src").mkdir(parents=True, exist_ok=True)
    services = sorted(path.name for path in (WORK / dialect).iterdir() if path.name != "platform")
    features = "".join(f"{service} = []\n" for service in services)
    (crate / "Cargo.toml").write_text(
        f"""[package]
name = "pages"
version = "0.0.0"
edition = "2024"
[features]
default = [{", ".join(f'"{service}"' for service in services)}]
{features}[dependencies]
feishu-api = {{ path = "{ROOT}", default-features = false, features = ["events"] }}
[workspace]
"""
    )
    library = crate / "src/lib.rs"
    library.write_text('//! Pages.\n#[path = "../out/rust/mod.rs"]\npub mod bindings;\n')
    succeed("cargo", "check", cwd=crate)
    os.utime(library)
    _, _, report, _, check, peak = succeed("cargo", "check", cwd=crate)
    fields = count_fields(WORK / dialect)
    say(f"{dialect}: warnings of `cargo check`", report.count("warning"), "0")
    say(f"{dialect}: `cargo check`, processor ms per 10 of {fields} fields", f"{10000 * check / fields:.1f}", "16")
    _, _, report, *_ = succeed("cargo", "doc", "--no-deps", cwd=crate)
    say(f"{dialect}: warnings of `cargo doc`", report.count("warning"), "0")


def count_fields(spec):
    """Every field of the specs has one `type`."""
    files = (path for path in spec.rglob("*.yaml") if path.parent.name != "platform")
    return sum(len(re.findall(r"(?:^\s+|[{,] )type: ", path.read_text(encoding="utf-8"), re.M)) for path in files)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("--judge", type=pathlib.Path)
    parser.add_argument("--all", type=pathlib.Path, help="every page of the platform, below portal/ and mirror/")
    parser.add_argument("--names", type=pathlib.Path, help="the table of operation names")
    parser.add_argument("--copies", type=int, default=10, help="the number of copies of the pages for time and memory")
    parser.add_argument("--skip-build", action="store_true")
    options = parser.parse_args()
    pages = options.pages.resolve()
    judge = options.judge and options.judge.resolve()
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cargo", "build", "--quiet", "--release", "--package", "feishu-codegen"], cwd=ROOT, check=True)

    files = {}
    for dialect in ("official", "portal"):
        import_all(pages, dialect)
        names = sorted(str(path.relative_to(pages / dialect)) for path in (pages / dialect).rglob("*.md"))
        read = {name: single(pages / dialect / name, dialect) for name in names}
        files[dialect] = {name: result for name, result in read.items() if result[0]}
    round_trip(files["official"], pages, judge)
    dialects(files["official"], files["portal"])
    many(pages, options.copies)
    if options.all:
        whole_platform(options.all.resolve(), options.names and options.names.resolve())
    if not options.skip_build:
        build("official")
        build("portal")


main()
