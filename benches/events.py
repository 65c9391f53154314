#!/usr/bin/env python3
"""Measures the cost of receiving events over the long connection: processor time per event, and memory.

    python3 benches/events.py --witnesses DIR [--rate N] [--seconds N] [--program NAME=COMMAND ...] [--only NAME ...]

This client and the official SDKs for Python and Node, which `.ci/witnesses DIR` installs, receive the same events in turn, each from a
sandbox in a process of its own. They answer every event and do nothing else. The first fifth of the events is not counted.

`--program` adds another program. It finds FEISHU_BASE_URL, FEISHU_APP_ID and FEISHU_APP_SECRET in its environment, and prints a line
`received N` after every EVENTS_STEP events. Needs Linux, for the figures in /proc, and either Cargo or `--driver` with the executable that
`cargo bench -p feishu-tests --bench events --no-run` prints.
"""

import argparse
import json
import os
import pathlib
import shlex
import subprocess
import sys
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
STEP = 100
# The values of feishu_sandbox::demo.
CREDENTIALS = {"FEISHU_APP_ID": "cli_5a6b7c8d9e0f1a2b", "FEISHU_APP_SECRET": "Uo8vYq2LwZs5TmX1rKc7NbD4eGh9JfPa"}


def driver():
    """Builds the benchmark with the sandbox and this client, and returns its executable."""
    command = ["cargo", "bench", "-p", "feishu-tests", "--bench", "events", "--no-run", "--message-format=json"]
    built = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    messages = [json.loads(line) for line in built.splitlines()]
    return next(one["executable"] for one in messages if one.get("executable") and one["target"]["name"] == "events")


def processor_time(pid):
    """Returns the processor time of a process and all its threads, in seconds."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(pid, name):
    """Returns a figure of /proc in MB."""
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) / 1024


def follow(program, total):
    """Returns the processor time after the first fifth of the events and after all, and the number of events in between."""
    warm, seen = None, 0
    for line in program.stdout:
        if not line.startswith("received "):
            continue
        seen = int(line.split()[1])
        if warm is None and seen >= total / 5:
            warm = seen, processor_time(program.pid)
        if seen >= total:
            break
    if warm is None or seen < total:
        return None
    return warm[1], processor_time(program.pid), seen - warm[0]


def measure(name, command, sandbox, arguments):
    total = arguments.rate * arguments.seconds
    source = subprocess.Popen(
        [sandbox, "sandbox", str(arguments.rate), str(arguments.seconds)], stdout=subprocess.PIPE, text=True
    )
    given = {"FEISHU_BASE_URL": source.stdout.readline().strip(), "EVENTS_STEP": str(STEP), **CREDENTIALS}
    program = subprocess.Popen(command, env={**os.environ, **given}, stdout=subprocess.PIPE, text=True)
    # Do not wait for a program that stops receiving.
    watch = threading.Timer(arguments.seconds * 3 + 60, program.kill)
    watch.start()
    try:
        measured = follow(program, total)
        if measured is None:
            print(f"| {name} | it did not receive all {total} events |", flush=True)
            return False
        before, after, events = measured
        figures = [memory(program.pid, figure) for figure in ("VmRSS", "VmHWM")]
        sent, at_once, _ = map(int, source.stdout.readline().split())
        print(
            f"| {name} | {(after - before) / events * 1e6:.0f} | {figures[0]:.1f} | {figures[1]:.1f} | {at_once} of {sent} |",
            flush=True,
        )
        return True
    finally:
        watch.cancel()
        for process in (program, source):
            process.kill()
            process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--witnesses", type=pathlib.Path, help="where .ci/witnesses has installed the SDKs")
    parser.add_argument("--rate", type=int, default=200, help="events per second, a multiple of 100 (200)")
    parser.add_argument("--seconds", type=int, default=50, help="for how long (50)")
    parser.add_argument("--program", action="append", default=[], metavar="NAME=COMMAND", help="another program")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="measure only these")
    parser.add_argument("--driver", help="the executable of the benchmark, if it is already built")
    arguments = parser.parse_args()
    if arguments.rate % STEP != 0:
        parser.error(f"--rate has to be a multiple of {STEP}")
    sandbox = arguments.driver or driver()
    programs = {"feishu-api": [sandbox, "receive"]}
    if arguments.witnesses:
        installed = arguments.witnesses.resolve()
        os.environ["NODE_PATH"] = str(installed / "node_modules")
        programs["Python SDK"] = [installed / "venv/bin/python", "-B", ROOT / "benches/events/peer.py"]
        programs["Node SDK"] = ["node", ROOT / "benches/events/peer.js"]
    for given in arguments.program:
        name, _, command = given.partition("=")
        programs[name] = shlex.split(command)
    print(f"{arguments.rate} events/s for {arguments.seconds} s")
    print("| program | µs of processor time per event | RSS, MB | peak, MB | answered at once, of those remembered |")
    print("|---|---|---|---|---|")
    chosen = {name: command for name, command in programs.items() if not arguments.only or name in arguments.only}
    if not all([measure(name, command, sandbox, arguments) for name, command in chosen.items()]):
        sys.exit("not every event was received")


if __name__ == "__main__":
    main()
