//! The choice of the token for a call.

use crate::server::{Answer, Server, TOKEN_PATH};
use crate::support::{OfAUser, OfNobody, OfTheApp, PIN, TOKEN, custom_app, last_token, pin, sandbox};
use feishu_api::auth::v3::app_access_token::Internal;
use feishu_api::error::ConfigProblem;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Access, Client, Error, Language, Operation, Secret, TokenKind};
use feishu_sandbox::demo;

/// Starts a server that issues app and tenant tokens, and answers everything else with success.
async fn server() -> Server {
    Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Answer::token("t-of-the-tenant", 7200),
        path if path == Internal::ENDPOINT.path => Answer::json(
            200,
            r#"{"code":0,"msg":"ok","app_access_token":"a-of-the-app","expire":7200,"tenant_access_token":"t-other"}"#,
        ),
        _ => Answer::pin(),
    })
    .await
}

fn sent_with(server: &Server, path: &str) -> Vec<Option<String>> {
    server.requests(path).iter().map(|request| request.header("authorization").map(str::to_owned)).collect()
}

#[tokio::test]
async fn the_app_token_is_fetched_for_operations_that_require_it() {
    let server = server().await;
    let client = Client::builder().app("cli_a", "the-secret").base_url(server.url.as_str()).build().unwrap();
    client.send(OfTheApp).await.unwrap();
    client.send(OfTheApp).await.unwrap();
    client.send(Create::new("om_1")).await.unwrap();
    client.send(OfNobody).access(TokenKind::User).await.unwrap();
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    assert_eq!(sent_with(&server, OfTheApp::ENDPOINT.path), [bearer("a-of-the-app"), bearer("a-of-the-app")]);
    assert_eq!(sent_with(&server, Create::ENDPOINT.path), [bearer("t-of-the-tenant")]);
    assert_eq!(sent_with(&server, OfNobody::ENDPOINT.path), [None]);
    assert_eq!(server.requests(Internal::ENDPOINT.path).len(), 1);
}

#[tokio::test]
async fn a_rejected_app_token_is_replaced() {
    let server = Server::start(|request| match request.target.as_str() {
        path if path == Internal::ENDPOINT.path => {
            let body = format!(r#"{{"code":0,"app_access_token":"a-number-{}","expire":7200}}"#, request.earlier);
            Answer::json(200, &body)
        }
        _ if request.header("authorization") == Some("Bearer a-number-0") => {
            Answer::json(400, r#"{"code":99991664,"msg":"invalid app token"}"#)
        }
        _ => Answer::pin(),
    })
    .await;
    let client = Client::builder().app("cli_a", "the-secret").base_url(server.url.as_str()).build().unwrap();
    client.send(OfTheApp).await.unwrap();
    assert_eq!(server.requests(Internal::ENDPOINT.path).len(), 2);
    assert_eq!(server.requests(OfTheApp::ENDPOINT.path).len(), 2);
}

#[tokio::test]
async fn a_call_overrides_the_token_of_its_client() {
    let sandbox = sandbox().await;
    let user = sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    let other = sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    let client = custom_app(&sandbox).access_token(TokenKind::User, user.as_str()).build().unwrap();
    pin(&client).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(1), "the one it was given");
    client.send(Create::new(demo::MESSAGE)).access(TokenKind::Tenant).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(3), "the one it fetched");
    let access = Access::Token(TokenKind::User, Secret::from(other));
    client.send(Create::new(demo::MESSAGE)).access(access).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(2), "the one of the call");
    pin(&client).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(1), "only that call");

    let client = custom_app(&sandbox).access_token(TokenKind::User, user).access(TokenKind::Tenant).build().unwrap();
    pin(&client).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(3), "what the client chooses for all calls");
    client.send(Create::new(demo::MESSAGE)).access(Access::Auto).await.unwrap();
    assert_eq!(last_token(&sandbox), Some(1));
}

#[tokio::test]
async fn an_unsupported_kind_of_token_is_not_sent() {
    let sandbox = sandbox().await;
    let client = custom_app(&sandbox).access_token(TokenKind::User, "u-somebody").build().unwrap();
    let pins = [
        client.send(Create::new(demo::MESSAGE)).access(TokenKind::App).await.map(drop),
        client.send(Create::new(demo::MESSAGE)).access(Access::Token(TokenKind::App, "a-1".into())).await.map(drop),
    ];
    for outcome in pins {
        let error = outcome.unwrap_err();
        let Error::Config(config) = &error else { panic!("{error:?}") };
        assert_eq!(config.problem, ConfigProblem::TokenNotTaken(TokenKind::App));
        let said = error.to_string();
        let what = "im.v1.pin.create: takes tenant_access_token, user_access_token, but app_access_token";
        assert!(said.starts_with(what), "{said}");
        assert!(said.contains("access(…)") && said.contains("Client::builder().app("), "{said}");
        let report = error.report(Language::Zh).to_string();
        assert!(report.contains("只接受 tenant_access_token, user_access_token"), "{report}");
    }
    let others = [
        (client.send(OfTheApp).access(TokenKind::Tenant).await, ConfigProblem::TokenNotTaken(TokenKind::Tenant)),
        (client.send(OfAUser).access(TokenKind::App).await, ConfigProblem::TokenNotTaken(TokenKind::App)),
        (client.send(OfAUser).access(Access::User("ou_1".into())).await, ConfigProblem::MissingToken(TokenKind::User)),
        (client.send(Create::new("om_1")).access(Access::Tenant("key".into())).await, ConfigProblem::OneTenantOnly),
        (
            client.send(OfAUser).access(Access::Token(TokenKind::User, "two\nlines".into())).await,
            ConfigProblem::InvalidToken(TokenKind::User),
        ),
    ];
    for (outcome, expected) in others {
        let Err(Error::Config(config)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(config.problem, expected);
        assert!(!config.to_string().contains("lines"), "{config}");
    }
    assert_eq!((sandbox.count(PIN).unwrap(), sandbox.count(TOKEN).unwrap()), (0, 0), "nothing was sent");
}

#[tokio::test]
async fn the_client_acts_as_a_user_only_on_request() {
    let sandbox = sandbox().await;
    let client = custom_app(&sandbox).build().unwrap();
    let outcome = client.send(OfAUser).await;
    let Err(Error::Config(config)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(config.problem, ConfigProblem::NoToken);
    assert!(config.to_string().contains("user_tokens(…)"), "{config}");
}

#[tokio::test]
async fn the_debug_output_of_clients_and_calls_contains_no_secret() {
    let sandbox = sandbox().await;
    let builder = Client::builder().store_app("cli_a", "swordfish").app_ticket("swordfish").tenant_key("the-tenant");
    let builder = builder.access(Access::Token(TokenKind::User, "u-swordfish".into())).base_url(sandbox.base_url());
    let shown = format!("{builder:?}");
    assert!(shown.contains("the-tenant") && !shown.contains("swordfish"), "{shown}");
    let client = builder.build().unwrap();
    client.set_app_ticket("another-swordfish").await.unwrap();
    let call = client.send(Create::new("om_1")).access(Access::Token(TokenKind::User, "u-swordfish".into()));
    let shown = format!("{client:?} {call:?} {:?}", Access::Token(TokenKind::User, "u-swordfish".into()));
    assert!(!shown.contains("swordfish"), "{shown}");
    let error = call.await.unwrap_err();
    assert!(!format!("{error:#}").contains("swordfish"), "{error:#}");
}
