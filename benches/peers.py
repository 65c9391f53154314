#!/usr/bin/env python3
"""Compares the cost of a call, and of a build, with other clients.

    python3 benches/peers.py DIR [--rounds N] [--calls N] [--builds [NAME ...]]

DIR holds the peers: a stub server, `common/harness.rs`, and for each peer `NAME-bench/`, a client of the harness, and `NAME-min/`, which
makes one call. feishu-api is added to them (benches/peers/), and all call the same stub in turn. `--builds` also makes clean builds of
every `-min`, or of those named, in debug and release; with `--calls 0` it does nothing else. Needs Python 3, Cargo and the crates registry; works below target/peers.
"""

import argparse
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
WORK = TARGET / "peers"
OURS = "feishu-api"
ENVIRONMENT = {**os.environ, "CARGO_INCREMENTAL": "0", "RUSTFLAGS": ""}


def manifest(name, kind, features, dependencies):
    return f"""[package]
name = "{name}-{kind}"
version = "0.0.0"
edition = "2024"
[dependencies]
feishu-api = {{ path = "{ROOT}", default-features = false, features = [{", ".join(f'"{f}"' for f in features)}] }}
tokio = {{ version = "1", features = ["rt", "macros", "time"] }}
{dependencies}[profile.release]
strip = true
[workspace]
"""


def join(peers):
    """Returns the peers, including feishu-api."""
    shutil.copytree(peers, WORK, dirs_exist_ok=True, ignore=shutil.ignore_patterns("target", "env"))
    for kind, dependencies in (("bench", 'libc = "0.2"\n'), ("min", "")):
        crate = WORK / f"{OURS}-{kind}"
        (crate / "src").mkdir(parents=True, exist_ok=True)
        # Without spans, as the others.
        (crate / "Cargo.toml").write_text(manifest(OURS, kind, ["im", "rustls"], dependencies))
        shutil.copyfile(ROOT / "benches/peers" / f"{kind}.rs", crate / "src/main.rs")


def cargo(crate, target, *arguments):
    environment = {**ENVIRONMENT, "CARGO_TARGET_DIR": str(target)}
    start = time.monotonic()
    process = subprocess.Popen(["cargo", "build", "--quiet", *arguments], cwd=WORK / crate, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{crate} does not build")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime


def binary(crate):
    return WORK / "target" / "release" / crate


def packages(crate):
    return (WORK / crate / "Cargo.lock").read_text().count("\n[[package]]")


class Stub:
    """The server that all clients call. It also ends by itself."""

    def __enter__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen([binary("stub"), str(port), "3600"])
        for _ in range(500):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return self
            time.sleep(0.01)
        raise SystemExit("the stub does not answer")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def reset(self):
        urllib.request.urlopen(f"{self.url}/__reset").close()


def measure(stub, name, calls, concurrency):
    stub.reset()
    # Start it through a shell: a direct child would start with the peak memory of Python.
    command = ["sh", "-c", '"$@"; exit $?', "sh", binary(f"{name}-bench"), "bench", stub.url, str(calls), str(concurrency)]
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = {key: float(value) for key, value in re.findall(r"(err|cpu_us/call|peak_rss_kib)=([\d.]+)", line)}
    if figures["err"]:
        raise SystemExit(f"{name}: {figures['err']:.0f} calls failed")
    return figures["cpu_us/call"], figures["peak_rss_kib"] / 1024


def compare(names, rounds, calls):
    measured = {(name, concurrency): [] for name in names for concurrency in (1, 64)}
    with Stub() as stub:
        for round in range(rounds):
            for turn in range(len(names)):
                name = names[(round + turn) % len(names)]
                for concurrency in (1, 64):
                    measured[name, concurrency].append(measure(stub, name, calls, concurrency))
    print(f"{'client':<14} {'CPU us, 1':>10} {'CPU us, 64':>11} {'peak MB, 64':>12}")
    for name in names:
        one = statistics.median(cpu for cpu, _ in measured[name, 1])
        many = statistics.median(cpu for cpu, _ in measured[name, 64])
        peak = statistics.median(rss for _, rss in measured[name, 64])
        print(f"{name:<14} {one:>10.1f} {many:>11.1f} {peak:>12.1f}")


def builds(names):
    print(f"{'program':<18} {'packages':>8} {'debug, s':>16} {'release, s':>16} {'stripped, MB':>13}   (wall / processor)")
    for name in names:
        crate, figures = f"{name}-min", []
        for arguments in ([], ["--release"]):
            target = WORK / "cold"
            shutil.rmtree(target, ignore_errors=True)
            subprocess.run(["cargo", "fetch", "--quiet"], cwd=WORK / crate, env=ENVIRONMENT, check=True)
            figures.append(cargo(crate, target, *arguments))
        size = (WORK / "cold" / "release" / crate).stat().st_size
        times = [f"{wall:.1f} / {processor:.1f}" for wall, processor in figures]
        print(f"{crate:<18} {packages(crate):>8} {times[0]:>16} {times[1]:>16} {size / 1e6:>13.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--builds", nargs="*", metavar="NAME")
    options = parser.parse_args()
    join(options.peers.resolve())
    if options.calls:
        # Peers that are not Rust crates have no manifest.
        benches = sorted(path.parent.name.removesuffix("-bench") for path in WORK.glob("*-bench/Cargo.toml"))
        for crate in ["stub", *(f"{name}-bench" for name in benches)]:
            cargo(crate, WORK / "target", "--release")
        compare(benches, options.rounds, options.calls)
    if options.builds is not None:
        builds(options.builds or sorted(path.parent.name.removesuffix("-min") for path in WORK.glob("*-min/Cargo.toml")))


main()
