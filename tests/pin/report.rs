//! The formats of errors: `{}` for logs, reports for people who fix the problem.

use crate::probe::Probe;
use crate::server::{Answer, Server};
use crate::support::{Fixture, PinError, pin};
use feishu_api::{Client, Language};
use feishu_sandbox::{Fault, demo};
use insta::assert_snapshot;

/// Returns the report in Chinese.
fn zh(error: &PinError) -> String {
    error.report(Language::Zh).to_string()
}

#[tokio::test]
async fn a_documented_error() {
    let fixture = Fixture::new().await;
    let error = fixture.pin(demo::PERMISSION_DENIED).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: 230027 PermissionDenied: Lack of necessary permissions. (HTTP 400, log id sandbox-000000000002)");
    assert_snapshot!(format!("{error:#}"), @"
    Pin a message (im.v1.pin.create) answered with the error 230027 PermissionDenied
      message: Lack of necessary permissions.
      what to do: The caller may not do this. Possible reasons:
        1. A permission is missing; the message in the reply tells which.
        2. The user has not granted the app an authorization.
        3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see Bots in external chats and private chats with external users (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
      troubleshooter: 排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=230027
      about the error: https://feishu-api.github.io/feishu-api/en/errors/230027.html
      HTTP status: 400
      log id: sandbox-000000000002
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
    assert_snapshot!(zh(&error), @"
    Pin 消息 (im.v1.pin.create) 返回错误 230027 PermissionDenied
      平台消息：Lack of necessary permissions.
      处理建议：无权进行本次操作。可能的原因有：
        1. 缺少相应权限，可根据实际的错误信息进行排查。
        2. 未检查到用户授权信息。
        3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见机器人支持外部群和外部用户单聊 (https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
      排查：排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=230027
      错误码说明：https://feishu-api.github.io/feishu-api/zh/errors/230027.html
      HTTP 状态码：400
      日志 ID：sandbox-000000000002
      文档：https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
    assert_eq!(error.report(Language::En).to_string(), format!("{error:#}"));
}

#[tokio::test]
async fn a_missing_scope() {
    let fixture = Fixture::new().await;
    let error = pin(&fixture.client_of(demo::APP_WITHOUT_SCOPES), demo::MESSAGE).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: 99991672 ScopeMissing: Access denied. One of the following scopes is required: [im:message, im:message.pins:write_only, im:message:send_as_bot] (HTTP 400, log id sandbox-000000000002)");
    assert_snapshot!(format!("{error:#}"), @"
    Pin a message (im.v1.pin.create) answered with the error 99991672 ScopeMissing
      message: Access denied. One of the following scopes is required: [im:message, im:message.pins:write_only, im:message:send_as_bot]
      what to do: The app lacks a scope this operation asks for. The msg and `permission_violations` of the reply list the scopes of which one suffices; apply for one, release a version of the app, and retry. Fix error 99991672 (https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error) goes through the steps.
      troubleshooter: 排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=99991672
      apply for any one of: im:message, im:message.pins:write_only, im:message:send_as_bot
      apply at: https://open.feishu.cn/app/cli_without_scopes/auth?q=im:message,im:message.pins:write_only,im:message:send_as_bot&op_from=openapi&token_type=tenant
      about the error: https://feishu-api.github.io/feishu-api/en/errors/99991672.html
      HTTP status: 400
      log id: sandbox-000000000002
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
    assert_snapshot!(zh(&error), @"
    Pin 消息 (im.v1.pin.create) 返回错误 99991672 ScopeMissing
      平台消息：Access denied. One of the following scopes is required: [im:message, im:message.pins:write_only, im:message:send_as_bot]
      处理建议：应用还没有开通该接口要求的权限。返回的 msg 和 `permission_violations` 列出了可选的权限，任选其一开通并发布应用版本后重试，步骤见解决错误 99991672 (https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)。
      排查：排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=99991672
      申请权限（任一）：im:message, im:message.pins:write_only, im:message:send_as_bot
      申请地址：https://open.feishu.cn/app/cli_without_scopes/auth?q=im:message,im:message.pins:write_only,im:message:send_as_bot&op_from=openapi&token_type=tenant
      错误码说明：https://feishu-api.github.io/feishu-api/zh/errors/99991672.html
      HTTP 状态码：400
      日志 ID：sandbox-000000000002
      文档：https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
}

#[tokio::test]
async fn a_rate_limit() {
    let fixture = Fixture::new().await;
    let error = fixture.pin_faulty(Fault::RateLimit { reset: 12 }).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: 99991400 RateLimited: request trigger frequency limit, retry after 12 s (HTTP 429, log id sandbox-000000000002)");
    assert_snapshot!(format!("{error:#}"), @"
    Pin a message (im.v1.pin.create) answered with the error 99991400 RateLimited
      message: request trigger frequency limit
      what to do: Retry after 12 s, and call less often.
      rate limit: 1000
      troubleshooter: 排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=99991400
      about the error: https://feishu-api.github.io/feishu-api/en/errors/99991400.html
      HTTP status: 429
      log id: sandbox-000000000002
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
    assert_snapshot!(zh(&error), @"
    Pin 消息 (im.v1.pin.create) 返回错误 99991400 RateLimited
      平台消息：request trigger frequency limit
      处理建议：12 秒后重试，并降低调用频率。
      频率上限：1000
      排查：排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=sandbox-000000000002&code=99991400
      错误码说明：https://feishu-api.github.io/feishu-api/zh/errors/99991400.html
      HTTP 状态码：429
      日志 ID：sandbox-000000000002
      文档：https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
}

#[tokio::test]
async fn a_page_of_a_proxy() {
    let fixture = Fixture::new().await;
    let error = fixture.pin_faulty(Fault::Html(502)).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: answered with something that is not JSON, text/html (HTTP 502, log id sandbox-000000000002)");
    assert_snapshot!(format!("{error:#}"), @"
    Pin a message (im.v1.pin.create) answered with something that is not JSON
      what to do: The operation may have taken effect. Repeating the call is harmless, so it is safe to retry. If the problem persists, check proxies and gateways.
      content type: text/html
      start of body: <html>  <head><title>502</title></head>  <body>  <center><h1>502</h1></center>  <hr><center>nginx</center>  </body>  </html>
      HTTP status: 502
      log id: sandbox-000000000002
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
    assert_snapshot!(zh(&error), @"
    Pin 消息 (im.v1.pin.create) 返回的不是 JSON
      处理建议：操作可能已经生效；重复调用不会改变结果，可以重试，仍然出现时检查代理和网关。
      内容类型：text/html
      响应体开头：<html>  <head><title>502</title></head>  <body>  <center><h1>502</h1></center>  <hr><center>nginx</center>  </body>  </html>
      HTTP 状态码：502
      日志 ID：sandbox-000000000002
      文档：https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
}

#[tokio::test]
async fn a_reply_that_ends_early() {
    let fixture = Fixture::new().await;
    let error = fixture.pin_faulty(Fault::GarbledBody).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: answered with a truncated body: 118 bytes received, application/json; charset=utf-8 (HTTP 200, log id sandbox-000000000002)");
    assert_snapshot!(format!("{error:#}"), @r#"
    Pin a message (im.v1.pin.create) answered with a truncated body: 118 bytes received
      what to do: The operation may have taken effect. Repeating the call is harmless, so it is safe to retry. If the problem persists, check proxies and gateways.
      content type: application/json; charset=utf-8
      start of body: {"code":0,"msg":"success","data":{"pin":{"message_id":"om_dc13264520392913993dd051dba21dcf","chat_id":"oc_a0553eda9014
      HTTP status: 200
      log id: sandbox-000000000002
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    "#);
}

#[tokio::test]
async fn a_reply_that_is_not_as_documented() {
    let body = r#"{"code":0,"data":{"pin":{"message_id":"om_1","create_time":{},"operator_id":[1]}}}"#;
    let server = Server::with_token(move |_| Answer::json(200, body)).await;
    let client = Client::builder().app("cli_a", "the-secret-of-the-app").base_url(server.url.as_str()).build().unwrap();
    let error = client.send(Probe::default()).await.unwrap_err();
    assert_snapshot!(error, @"test.v1.probe.get: the reply is not as documented: `data.pin.create_time` should be a string, not an object, and 1 more (log id log-1)");
    assert_snapshot!(format!("{error:#}"), @"
    Probe (test.v1.probe.get) succeeded, but its reply is not as documented
      value: `data.pin.create_time` should be a string, not an object
      value: `data.pin.operator_id` should be a string, not a list
      what to do: Compare the field with the documentation, fix its type in the spec, and regenerate the bindings.
      log id: log-1
      documentation: https://open.feishu.cn/document/probe
    ");
    assert_snapshot!(zh(&error), @"
    探测 (test.v1.probe.get) 调用成功，但返回值与文档不符
      字段：`data.pin.create_time` should be a string, not an object
      字段：`data.pin.operator_id` should be a string, not a list
      处理建议：对照文档修正 spec 中该字段的类型，并重新生成绑定代码。
      日志 ID：log-1
      文档：https://open.feishu.cn/document/probe
    ");
}

#[tokio::test]
async fn a_wrong_secret() {
    let fixture = Fixture::new().await;
    let client = Client::builder().app(demo::APP_ID, "not-the-secret").base_url(fixture.sandbox.base_url());
    let error = pin(&client.build().unwrap(), demo::MESSAGE).await.unwrap_err();
    assert_snapshot!(error, @"auth.v3.tenant_access_token.internal: 10014 AppUnauthorized: app secret invalid (HTTP 200, log id sandbox-000000000001)");
    assert_snapshot!(format!("{error:#}"), @"
    Exchange app credentials for a tenant_access_token (auth.v3.tenant_access_token.internal) answered with the error 10014 AppUnauthorized
      message: app secret invalid
      what to do: The platform does not accept this app. Make sure in the developer console (https://open.feishu.cn/app) that the app is enabled; if the msg speaks of the app secret, the App Secret is wrong or has been reset.
      about the error: https://feishu-api.github.io/feishu-api/en/errors/10014.html
      HTTP status: 200
      log id: sandbox-000000000001
      documentation: https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal
    ");
}

#[tokio::test]
async fn a_client_without_credentials() {
    let fixture = Fixture::new().await;
    let client = Client::builder().base_url(fixture.sandbox.base_url()).build().unwrap();
    let error = pin(&client, demo::MESSAGE).await.unwrap_err();
    assert_snapshot!(error, @"im.v1.pin.create: requires tenant_access_token, user_access_token, but the client has none. Set the app's credentials with Client::builder().app(app_id, app_secret), or store_app for a store app, so that the client fetches the tenant_access_token; or set a source of user tokens with user_tokens(…), and choose access(Access::User(…)) for the call; or set a token with access_token(TokenKind, …).");
    assert_snapshot!(format!("{error:#}"), @"
    Pin a message (im.v1.pin.create) was not sent: requires tenant_access_token, user_access_token, but the client has none
      what to do: Set the app's credentials with Client::builder().app(app_id, app_secret), or store_app for a store app, so that the client fetches the tenant_access_token; or set a source of user tokens with user_tokens(…), and choose access(Access::User(…)) for the call; or set a token with access_token(TokenKind, …).
      documentation: https://open.feishu.cn/document/server-docs/im-v1/pin/create
    ");
}
