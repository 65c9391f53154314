"""Differences between an operation of the spec and the request class of the SDK with the same method and path."""

from dataclasses import dataclass, field
from typing import Optional

from sdk import name_of
from shape import Shape

PLACES = ("path", "query", "header", "body")


@dataclass
class Difference:
    """A difference. `at` is its position: an operation and a place, or, within objects, the type of the spec and the class
    of the SDK, which several operations may use."""

    at: str
    name: str
    ours: Optional[Shape]
    theirs: Optional[Shape]
    # The names of the SDK class and the spec type that contain the field, if they have names.
    holder: Optional[str] = None
    type: Optional[str] = None
    # The operations with this difference, and the path to the field: `reply.items[].owner`.
    uses: list = field(default_factory=list)

    @property
    def line(self):
        """Returns the line in the list."""
        if self.ours is None:
            what = f"the SDK has it ({self.theirs.kind})"
        elif self.theirs is None:
            what = f"the spec has it ({self.ours.kind})"
        else:
            what = f"{self.ours.wording} in the spec, {self.theirs.kind} in the SDK"
        return f"{self.at}: {self.name}: {what}"


class Comparison:
    def __init__(self, catalog):
        self.catalog = catalog
        # By line.
        self.found = {}
        # The field names in the spec by SDK class, and the field names in the SDK by spec type.
        self.known_to_spec = {}
        self.known_to_sdk = {}
        self.fields = 0

    def add(self, operation, request):
        """Compares an operation with a request class."""
        of = Walk(self, operation)
        where = operation["id"]
        if request.path != operation["path"]:
            of.note(where, "path", Shape("path", wording=operation["path"]), Shape(request.path), "path")
        ours = ",".join(sorted(operation.get("tokens", [])))
        theirs = ",".join(sorted(request.tokens))
        if ours != theirs:
            of.note(where, "tokens", Shape("tokens", wording=ours or "none"), Shape(theirs), "tokens")
        for place in PLACES:
            holder = name_of(request.body) if place == "body" and request.body else None
            of.fields(f"{where} {place}", self.catalog.request(operation, place), request.fields[place], place, holder)
        # A file has no fields.
        if request.reply is not None:
            self._reply(of, operation, request)

    def _reply(self, of, operation, request):
        data = getattr(request.response, "_types", {}).get("data")
        holder = name_of(data) if hasattr(data, "_types") else None
        ours, path = self.catalog.reply(operation), "reply"
        if operation.get("envelope") == "top":
            # The SDK reads `data` only.
            ours, path = ours["data"].fields if "data" in ours else {}, "reply.data"
        of.fields(f"{operation['id']} {path}", ours, request.reply, path, holder, operation.get("reply_type"))


class Walk:
    """Walks through the fields of an operation."""

    def __init__(self, comparison, operation):
        self.comparison = comparison
        self.operation = operation
        # The enclosing objects, because types may be recursive.
        self.around = []

    def fields(self, at, ours, theirs, path, holder=None, of=None):
        if holder:
            self.comparison.known_to_spec.setdefault(holder, set()).update(ours)
        if of:
            self.comparison.known_to_sdk.setdefault(of, set()).update(theirs)
        for name in sorted(ours.keys() | theirs.keys()):
            self.comparison.fields += 1
            if name in ours and name in theirs:
                self.shapes(at, name, ours[name], theirs[name], f"{path}.{name}")
            else:
                self.note(at, name, ours.get(name), theirs.get(name), f"{path}.{name}", holder, of)

    def shapes(self, at, name, ours, theirs, path):
        while ours.kind == theirs.kind and ours.kind in ("list", "map") and ours.element and theirs.element:
            ours, theirs, path, name = ours.element, theirs.element, path + "[]", name + "[]"
        pair = f"{ours.name} = {theirs.name}"
        if ours.kind != theirs.kind:
            self.note(at, name, ours, theirs, path)
        elif ours.kind == "object" and pair not in self.around:
            self.around.append(pair)
            self.fields(pair, ours.fields, theirs.fields, path, theirs.name, ours.name)
            self.around.pop()

    def note(self, at, name, ours, theirs, path, holder=None, of=None):
        one = Difference(at, name, ours, theirs, holder, of)
        self.comparison.found.setdefault(one.line, one).uses.append((self.operation, path))
