#!/usr/bin/env python3
"""Generates vectors.json: pushes encrypted by the command `openssl` and signed by hashlib, as an independent reference for
the decoder. Run it as: python3 tests/events/vectors.py > tests/events/vectors.json"""

import base64
import hashlib
import json
import subprocess

KEY = "e-key-0123456789"
TOKEN = "v-rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV"
TIMESTAMP = "1700000000"
NONCE = "n-7f1bcd13"

EVENT = {
    "schema": "2.0",
    "header": {
        "event_id": "5e3702a84e847582be8db7fb73283c02",
        "event_type": "im.message.receive_v1",
        "create_time": "1608725989000",
        "token": TOKEN,
        "app_id": "cli_9f5343c580712544",
        "tenant_key": "2ca1d211f64f6438",
    },
    "event": {"message": {"message_id": "om_1", "content": "{\"text\":\"héllo 你好\"}"}},
}
FIRST = {
    "uuid": "bc447199585340d1f3728d26b1c0297a",
    "ts": "1502199207.7171419",
    "token": TOKEN,
    "type": "event_callback",
    "event": {"type": "p2p_chat_create", "app_id": "cli_1", "tenant_key": "t_1"},
}
CHALLENGE = {"challenge": "ajls384kdjx98XX", "token": TOKEN, "type": "url_verification"}


def encrypt(plain: bytes, vector: bytes) -> str:
    key = hashlib.sha256(KEY.encode()).hexdigest()
    command = ["openssl", "enc", "-aes-256-cbc", "-K", key, "-iv", vector.hex()]
    encrypted = subprocess.run(command, input=plain, stdout=subprocess.PIPE, check=True).stdout
    return base64.b64encode(vector + encrypted).decode()


def push(plain: dict, vector: int) -> dict:
    plaintext = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    body = json.dumps({"encrypt": encrypt(plaintext.encode(), bytes([vector] * 16))})
    signature = hashlib.sha256((TIMESTAMP + NONCE + KEY + body).encode()).hexdigest()
    return {"plain": plaintext, "body": body, "signature": signature}


print(
    json.dumps(
        {
            "key": KEY,
            "token": TOKEN,
            "timestamp": TIMESTAMP,
            "nonce": NONCE,
            "event": push(EVENT, 1),
            "first": push(FIRST, 2),
            "challenge": push(CHALLENGE, 3),
        },
        indent=2,
        ensure_ascii=False,
    )
)
