"""Part of an OpenAPI document: some operations, with the components that they refer to."""

import json
import random
import re


def operations(document):
    """Each operation, with its path and its method."""
    return [(path, method, one) for path, item in document["paths"].items() for method, one in item.items()]


def part(document, ids):
    """The document with these operations alone."""
    paths = {}
    for path, method, operation in operations(document):
        if operation["operationId"] in ids:
            paths.setdefault(path, {})[method] = operation
    components, pending = {}, [json.dumps(paths)]
    while pending:
        for section, name in re.findall(r'"#/components/([^/"]+)/([^"]+)"', pending.pop()):
            known = components.setdefault(section, {})
            if name not in known:
                known[name] = document["components"][section][name]
                pending.append(json.dumps(known[name]))
    components["securitySchemes"] = document["components"]["securitySchemes"]
    return {**document, "paths": paths, "components": components}


def choose(document, excluded, count, seed):
    """Some operations, drawn by a seed, or all of them."""
    ids = sorted(one["operationId"] for _, _, one in operations(document) if one["operationId"] not in excluded)
    return set(ids if count == "all" else random.Random(seed).sample(ids, min(int(count), len(ids))))
