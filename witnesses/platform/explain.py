"""Rules that explain acceptable differences. A rule is a function that decides, from catalog and SDK, whether it explains
a difference; its docstring is the reason. Other differences have to be listed in `differences.json`."""

import keyword
import re

TEXT = "string"


def number_as_text(difference, comparison):
    """The SDK declares int for whole numbers that the page declares as strings and writes in quotes."""
    ours, theirs = difference.ours, difference.theirs
    if not (ours and theirs and ours.kind == TEXT and theirs.kind == "integer"):
        return False
    return all(isinstance(value, str) for value in examples(difference))


def no_type(difference, comparison):
    """The page has no type, or an object without fields; the SDK has a class."""
    return bool(difference.theirs and difference.ours and difference.ours.kind == "any")


def unknown_to_sdk(difference, comparison):
    """The SDK does not declare the elements of a list or a map."""
    return bool(difference.ours and difference.theirs and difference.theirs.kind == "any")


def class_of_several_pages(difference, comparison):
    """The SDK has one class for several pages, or for request and reply; another page has the field."""
    elsewhere = comparison.known_to_spec.get(difference.holder, ())
    return difference.ours is None and difference.name in elsewhere and not examples(difference)


def type_of_several_pages(difference, comparison):
    """The spec has one type for several pages; another page has the field."""
    return difference.theirs is None and difference.name in comparison.known_to_sdk.get(difference.type, ())


def renamed(difference, comparison):
    """The SDK uses snake case, and a `_` after Python keywords; JSON has the name of the page."""
    known = comparison.known_to_sdk if difference.ours else comparison.known_to_spec
    others = known.get(difference.type if difference.ours else difference.holder, ())
    return any(in_python(name) == in_python(difference.name) for name in others if name != difference.name)


def in_python(name):
    """Returns a name in the spelling of the SDK."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    return snake + "_" if keyword.iskeyword(snake) else snake


RULES = (number_as_text, no_type, unknown_to_sdk, class_of_several_pages, type_of_several_pages, renamed)


def rule(difference, comparison):
    """Returns the first rule that explains a difference."""
    return next((rule for rule in RULES if rule(difference, comparison)), None)


def examples(difference):
    """Returns the example values of the field on the pages."""
    return [value for operation, path in difference.uses for value in examples_of(operation, *path.split("."))]


def examples_of(operation, place, *names):
    if place in ("path", "query"):
        return [field["example"] for field in operation["request"] if field["name"] == names[-1] and "example" in field]
    body = operation.get("request_example" if place == "body" else "reply_example")
    if place == "reply" and isinstance(body, dict) and operation.get("envelope") != "top":
        body = body.get("data")
    values = [body]
    for name in names:
        key = name.rstrip("[]")
        values = [value[key] for value in values if isinstance(value, dict) and key in value]
        for _ in range(name.count("[]")):
            values = [element for value in values if isinstance(value, (list, dict)) for element in elements(value)]
    return [value for value in values if value is not None]


def elements(value):
    return value.values() if isinstance(value, dict) else value
