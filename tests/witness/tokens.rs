//! Tokens of apps and of users.

use crate::scene::Scene;
use crate::step::{Step, another, fails, succeeds};
use feishu_api::auth::v3::{app_access_token, app_ticket, tenant_access_token};
use feishu_api::authen::v1::user_info;
use feishu_api::authen::v2::oauth_token;
use feishu_api::im::v1::pin;
use feishu_api::{Access, Call, TokenKind};
use feishu_sandbox::demo::{APP_ID, APP_SECRET, STORE_APP};

const APP_TOKEN: &str = "auth.v3.app_access_token.create";
const BY_CODE: &str = "authen.v2.oauth_token.create";
const BY_REFRESH: &str = "authen.v2.oauth_token.refresh";

pub(crate) fn steps() -> Vec<Step> {
    vec![
        succeeds(|s| s.send(tenant_access_token::Internal::new(APP_ID, APP_SECRET))),
        fails(10014, |s| s.send(tenant_access_token::Internal::new(APP_ID, "wrong"))),
        succeeds(|s| s.send(app_access_token::Internal::new(APP_ID, APP_SECRET))),
        fails(10014, |s| s.send(app_access_token::Internal::new(APP_ID, "wrong"))),
        succeeds(|s| s.send(app_access_token::Create::new(STORE_APP, APP_SECRET, s.given("app_ticket")))),
        fails(10012, |s| s.send(app_access_token::Create::new(STORE_APP, APP_SECRET, "wrong"))),
        succeeds(|s| tenant_token(s, s.given("tenant_key"))),
        fails(10005, |s| tenant_token(s, "elsewhere")),
        another("store", |s| s.store_client.send(pin::List::new(s.given("chat")))),
        succeeds(|s| s.send(app_ticket::Resend::new(STORE_APP, APP_SECRET))),
        fails(10016, |s| s.send(app_ticket::Resend::new(APP_ID, APP_SECRET))),
        succeeds(by_code),
        fails(20065, by_code),
        succeeds(by_refresh),
        fails(20064, by_refresh),
        succeeds(|s| user_info(s, s.replied(BY_REFRESH, "access_token"))),
        fails(20021, |s| user_info(s, s.given("resigned_token"))),
    ]
}

fn tenant_token(scene: &Scene, tenant: &str) -> Call<tenant_access_token::Create> {
    scene.send(tenant_access_token::Create::new(scene.replied(APP_TOKEN, "app_access_token"), tenant))
}

fn by_code(scene: &Scene) -> Call<oauth_token::Create> {
    scene.send(oauth_token::Create::new(APP_ID, APP_SECRET, scene.given("code")))
}

fn by_refresh(scene: &Scene) -> Call<oauth_token::Refresh> {
    scene.send(oauth_token::Refresh::new(APP_ID, APP_SECRET, scene.replied(BY_CODE, "refresh_token")))
}

fn user_info(scene: &Scene, token: &str) -> Call<user_info::Get> {
    scene.send(user_info::Get::new()).access(Access::Token(TokenKind::User, token.into()))
}
