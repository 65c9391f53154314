"""The platform's own SDK for Python, executing steps on the sandbox.

Reads the name of a step per line from standard input, executes the step, and prints one line of JSON: the name, the
code and the message of the reply, and the reply as the SDK decoded it; at the end, the steps that were not requested.
The input is JSON in the environment variable WITNESS; tests/witness/world.rs defines it.
"""

import json
import os
import sys

import lark_oapi as lark

import cards
import chats
import files
import messages
import tokens
from scene import Scene


def data_of(response):
    """Returns the decoded reply; if the SDK has no type for it, the fields of the reply beside code and msg."""
    data = getattr(response, "data", None)
    if data is not None:
        return json.loads(lark.JSON.marshal(data))
    file = getattr(response, "file", None)
    if file is not None:
        return {"file_name": response.file_name, "bytes": list(file.read())}
    if response.raw is None or not response.raw.content:
        return {}
    reply = json.loads(response.raw.content)
    return {key: value for key, value in reply.items() if key not in ("code", "msg", "error", "data")}


def perform(step, scene):
    try:
        response = step(scene)
    except Exception as exception:  # Report every error to the test, and continue with the other steps.
        return {"msg": repr(exception)}
    if isinstance(response, dict):
        return {"code": 0, "data": response}
    data = data_of(response)
    message = response.msg if response.msg is not None else data.get("error_description")
    return {"code": response.code, "msg": message, "data": data if response.code == 0 else {}}


def main():
    scene = Scene(json.loads(os.environ["WITNESS"]))
    steps = {**tokens.STEPS, **files.STEPS, **messages.STEPS, **cards.STEPS, **chats.STEPS}
    for line in sys.stdin:
        name = line.strip()
        outcome = perform(steps[name], scene) if name in steps else {"msg": "the script has no such step"}
        scene.replies[name] = outcome.get("data", {})
        print(json.dumps({"step": name, **outcome}), flush=True)
    print(json.dumps({"unasked": [name for name in steps if name not in scene.replies]}), flush=True)


if __name__ == "__main__":
    main()
