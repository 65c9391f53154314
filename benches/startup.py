#!/usr/bin/env python3
"""How soon the command `feishu` answers, and how large it is, in the form that users get.

Usage: cargo build --profile dist -p feishu-cli && python3 benches/startup.py [PROGRAM]

Prints the median time of 30 runs of each command, beside that of a program that does nothing. Exits with 1 if a command takes
more than 20 ms longer than that, or if the program has 20 MB or more.
"""

import os
import statistics
import subprocess
import sys
import time

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else "target/dist/feishu"
COMMANDS = [
    ["explain", "230002"],
    ["explain", "99991672"],
    ["call", "im.v1.pin.create", "--help"],
    ["call", "corehr.v1.employment.create", "--help"],
]
SLOWEST_MS = 20
LARGEST_MB = 20


def milliseconds(command):
    times = []
    for _ in range(30):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    failed = False
    nothing = milliseconds(["true"])
    print(f"{nothing:6.1f} ms  a program that does nothing")
    for command in COMMANDS:
        took = milliseconds([PROGRAM, *command])
        failed |= took - nothing > SLOWEST_MS
        print(f"{took:6.1f} ms  feishu {' '.join(command)}")
    size = os.path.getsize(PROGRAM) / 1e6
    failed |= size >= LARGEST_MB
    print(f"{size:6.1f} MB  {PROGRAM}")
    sys.exit(1 if failed else 0)


main()
