#!/usr/bin/env python3
"""Generates vectors.json: frames written by the platform's own SDK for Python. Run it with that SDK, which .ci/witnesses
installs: VENV/bin/python tests/long_connection/vectors.py > tests/long_connection/vectors.json"""

import base64
import json

from lark_oapi.ws.pb.pbbp2_pb2 import Frame

EVENT = {
    "schema": "2.0",
    "header": {"event_id": "e1", "event_type": "moon.landed", "app_id": "cli_1", "tenant_key": "t"},
    "event": {"text": "héllo 你好"},
}
CONFIG = {"ReconnectCount": -1, "ReconnectInterval": 90, "ReconnectNonce": 25, "PingInterval": 60}


def frame(seq, log, service, method, headers, payload=None, **rest):
    made = Frame(SeqID=seq, LogID=log, service=service, method=method, **rest)
    for key, value in headers.items():
        header = made.headers.add()
        header.key, header.value = key, value
    if payload is not None:
        made.payload = payload
    return base64.b64encode(made.SerializeToString()).decode()


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


headers = {
    "type": "event",
    "message_id": "m-1",
    "sum": "1",
    "seq": "0",
    "trace_id": "trace-1",
    "timestamp": "1700000000000",
    "instance_id": "i-1",
}
rest = {"payload_encoding": "none", "payload_type": "json", "LogIDNew": "log-1"}
event = (18446744073709551615, 1 << 40, 7, 1)
print(
    json.dumps(
        {
            "ping": frame(0, 0, 7, 0, {"type": "ping"}),
            "pong": frame(0, 0, 7, 0, {"type": "pong"}, text(CONFIG)),
            "event": frame(*event, headers, text(EVENT), **rest),
            "acknowledged": frame(*event, headers | {"biz_rt": "0"}, text({"code": 200}), **rest),
            "failed": frame(*event, headers | {"biz_rt": "0"}, text({"code": 500}), **rest),
            "answered": frame(
                *event,
                headers | {"biz_rt": "0"},
                text({"code": 200, "data": base64.b64encode(b'{"n":1}').decode()}),
                **rest,
            ),
        },
        indent=2,
    )
)
