#!/usr/bin/env python3
"""Measures the cost of an operation: to generate, to check, to build, to call.

Clones im.v1.pin.create, generates bindings of the clones for another crate, and compiles these;
beside it progenitor does the same with an OpenAPI document of the same operations. Every figure
is processor time (user and system) of the processes involved; a cost per operation is the
difference between many clones and one, divided by their number, so that the fixed cost of a
crate does not count. Needs Python 3, Cargo and the crates registry; works below target/scale.

    python3 benches/scale.py [--rounds N] [--skip-progenitor]
"""

import argparse
import json
import shutil
import subprocess

from measure import BINDINGS, ROOT, Runner, best, fields_of, work_directory, write, write_crate

WORK = work_directory("scale")
RUNNER = Runner(WORK, CARGO_INCREMENTAL="0")
CLONES = 500
CALLS = 50
PEER_CLONES = 100


def clone_spec(directory, count):
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(ROOT / "spec" / "platform", directory / "platform")
    # Declarations that the operation shares with others exist once, whatever the number of clones.
    (directory / "im/v1").mkdir(parents=True)
    for shared in ("im/errors.yaml", "im/v1/types.yaml"):
        shutil.copy(ROOT / "spec" / shared, directory / shared)
    source = (ROOT / "spec/im/v1/pin/create.yaml").read_text(encoding="utf-8")
    for number in range(count):
        resource = directory / f"im/v1/pin{number:04}"
        resource.mkdir(parents=True)
        (resource / "create.yaml").write_text(source, encoding="utf-8")


def make_library(directory, count):
    clone_spec(directory / "spec", count)
    RUNNER.run([RUNNER.codegen, "generate", "--dependent", "--spec", directory / "spec", "--out", directory / "out"])
    write_crate(directory, "clones", BINDINGS)


def make_caller(directory, library, calls):
    bodies = "".join(
        f"""async fn call{number}(client: &feishu_api::Client) {{
    match client.im().v1().pin{number:04}().create("om_x").await {{
        Ok(reply) => println!("{{reply:?}}"),
        Err(error) => eprintln!("{{error}}"),
    }}
}}
"""
        for number in range(calls)
    )
    awaits = "".join(f"    call{number}(client).await;\n" for number in range(calls))
    write_crate(
        directory,
        "caller",
        f"""#![allow(unused)]
use clones::bindings::Services;
{bodies}pub fn all(client: &feishu_api::Client) -> std::pin::Pin<Box<dyn Future<Output = ()> + '_>> {{
    Box::pin(async move {{
{awaits}    }})
}}
""",
        dependencies=f'clones = {{ path = "{library}" }}\n',
    )


def openapi(model, count):
    """Returns the same operations as an OpenAPI document."""

    def schema(field, prefix, schemas):
        if inner_fields := fields_of(field, model["definitions"]):
            name = prefix + field["name"].title().replace("_", "")
            properties = {inner["name"]: schema(inner, prefix, schemas) for inner in inner_fields}
            schemas[name] = {"type": "object", "description": field["doc"]["en"], "properties": properties}
            return {"$ref": f"#/components/schemas/{name}"}
        result = {"type": "string", "description": field["doc"]["en"]}
        if field["values"]:
            result["enum"] = [value["value"] for value in field["values"]]
        return result

    schemas, paths = {}, {}
    envelope = {"code": {"type": "integer", "format": "int64"}, "msg": {"type": "string"}}
    schemas["ErrorBody"] = {"type": "object", "required": ["code", "msg"], "properties": envelope}
    for number in range(count):
        prefix = f"Pin{number:04}"
        body = {field["name"]: schema(field, prefix + "Body", schemas) for field in model["request"]}
        data = {field["name"]: schema(field, prefix, schemas) for field in model["response"]}
        required = [field["name"] for field in model["request"] if field["required"]]
        schemas[prefix + "Body"] = {"type": "object", "required": required, "properties": body}
        schemas[prefix + "Data"] = {"type": "object", "properties": data}
        reply = {**envelope, "data": {"$ref": f"#/components/schemas/{prefix}Data"}}
        schemas[prefix + "Reply"] = {"type": "object", "required": ["code", "msg"], "properties": reply}

        def content(name):
            return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

        paths[f"{model['path']}{number:04}"] = {
            model["method"].lower(): {
                "operationId": f"pin{number:04}_create",
                "summary": model["title"]["en"],
                "description": model["summary"]["en"],
                "requestBody": {"required": True, **content(prefix + "Body")},
                "responses": {
                    "200": {"description": "ok", **content(prefix + "Reply")},
                    "4XX": {"description": "error", **content("ErrorBody")},
                },
            }
        }
    info = {"title": "peer", "version": "0.0.0"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}


def make_peer(directory, count):
    model = json.loads(subprocess.check_output([RUNNER.codegen, "model", "im.v1.pin.create"], cwd=ROOT))
    write(directory / "spec.json", json.dumps(openapi(model, count)))
    write(
        directory / "Cargo.toml",
        """[package]
name = "peer"
version = "0.0.0"
edition = "2021"
[dependencies]
bytes = "1"
chrono = { version = "0.4", features = ["serde"] }
futures-core = "0.3"
progenitor-client = "0.15"
reqwest = { version = "0.13", default-features = false, features = ["json", "stream", "query"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
[workspace]
""",
    )
    write(directory / "src/lib.rs", '#![allow(warnings)]\n#[path = "../client.rs"]\npub mod client;\n')


def per_operation(many, one, count):
    return (many - one) / (count - 1) * 1000


def generation(rounds):
    print(f"{'generate':<28} {'operations':>10} {'wall ms':>9} {'cpu ms':>9} {'cpu ms/op':>10} {'peak MB':>8} {'lines/op':>9}")
    for count in (1, 100, 2000):
        spec, out = WORK / f"spec{count}", WORK / f"out{count}"
        clone_spec(spec, count)

        def measure():
            shutil.rmtree(out, ignore_errors=True)
            return RUNNER.run([RUNNER.codegen, "generate", "--dependent", "--spec", spec, "--out", out])

        wall, cpu, memory = best(rounds, measure)
        lines = sum(
            len(path.read_text(encoding="utf-8").splitlines()) for path in (out / "rust/im").rglob("*.rs")
        )
        print(
            f"{'feishu-codegen':<28} {count:>10} {wall * 1000:>9.0f} {cpu * 1000:>9.0f} "
            f"{cpu * 1000 / count:>10.2f} {memory:>8.0f} {lines / count:>9.0f}"
        )


def compilation(rounds):
    one, many = WORK / "one", WORK / "many"
    make_library(one, 1)
    make_library(many, CLONES)
    print(f"\n{'compile, cpu ms/op':<28} {'operations':>10} {'aim':>9} {'ms/op':>9} {'peak MB':>10}")
    for name, command, aim in (
        ("check", ["check", "--quiet"], 10),
        ("library, release", ["build", "--release", "--quiet"], 25),
    ):
        first = RUNNER.compile(one, command, rounds)
        last = RUNNER.compile(many, command, rounds)
        cost = per_operation(last[1], first[1], CLONES)
        print(f"{name:<28} {CLONES:>10} {aim:>9} {cost:>9.1f} {last[2]:>10.0f}")
    none, some = WORK / "none", WORK / "some"
    make_caller(none, many, 1)
    make_caller(some, many, CALLS + 1)
    first = RUNNER.compile(none, ["build", "--release", "--quiet"], rounds)
    last = RUNNER.compile(some, ["build", "--release", "--quiet"], rounds)
    cost = per_operation(last[1], first[1], CALLS + 1)
    print(f"{'use site, release':<28} {CALLS:>10} {20:>9} {cost:>9.1f} {last[2]:>10.0f}")


def peer(rounds):
    RUNNER.run(["cargo", "build", "--release", "--quiet", "--manifest-path", ROOT / "benches/progenitor/Cargo.toml"])
    binary = WORK / "target/release/progenitor-peer"
    costs = {}
    print(f"\n{'progenitor':<28} {'operations':>10} {'wall ms':>9} {'cpu ms':>9} {'cpu ms/op':>10} {'peak MB':>8}")
    for count in (1, PEER_CLONES):
        directory = WORK / f"peer{count}"
        make_peer(directory, count)
        wall, cpu, memory = best(rounds, lambda: RUNNER.run([binary, directory / "spec.json", directory / "client.rs"]))
        print(
            f"{'generate':<28} {count:>10} {wall * 1000:>9.0f} {cpu * 1000:>9.0f} {cpu * 1000 / count:>10.2f} {memory:>8.0f}"
        )
        costs[count] = [
            RUNNER.compile(directory, command, rounds)
            for command in (["check", "--quiet"], ["build", "--release", "--quiet"])
        ]
    for row, name in enumerate(("check", "library, release")):
        cost = per_operation(costs[PEER_CLONES][row][1], costs[1][row][1], PEER_CLONES)
        print(f"{name:<28} {PEER_CLONES:>10} {'':>9} {'':>9} {cost:>10.1f} {costs[PEER_CLONES][row][2]:>8.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="measurements of each figure; the smallest counts")
    parser.add_argument("--skip-progenitor", action="store_true", help="measure only feishu-codegen")
    arguments = parser.parse_args()
    RUNNER.build_codegen()
    generation(arguments.rounds)
    compilation(arguments.rounds)
    if not arguments.skip_progenitor:
        peer(arguments.rounds)


if __name__ == "__main__":
    main()
