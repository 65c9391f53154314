"""The platform's own SDK for Python, with a long connection to the sandbox.

Prints one line of JSON for each event and callback, as the SDK decoded it. Answers callbacks with the given answers, and
fails on the first event of the type `fails_once`. The input is JSON in the environment variable WITNESS;
tests/witness/long_connection.rs defines it.
"""

import json
import logging
import os

import lark_oapi as lark
from lark_oapi.event.callback.model.p2_card_action_trigger import P2CardActionTriggerResponse
from lark_oapi.event.callback.model.p2_url_preview_get import P2URLPreviewGetResponse

import events


def main():
    given = json.loads(os.environ["WITNESS"])
    # The SDK logs to standard output, and the address of the connection with it.
    logging.getLogger("Lark").handlers.clear()
    fails = {given["fails_once"]}

    def heard(data):
        events.heard(data)
        kind = data.header.event_type
        if kind in fails:
            fails.remove(kind)
            raise RuntimeError("as requested")

    def callback(response, answer):
        def answered(data):
            events.heard(data)
            return response(answer)

        return answered

    builder = events.builder({"encrypt_key": "", "verification_token": "", **given}, heard)
    builder = builder.register_p2_card_action_trigger(callback(P2CardActionTriggerResponse, given["card_answer"]))
    builder = builder.register_p2_url_preview_get(callback(P2URLPreviewGetResponse, given["preview_answer"]))
    client = lark.ws.Client(
        given["app_id"], given["app_secret"], event_handler=builder.build(), domain=given["base_url"]
    )
    client.start()


if __name__ == "__main__":
    main()
