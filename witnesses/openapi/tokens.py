"""Tells schemathesis which token an operation takes: TOKENS has one of each kind, as JSON."""

import json
import os

import schemathesis

TOKENS = json.loads(os.environ["TOKENS"])


@schemathesis.hook
def before_call(context, case, kwargs):
    for requirement in case.operation.definition.raw.get("security", []):
        for kind in requirement:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {TOKENS[kind]}"}
            return
