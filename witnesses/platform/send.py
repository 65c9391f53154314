"""Makes the SDK for Python, lark-oapi, build requests with its builders and models, and send them.

Reads a request per line from standard input, as JSON:

    {"id": "im.v1.message.create", "method": "POST", "path": "/open-apis/im/v1/messages/:message_id/reply",
     "paths": {"message_id": "om_1"}, "query": {"page_size": 20}, "headers": {}, "body": {...}, "token": "tenant"}

- `path` is that of the spec, with `:name` for each parameter. Empty values may be left out.
- `query` has numbers, booleans and lists as JSON.
- `body` is the JSON that should arrive. In a form, a file is a string, its content, or an object
  {"file_name": "a.txt", "content": "...", "content_type": "text/plain"}.
- `token` is `tenant`, `user` or `app`; without it, the operation takes none.

For each line it sends one request, after fetching a token if necessary, and prints a line of JSON:

    {"id": "im.v1.message.create", "lost": ["body.uuid"], "code": 0, "msg": "success"}

- `lost` lists the places in the request that the SDK does not support, or that its models change.
- `code` and `msg` are those of the reply, as the SDK decoded it.
- `error` is set if nothing was sent, or if the SDK could not decode the reply.
- `unknown` is true if the SDK does not have the operation.

The configuration is JSON in the environment variable WITNESS: `base_url` (on loopback), `app_id`, `app_secret`, and
`user_token`, the token of a user.
"""

import io
import json
import os
import sys

import lark_oapi as lark
from lark_oapi.core.token import TokenManager

import sdk


class Sender:
    def __init__(self, given):
        self.given = given
        self.operations = {(one.method, one.path.rstrip("/")): one for one in sdk.operations()}
        self.senders = sdk.senders()
        self.config = self._client(False)._config
        # The SDK accepts tokens from the caller only with this setting.
        self.config_with_token = self._client(True)._config

    def _client(self, set_token):
        builder = lark.Client.builder().domain(self.given["base_url"])
        builder = builder.app_id(self.given["app_id"]).app_secret(self.given["app_secret"])
        return builder.enable_set_token(set_token).build()

    def send(self, line):
        operation = self.operations.get((line["method"], line["path"].rstrip("/")))
        if operation is None:
            return {"unknown": True}
        lost = []
        try:
            request = build(operation, line, lost)
            config, option = self._access(operation, line, lost)
            resource, send = self.senders[operation.request]
            response = send(resource(config), request, option)
        # Report every error to the test, and continue with the other requests.
        except Exception as exception:
            return {"lost": lost, "error": repr(exception)}
        return {"lost": lost, "code": response.code, "msg": response.msg}

    def _access(self, operation, line, lost):
        """Returns the configuration and the options that make the SDK use this kind of token."""
        option = lark.RequestOption.builder().headers(dict(line.get("headers") or {})).build()
        token = line.get("token")
        if token is not None and token not in operation.tokens:
            lost.append("token")
        elif token == "user":
            option.user_access_token = self.given["user_token"]
            return self.config_with_token, option
        elif token == "app":
            option.app_access_token = TokenManager.get_self_app_token(self.config)
            return self.config_with_token, option
        return self.config, option


def build(operation, line, lost):
    """Builds the request."""
    builder = operation.request.builder()
    for place, key in ("path", "paths"), ("query", "query"):
        for name, value in (line.get(key) or {}).items():
            setter = operation.setters[place].get(name)
            if setter is None:
                lost.append(f"{place}.{name}")
            else:
                getattr(builder, setter)(value)
    body = line.get("body")
    if body is not None and operation.body is None:
        if body:
            lost.append("body")
    elif body is not None:
        shapes = operation.fields["body"]
        body = {name: opened(value) if is_file(shapes.get(name)) else value for name, value in body.items()}
        model = operation.body(body)
        lost.extend(differences("body", body, json.loads(lark.JSON.marshal(without_files(model)))))
        getattr(builder, operation.body_setter)(model)
    return builder.build()


def is_file(shape):
    return shape is not None and shape.kind == "file"


def opened(value):
    """Returns a file for a form, in the format of the SDK."""
    value = value if isinstance(value, dict) else {"content": value}
    content = io.BytesIO(str(value["content"]).encode())
    return value.get("file_name", "example.txt"), content, value.get("content_type", "application/octet-stream")


def without_files(model):
    return {name: value for name, value in vars(model).items() if not isinstance(value, tuple)}


def differences(at, given, taken):
    """Returns the places where a model differs from its input. The contents of files are not compared."""
    if isinstance(given, dict) and isinstance(taken, dict):
        # The SDK does not send null.
        names = [name for name, value in given.items() if value is not None and not isinstance(value, tuple)]
        return [place for name in names for place in differences(f"{at}.{name}", given[name], taken.get(name))]
    if isinstance(given, list) and isinstance(taken, list) and len(given) == len(taken):
        return [place for index, pair in enumerate(zip(given, taken)) for place in differences(f"{at}[{index}]", *pair)]
    return [] if type(given) is type(taken) and given == taken else [at]


def main():
    sender = Sender(json.loads(os.environ["WITNESS"]))
    for line in sys.stdin:
        line = json.loads(line)
        print(json.dumps({"id": line["id"], **sender.send(line)}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
