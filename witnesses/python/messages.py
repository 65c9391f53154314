"""Messages, reactions and pins."""

import lark_oapi as lark
from lark_oapi.api.im.v1 import (
    CreateMessageReactionRequest,
    CreateMessageReactionRequestBody,
    CreateMessageRequest,
    CreateMessageRequestBody,
    CreatePinRequest,
    CreatePinRequestBody,
    DeleteMessageReactionRequest,
    DeleteMessageRequest,
    DeletePinRequest,
    Emoji,
    ForwardMessageRequest,
    ForwardMessageRequestBody,
    GetMessageRequest,
    ListMessageReactionRequest,
    ListMessageRequest,
    ListPinRequest,
    MergeForwardMessageRequest,
    MergeForwardMessageRequestBody,
    PatchMessageRequest,
    PatchMessageRequestBody,
    ReadUsersMessageRequest,
    ReplyMessageRequest,
    ReplyMessageRequestBody,
    UpdateMessageRequest,
    UpdateMessageRequestBody,
    UrgentAppMessageRequest,
    UrgentReceivers,
)

from scene import build, content, pages

CREATED = "im.v1.message.create"
REPLIED = "im.v1.message.reply"
CARD = "im.v1.message.create:card"


def create(scene, chat, msg_type, value):
    body = build(
        CreateMessageRequestBody,
        receive_id=chat,
        msg_type=msg_type,
        content=content(value),
        uuid=f"create-{msg_type}",
    )
    request = build(CreateMessageRequest, receive_id_type="chat_id", request_body=body)
    return scene.im.message.create(request)


def reply(scene, message):
    body = build(
        ReplyMessageRequestBody,
        msg_type="text",
        content=content({"text": "and a good day to you"}),
        reply_in_thread=False,
        uuid="reply-1",
    )
    return scene.im.message.reply(build(ReplyMessageRequest, message_id=message, request_body=body))


def get(scene, message):
    return scene.im.message.get(build(GetMessageRequest, message_id=message, user_id_type="open_id"))


def get_as_user(scene):
    option = lark.RequestOption.builder().user_access_token(scene["user_token"]).build()
    return scene.user_client.im.v1.message.get(build(GetMessageRequest, message_id=scene["message"]), option)


def list_messages(scene, **fields):
    return scene.im.message.list(build(ListMessageRequest, container_id_type="chat", **fields))


def update(scene, message):
    body = build(UpdateMessageRequestBody, msg_type="text", content=content({"text": "good evening"}))
    return scene.im.message.update(build(UpdateMessageRequest, message_id=message, request_body=body))


def patch(scene, message):
    body = build(PatchMessageRequestBody, content=content({"elements": [{"tag": "hr"}]}))
    return scene.im.message.patch(build(PatchMessageRequest, message_id=message, request_body=body))


def urgent(scene, message):
    body = build(UrgentReceivers, user_id_list=[scene["user"]])
    request = build(UrgentAppMessageRequest, message_id=message, user_id_type="open_id", request_body=body)
    return scene.im.message.urgent_app(request)


def read_users(scene, message):
    request = build(ReadUsersMessageRequest, message_id=message, user_id_type="open_id", page_size=20)
    return scene.im.message.read_users(request)


def forward(scene, message, uuid):
    body = build(ForwardMessageRequestBody, receive_id=scene["chat"])
    request = build(
        ForwardMessageRequest, message_id=message, receive_id_type="chat_id", uuid=uuid, request_body=body
    )
    return scene.im.message.forward(request)


def merge_forward(scene, messages, uuid):
    body = build(MergeForwardMessageRequestBody, receive_id=scene["chat"], message_id_list=messages)
    request = build(MergeForwardMessageRequest, receive_id_type="chat_id", uuid=uuid, request_body=body)
    return scene.im.message.merge_forward(request)


def delete(scene, message):
    return scene.im.message.delete(build(DeleteMessageRequest, message_id=message))


def react(scene, message, emoji):
    body = build(CreateMessageReactionRequestBody, reaction_type=build(Emoji, emoji_type=emoji))
    return scene.im.message_reaction.create(build(CreateMessageReactionRequest, message_id=message, request_body=body))


def list_reactions(scene, message=None, **fields):
    request = build(
        ListMessageReactionRequest, message_id=message or scene["message"], user_id_type="open_id", **fields
    )
    return scene.im.message_reaction.list(request)


def delete_reaction(scene, reaction):
    request = build(DeleteMessageReactionRequest, message_id=scene["message"], reaction_id=reaction)
    return scene.im.message_reaction.delete(request)


def pin(scene, message):
    body = build(CreatePinRequestBody, message_id=message)
    return scene.im.pin.create(build(CreatePinRequest, request_body=body))


def list_pins(scene, **fields):
    return scene.im.pin.list(build(ListPinRequest, **fields))


def delete_pin(scene, message):
    return scene.im.pin.delete(build(DeletePinRequest, message_id=message))


STEPS = {
    CREATED: lambda s: create(s, s["chat"], "text", {"text": "good morning"}),
    "im.v1.message.create:230002": lambda s: create(s, s["other_chat"], "text", {"text": "good morning"}),
    CARD: lambda s: create(s, s["chat"], "interactive", {"elements": []}),
    REPLIED: lambda s: reply(s, s.replied(CREATED, "message_id")),
    "im.v1.message.reply:230011": lambda s: reply(s, s["recalled"]),
    "im.v1.message.get": lambda s: get(s, s.replied(REPLIED, "message_id")),
    "im.v1.message.get:230110": lambda s: get(s, s["deleted"]),
    "im.v1.message.get:user": get_as_user,
    "im.v1.message.list": lambda s: list_messages(s, container_id=s["chat"], sort_type="ByCreateTimeDesc", page_size=50),
    "im.v1.message.list:230001": lambda s: list_messages(s, container_id="nonsense"),
    "im.v1.message.list:pages": lambda s: pages(
        lambda **fields: list_messages(s, **fields), container_id=s["chat"], sort_type="ByCreateTimeAsc", page_size=5
    ),
    "im.v1.message.update": lambda s: update(s, s.replied(CREATED, "message_id")),
    "im.v1.message.update:230071": lambda s: update(s, s["message"]),
    "im.v1.message.patch": lambda s: patch(s, s.replied(CARD, "message_id")),
    "im.v1.message.patch:230031": lambda s: patch(s, s["old_card"]),
    "im.v1.message.urgent_app": lambda s: urgent(s, s.replied(CREATED, "message_id")),
    "im.v1.message.urgent_app:230012": lambda s: urgent(s, s["message"]),
    "im.v1.message.read_users": lambda s: read_users(s, s.replied(CREATED, "message_id")),
    "im.v1.message.read_users:230012": lambda s: read_users(s, s["message"]),
    "im.v1.message.forward": lambda s: forward(s, s.replied(CREATED, "message_id"), "forward-1"),
    "im.v1.message.forward:230065": lambda s: forward(s, s["recalled"], "forward-2"),
    "im.v1.message.merge_forward": lambda s: merge_forward(
        s, [s.replied(CREATED, "message_id"), s.replied(REPLIED, "message_id"), s["unsupported"]], "merge-1"
    ),
    "im.v1.message.merge_forward:230065": lambda s: merge_forward(s, [s["recalled"]], "merge-2"),
    "im.v1.message.delete": lambda s: delete(s, s.replied(REPLIED, "message_id")),
    "im.v1.message.delete:230026": lambda s: delete(s, s["message"]),
    "im.v1.message_reaction.create": lambda s: react(s, s["message"], "SMILE"),
    "im.v1.message_reaction.create:second": lambda s: react(s, s["message"], "OK"),
    "im.v1.message_reaction.create:231017": lambda s: react(s, s["unsupported"], "SMILE"),
    "im.v1.message_reaction.list": lambda s: list_reactions(s, reaction_type="SMILE"),
    "im.v1.message_reaction.list:231003": lambda s: list_reactions(s, message="om_nowhere"),
    "im.v1.message_reaction.list:pages": lambda s: pages(lambda **fields: list_reactions(s, **fields), page_size=1),
    "im.v1.message_reaction.delete": lambda s: delete_reaction(
        s, s.replied("im.v1.message_reaction.create", "reaction_id")
    ),
    "im.v1.message_reaction.delete:231011": lambda s: delete_reaction(s, "reaction_nowhere"),
    "im.v1.pin.create": lambda s: pin(s, s["message"]),
    "im.v1.pin.create:230011": lambda s: pin(s, s["recalled"]),
    "im.v1.pin.create:second": lambda s: pin(s, s.replied(CREATED, "message_id")),
    "im.v1.pin.list": lambda s: list_pins(s, chat_id=s["chat"], page_size=50),
    "im.v1.pin.list:230002": lambda s: list_pins(s, chat_id=s["other_chat"]),
    "im.v1.pin.list:pages": lambda s: pages(lambda **fields: list_pins(s, **fields), chat_id=s["chat"], page_size=1),
    "im.v1.pin.delete": lambda s: delete_pin(s, s["message"]),
    "im.v1.pin.delete:230001": lambda s: delete_pin(s, "nonsense"),
}
