"""Cards that are created, sent and changed."""

import lark_oapi as lark
from lark_oapi.api.cardkit.v1 import (
    BatchUpdateCardRequest,
    BatchUpdateCardRequestBody,
    Card,
    ContentCardElementRequest,
    ContentCardElementRequestBody,
    CreateCardElementRequest,
    CreateCardElementRequestBody,
    CreateCardRequest,
    CreateCardRequestBody,
    DeleteCardElementRequest,
    DeleteCardElementRequestBody,
    IdConvertCardRequest,
    IdConvertCardRequestBody,
    PatchCardElementRequest,
    PatchCardElementRequestBody,
    SettingsCardRequest,
    SettingsCardRequestBody,
    UpdateCardElementRequest,
    UpdateCardElementRequestBody,
    UpdateCardRequest,
    UpdateCardRequestBody,
)
from lark_oapi.api.im.v1 import CreateMessageRequest, CreateMessageRequestBody

from scene import build, content

MADE = "cardkit.v1.card.create"
SENT = "im.v1.message.create:entity"

CARD = content(
    {
        "schema": "2.0",
        "config": {"streaming_mode": True},
        "body": {
            "elements": [
                {"tag": "hr", "element_id": "rule"},
                {"tag": "markdown", "element_id": "answer", "content": ""},
            ]
        },
    }
)
OFF = content({"config": {"streaming_mode": False}})
LINE = content([{"tag": "hr", "element_id": "line"}])
RULE = content({"tag": "hr", "element_id": "rule"})
ACTIONS = content([{"action": "delete_elements", "params": {"element_ids": ["line"]}}])


def made(scene):
    return scene.replied(MADE, "card_id")


def cards(scene):
    return scene.client.cardkit.v1.card


def elements(scene):
    return scene.client.cardkit.v1.card_element


def make(scene, data):
    body = build(CreateCardRequestBody, type="card_json", data=data)
    return cards(scene).create(build(CreateCardRequest, request_body=body))


def send(scene):
    value = {"type": "card", "data": {"card_id": made(scene)}}
    fields = {"receive_id": scene["chat"], "msg_type": "interactive", "content": content(value)}
    body = build(CreateMessageRequestBody, **fields, uuid="create-entity")
    return scene.im.message.create(build(CreateMessageRequest, receive_id_type="chat_id", request_body=body))


def convert(scene, message):
    body = build(IdConvertCardRequestBody, message_id=message)
    return cards(scene).id_convert(build(IdConvertCardRequest, request_body=body))


def write(scene, element, sequence):
    body = build(ContentCardElementRequestBody, content="Hello", sequence=sequence)
    fields = {"card_id": made(scene), "element_id": element, "request_body": body}
    return elements(scene).content(build(ContentCardElementRequest, **fields))


def add(scene, added, sequence):
    body = build(CreateCardElementRequestBody, type="append", elements=added, sequence=sequence)
    return elements(scene).create(build(CreateCardElementRequest, card_id=made(scene), request_body=body))


def patch(scene, change, sequence):
    body = build(PatchCardElementRequestBody, partial_element=content(change), sequence=sequence)
    fields = {"card_id": made(scene), "element_id": "answer", "request_body": body}
    return elements(scene).patch(build(PatchCardElementRequest, **fields))


def replace(scene, element, sequence):
    body = build(UpdateCardElementRequestBody, element=RULE, sequence=sequence)
    fields = {"card_id": made(scene), "element_id": element, "request_body": body}
    return elements(scene).update(build(UpdateCardElementRequest, **fields))


def remove(scene, sequence):
    body = build(DeleteCardElementRequestBody, sequence=sequence)
    fields = {"card_id": made(scene), "element_id": "rule", "request_body": body}
    return elements(scene).delete(build(DeleteCardElementRequest, **fields))


def batch(scene, actions, sequence):
    body = build(BatchUpdateCardRequestBody, actions=actions, sequence=sequence)
    return cards(scene).batch_update(build(BatchUpdateCardRequest, card_id=made(scene), request_body=body))


def settings(scene, value, sequence):
    body = build(SettingsCardRequestBody, settings=value, sequence=sequence)
    return cards(scene).settings(build(SettingsCardRequest, card_id=made(scene), request_body=body))


def whole(scene, sequence):
    card = build(Card, type="card_json", data=CARD)
    body = build(UpdateCardRequestBody, card=card, sequence=sequence)
    return cards(scene).update(build(UpdateCardRequest, card_id=made(scene), request_body=body))


def later(scene, token):
    """Updates a card; the SDK has no method for this operation."""
    request = lark.BaseRequest.builder().http_method(lark.HttpMethod.POST).uri("/open-apis/interactive/v1/card/update")
    request = request.token_types({lark.AccessTokenType.TENANT})
    request = request.headers({"Content-Type": "application/json; charset=utf-8"})
    return scene.client.request(request.body({"token": token, "card": {"elements": []}}).build())


STEPS = {
    MADE: lambda s: make(s, CARD),
    f"{MADE}:300307": lambda s: make(s, "{}"),
    SENT: send,
    "cardkit.v1.card.id_convert": lambda s: convert(s, s.replied(SENT, "message_id")),
    "cardkit.v1.card.id_convert:99992402": lambda s: convert(s, s["message"]),
    "cardkit.v1.card_element.content": lambda s: write(s, "answer", 1),
    "cardkit.v1.card_element.content:300310": lambda s: write(s, "rule", 2),
    "cardkit.v1.card_element.create": lambda s: add(s, LINE, 2),
    "cardkit.v1.card_element.create:300315": lambda s: add(s, "{}", 3),
    "cardkit.v1.card_element.patch": lambda s: patch(s, {"content": "Hi"}, 3),
    "cardkit.v1.card_element.patch:300312": lambda s: patch(s, {"tag": "div"}, 4),
    "cardkit.v1.card_element.update": lambda s: replace(s, "rule", 4),
    "cardkit.v1.card_element.update:300121": lambda s: replace(s, "none", 5),
    "cardkit.v1.card.batch_update": lambda s: batch(s, ACTIONS, 5),
    "cardkit.v1.card.batch_update:10002": lambda s: batch(s, "[]", 6),
    "cardkit.v1.card_element.delete": lambda s: remove(s, 6),
    "cardkit.v1.card_element.delete:300314": lambda s: remove(s, 7),
    "cardkit.v1.card.settings": lambda s: settings(s, OFF, 7),
    "cardkit.v1.card.settings:300122": lambda s: settings(s, "{}", 8),
    "cardkit.v1.card.update": lambda s: whole(s, 8),
    "cardkit.v1.card.update:300317": lambda s: whole(s, 8),
    "interactive.v1.card.update": lambda s: later(s, s["click"]),
    "interactive.v1.card.update:300020": lambda s: later(s, "c-none"),
}
