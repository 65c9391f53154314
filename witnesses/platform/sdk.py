"""The contents of the SDK for Python, lark-oapi: its request classes as operations, with the shapes of their fields."""

import importlib
import inspect
import pkgutil
import typing

import lark_oapi.api
from lark_oapi.core.model import BaseRequest

from shape import Shape

SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean"}


class Operation:
    """A request class, with the fields of its builder and of its response class."""

    def __init__(self, request):
        self.request = request
        self.name = name_of(request).removesuffix("Request")
        blank = request.builder().build()
        self.method = blank.http_method.name
        self.path = blank.uri
        self.tokens = {kind.name.lower() for kind in blank.token_types}
        self.fields = {"path": {}, "query": {}, "header": {}, "body": {}}
        # The names of the builder's methods by place and field, and of the method that takes the body.
        self.setters = {"path": {}, "query": {}, "header": {}}
        self.body_setter = None
        # The class of the body.
        self.body = None
        for name, setter in inspect.getmembers(type(request.builder()), inspect.isfunction):
            if name != "build" and not name.startswith("_"):
                self._add(name, setter)

    def _add(self, name, setter):
        """Determines where a setter puts its value, by calling it."""
        # The first type is that of the value; the second is the builder, which the setter returns.
        declared = next(iter(typing.get_type_hints(setter).values()))
        probe = self.request.builder()
        setter(probe, ["probe"] if typing.get_origin(declared) is list else "probe")
        built = probe.build()
        if built.body is not None:
            self.body, self.body_setter = declared, name
            self.fields["body"] = fields_of(declared)
        queries = [key for key, _ in built.queries]
        for place, keys in ("path", built.paths), ("query", queries), ("header", built.headers):
            for key in keys:
                self.fields[place][key] = shape(declared)
                self.setters[place][key] = name

    @property
    def response(self):
        """Returns the class of its response, if there is one."""
        package = importlib.import_module(self.request.__module__.rpartition(".")[0])
        return getattr(package, self.request.__name__.removesuffix("Request") + "Response", None)

    @property
    def reply(self):
        """Returns the fields of `data` in its reply; `None` if the reply is a file."""
        types = getattr(self.response, "_types", {})
        return None if "file" in types else fields_of(types.get("data"))


def fields_of(model):
    """Returns the fields of a model."""
    return {name: shape(declared) for name, declared in getattr(model, "_types", {}).items()}


def name_of(model):
    """Returns the name of a model, such as `im.v1.Message`."""
    return ".".join((*model.__module__.split(".")[2:4], model.__name__))


def shape(declared):
    """Returns the shape of a declared type."""
    if declared in SCALARS:
        return Shape(SCALARS[declared])
    origin, arguments = typing.get_origin(declared), typing.get_args(declared)
    if origin is list:
        return Shape("list", element=shape(arguments[0]) if arguments else None)
    if origin is dict:
        return Shape("map", element=shape(arguments[1]))
    if declared == typing.IO[typing.Any]:
        return Shape("file")
    if hasattr(declared, "_types"):
        return Shape("object", name=name_of(declared), fields=lambda: fields_of(declared))
    return Shape("any")


def versions():
    """Yields the packages of all services and versions: `lark_oapi.api.im.v1`."""
    for service in pkgutil.iter_modules(lark_oapi.api.__path__, "lark_oapi.api."):
        # One package imports missing files; no client can use it.
        try:
            package = importlib.import_module(service.name)
        except ModuleNotFoundError:
            continue
        for version in pkgutil.iter_modules(package.__path__, service.name + "."):
            if version.ispkg:
                yield version.name


def operations():
    """Returns all request classes."""
    return [Operation(kind) for version in versions() for kind in request_classes(version + ".model")]


def request_classes(package):
    """Yields the request classes of a version."""
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__, package + "."):
        if module.name.endswith("_request"):
            for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
                if issubclass(kind, BaseRequest) and kind.__module__ == module.name:
                    yield kind


def senders():
    """Returns, by request class, the class of the resource and its function that sends the request."""
    found = {}
    for version in versions():
        for _, resource in inspect.getmembers(importlib.import_module(version + ".resource"), inspect.isclass):
            for _, function in inspect.getmembers(resource, inspect.isfunction):
                request = function.__annotations__.get("request")
                if request is not None and not inspect.iscoroutinefunction(function):
                    found[request] = resource, function
    return found
