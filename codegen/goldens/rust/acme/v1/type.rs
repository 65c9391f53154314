// Generated from spec/acme/v1/type/move.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.type`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// Move / 移动. See [`Move`](struct@Move).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`MoveError`].
    ///
    /// [Documentation](https://acme.example/docs/type/move)
    pub fn r#move(
        &self,
        self_: impl Into<String>,
        r#type: impl Into<String>,
        value: impl Into<String>,
    ) -> ::feishu_api::Call<Move> {
        ::feishu_api::Call::new(self.client, Move::new(self_, r#type, value))
    }
}
/// Move / 移动.
///
/// Moves.
///
/// 移动。
///
/// - `PUT /acme/v1/types/:self/move`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// # Errors
///
/// [`MoveError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/type/move)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Move {
    /// Self
    pub self_: String,
    /// Chinese
    pub zh_cn: Option<String>,
    /// Second factor
    pub n2fa: Option<String>,
    /// Type
    pub r#type: String,
    /// New
    pub new_: Option<bool>,
    /// Fn
    pub r#fn: Option<MoveFn>,
    /// Default
    pub default: Option<String>,
    /// Fields
    pub fields: Option<Vec<String>>,
    /// Clone
    pub clone: Option<String>,
    /// Visit
    pub visit: Option<String>,
    /// Key
    pub key: Option<String>,
    /// Value
    pub value: String,
    /// Camel case
    pub user_name: Option<String>,
    /// Capitals
    pub id: Option<String>,
    /// Chinese name
    pub message: Option<String>,
}
impl Move {
    /// With the fields that are required.
    pub fn new(
        self_: impl Into<String>,
        r#type: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            self_: self_.into(),
            zh_cn: Default::default(),
            n2fa: Default::default(),
            r#type: r#type.into(),
            new_: Default::default(),
            r#fn: Default::default(),
            default: Default::default(),
            fields: Default::default(),
            clone: Default::default(),
            visit: Default::default(),
            key: Default::default(),
            value: value.into(),
            user_name: Default::default(),
            id: Default::default(),
            message: Default::default(),
        }
    }
    /// Sets `zh-CN`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `2fa`.
    #[must_use]
    pub fn n2fa(mut self, value: impl Into<String>) -> Self {
        self.n2fa = Some(value.into());
        self
    }
    /// Sets `new`.
    #[must_use]
    pub fn new_(mut self, value: bool) -> Self {
        self.new_ = Some(value);
        self
    }
    /// Sets `fn`.
    #[must_use]
    pub fn r#fn(mut self, value: MoveFn) -> Self {
        self.r#fn = Some(value);
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `clone`.
    #[must_use]
    pub fn clone(mut self, value: impl Into<String>) -> Self {
        self.clone = Some(value.into());
        self
    }
    /// Sets `visit`.
    #[must_use]
    pub fn visit(mut self, value: impl Into<String>) -> Self {
        self.visit = Some(value.into());
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `userName`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `消息`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
impl wire::Object for Move {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("self", wire::View::Text(&self.self_));
        visit("zh-CN", wire::Value::view(&self.zh_cn));
        visit("2fa", wire::Value::view(&self.n2fa));
        visit("type", wire::View::Text(&self.r#type));
        visit("new", wire::Value::view(&self.new_));
        visit("fn", wire::Value::view(&self.r#fn));
        visit("default", wire::Value::view(&self.default));
        visit("fields", wire::Value::view(&self.fields));
        visit("clone", wire::Value::view(&self.clone));
        visit("visit", wire::Value::view(&self.visit));
        visit("key", wire::Value::view(&self.key));
        visit("value", wire::View::Text(&self.value));
        visit("userName", wire::Value::view(&self.user_name));
        visit("ID", wire::Value::view(&self.id));
        visit("消息", wire::Value::view(&self.message));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "self" => wire::Slot::Text(&mut self.self_),
            "zh-CN" => wire::Slot::Optional(&mut self.zh_cn),
            "2fa" => wire::Slot::Optional(&mut self.n2fa),
            "type" => wire::Slot::Text(&mut self.r#type),
            "new" => wire::Slot::Optional(&mut self.new_),
            "fn" => wire::Slot::Optional(&mut self.r#fn),
            "default" => wire::Slot::Optional(&mut self.default),
            "fields" => wire::Slot::Optional(&mut self.fields),
            "clone" => wire::Slot::Optional(&mut self.clone),
            "visit" => wire::Slot::Optional(&mut self.visit),
            "key" => wire::Slot::Optional(&mut self.key),
            "value" => wire::Slot::Text(&mut self.value),
            "userName" => wire::Slot::Optional(&mut self.user_name),
            "ID" => wire::Slot::Optional(&mut self.id),
            "消息" => wire::Slot::Optional(&mut self.message),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Move {
    type Response = MoveResponse;
    type Error = MoveError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.type.move",
            endpoint::Method::Put,
            "/acme/v1/types/:self/move",
        )
        .documented(
            text::Text {
                zh: "移动",
                en: "Move",
            },
            "https://acme.example/docs/type/move",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[],
            &[endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX])],
        )
        .limits(endpoint::RateLimit::Fixed(&[endpoint::Rate::new(100, 60)]), &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "self",
                    "self",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "zh-CN",
                    "zh-CN",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "2fa",
                    "2fa",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "type",
                    "type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "new",
                    "new",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Boolean,
                ),
                endpoint::Parameter::new(
                    "fn",
                    "fn",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "default",
                    "default",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "fields",
                    "fields",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "clone",
                    "clone",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "visit",
                    "visit",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "key",
                    "key",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "value",
                    "value",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "userName",
                    "userName",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "ID",
                    "ID",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "消息",
                    "消息",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&MOVE_ERRORS);
}
/// What [`Move`](struct@Move) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveResponse {
    /// Keywords
    pub keywords: Keywords,
}
impl MoveResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn keywords(mut self, value: Keywords) -> Self {
        self.keywords = value;
        self
    }
}
impl wire::Object for MoveResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("keywords", wire::View::Object(&self.keywords));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "keywords" => wire::Slot::Object(&mut self.keywords),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Move MoveResponse
}
/// The errors that the page of [`Move`](struct@Move) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveError {}
::feishu_api::__impl_error! {
    MoveError
}
impl ::feishu_api::OperationError for MoveError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static MOVE_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Keywords
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Keywords {
    /// Self
    pub self_: String,
    /// Self
    pub capital_self: String,
    /// Super
    pub super_: String,
    /// Crate
    pub crate_: String,
    /// Type
    pub r#type: Type,
    /// Default
    pub default: String,
    /// Chinese
    pub zh_cn: String,
    /// Second factor
    pub n2fa: bool,
    /// Into
    pub into: String,
    /// From
    pub from: String,
}
impl Keywords {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = value.into();
        self
    }
    /// Sets `Self`.
    #[must_use]
    pub fn capital_self(mut self, value: impl Into<String>) -> Self {
        self.capital_self = value.into();
        self
    }
    /// Sets `super`.
    #[must_use]
    pub fn super_(mut self, value: impl Into<String>) -> Self {
        self.super_ = value.into();
        self
    }
    /// Sets `crate`.
    #[must_use]
    pub fn crate_(mut self, value: impl Into<String>) -> Self {
        self.crate_ = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, value: impl Into<String>) -> Self {
        self.default = value.into();
        self
    }
    /// Sets `zh-CN`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = value.into();
        self
    }
    /// Sets `2fa`.
    #[must_use]
    pub fn n2fa(mut self, value: bool) -> Self {
        self.n2fa = value;
        self
    }
    /// Sets `into`.
    #[must_use]
    pub fn into(mut self, value: impl Into<String>) -> Self {
        self.into = value.into();
        self
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = value.into();
        self
    }
}
impl wire::Object for Keywords {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("self", wire::View::Text(&self.self_));
        visit("Self", wire::View::Text(&self.capital_self));
        visit("super", wire::View::Text(&self.super_));
        visit("crate", wire::View::Text(&self.crate_));
        visit("type", wire::View::Text(self.r#type.as_str()));
        visit("default", wire::View::Text(&self.default));
        visit("zh-CN", wire::View::Text(&self.zh_cn));
        visit("2fa", wire::View::Boolean(self.n2fa));
        visit("into", wire::View::Text(&self.into));
        visit("from", wire::View::Text(&self.from));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "self" => wire::Slot::Text(&mut self.self_),
            "Self" => wire::Slot::Text(&mut self.capital_self),
            "super" => wire::Slot::Text(&mut self.super_),
            "crate" => wire::Slot::Text(&mut self.crate_),
            "type" => wire::Slot::FromText(&mut self.r#type),
            "default" => wire::Slot::Text(&mut self.default),
            "zh-CN" => wire::Slot::Text(&mut self.zh_cn),
            "2fa" => wire::Slot::Boolean(&mut self.n2fa),
            "into" => wire::Slot::Text(&mut self.into),
            "from" => wire::Slot::Text(&mut self.from),
            _ => wire::Slot::Skip,
        }
    }
}
/// Fn
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MoveFn {
    /// Async
    pub r#async: String,
    /// Await
    pub r#await: Option<i64>,
}
impl MoveFn {
    /// With the fields that are required.
    pub fn new(r#async: impl Into<String>) -> Self {
        Self {
            r#async: r#async.into(),
            r#await: Default::default(),
        }
    }
    /// Sets `await`.
    #[must_use]
    pub fn r#await(mut self, value: i64) -> Self {
        self.r#await = Some(value);
        self
    }
}
impl wire::Object for MoveFn {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("async", wire::View::Text(&self.r#async));
        visit("await", wire::Value::view(&self.r#await));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "async" => wire::Slot::Text(&mut self.r#async),
            "await" => wire::Slot::Optional(&mut self.r#await),
            _ => wire::Slot::Skip,
        }
    }
}
/// Type
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `self`
    ///
    /// Self
    Self_,
    /// `Self`
    ///
    /// Capital
    Capital,
    /// `type`
    ///
    /// Type
    Type,
    /// `2fa`
    ///
    /// Second factor
    N2fa,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "self",
            Self::Capital => "Self",
            Self::Type => "type",
            Self::N2fa => "2fa",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "self" => Self::Self_,
            "Self" => Self::Capital,
            "type" => Self::Type,
            "2fa" => Self::N2fa,
            _ => Self::Other(text.to_owned()),
        }
    }
}
::feishu_api::__impl_object! {
    Keywords MoveFn
}
::feishu_api::__impl_object_value! {
    MoveFn
}
::feishu_api::__impl_enum! {
    Type
}
