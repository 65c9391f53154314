"""The official SDK for Python, as a program that benches/events.py measures."""

import logging
import os

import lark_oapi as lark

STEP = int(os.environ["EVENTS_STEP"])
received = 0


def heard(_):
    global received
    received += 1
    if received % STEP == 0:
        print(f"received {received}", flush=True)


logging.getLogger("Lark").handlers.clear()
handler = lark.EventDispatcherHandler.builder("", "").register_p2_im_message_receive_v1(heard).build()
client = lark.ws.Client(
    os.environ["FEISHU_APP_ID"],
    os.environ["FEISHU_APP_SECRET"],
    event_handler=handler,
    domain=os.environ["FEISHU_BASE_URL"],
)
client.start()
