"""Chats, their members and their managers."""

from lark_oapi.api.im.v1 import (
    AddManagersChatManagersRequest,
    AddManagersChatManagersRequestBody,
    CreateChatMembersRequest,
    CreateChatMembersRequestBody,
    CreateChatRequest,
    CreateChatRequestBody,
    DeleteChatMembersRequest,
    DeleteChatMembersRequestBody,
    DeleteChatRequest,
    DeleteManagersChatManagersRequest,
    DeleteManagersChatManagersRequestBody,
    GetChatMembersRequest,
    GetChatRequest,
    IsInChatChatMembersRequest,
    LinkChatRequest,
    LinkChatRequestBody,
    ListChatRequest,
    MeJoinChatMembersRequest,
    SearchChatRequest,
    UpdateChatRequest,
    UpdateChatRequestBody,
)

from scene import build, pages

CREATED = "im.v1.chat.create"


def create(scene, users, uuid):
    body = build(
        CreateChatRequestBody,
        name="Witnesses",
        description="For those who saw it",
        user_id_list=users,
        chat_type="private",
        join_message_visibility="only_owner",
    )
    request = build(CreateChatRequest, user_id_type="open_id", set_bot_manager=False, uuid=uuid, request_body=body)
    return scene.im.chat.create(request)


def get(scene, chat):
    return scene.im.chat.get(build(GetChatRequest, chat_id=chat, user_id_type="open_id"))


def list_chats(scene, **fields):
    return scene.im.chat.list(build(ListChatRequest, sort_type="ByCreateTimeAsc", **fields))


def search(scene, **fields):
    return scene.im.chat.search(build(SearchChatRequest, query="Witness", **fields))


def update(scene, chat):
    body = build(UpdateChatRequestBody, name="Witnesses at work", edit_permission="only_owner")
    return scene.im.chat.update(build(UpdateChatRequest, chat_id=chat, user_id_type="open_id", request_body=body))


def link(scene, chat):
    body = build(LinkChatRequestBody, validity_period="year")
    return scene.im.chat.link(build(LinkChatRequest, chat_id=chat, request_body=body))


def delete(scene, chat):
    return scene.im.chat.delete(build(DeleteChatRequest, chat_id=chat))


def add_members(scene, chat):
    body = build(CreateChatMembersRequestBody, id_list=[scene["colleague"], "ou_nobody"])
    request = build(
        CreateChatMembersRequest, chat_id=chat, member_id_type="open_id", succeed_type=1, request_body=body
    )
    return scene.im.chat_members.create(request)


def list_members(scene, **fields):
    return scene.im.chat_members.get(build(GetChatMembersRequest, member_id_type="open_id", **fields))


def is_in_chat(scene, chat):
    return scene.im.chat_members.is_in_chat(build(IsInChatChatMembersRequest, chat_id=chat))


def join(scene, chat):
    return scene.im.chat_members.me_join(build(MeJoinChatMembersRequest, chat_id=chat))


def add_managers(scene, chat):
    body = build(AddManagersChatManagersRequestBody, manager_ids=[scene["colleague"]])
    request = build(AddManagersChatManagersRequest, chat_id=chat, member_id_type="open_id", request_body=body)
    return scene.im.chat_managers.add_managers(request)


def delete_managers(scene, chat):
    body = build(DeleteManagersChatManagersRequestBody, manager_ids=[scene["colleague"]])
    request = build(DeleteManagersChatManagersRequest, chat_id=chat, member_id_type="open_id", request_body=body)
    return scene.im.chat_managers.delete_managers(request)


def remove_members(scene, chat):
    body = build(DeleteChatMembersRequestBody, id_list=[scene["colleague"]])
    request = build(DeleteChatMembersRequest, chat_id=chat, member_id_type="open_id", request_body=body)
    return scene.im.chat_members.delete(request)


def created(scene):
    return scene.replied(CREATED, "chat_id")


STEPS = {
    CREATED: lambda s: create(s, [s["user"]], "chat-1"),
    "im.v1.chat.create:232043": lambda s: create(s, ["ou_nobody"], "chat-2"),
    "im.v1.chat.get": lambda s: get(s, created(s)),
    "im.v1.chat.get:232006": lambda s: get(s, "oc_nowhere"),
    "im.v1.chat.list": lambda s: list_chats(s, page_size=50),
    "im.v1.chat.list:232001": lambda s: list_chats(s, page_token="nonsense"),
    "im.v1.chat.list:pages": lambda s: pages(lambda **fields: list_chats(s, **fields), page_size=2),
    "im.v1.chat.search": lambda s: search(s, page_size=20),
    "im.v1.chat.search:232001": lambda s: search(s, page_token="nonsense"),
    "im.v1.chat.update": lambda s: update(s, created(s)),
    "im.v1.chat.update:232009": lambda s: update(s, s["dissolved_chat"]),
    "im.v1.chat.link": lambda s: link(s, created(s)),
    "im.v1.chat.link:232009": lambda s: link(s, s["dissolved_chat"]),
    "im.v1.chat_members.create": lambda s: add_members(s, created(s)),
    "im.v1.chat_members.create:232011": lambda s: add_members(s, s["other_chat"]),
    "im.v1.chat_members.get": lambda s: list_members(s, chat_id=created(s), page_size=20),
    "im.v1.chat_members.get:232011": lambda s: list_members(s, chat_id=s["other_chat"]),
    "im.v1.chat_members.get:pages": lambda s: pages(
        lambda **fields: list_members(s, **fields), chat_id=created(s), page_size=1
    ),
    "im.v1.chat_members.is_in_chat": lambda s: is_in_chat(s, created(s)),
    "im.v1.chat_members.is_in_chat:232006": lambda s: is_in_chat(s, "oc_nowhere"),
    "im.v1.chat_members.me_join": lambda s: join(s, s["public_chat"]),
    "im.v1.chat_members.me_join:232008": lambda s: join(s, s["other_chat"]),
    "im.v1.chat_managers.add_managers": lambda s: add_managers(s, created(s)),
    "im.v1.chat_managers.add_managers:232038": lambda s: add_managers(s, s["chat"]),
    "im.v1.chat_managers.delete_managers": lambda s: delete_managers(s, created(s)),
    "im.v1.chat_managers.delete_managers:232038": lambda s: delete_managers(s, s["chat"]),
    "im.v1.chat_members.delete": lambda s: remove_members(s, created(s)),
    "im.v1.chat_members.delete:232011": lambda s: remove_members(s, s["other_chat"]),
    "im.v1.chat.delete": lambda s: delete(s, created(s)),
    "im.v1.chat.delete:232017": lambda s: delete(s, s["chat"]),
}
