// Generated from spec/acme/v1/type/move.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Move / 移动: [`Move`](struct@Move).
    ///
    /// Optional fields are set on the call: `.with(|request| request.zh_cn(…))`.
    pub fn r#move(
        &self,
        self_: impl Into<String>,
        r#type: impl Into<String>,
        value: impl Into<String>,
    ) -> ::feishu_api::codegen::Call<Move> {
        ::feishu_api::codegen::Call::new(self.client, Move::new(self_, r#type, value))
    }
}
/// Move / 移动.
///
/// Moves. / 移动。
///
/// - `PUT /acme/v1/types/:self/move`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// Errors: [`MoveError`]. [Documentation](https://acme.example/docs/type/move)
#[derive(Clone, Default)]
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
    /// Creates the value from its required fields.
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
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("self", &mut self.self_);
        f.field("zh-CN", &mut self.zh_cn);
        f.field("2fa", &mut self.n2fa);
        f.field("type", &mut self.r#type);
        f.field("new", &mut self.new_);
        f.field("fn", &mut self.r#fn);
        f.field("default", &mut self.default);
        f.field("fields", &mut self.fields);
        f.field("clone", &mut self.clone);
        f.field("visit", &mut self.visit);
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
        f.field("userName", &mut self.user_name);
        f.field("ID", &mut self.id);
        f.field("消息", &mut self.message);
    }
}
::feishu_api::codegen::__impl_object! {
    Move
}
::feishu_api::codegen::__operation! {
    Move => MoveResponse, MoveError:
    Endpoint::new("acme.v1.type.move", Put, "/acme/v1/types/:self/move")
        .documented(text("移动", "Move"), "https://acme.example/docs/type/move")
        .access(&[Tenant], &[], &[scopes(&[super::super::super::super::scope::ACME_BOX])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("self", String).required(),
            query("zh-CN", String),
            query("2fa", String),
            body("type", String).required(),
            body("new", Boolean),
            body("fn", Object),
            body("default", String),
            body("fields", Array),
            body("clone", String),
            body("visit", String),
            body("key", String),
            body("value", String).required(),
            body("userName", String),
            body("ID", String),
            body("消息", String),
        ])
}
/// The reply to [`Move`](struct@Move).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResponse {
    /// Keywords
    pub keywords: MoveKeywords,
}
impl wire::Object for MoveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("keywords", &mut self.keywords);
    }
}
::feishu_api::codegen::__impl_object! {
    MoveResponse
}
/// The documented errors of [`Move`](struct@Move).
pub type MoveError = ::feishu_api::codegen::NoError;
/// Fn
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFn {
    /// Async
    pub r#async: String,
    /// Await
    pub r#await: Option<i64>,
}
impl MoveFn {
    /// Creates the value from its required fields.
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
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("async", &mut self.r#async);
        f.field("await", &mut self.r#await);
    }
}
/// Keywords
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveKeywords {
    /// Self
    pub self_: String,
    /// Self
    pub capital_self: String,
    /// Super
    pub super_: String,
    /// Crate
    pub crate_: String,
    /// Type
    pub r#type: MoveType,
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
impl wire::Object for MoveKeywords {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("self", &mut self.self_);
        f.field("Self", &mut self.capital_self);
        f.field("super", &mut self.super_);
        f.field("crate", &mut self.crate_);
        f.field("type", &mut self.r#type);
        f.field("default", &mut self.default);
        f.field("zh-CN", &mut self.zh_cn);
        f.field("2fa", &mut self.n2fa);
        f.field("into", &mut self.into);
        f.field("from", &mut self.from);
    }
}
/// Type
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MoveType {
    /// `self`: Self
    Self_,
    /// `Self`: Capital
    Capital,
    /// `type`: Type
    Type,
    /// `2fa`: Second factor
    N2fa,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MoveType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MoveType {
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
::feishu_api::codegen::__impl_object! {
    MoveFn MoveKeywords
}
::feishu_api::codegen::__impl_enum! {
    MoveType
}
