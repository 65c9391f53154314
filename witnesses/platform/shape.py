"""The shape of a value: its kind, and its elements or fields."""


class Shape:
    """`kind` is string, integer, number, boolean, list, map, object, file or any. `fields` are resolved lazily, because
    types may be recursive."""

    def __init__(self, kind, element=None, name=None, fields=None, wording=None):
        self.kind = kind
        self.element = element
        self.name = name
        self.wording = wording or kind
        self._fields = fields

    @property
    def fields(self):
        return self._fields() if self._fields else {}
