"""Sends requests that schemathesis makes up from an OpenAPI document, valid and invalid ones, to a sandbox. Each reply has to
be one that the document describes, and none may be a failure of the server.

usage: explore.py DOCUMENT BASE_URL EXCEPTIONS COUNT SEED EXAMPLES, with COUNT operations or `all`"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from sample import choose, part

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
]

# These are pages that a browser opens. They answer with HTML and redirects.
PAGES = {"authen_v1_authorize_get", "authen_v1_index_get"}


def contradicting(exceptions):
    """The operations whose example of a reply, which the sandbox answers with, is not what their table says."""
    lines = (line.partition(": ") for line in Path(exceptions).read_text().splitlines())
    return {name for name, _, places in lines if places.startswith("200.") or ", 200." in places}


def main(path, base_url, exceptions, count, seed, examples):
    document = json.loads(Path(path).read_text())
    ids = choose(document, PAGES | contradicting(exceptions), count, seed)
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as scratch:
        sample = Path(scratch, "sample.json")
        sample.write_text(json.dumps(part(document, ids)))
        command = [
            Path(sys.executable).with_name("schemathesis"), "run", sample, "--url", base_url, "--no-color",
            "--checks", ",".join(CHECKS), "--phases", "examples,fuzzing", "--mode", "all",
            "--seed", seed, "--max-examples", examples, "--generation-database", "none",
            "--continue-on-failure", "--warnings", "off", "--suppress-health-check", "all",
        ]  # fmt: skip
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": "tokens", "PYTHONPATH": str(here)}
        return subprocess.run(command, cwd=scratch, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
