"""The description of operations in the platform's SDK for Python: method, path, tokens, and fields of request and reply.

Prints one line of JSON for each operation, whose ids are in the JSON of the environment variable WITNESS.
"""

import importlib
import inspect
import json
import os


def types_of(kind):
    return {name: True for name in getattr(kind, "_types", {})}


def known(operation):
    service, version, resource, name = operation.split(".")
    models = importlib.import_module(f"lark_oapi.api.{service}.{version}.model")
    pascal = "".join(word.capitalize() for word in f"{name}_{resource}".split("_"))
    builder = getattr(models, f"{pascal}Request").builder()
    setters = dict(inspect.getmembers(type(builder), inspect.isfunction))
    body = setters.pop("request_body", None)
    body = inspect.signature(body).parameters["request_body"].annotation if body else None
    request = builder.build()
    return {
        "method": request.http_method.name,
        "path": request.uri,
        "token": {kind.name.lower(): True for kind in request.token_types},
        "parameter": {setter: True for setter in setters if setter != "build" and not setter.startswith("_")},
        "body": types_of(body),
        "reply": types_of(getattr(models, f"{pascal}Response")._types.get("data")),
    }


for operation in json.loads(os.environ["WITNESS"])["operations"]:
    print(json.dumps(known(operation)), flush=True)
