// Generated from spec/acme/v1/box/open.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::id;
impl super::Api<'_> {
    /// Open a box \[now] \<fast> / 打开箱子: [`Open`](struct@Open).
    ///
    /// Optional fields are set on the call: `.with(|request| request.query_type(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn open(
        &self,
        box_id: impl Into<id::BoxId>,
        path_type: i64,
        x_attempt: i64,
        r#type: OpenType,
        amount: i64,
        password: impl Into<::feishu_api::codegen::Secret>,
        label: OpenRequestLabel,
    ) -> ::feishu_api::codegen::Call<Open> {
        ::feishu_api::codegen::Call::new(
            self.client,
            Open::new(box_id, path_type, x_attempt, r#type, amount, password, label),
        )
    }
}
/// Open a box \[now] \<fast> / 打开箱子.
///
/// Opens a box.
///
/// four spaces are no code
///
/// It knows \<b>, \<script>, a < b, `<code>`, ``a ` b``, \[brackets], \[two]\[brackets], \[^1], \[escaped], \<i>, *stars*, */ and /*,
/// the quotes " and ', the backslash \, the emoji 📦, a bare <https://acme.example/a_b?c=d#e> (and one in brackets: <https://acme.example>),
/// <https://acme.example/auto>, [a link](https://acme.example/x_(y)), ![an image](https://acme.example/i.png), a lone ` backtick \<u>.
/// \<div>
/// a block of <https://acme.example/html>
/// \</div>
///
/// 1. one
///    more of one
///    - inner
/// 2. two
///
/// lazy line
/// * star
/// + plus
///
/// ```text
/// fn main() { let x: [u8; 1] = <[u8; 1]>::default(); }
/// ```
///
/// ```text
/// <no language> [here]
/// ```
///
/// ~~~text
/// <tildes>
/// ~~~
///
/// ~~~text
/// let tildes;
/// ~~~
/// # A heading
///
/// ```json
/// { "left": "open" }
/// ```
///
/// 打开箱子。尖括号 \<b> 和 \[方括号] 都原样保留，见 <https://acme.example/box>。
///
/// - `POST /acme/v1/boxes/:box_id/lids/:type/open`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `box_id`
/// - At most 100 calls an hour per `tag`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `acme:box` (with a `tenant_access_token`), `acme:box:readonly` with `acme:box.lid:write_only` (with a `tenant_access_token`), `acme:box` with `acme:staff` (with a `user_access_token`)
/// - Safe to repeat with the same `reason`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// The box must exist. / 箱子必须存在。
///
/// # Restrictions / 使用限制
///
/// 只有中文。
///
/// # Custom heading \<b>
///
/// Only English, and a family: 👨‍👩‍👧.
///
/// # Pricing \[1] / 计价规则 \[1]
///
/// 1 each \ "quoted" / 每次 1 元 \ "引号"
///
/// Errors: [`OpenError`]. [Documentation](https://acme.example/docs/box/open)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    /// Box / 箱子
    /// - Example: `"b_1"`
    pub box_id: id::BoxId,
    /// Kind / 种类
    /// - `-1`: 未知
    /// - `1`: 木
    /// - `2`: Tin
    /// - Example: `2`
    pub path_type: i64,
    /// Kind of ID / ID 类型
    /// - Default: `"open_id"`
    pub query_type: Option<IdKind>,
    /// Tags / 标签
    /// - Length: 1 to 10
    /// - Example: `["new","old"]`
    pub tag: Option<Vec<String>>,
    /// Lids
    pub ids: Option<Vec<id::LidId>>,
    /// Colours
    /// - Example: `["red"]`
    pub colour: Option<Vec<OpenRequestColour>>,
    /// Page size / 分页大小
    /// - Default: `20`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// `exact`
    ///
    /// - Default: `false`
    pub exact: Option<bool>,
    /// Trace number / 追踪号
    /// - Length: at most 16
    /// - Example: `"abc"`
    pub x_trace: Option<String>,
    /// Attempt
    /// - Example: `1`
    pub x_attempt: i64,
    /// Manner / 方式
    pub r#type: OpenType,
    /// Reason | note
    /// second line
    ///
    /// 原因 | 说明
    /// 第二行
    ///
    /// - Length: 1 to 64
    /// - Matches ``^[a-z`]+|\d*$``
    /// - Example: ``"a \"b\" \\ `c`"``
    pub reason: Option<String>,
    /// Weight
    /// - Default: `1.5`
    /// - From 0.5 to 99.5
    pub weight: Option<f64>,
    /// Force
    /// - Required: weight is given \<b> / 有 \[重量] 时
    /// - At least -1
    pub force: Option<f64>,
    /// Amount
    /// - Example: `"9007199254740993"`
    pub amount: i64,
    /// Not before
    /// - Example: `"1615380573"`
    pub not_before: Option<wire::TimestampSec>,
    /// Not after
    ///
    /// **Deprecated.** use `not_before` \<b> / 改用 `not_before`
    pub not_after: Option<wire::TimestampMs>,
    /// Password
    /// - Example: `"hunter2"`
    pub password: ::feishu_api::codegen::Secret,
    /// Codes
    pub codes: Option<Vec<::feishu_api::codegen::Secret>>,
    /// Anything
    /// - Example: `{"a":[1,null,"x"]}`
    pub extra: Option<wire::Json>,
    /// Label / 标注
    pub label: OpenRequestLabel,
    /// Seal
    pub seal: Option<WaxSeal>,
}
impl Open {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        box_id: impl Into<id::BoxId>,
        path_type: i64,
        x_attempt: i64,
        r#type: OpenType,
        amount: i64,
        password: impl Into<::feishu_api::codegen::Secret>,
        label: OpenRequestLabel,
    ) -> Self {
        Self {
            box_id: box_id.into(),
            path_type,
            query_type: Default::default(),
            tag: Default::default(),
            ids: Default::default(),
            colour: Default::default(),
            page_size: Default::default(),
            exact: Default::default(),
            x_trace: Default::default(),
            x_attempt,
            r#type,
            reason: Default::default(),
            weight: Default::default(),
            force: Default::default(),
            amount,
            not_before: Default::default(),
            not_after: Default::default(),
            password: password.into(),
            codes: Default::default(),
            extra: Default::default(),
            label,
            seal: Default::default(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn query_type(mut self, value: IdKind) -> Self {
        self.query_type = Some(value);
        self
    }
    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<id::LidId>>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl Into<Vec<OpenRequestColour>>) -> Self {
        self.colour = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `exact`.
    #[must_use]
    pub fn exact(mut self, value: bool) -> Self {
        self.exact = Some(value);
        self
    }
    /// Sets `X-Trace`.
    #[must_use]
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.x_trace = Some(value.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: f64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, value: f64) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `not_before`.
    #[must_use]
    pub fn not_before(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.not_before = Some(value.into());
        self
    }
    /// Sets `not_after`.
    #[must_use]
    pub fn not_after(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.not_after = Some(value.into());
        self
    }
    /// Sets `codes`.
    #[must_use]
    pub fn codes(
        mut self,
        value: impl Into<Vec<::feishu_api::codegen::Secret>>,
    ) -> Self {
        self.codes = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<wire::Json>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `seal`.
    #[must_use]
    pub fn seal(mut self, value: WaxSeal) -> Self {
        self.seal = Some(value);
        self
    }
}
impl wire::Object for Open {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("box_id", &mut self.box_id);
        f.field("path_type", &mut self.path_type);
        f.field("query_type", &mut self.query_type);
        f.field("tag", &mut self.tag);
        f.field("ids", &mut self.ids);
        f.field("colour", &mut self.colour);
        f.field("page_size", &mut self.page_size);
        f.field("exact", &mut self.exact);
        f.field("X-Trace", &mut self.x_trace);
        f.field("X-Attempt", &mut self.x_attempt);
        f.field("type", &mut self.r#type);
        f.field("reason", &mut self.reason);
        f.field("weight", &mut self.weight);
        f.field("force", &mut self.force);
        f.integer_text("amount", &mut self.amount);
        f.field("not_before", &mut self.not_before);
        f.field("not_after", &mut self.not_after);
        f.field("password", &mut self.password);
        f.field("codes", &mut self.codes);
        f.field("extra", &mut self.extra);
        f.field("label", &mut self.label);
        f.field("seal", &mut self.seal);
    }
}
::feishu_api::codegen::__impl_object! {
    Open
}
::feishu_api::codegen::__operation! {
    Open => OpenResponse, OpenError:
    Endpoint::new("acme.v1.box.open", Post, "/acme/v1/boxes/:box_id/lids/:type/open")
        .documented(text("打开箱子", "Open a box [now] <fast>"), "https://acme.example/docs/box/open")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes_of(Tenant, &[super::super::super::super::scope::ACME_BOX]),
            scopes_of(Tenant, &[super::super::super::super::scope::ACME_BOX_READONLY, super::super::super::super::scope::ACME_BOX_LID_WRITE_ONLY]),
            scopes_of(User, &[super::super::super::super::scope::ACME_BOX, super::super::super::super::scope::ACME_STAFF]),
        ])
        .guards(&[
            Guard::sent("type", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]).value("2"),
            Guard::sent("type", &[scopes(&[super::super::super::super::scope::ACME_STAFF]), scopes(&[super::super::super::super::scope::ACME_BOX, super::super::super::super::scope::N2FA])]).value("user_id"),
            Guard::received("lid.cost", &[scopes(&[super::super::super::super::scope::ACME_STAFF]), scopes(&[super::super::super::super::scope::ACME_BOX, super::super::super::super::scope::ACME_BOX_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "box_id", Some(10002)),
            Quota::new(Rate::new(100, 3600), "tag", None),
        ])
        .idempotency_key("reason")
        .request(Json, &[
            path("box_id", String).required(),
            path("type", Integer).keyed("path_type").required(),
            query("type", String).keyed("query_type").default("\"open_id\""),
            query("tag", Array),
            query("ids", Array),
            query("colour", Array),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            query("exact", Boolean).default("false"),
            header("X-Trace", String),
            header("X-Attempt", Integer).required(),
            body("type", String).required(),
            body("reason", String),
            body("weight", Number).default("1.5"),
            body("force", Number),
            body("amount", String).required(),
            body("not_before", String),
            body("not_after", String),
            body("password", String).required().secret(),
            body("codes", Array),
            body("extra", Any),
            body("label", Object).required(),
            body("seal", Object),
        ])
        .sub_errors(&[SubError { of: 10001, code: "77", message: "hinge %v", fix: text("上油。", "Oil it.") }])
}
/// The reply to [`Open`](struct@Open).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenResponse {
    /// The lid / 盖
    pub lid: OpenLid,
}
impl wire::Object for OpenResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lid", &mut self.lid);
    }
}
::feishu_api::codegen::__impl_object! {
    OpenResponse
}
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Open`](struct@Open).
    OpenError:
    /// `10001` (HTTP 400): jammed | see \<b> \[x]
    ///
    /// Check:
    /// - one | two
    /// - three
    ///
    /// 检查：
    /// - 一 | 二
    /// - 三
    Jammed = &ErrorInfo {
        service: "acme",
        code: 10001,
        key: "",
        name: "Jammed",
        status: Some(400),
        message: "jammed | see <b> [x]",
        rate_limited: false,
        fix: Text { zh: "检查：\n- 一 | 二\n- 三", en: "Check:\n- one | two\n- three" },
        links: &[],
    },
    /// `10002` (HTTP 429): too fast slow down
    TooFast = &ErrorInfo {
        service: "acme",
        code: 10002,
        key: "",
        name: "TooFast",
        status: Some(429),
        message: "too fast\nslow down",
        rate_limited: true,
        fix: Text { zh: "", en: "" },
        links: &[],
    },
    /// `10004` (HTTP 500): a direction, and back
    ///
    /// there and back
    Turned = &ErrorInfo {
        service: "acme",
        code: 10004,
        key: "",
        name: "Turned",
        status: Some(500),
        message: "a direction, and back",
        rate_limited: false,
        fix: Text { zh: "there and back", en: "" },
        links: &[],
    },
    /// `10003` (HTTP 200): lost
    ///
    /// See [help](https://acme.example/help) and <https://acme.example/more>.
    ///
    /// 见[帮助](https://acme.example/help)。
    Lost = &ErrorInfo {
        service: "acme",
        code: 10003,
        key: "",
        name: "Lost",
        status: Some(200),
        message: "lost",
        rate_limited: false,
        fix: Text { zh: "见[帮助](https://acme.example/help)。", en: "See [help](https://acme.example/help) and <https://acme.example/more>." },
        links: &[Link { text: "帮助", url: "https://acme.example/help" }],
    },
}
/// Kind of ID / ID 类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IdKind {
    /// `open_id`: in the app / 应用内
    OpenId,
    /// `user_id`: in the tenant / 企业内
    ///
    /// Needs one of the scopes `acme:staff`, `acme:box` with `2fa`.
    UserId,
    /// `union-id`: `union` \<b>
    UnionId,
    /// `3`: three
    Three,
    /// `self`: self
    Self_,
    /// `other`: other
    Another,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IdKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IdKind {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UserId => "user_id",
            Self::UnionId => "union-id",
            Self::Three => "3",
            Self::Self_ => "self",
            Self::Another => "other",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "user_id" => Self::UserId,
            "union-id" => Self::UnionId,
            "3" => Self::Three,
            "self" => Self::Self_,
            "other" => Self::Another,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The lid / 盖
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenLid {
    /// ID
    pub id: id::LidId,
    /// When
    pub opened_at: wire::TimestampMs,
    /// Cost / 成本
    /// - Present only with one of the scopes `acme:staff`, `acme:box` with `acme:box:readonly`
    pub cost: Option<i64>,
}
impl wire::Object for OpenLid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("opened_at", &mut self.opened_at);
        f.optional_integer_text("cost", &mut self.cost);
    }
}
/// Colours
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenRequestColour {
    /// `red`: Red
    Red,
    /// `#00f`: Blue
    Blue,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenRequestColour {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenRequestColour {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "#00f",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "#00f" => Self::Blue,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Label / 标注
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenRequestLabel {
    /// Text
    pub text: String,
    /// Language
    pub tongue: Option<Tongue>,
}
impl OpenRequestLabel {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tongue: Default::default(),
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn tongue(mut self, value: Tongue) -> Self {
        self.tongue = Some(value);
        self
    }
}
impl wire::Object for OpenRequestLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("lang", &mut self.tongue);
    }
}
/// Manner / 方式
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenType {
    /// `slow`: Slowly
    Slow,
    /// `fast`: Fast
    Fast,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenType {
    fn as_str(&self) -> &str {
        match self {
            Self::Slow => "slow",
            Self::Fast => "fast",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "slow" => Self::Slow,
            "fast" => Self::Fast,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Colour
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenWaxSealColour {
    /// `red`: Red
    Red,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenWaxSealColour {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenWaxSealColour {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Same name and shape no more
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWaxSealLabel {
    /// A number
    pub text: Option<i64>,
}
impl OpenWaxSealLabel {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: i64) -> Self {
        self.text = Some(value);
        self
    }
}
impl wire::Object for OpenWaxSealLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// Language
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tongue {
    /// `zh-CN`: Chinese
    ZhCn,
    /// `en`: English
    En,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Tongue {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Tongue {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::En => "en",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh-CN" => Self::ZhCn,
            "en" => Self::En,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Seal
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaxSeal {
    /// Colour
    pub colour: Option<OpenWaxSealColour>,
    /// Same name and shape no more
    pub label: Option<OpenWaxSealLabel>,
}
impl WaxSeal {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: OpenWaxSealColour) -> Self {
        self.colour = Some(value);
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: OpenWaxSealLabel) -> Self {
        self.label = Some(value);
        self
    }
}
impl wire::Object for WaxSeal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("colour", &mut self.colour);
        f.field("label", &mut self.label);
    }
}
::feishu_api::codegen::__impl_object! {
    OpenLid OpenRequestLabel OpenWaxSealLabel WaxSeal
}
::feishu_api::codegen::__impl_enum! {
    IdKind OpenRequestColour OpenType OpenWaxSealColour Tongue
}
