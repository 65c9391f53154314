//! The sign-in of a user: a code, a token, a refresh token; and a source of tokens that uses them.

use super::{fixture, kind};
use feishu_api::authen::v1::user_info::Get;
use feishu_api::authen::v2::oauth_token::{Create, CreateError, Refresh, RefreshError};
use feishu_api::client::token::{BoxFuture, SourceError, UserToken, UserTokens};
use feishu_api::{Access, Client, Operation, Secret, TokenKind};
use feishu_sandbox::{Consent, demo};
use std::sync::Mutex;
use std::time::Duration;

fn consent() -> Consent {
    let scopes = ["im:chat", "contact:user.email:readonly", "offline_access"];
    Consent::new(demo::APP_ID, demo::USER).scopes(scopes).redirect_uri("https://example.com/callback")
}

/// Creates the token request for a code.
fn by_code(code: String) -> Create {
    Create::new(demo::APP_ID, demo::APP_SECRET, code).redirect_uri("https://example.com/callback")
}

#[tokio::test]
async fn a_code_becomes_a_token_of_its_user() {
    let (sandbox, client) = fixture().await;
    let code = sandbox.authorize(consent());
    let token = client.send(by_code(code.clone())).await.unwrap();
    assert_eq!((token.token_type.as_str(), token.expires_in, token.error), ("Bearer", 7200, None));
    assert!(token.scope.split(' ').any(|scope| scope == "offline_access"), "{}", token.scope);
    let refreshed =
        client.send(Refresh::new(demo::APP_ID, demo::APP_SECRET, token.refresh_token.clone().unwrap())).await;
    let refreshed = refreshed.unwrap();
    let access = Access::Token(TokenKind::User, refreshed.access_token);
    let user = client.authen().v1().user_info().get().access(access).await.unwrap();
    assert_eq!((user.name.as_str(), user.open_id.as_str()), ("张三", demo::USER));
    assert_eq!(user.email.as_deref(), Some("zhangsan@example.com"));

    // Code and refresh token are valid once. The error has no `msg`, but still has a description.
    let used = client.send(by_code(code)).await;
    assert!(used.as_ref().unwrap_err().to_string().contains("The authorization code has been used"), "{used:?}");
    assert_eq!(kind(used), CreateError::CodeUsed);
    let used = client.send(Refresh::new(demo::APP_ID, demo::APP_SECRET, token.refresh_token.unwrap())).await;
    assert_eq!(kind(used), RefreshError::RefreshTokenRevoked);
}

/// The session of a user, with the refresh token.
struct Session {
    client: Client,
    refresh: Mutex<Secret>,
}

impl UserTokens for Session {
    fn fetch<'a>(&'a self, _: &'a str, _: Option<&'a Secret>) -> BoxFuture<'a, Result<UserToken, SourceError>> {
        Box::pin(async {
            let refresh = self.refresh.lock().unwrap().clone();
            let token = self.client.send(Refresh::new(demo::APP_ID, demo::APP_SECRET, refresh)).await?;
            *self.refresh.lock().unwrap() = token.refresh_token.ok_or("offline_access was not granted")?;
            Ok(UserToken::new(token.access_token, Duration::from_secs(token.expires_in.unsigned_abs())))
        })
    }
}

#[tokio::test]
async fn a_source_refreshes_a_rejected_token() {
    let (sandbox, client) = fixture().await;
    let token = client.send(by_code(sandbox.authorize(consent()))).await.unwrap();
    let session = Session { client, refresh: Mutex::new(token.refresh_token.unwrap()) };
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = client.user_tokens(session).build().unwrap();
    let name = async || client.authen().v1().user_info().get().access(Access::User("ann".into())).await.unwrap().name;
    assert_eq!((name().await, name().await), ("张三".to_owned(), "张三".to_owned()));
    assert_eq!(sandbox.count(Refresh::ENDPOINT.id).unwrap(), 1);
    sandbox.revoke_tokens();
    assert_eq!(name().await, "张三");
    assert_eq!((sandbox.count(Refresh::ENDPOINT.id).unwrap(), sandbox.count(Get::ENDPOINT.id).unwrap()), (2, 4));
}
