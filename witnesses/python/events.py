"""The platform's own SDK for Python, listening to what the sandbox pushes.

Prints where it listens, and then one line of JSON for each event, as the SDK understood it: its header and what it
says, in one object. What it may use is JSON in the environment variable WITNESS; tests/witness/events.rs says what.
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
    """What builds a dispatcher that hands the given types of events to `heard`."""
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
            """Says nothing of requests."""

    server = HTTPServer(("127.0.0.1", 0), Endpoint)
    print(json.dumps({"port": server.server_port}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
