"""The platform's own SDK for Python, receiving the pushes of the sandbox.

Prints its port, and then one line of JSON for each event, as the SDK decoded it: header and payload in one object. The
input is JSON in the environment variable WITNESS; tests/witness/events.rs defines it.
"""

import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

import lark_oapi as lark


def heard(data):
    event = json.loads(lark.JSON.marshal(data))
    fields = {**event["header"], **event["event"]}
    del fields["token"]
    print(json.dumps(fields), flush=True)


def builder(given, heard):
    """Returns the builder of a dispatcher that passes the given types of events to `heard`."""
    builder = lark.EventDispatcherHandler.builder(given["encrypt_key"], given["verification_token"])
    for kind in given["event_types"]:
        builder = getattr(builder, f"register_p2_{kind.replace('.', '_')}")(heard)
    return builder


def main():
    handler = builder(json.loads(os.environ["WITNESS"]), heard).build()

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self):
            request = lark.RawRequest()
            request.uri = self.path
            request.headers = self.headers
            request.body = self.rfile.read(int(self.headers["Content-Length"]))
            response = handler.do(request)
            self.send_response(response.status_code)
            self.send_header("Content-Length", str(len(response.content)))
            self.end_headers()
            self.wfile.write(response.content)

        def log_message(self, *_):
            """Does not log requests."""

    server = HTTPServer(("127.0.0.1", 0), Endpoint)
    print(json.dumps({"port": server.server_port}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
