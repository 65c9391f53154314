"""The shared state of the steps: clients, the contents of the world, and earlier replies."""

import json

import lark_oapi as lark


class Scene:
    def __init__(self, given):
        self.given = given
        self.replies = {}
        app = lambda: lark.Client.builder().domain(given["base_url"]).app_id(given["app_id"]).app_secret(given["app_secret"])
        self.client = app().build()
        # The SDK uses user tokens only in clients with this setting.
        self.user_client = app().enable_set_token(True).build()
        self.store_client = (
            lark.Client.builder()
            .domain(given["base_url"])
            .app_type(lark.AppType.ISV)
            .app_id(given["store_app"])
            .app_secret(given["app_secret"])
            .build()
        )

    @property
    def im(self):
        return self.client.im.v1

    def __getitem__(self, name):
        """Returns an object of the world, by name."""
        return self.given[name]

    def replied(self, step, *path):
        """Returns a value of an earlier reply."""
        value = self.replies[step]
        for key in path:
            value = value[key]
        return value


def build(kind, **fields):
    """Builds a request, or a part of one."""
    builder = kind.builder()
    for name, value in fields.items():
        builder = getattr(builder, name)(value)
    return builder.build()


def content(value):
    """Returns the content of a message: JSON as text, without spaces."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def pages(call, **fields):
    """Returns all entries of a list, page by page."""
    items, count, token = [], 0, None
    while True:
        response = call(**fields) if token is None else call(**fields, page_token=token)
        assert response.success(), response.msg
        count += 1
        items += json.loads(lark.JSON.marshal(response.data.items or []))
        if not response.data.has_more:
            return {"items": items, "pages": count}
        token = response.data.page_token
