"""Helpers for the benchmarks of generated code: run and measure commands, make crates to compile."""

import os
import pathlib
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def work_directory(name):
    """Returns the working directory of a benchmark: below the target directory, which is never committed."""
    directory = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / name
    directory.mkdir(parents=True, exist_ok=True)
    return directory


class Runner:
    """Runs commands and measures them."""

    def __init__(self, work, **environment):
        self.work = work
        self.environment = {**os.environ, "CARGO_TARGET_DIR": str(work / "target"), "RUSTFLAGS": "", **environment}
        self.codegen = work / "target/release/feishu-codegen"

    def build_codegen(self):
        self.run(["cargo", "build", "--release", "--quiet", "--package", "feishu-codegen"])

    def run(self, command, cwd=ROOT, may_fail=False, **environment):
        """Runs a command to its end. Returns (wall seconds, processor seconds, peak memory in MB)."""
        with open(self.work / "log", "w+b") as log:
            start = time.monotonic()
            process = subprocess.Popen(
                [str(word) for word in command],
                cwd=cwd,
                env={**self.environment, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0 and not may_fail:
                log.seek(0)
                sys.exit(f"{' '.join(map(str, command))} failed:\n{log.read().decode(errors='replace')[-4000:]}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def output(self):
        """Returns the output of the last command."""
        return (self.work / "log").read_text(encoding="utf-8", errors="replace")

    def compile(self, directory, command, rounds=1, **environment):
        """Measures a clean build of a crate whose dependencies are already compiled."""
        source = directory / "src/lib.rs"
        self.run(["cargo", *command], cwd=directory, **environment)

        def measure():
            os.utime(source)
            shutil.rmtree(self.work / "target/debug/incremental", ignore_errors=True)
            return self.run(["cargo", *command], cwd=directory, **environment)

        return best(rounds, measure)


def best(rounds, measure):
    """Returns the smallest of several measurements, because disturbances only make a measurement longer."""
    return min((measure() for _ in range(rounds)), key=lambda figures: figures[1])


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_crate(directory, name, library, features=(), dependencies="", own_features=""):
    """Makes a crate outside the workspace that depends on this library."""
    listed = ", ".join(f'"{feature}"' for feature in features)
    write(
        directory / "Cargo.toml",
        f"""[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
{own_features}[dependencies]
feishu-api = {{ path = "{ROOT}", default-features = false, features = [{listed}] }}
{dependencies}[workspace]
""",
    )
    write(directory / "src/lib.rs", library)


BINDINGS = '//! Bindings.\n#[path = "../out/rust/mod.rs"]\npub mod bindings;\n'


def object_of(field):
    """Returns the number of the declared object in a field of the model's JSON, or None."""
    kind = field["type"]
    while isinstance(kind, dict) and ("array" in kind or "map" in kind):
        kind = kind.get("array", kind.get("map"))
    return kind.get("object") if isinstance(kind, dict) else None


def fields_of(field, definitions):
    """Returns the fields inside a field of the model's JSON, whose types are in a separate table."""
    number = object_of(field)
    return [] if number is None else definitions[str(number)]["shape"]["struct"]
