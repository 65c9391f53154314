// Generated from spec/platform/services.yaml. Do not edit: change the spec and run `cargo regen`.

/// Authentication / 身份验证 (`auth`).
pub mod auth;
/// User identity / 用户身份 (`authen`).
#[cfg(feature = "authen")]
pub mod authen;
/// The errors that any operation may answer.
pub mod gateway;
/// Identifiers: strings of a type of their own.
pub mod id;
/// Messages and chats / 消息与群组 (`im`).
#[cfg(feature = "im")]
pub mod im;
/// Scopes: the permissions an app applies for in the developer console.
pub mod scope;
/// Types that the operations of many services share.
pub mod types;
impl crate::codegen::Client {
    /// Authentication / 身份验证: the operations of `auth`.
    pub fn auth(&self) -> auth::Api<'_> {
        auth::Api::new(self)
    }
    /// User identity / 用户身份: the operations of `authen`.
    #[cfg(feature = "authen")]
    pub fn authen(&self) -> authen::Api<'_> {
        authen::Api::new(self)
    }
    /// Messages and chats / 消息与群组: the operations of `im`.
    #[cfg(feature = "im")]
    pub fn im(&self) -> im::Api<'_> {
        im::Api::new(self)
    }
}
/// The events that are told from repeated pushes by more than an id, of the services that are enabled.
#[cfg(feature = "events")]
pub(crate) fn identified_events() -> &'static [&'static crate::codegen::events::Descriptor] {
    &[
        #[cfg(feature = "im")]
        <im::v1::event::MessageReceive as crate::codegen::events::Payload>::DESCRIPTOR,
    ]
}
/// The constants of errors by code, of the services that are enabled.
pub(crate) fn named_errors() -> &'static [(
    &'static str,
    &'static [(i64, &'static str)],
)] {
    &[
        ("auth", auth::error::NAMES),
        #[cfg(feature = "authen")]
        ("authen", authen::error::NAMES),
        #[cfg(feature = "im")]
        ("im", im::error::NAMES),
    ]
}
