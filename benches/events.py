#!/usr/bin/env python3
"""What a program costs that receives events over the long connection: processor time per event, and memory.

    python3 benches/events.py --witnesses DIR [--rate N] [--events N] [--program NAME=COMMAND ...] [--only NAME ...]

The official SDKs for Python and Node, which `.ci/witnesses DIR` installs, and every other program meet the same sandbox in turn, each
with a sandbox of its own. An app says something so many times a second, and the program, which is another app of the same
chat, gets an event each time. It answers every event, and does nothing else.

A program finds FEISHU_BASE_URL, FEISHU_APP_ID and FEISHU_APP_SECRET in its environment. It writes a line `received N` to its standard output
when it has received EVENTS_STEP events more. Needs `cargo build --release -p feishu-sandbox`, and Linux, whose /proc has the figures.
"""

import argparse
import http.client
import json
import os
import pathlib
import queue
import shlex
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
TICKS = os.sysconf("SC_CLK_TCK")
LISTENER, SPEAKER, SECRET = "cli_00000000000000aa", "cli_00000000000000bb", "secret"
SCENARIO = {
    "apps": {LISTENER: {"secret": SECRET}, SPEAKER: {"secret": SECRET}},
    "users": {"ou_ann": {"name": "Ann"}},
    "chats": {"oc_a": {"name": "A", "members": ["ou_ann"], "bots": [LISTENER, SPEAKER]}},
}
# A program loads its code and connects before it is measured.
WARM_UP = 200
STEP = 100


class Sandbox:
    """A sandbox of the command, and a connection to it."""

    def __init__(self, program, directory):
        scenario = pathlib.Path(directory, "scenario.yaml")
        # JSON is YAML.
        scenario.write_text(json.dumps(SCENARIO))
        command = [program, "--scenario", scenario, "--no-limits", "--quiet"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]
        self.http = http.client.HTTPConnection(self.url.removeprefix("http://"))
        credentials = {"app_id": SPEAKER, "app_secret": SECRET}
        self.token = self.post("/open-apis/auth/v3/tenant_access_token/internal", credentials)["tenant_access_token"]

    def post(self, path, body, **headers):
        self.http.request("POST", path, json.dumps(body), {"content-type": "application/json", **headers})
        reply = json.loads(self.http.getresponse().read())
        if reply["code"] != 0:
            sys.exit(f"{path}: {reply}")
        return reply

    def speak(self):
        body = {"receive_id": "oc_a", "msg_type": "text", "content": json.dumps({"text": "hello"})}
        self.post("/open-apis/im/v1/messages?receive_id_type=chat_id", body, authorization=f"Bearer {self.token}")

    def speak_times(self, count, rate):
        start = time.monotonic()
        for number in range(count):
            time.sleep(max(0.0, start + number / rate - time.monotonic()))
            self.speak()
        return count / (time.monotonic() - start)


def processor_time(pid):
    """The seconds of processor time that a process has used, with all its threads."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(pid, name):
    """A figure of /proc in MB."""
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) / 1024


class Program:
    """A program that receives events."""

    def __init__(self, command, url):
        given = {"FEISHU_BASE_URL": url, "FEISHU_APP_ID": LISTENER, "FEISHU_APP_SECRET": SECRET, "EVENTS_STEP": str(STEP)}
        self.process = subprocess.Popen(command, env={**os.environ, **given}, stdout=subprocess.PIPE, text=True)
        self.pid, self.received, self.lines = self.process.pid, 0, queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            if line.startswith("received "):
                self.lines.put(int(line.split()[1]))

    def drain(self):
        """Takes note of what it has received so far."""
        while not self.lines.empty():
            self.received = self.lines.get()

    def wait_for(self, count):
        """Whether it has received so many events before long."""
        while self.received < count:
            try:
                self.received = self.lines.get(timeout=30)
            except queue.Empty:
                return False
        return True


def connect(program, sandbox):
    """Speaks until the program hears it."""
    for _ in range(600):
        if program.process.poll() is not None:
            sys.exit(f"the program ended with {program.process.returncode}")
        sandbox.speak_times(STEP // 10, 1000)
        time.sleep(0.1)
        if not program.lines.empty():
            return
    sys.exit("the program receives nothing")


def measure(name, command, arguments):
    with tempfile.TemporaryDirectory() as directory:
        sandbox = Sandbox(arguments.sandbox, directory)
        program = Program(command, sandbox.url)
        try:
            connect(program, sandbox)
            sandbox.speak_times(WARM_UP, arguments.rate)
            time.sleep(2)
            program.drain()
            before = processor_time(program.pid)
            rate = sandbox.speak_times(arguments.events, arguments.rate)
            # Of a step that has begun before, as much is left open at the end, so that all of these are counted.
            is_complete = program.wait_for(program.received + arguments.events)
            time.sleep(0.5)
            used = processor_time(program.pid) - before
            print(
                f"| {name} | {rate:.0f} | {used / arguments.events * 1e6:.0f} | {memory(program.pid, 'VmRSS'):.1f} | "
                f"{memory(program.pid, 'VmHWM'):.1f} | {'all' if is_complete else 'NOT ALL'} |",
                flush=True,
            )
            return is_complete
        finally:
            for process in (program.process, sandbox.process):
                process.kill()
                process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--witnesses", type=pathlib.Path, help="where .ci/witnesses has installed the SDKs")
    parser.add_argument("--rate", type=float, default=200, help="events per second (200)")
    parser.add_argument("--events", type=int, default=6000, help="events to receive (6000)")
    parser.add_argument("--program", action="append", default=[], metavar="NAME=COMMAND", help="another program")
    parser.add_argument("--only", nargs="+", help="measure these alone")
    parser.add_argument("--sandbox", type=pathlib.Path, default=TARGET / "release/feishu-sandbox")
    arguments = parser.parse_args()
    if arguments.events % STEP != 0:
        parser.error(f"--events has to be a multiple of {STEP}")
    programs = {}
    if arguments.witnesses:
        installed = arguments.witnesses.resolve()
        os.environ["NODE_PATH"] = str(installed / "node_modules")
        programs["Python SDK"] = [installed / "venv/bin/python", "-B", ROOT / "benches/events/peer.py"]
        programs["Node SDK"] = ["node", ROOT / "benches/events/peer.js"]
    for given in arguments.program:
        name, _, command = given.partition("=")
        programs[name] = shlex.split(command)
    if not arguments.sandbox.exists():
        sys.exit(f"there is no {arguments.sandbox}: run `cargo build --release -p feishu-sandbox` first")
    print("| program | events/s | µs of processor time per event | RSS, MB | peak, MB | received |\n|---|---|---|---|---|---|")
    chosen = {name: command for name, command in programs.items() if not arguments.only or name in arguments.only}
    if not all([measure(name, command, arguments) for name, command in chosen.items()]):
        sys.exit("not every event was received")


if __name__ == "__main__":
    main()
