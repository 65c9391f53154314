"""The contents of our spec, from the files in `generated/catalog`: operations, and the shapes of their fields."""

import json
import os

from shape import Shape

# Files of the catalog that do not describe a service.
INDEXES = ("codes.json", "scopes.json")
KINDS = {"integer": "integer", "number": "number", "boolean": "boolean", "file": "file", "any": "any"}


class Catalog:
    def __init__(self, directory):
        self.types = {}
        self.operations = []
        for file in sorted(os.listdir(directory)):
            if file.endswith(".json") and file not in INDEXES:
                with open(os.path.join(directory, file), encoding="utf-8") as text:
                    service = json.load(text)
                self.types.update((definition["name"], definition) for definition in service.get("types", []))
                self.operations.extend(service.get("operations", []))

    def endpoints(self):
        """Returns the operations by method and path. Forms that share an endpoint are distinguished by a field."""
        found = {}
        for operation in self.operations:
            found.setdefault((operation["method"], operation["path"]), []).append(operation)
        return found

    def request(self, operation, place):
        """Returns the fields of the request in one place: `path`, `query`, `body`."""
        fields = operation.get("request", [])
        return self._fields(field for field in fields if field.get("in", "body") == place)

    def reply(self, operation):
        """Returns the fields of the reply: those of `data`, or all fields if there is no `data`."""
        if "reply_type" in operation:
            return self._fields(self.types[operation["reply_type"]].get("fields", []))
        return self._fields(operation.get("reply", []))

    def _fields(self, fields):
        return {field["name"]: self._shape(field.get("type", "string")) for field in fields}

    def _shape(self, word):
        if word.startswith("["):
            return Shape("list", element=self._shape(word[1:-1]))
        if word.startswith("{"):
            return Shape("map", element=self._shape(word[1:-1]))
        definition = self.types.get(word)
        if definition and "fields" in definition:
            return Shape("object", name=word, fields=lambda: self._fields(definition["fields"]))
        return Shape(KINDS.get(word, "string"), wording=word)
