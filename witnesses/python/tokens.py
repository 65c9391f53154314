"""Tokens of apps and of users."""

import lark_oapi as lark
from lark_oapi.api.auth.v3 import (
    CreateAppAccessTokenRequest,
    CreateAppAccessTokenRequestBody,
    CreateTenantAccessTokenRequest,
    CreateTenantAccessTokenRequestBody,
    InternalAppAccessTokenRequest,
    InternalAppAccessTokenRequestBody,
    InternalTenantAccessTokenRequest,
    InternalTenantAccessTokenRequestBody,
    ResendAppTicketRequest,
    ResendAppTicketRequestBody,
)
from lark_oapi.api.authen.v1 import GetUserInfoRequest
from lark_oapi.api.im.v1 import ListPinRequest

from scene import build


def tenant_internal(scene, secret):
    body = build(InternalTenantAccessTokenRequestBody, app_id=scene["app_id"], app_secret=secret)
    return scene.client.auth.v3.tenant_access_token.internal(
        build(InternalTenantAccessTokenRequest, request_body=body)
    )


def app_internal(scene, secret):
    body = build(InternalAppAccessTokenRequestBody, app_id=scene["app_id"], app_secret=secret)
    return scene.client.auth.v3.app_access_token.internal(build(InternalAppAccessTokenRequest, request_body=body))


def app_create(scene, ticket):
    body = build(
        CreateAppAccessTokenRequestBody,
        app_id=scene["store_app"],
        app_secret=scene["app_secret"],
        app_ticket=ticket,
    )
    return scene.client.auth.v3.app_access_token.create(build(CreateAppAccessTokenRequest, request_body=body))


def tenant_create(scene, tenant_key):
    token = scene.replied("auth.v3.app_access_token.create", "app_access_token")
    body = build(CreateTenantAccessTokenRequestBody, app_access_token=token, tenant_key=tenant_key)
    return scene.client.auth.v3.tenant_access_token.create(build(CreateTenantAccessTokenRequest, request_body=body))


def pins_of_a_store_app(scene):
    option = lark.RequestOption.builder().app_ticket(scene["app_ticket"]).tenant_key(scene["tenant_key"]).build()
    return scene.store_client.im.v1.pin.list(build(ListPinRequest, chat_id=scene["chat"]), option)


def resend(scene, app_id):
    body = build(ResendAppTicketRequestBody, app_id=app_id, app_secret=scene["app_secret"])
    return scene.client.auth.v3.app_ticket.resend(build(ResendAppTicketRequest, request_body=body))


def oauth(scene, grant):
    """Uses the generic call of the SDK, which has no method for this path, only for a newer one."""
    body = {"client_id": scene["app_id"], "client_secret": scene["app_secret"], **grant}
    request = lark.BaseRequest.builder().http_method(lark.HttpMethod.POST).uri("/open-apis/authen/v2/oauth/token")
    return scene.client.request(request.headers({"Content-Type": "application/json; charset=utf-8"}).body(body).build())


def by_code(scene, code):
    return oauth(scene, {"grant_type": "authorization_code", "code": code})


def by_refresh(scene):
    token = scene.replied("authen.v2.oauth_token.create", "refresh_token")
    return oauth(scene, {"grant_type": "refresh_token", "refresh_token": token})


def user_info(scene, token):
    option = lark.RequestOption.builder().user_access_token(token).build()
    return scene.user_client.authen.v1.user_info.get(build(GetUserInfoRequest), option)


STEPS = {
    "auth.v3.tenant_access_token.internal": lambda s: tenant_internal(s, s["app_secret"]),
    "auth.v3.tenant_access_token.internal:10014": lambda s: tenant_internal(s, "wrong"),
    "auth.v3.app_access_token.internal": lambda s: app_internal(s, s["app_secret"]),
    "auth.v3.app_access_token.internal:10014": lambda s: app_internal(s, "wrong"),
    "auth.v3.app_access_token.create": lambda s: app_create(s, s["app_ticket"]),
    "auth.v3.app_access_token.create:10012": lambda s: app_create(s, "wrong"),
    "auth.v3.tenant_access_token.create": lambda s: tenant_create(s, s["tenant_key"]),
    "auth.v3.tenant_access_token.create:10005": lambda s: tenant_create(s, "elsewhere"),
    "im.v1.pin.list:store": pins_of_a_store_app,
    "auth.v3.app_ticket.resend": lambda s: resend(s, s["store_app"]),
    "auth.v3.app_ticket.resend:10016": lambda s: resend(s, s["app_id"]),
    "authen.v2.oauth_token.create": lambda s: by_code(s, s["code"]),
    "authen.v2.oauth_token.create:20065": lambda s: by_code(s, s["code"]),
    "authen.v2.oauth_token.refresh": by_refresh,
    "authen.v2.oauth_token.refresh:20064": by_refresh,
    "authen.v1.user_info.get": lambda s: user_info(s, s.replied("authen.v2.oauth_token.refresh", "access_token")),
    "authen.v1.user_info.get:20021": lambda s: user_info(s, s["resigned_token"]),
}
