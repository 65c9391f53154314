//! A sandbox with clients, and operations that take other kinds of tokens than those in the spec.

use feishu_api::auth::v3::tenant_access_token::Internal;
use feishu_api::client::{Pacing, Retry};
use feishu_api::endpoint::Text;
use feishu_api::endpoint::{BodyKind, Endpoint, Method, TokenKind};
use feishu_api::im::v1::pin::{Create, CreateError, CreateResponse};
use feishu_api::wire::{Fields, Object};
use feishu_api::{Client, ClientBuilder, Error, Operation};
use feishu_sandbox::{Sandbox, demo};

pub(crate) const PIN: &str = Create::ENDPOINT.id;
pub(crate) const TOKEN: &str = Internal::ENDPOINT.id;

pub(crate) type Outcome = Result<CreateResponse, Error<CreateError>>;

/// Starts a sandbox without limits and with a frozen clock, in which `ou_1` and `ou_2` may pin.
pub(crate) async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    let users = ["ou_1", "ou_2"].map(str::to_owned);
    sandbox.with_world(|world| world.chat_mut(demo::CHAT).unwrap().members.extend(users));
    sandbox
}

/// Returns the builder of a client of the sandbox's custom app.
pub(crate) fn custom_app(sandbox: &Sandbox) -> ClientBuilder {
    plain(Client::builder().app(demo::APP_ID, demo::APP_SECRET), sandbox)
}

/// Returns the builder of a client of the sandbox's store app.
pub(crate) fn store_app(sandbox: &Sandbox) -> ClientBuilder {
    plain(Client::builder().store_app(demo::STORE_APP, demo::APP_SECRET), sandbox)
}

/// Makes the client return each answer as it is, without waiting or retrying.
fn plain(builder: ClientBuilder, sandbox: &Sandbox) -> ClientBuilder {
    builder.base_url(sandbox.base_url()).retry(Retry::off()).pacing(Pacing::Off)
}

/// Pins with the token that the client chooses.
pub(crate) async fn pin(client: &Client) -> Outcome {
    client.send(Create::new(demo::MESSAGE)).await
}

/// Returns the number of the token in the last request: the sandbox counts the tokens that it issues.
pub(crate) fn last_token(sandbox: &Sandbox) -> Option<u64> {
    sandbox.requests().pop().unwrap().token
}

macro_rules! operation {
    ($name:ident, $id:literal, $path:literal, $tokens:expr) => {
        /// An operation without fields.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name;

        impl Object for $name {
            fn fields(&mut self, _: &mut Fields<'_>) {}
        }

        impl Operation for $name {
            type Response = CreateResponse;
            type Error = CreateError;
            const ENDPOINT: &'static Endpoint = &Endpoint::new($id, Method::Get, $path)
                .documented(Text::new("探测", "Probe"), "https://open.feishu.cn/document/probe")
                .access($tokens, &[], &[])
                .request(BodyKind::None, &[]);
        }
    };
}

operation!(OfTheApp, "test.v1.app.get", "/open-apis/test/v1/app", &[TokenKind::App]);
operation!(OfAUser, "test.v1.user.get", "/open-apis/test/v1/user", &[TokenKind::User]);
operation!(OfNobody, "test.v1.nobody.get", "/open-apis/test/v1/nobody", &[]);
