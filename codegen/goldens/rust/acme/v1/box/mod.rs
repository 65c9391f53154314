// Generated from spec/acme/v1/box/close.yaml … spec/acme/v1/box/photo.yaml, 6 files. Do not edit: change the spec and run `cargo regen`.

/// `acme.v1.box.lid`
///
/// - [`List`](struct@lid::List): List lids / 列出箱盖
pub mod lid;
use ::feishu_api::{endpoint, text, wire};
/// The operations of `acme.v1.box`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1.box.lid`.
    pub fn lid(&self) -> lid::Api<'c> {
        lid::Api::new(self.client)
    }
    /// 关闭箱子. See [`Close`](struct@Close).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CloseError`].
    ///
    /// [Documentation](https://acme.example/docs/box/close)
    pub fn close(
        &self,
        box_id: impl Into<super::super::super::id::BoxId>,
    ) -> ::feishu_api::Call<Close> {
        ::feishu_api::Call::new(self.client, Close::new(box_id))
    }
    /// Copy a box / 复制箱子. See [`Copy`](struct@Copy).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CopyError`].
    ///
    /// [Documentation](https://acme.example/docs/box/copy)
    pub fn copy(
        &self,
        source: impl Into<super::super::super::id::BoxId>,
    ) -> ::feishu_api::Call<Copy> {
        ::feishu_api::Call::new(self.client, Copy::new(source))
    }
    /// Open a box \[now] \<fast> / 打开箱子. See [`Open`](struct@Open).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`OpenError`].
    ///
    /// [Documentation](https://acme.example/docs/box/open)
    #[allow(clippy::too_many_arguments, reason = "each is a field that is required")]
    pub fn open(
        &self,
        box_id: impl Into<super::super::super::id::BoxId>,
        path_type: i64,
        x_attempt: i64,
        r#type: impl Into<Type>,
        amount: i64,
        password: impl Into<::feishu_api::Secret>,
        label: OpenLabel,
    ) -> ::feishu_api::Call<Open> {
        ::feishu_api::Call::new(
            self.client,
            Open::new(box_id, path_type, x_attempt, r#type, amount, password, label),
        )
    }
    /// Paint a box / 给箱子上色. See [`Paint`](struct@Paint).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`PaintError`].
    ///
    /// [Documentation](https://acme.example/docs/box/paint)
    pub fn paint(
        &self,
        box_id: impl Into<super::super::super::id::BoxId>,
        finish: impl Into<Finish>,
        pattern: impl Into<::feishu_api::Upload>,
    ) -> ::feishu_api::Call<Paint> {
        ::feishu_api::Call::new(self.client, Paint::new(box_id, finish, pattern))
    }
    /// Download the photo of a box / 下载箱子的照片. See [`Photo`](struct@Photo).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`PhotoError`].
    ///
    /// [Documentation](https://acme.example/docs/box/photo)
    pub fn photo(
        &self,
        box_id: impl Into<super::super::super::id::BoxId>,
    ) -> ::feishu_api::Call<Photo> {
        ::feishu_api::Call::new(self.client, Photo::new(box_id))
    }
}
/// 关闭箱子.
///
/// Closes a box.
///
/// - `DELETE /acme/v1/boxes/:box_id`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acme:box` with `acme:box:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Errors
///
/// [`CloseError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/close)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Close {
    /// Box
    pub box_id: super::super::super::id::BoxId,
    /// Labels
    pub label: Option<Vec<CloseLabel>>,
    /// Lids
    pub lids: Option<Vec<Cover>>,
}
impl Close {
    /// With the fields that are required.
    pub fn new(box_id: impl Into<super::super::super::id::BoxId>) -> Self {
        Self {
            box_id: box_id.into(),
            label: Default::default(),
            lids: Default::default(),
        }
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<Vec<CloseLabel>>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `lids`.
    #[must_use]
    pub fn lids(mut self, value: impl Into<Vec<Cover>>) -> Self {
        self.lids = Some(value.into());
        self
    }
}
impl wire::Object for Close {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("box_id", wire::View::Text(self.box_id.as_str()));
        visit("label", wire::Value::view(&self.label));
        visit("lids", wire::Value::view(&self.lids));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "box_id" => wire::Value::slot(&mut self.box_id),
            "label" => wire::Slot::Optional(&mut self.label),
            "lids" => wire::Slot::Optional(&mut self.lids),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Close {
    type Response = CloseResponse;
    type Error = CloseError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.close",
            endpoint::Method::Delete,
            "/acme/v1/boxes/:box_id",
        )
        .documented(
            text::Text {
                zh: "关闭箱子",
                en: "",
            },
            "https://acme.example/docs/box/close",
        )
        .access(
            &[endpoint::TokenKind::User],
            &[endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[
                        super::super::super::scope::ACME_BOX,
                        super::super::super::scope::ACME_BOX_READONLY,
                    ],
                ),
            ],
        )
        .limits(endpoint::RateLimit::Fixed(&[endpoint::Rate::new(5, 1)]), &[])
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "box_id",
                    "box_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "label",
                    "label",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "lids",
                    "lids",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CLOSE_ERRORS);
}
/// What [`Close`](struct@Close) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloseResponse {}
impl CloseResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for CloseResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
::feishu_api::__impl_object! {
    Close CloseResponse
}
/// The errors that the page of [`Close`](struct@Close) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloseError {}
::feishu_api::__impl_error! {
    CloseError
}
impl ::feishu_api::OperationError for CloseError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static CLOSE_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
/// Copy a box / 复制箱子.
///
/// Copies a box.
///
/// 复制箱子。
///
/// - `POST /acme/v1/boxes/copy`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// # Errors
///
/// [`CopyError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/copy)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Copy {
    /// From
    pub source: super::super::super::id::BoxId,
}
impl Copy {
    /// With the fields that are required.
    pub fn new(source: impl Into<super::super::super::id::BoxId>) -> Self {
        Self { source: source.into() }
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("source", wire::View::Text(self.source.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "source" => wire::Value::slot(&mut self.source),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Copy {
    type Response = CopyResponse;
    type Error = CopyError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.copy",
            endpoint::Method::Post,
            "/acme/v1/boxes/copy",
        )
        .documented(
            text::Text {
                zh: "复制箱子",
                en: "Copy a box",
            },
            "https://acme.example/docs/box/copy",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom],
            &[endpoint::ScopeRule::new(None, &[super::super::super::scope::ACME_BOX])],
        )
        .limits(endpoint::RateLimit::Special, &[])
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "source",
                    "source",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&COPY_ERRORS);
}
/// What [`Copy`](struct@Copy) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// Lid
    pub lid: Lid,
    /// Option
    pub option: CopyResponseOption,
    /// Named like the operation
    pub copy: CopyResponseCopy,
}
impl CopyResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lid`.
    #[must_use]
    pub fn lid(mut self, value: Lid) -> Self {
        self.lid = value;
        self
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, value: CopyResponseOption) -> Self {
        self.option = value;
        self
    }
    /// Sets `copy`.
    #[must_use]
    pub fn copy(mut self, value: CopyResponseCopy) -> Self {
        self.copy = value;
        self
    }
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("lid", wire::View::Object(&self.lid));
        visit("option", wire::View::Object(&self.option));
        visit("copy", wire::View::Object(&self.copy));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "lid" => wire::Slot::Object(&mut self.lid),
            "option" => wire::Slot::Object(&mut self.option),
            "copy" => wire::Slot::Object(&mut self.copy),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Copy CopyResponse
}
/// The errors that the page of [`Copy`](struct@Copy) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyError {}
::feishu_api::__impl_error! {
    CopyError
}
impl ::feishu_api::OperationError for CopyError {
    #[inline(never)]
    fn from_code(_code: i64) -> Option<Self> {
        None
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        match self {}
    }
}
static COPY_ERRORS: [endpoint::ErrorInfo; 0usize] = [];
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
/// The box must exist.
///
/// 箱子必须存在。
///
/// # Restrictions / 使用限制
///
/// 只有中文。
///
/// # Custom heading \<b>
///
/// Only English, and a bidirectional mark.
///
/// # Pricing \[1] / 计价规则 \[1]
///
/// 1 each \ "quoted"
///
/// 每次 1 元 \ "引号"
///
/// # Errors
///
/// [`OpenError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/open)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Open {
    /// Box
    ///
    /// 箱子
    ///
    /// - Example: `"b_1"`
    pub box_id: super::super::super::id::BoxId,
    /// Kind
    ///
    /// 种类
    ///
    /// - `-1`: 未知
    /// - `1`: 木
    /// - `2`: Tin
    /// - Example: `2`
    pub path_type: i64,
    /// Kind of ID
    ///
    /// ID 类型
    ///
    /// - Default: `"open_id"`
    /// - Example: `"user_id"`
    pub query_type: Option<IdKind>,
    /// Tags
    ///
    /// 标签
    ///
    /// - Length: 1 to 10
    /// - Example: `["new","old"]`
    pub tag: Option<Vec<String>>,
    /// Lids
    pub ids: Option<Vec<super::super::super::id::LidId>>,
    /// Colours
    ///
    /// - Example: `["red"]`
    pub colour: Option<Vec<OpenColour>>,
    /// Page size
    ///
    /// 分页大小
    ///
    /// - Default: `20`
    /// - From 1 to 50
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// `exact`
    ///
    /// - Default: `false`
    pub exact: Option<bool>,
    /// Trace number
    ///
    /// 追踪号
    ///
    /// - Length: at most 16
    /// - Example: `"abc"`
    pub x_trace: Option<String>,
    /// Attempt
    ///
    /// - Example: `1`
    pub x_attempt: i64,
    /// Manner
    ///
    /// 方式
    ///
    /// - Example: `"slow"`
    pub r#type: Type,
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
    ///
    /// - Default: `1.5`
    /// - From 0.5 to 99.5
    pub weight: Option<f64>,
    /// Force
    ///
    /// - Required: weight is given \<b> / 有 \[重量] 时
    /// - At least -1
    pub force: Option<f64>,
    /// Amount
    ///
    /// - Example: `"9007199254740993"`
    pub amount: i64,
    /// Not before
    ///
    /// - Example: `"1615380573"`
    pub not_before: Option<wire::TimestampSec>,
    /// Not after
    ///
    /// **Deprecated.** use `not_before` \<b> / 改用 `not_before`
    pub not_after: Option<wire::TimestampMs>,
    /// Password
    ///
    /// - Example: `"hunter2"`
    pub password: ::feishu_api::Secret,
    /// Codes
    pub codes: Option<Vec<::feishu_api::Secret>>,
    /// Anything
    ///
    /// - Example: `{"a":[1,null,"x"]}`
    pub extra: Option<wire::Json>,
    /// Label
    ///
    /// 标注
    pub label: OpenLabel,
    /// Seal
    pub seal: Option<WaxSeal>,
}
impl Open {
    /// With the fields that are required.
    #[allow(clippy::too_many_arguments, reason = "each is a field that is required")]
    pub fn new(
        box_id: impl Into<super::super::super::id::BoxId>,
        path_type: i64,
        x_attempt: i64,
        r#type: impl Into<Type>,
        amount: i64,
        password: impl Into<::feishu_api::Secret>,
        label: OpenLabel,
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
            r#type: r#type.into(),
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
    pub fn query_type(mut self, value: impl Into<IdKind>) -> Self {
        self.query_type = Some(value.into());
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
    pub fn ids(mut self, value: impl Into<Vec<super::super::super::id::LidId>>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl Into<Vec<OpenColour>>) -> Self {
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
    pub fn codes(mut self, value: impl Into<Vec<::feishu_api::Secret>>) -> Self {
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("box_id", wire::View::Text(self.box_id.as_str()));
        visit("path_type", wire::View::Integer(self.path_type));
        visit("query_type", wire::Value::view(&self.query_type));
        visit("tag", wire::Value::view(&self.tag));
        visit("ids", wire::Value::view(&self.ids));
        visit("colour", wire::Value::view(&self.colour));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("exact", wire::Value::view(&self.exact));
        visit("X-Trace", wire::Value::view(&self.x_trace));
        visit("X-Attempt", wire::View::Integer(self.x_attempt));
        visit("type", wire::View::Text(self.r#type.as_str()));
        visit("reason", wire::Value::view(&self.reason));
        visit("weight", wire::Value::view(&self.weight));
        visit("force", wire::Value::view(&self.force));
        visit("amount", wire::View::IntegerText(self.amount));
        visit("not_before", wire::Value::view(&self.not_before));
        visit("not_after", wire::Value::view(&self.not_after));
        visit("password", wire::View::Secret(self.password.expose()));
        visit("codes", wire::Value::view(&self.codes));
        visit("extra", wire::Value::view(&self.extra));
        visit("label", wire::View::Object(&self.label));
        visit("seal", wire::Value::view(&self.seal));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "box_id" => wire::Value::slot(&mut self.box_id),
            "path_type" => wire::Slot::Integer(&mut self.path_type),
            "query_type" => wire::Slot::Optional(&mut self.query_type),
            "tag" => wire::Slot::Optional(&mut self.tag),
            "ids" => wire::Slot::Optional(&mut self.ids),
            "colour" => wire::Slot::Optional(&mut self.colour),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "exact" => wire::Slot::Optional(&mut self.exact),
            "X-Trace" => wire::Slot::Optional(&mut self.x_trace),
            "X-Attempt" => wire::Slot::Integer(&mut self.x_attempt),
            "type" => wire::Slot::FromText(&mut self.r#type),
            "reason" => wire::Slot::Optional(&mut self.reason),
            "weight" => wire::Slot::Optional(&mut self.weight),
            "force" => wire::Slot::Optional(&mut self.force),
            "amount" => wire::Slot::Integer(&mut self.amount),
            "not_before" => wire::Slot::Optional(&mut self.not_before),
            "not_after" => wire::Slot::Optional(&mut self.not_after),
            "password" => wire::Value::slot(&mut self.password),
            "codes" => wire::Slot::Optional(&mut self.codes),
            "extra" => wire::Slot::Optional(&mut self.extra),
            "label" => wire::Slot::Object(&mut self.label),
            "seal" => wire::Slot::Optional(&mut self.seal),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Open {
    type Response = OpenResponse;
    type Error = OpenError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.open",
            endpoint::Method::Post,
            "/acme/v1/boxes/:box_id/lids/:type/open",
        )
        .documented(
            text::Text {
                zh: "打开箱子",
                en: "Open a box [now] <fast>",
            },
            "https://acme.example/docs/box/open",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[super::super::super::scope::ACME_BOX],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[
                        super::super::super::scope::ACME_BOX_READONLY,
                        super::super::super::scope::ACME_BOX_LID_WRITE_ONLY,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        super::super::super::scope::ACME_BOX,
                        super::super::super::scope::ACME_STAFF,
                    ],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[super::super::super::scope::ACME_STAFF],
                            ),
                        ],
                    )
                    .value("2"),
                endpoint::Guard::sent(
                        "type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[super::super::super::scope::ACME_STAFF],
                            ),
                            endpoint::ScopeRule::new(
                                None,
                                &[
                                    super::super::super::scope::ACME_BOX,
                                    super::super::super::scope::N2FA,
                                ],
                            ),
                        ],
                    )
                    .value("user_id"),
                endpoint::Guard::received(
                    "lid.cost",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[super::super::super::scope::ACME_STAFF],
                        ),
                        endpoint::ScopeRule::new(
                            None,
                            &[
                                super::super::super::scope::ACME_BOX,
                                super::super::super::scope::ACME_BOX_READONLY,
                            ],
                        ),
                    ],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(endpoint::Rate::new(5, 1), "box_id", Some(10002)),
                endpoint::Quota::new(endpoint::Rate::new(100, 3600), "tag", None),
            ],
        )
        .idempotency_key("reason")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "box_id",
                    "box_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "path_type",
                    "type",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::Integer,
                ),
                endpoint::Parameter::new(
                        "query_type",
                        "type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "tag",
                    "tag",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "ids",
                    "ids",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "colour",
                    "colour",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(Some(1), Some(50))
                    .default("20"),
                endpoint::Parameter::new(
                        "exact",
                        "exact",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Boolean,
                    )
                    .default("false"),
                endpoint::Parameter::new(
                    "X-Trace",
                    "X-Trace",
                    endpoint::Location::Header,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "X-Attempt",
                    "X-Attempt",
                    endpoint::Location::Header,
                    true,
                    endpoint::ValueKind::Integer,
                ),
                endpoint::Parameter::new(
                    "type",
                    "type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "reason",
                    "reason",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "weight",
                        "weight",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Number,
                    )
                    .default("1.5"),
                endpoint::Parameter::new(
                    "force",
                    "force",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Number,
                ),
                endpoint::Parameter::new(
                    "amount",
                    "amount",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "not_before",
                    "not_before",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "not_after",
                    "not_after",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "password",
                        "password",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                    "codes",
                    "codes",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "extra",
                    "extra",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Any,
                ),
                endpoint::Parameter::new(
                    "label",
                    "label",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "seal",
                    "seal",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&OPEN_ERRORS)
        .sub_errors(
            &[
                endpoint::SubError {
                    of: 10001,
                    code: "77",
                    message: "hinge %v",
                    fix: text::Text {
                        zh: "上油。",
                        en: "Oil it.",
                    },
                },
            ],
        );
}
/// What [`Open`](struct@Open) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenResponse {
    /// The lid
    ///
    /// 盖
    pub lid: Lid,
}
impl OpenResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lid`.
    #[must_use]
    pub fn lid(mut self, value: Lid) -> Self {
        self.lid = value;
        self
    }
}
impl wire::Object for OpenResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("lid", wire::View::Object(&self.lid));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "lid" => wire::Slot::Object(&mut self.lid),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Open OpenResponse
}
/// The errors that the page of [`Open`](struct@Open) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenError {
    /// `10001` (HTTP 400): jammed | see \<b> \[x]
    ///
    /// Check:
    /// - one | two
    /// - three
    ///
    /// 检查：
    /// - 一 | 二
    /// - 三
    Jammed,
    /// `10002` (HTTP 429): too fast slow down
    TooFast,
    /// `10004` (HTTP 500): a direction, and back
    ///
    /// there and back
    Turned,
    /// `10003` (HTTP 200): lost
    ///
    /// See [help](https://acme.example/help) and <https://acme.example/more>.
    ///
    /// 见[帮助](https://acme.example/help)。
    Lost,
}
::feishu_api::__impl_error! {
    OpenError
}
impl ::feishu_api::OperationError for OpenError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10001 => Self::Jammed,
                10002 => Self::TooFast,
                10004 => Self::Turned,
                10003 => Self::Lost,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &OPEN_ERRORS[self as usize]
    }
}
static OPEN_ERRORS: [endpoint::ErrorInfo; 4usize] = [
    endpoint::ErrorInfo {
        code: 10001,
        name: "Jammed",
        status: Some(400),
        message: "jammed | see <b> [x]",
        fix: text::Text {
            zh: "检查：\n- 一 | 二\n- 三",
            en: "Check:\n- one | two\n- three",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 10002,
        name: "TooFast",
        status: Some(429),
        message: "too fast\nslow down",
        fix: text::Text { zh: "", en: "" },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 10004,
        name: "Turned",
        status: Some(500),
        message: "a \u{202a}direction\u{202c}, and back",
        fix: text::Text {
            zh: "\u{2066}there\u{2069} and back",
            en: "",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 10003,
        name: "Lost",
        status: Some(200),
        message: "lost",
        fix: text::Text {
            zh: "见[帮助](https://acme.example/help)。",
            en: "See [help](https://acme.example/help) and <https://acme.example/more>.",
        },
        links: &[
            text::Link {
                text: "帮助",
                url: "https://acme.example/help",
            },
        ],
    },
];
/// Paint a box / 给箱子上色.
///
/// Paints a box with a pattern.
///
/// 用图案给箱子上色。
///
/// - `POST /acme/v1/boxes/:box_id/paint`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// # Errors
///
/// [`PaintError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/paint)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Paint {
    /// Box
    ///
    /// - Example: `"b_1"`
    pub box_id: super::super::super::id::BoxId,
    /// Finish
    ///
    /// - Example: `"matt"`
    pub finish: Finish,
    /// Coats
    ///
    /// - Example: `2`
    pub coats: Option<i64>,
    /// The pattern
    ///
    /// 图案
    ///
    /// - Size: 1 byte to 10 MB
    /// - Example: `"二进制文件"`
    pub pattern: ::feishu_api::Upload,
    /// A proof
    ///
    /// 样张
    ///
    /// - Size: at most 1500 bytes
    pub proof: Option<::feishu_api::Upload>,
    /// Stickers
    ///
    /// 贴纸
    ///
    /// - Length: at most 3
    /// - Size: at least 1 KB
    pub stickers: Option<Vec<::feishu_api::Upload>>,
    /// Tags
    pub tags: Option<Vec<String>>,
    /// Varnish
    pub varnish: Option<Varnish>,
}
impl Paint {
    /// With the fields that are required.
    pub fn new(
        box_id: impl Into<super::super::super::id::BoxId>,
        finish: impl Into<Finish>,
        pattern: impl Into<::feishu_api::Upload>,
    ) -> Self {
        Self {
            box_id: box_id.into(),
            finish: finish.into(),
            coats: Default::default(),
            pattern: pattern.into(),
            proof: Default::default(),
            stickers: Default::default(),
            tags: Default::default(),
            varnish: Default::default(),
        }
    }
    /// Sets `coats`.
    #[must_use]
    pub fn coats(mut self, value: i64) -> Self {
        self.coats = Some(value);
        self
    }
    /// Sets `proof`.
    #[must_use]
    pub fn proof(mut self, value: impl Into<::feishu_api::Upload>) -> Self {
        self.proof = Some(value.into());
        self
    }
    /// Sets `stickers[]`.
    #[must_use]
    pub fn stickers(mut self, value: impl Into<Vec<::feishu_api::Upload>>) -> Self {
        self.stickers = Some(value.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `varnish`.
    #[must_use]
    pub fn varnish(mut self, value: Varnish) -> Self {
        self.varnish = Some(value);
        self
    }
}
impl wire::Object for Paint {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("box_id", wire::View::Text(self.box_id.as_str()));
        visit("finish", wire::View::Text(self.finish.as_str()));
        visit("coats", wire::Value::view(&self.coats));
        visit("pattern", wire::View::File(&self.pattern));
        visit("proof", wire::Value::view(&self.proof));
        visit("stickers[]", wire::Value::view(&self.stickers));
        visit("tags", wire::Value::view(&self.tags));
        visit("varnish", wire::Value::view(&self.varnish));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "box_id" => wire::Value::slot(&mut self.box_id),
            "finish" => wire::Slot::FromText(&mut self.finish),
            "coats" => wire::Slot::Optional(&mut self.coats),
            "pattern" => wire::Value::slot(&mut self.pattern),
            "proof" => wire::Slot::Optional(&mut self.proof),
            "stickers[]" => wire::Slot::Optional(&mut self.stickers),
            "tags" => wire::Slot::Optional(&mut self.tags),
            "varnish" => wire::Slot::Optional(&mut self.varnish),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Paint {
    type Response = PaintResponse;
    type Error = PaintError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.paint",
            endpoint::Method::Post,
            "/acme/v1/boxes/:box_id/paint",
        )
        .documented(
            text::Text {
                zh: "给箱子上色",
                en: "Paint a box",
            },
            "https://acme.example/docs/box/paint",
        )
        .access(&[endpoint::TokenKind::Tenant], &[endpoint::AppType::Custom], &[])
        .request(
            endpoint::BodyKind::Multipart,
            &[
                endpoint::Parameter::new(
                    "box_id",
                    "box_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "finish",
                    "finish",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "coats",
                    "coats",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Integer,
                ),
                endpoint::Parameter::new(
                        "pattern",
                        "pattern",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::File,
                    )
                    .sizes(1, 10485760),
                endpoint::Parameter::new(
                        "proof",
                        "proof",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::File,
                    )
                    .sizes(0, 1500),
                endpoint::Parameter::new(
                        "stickers[]",
                        "stickers[]",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Files,
                    )
                    .sizes(1024, u64::MAX),
                endpoint::Parameter::new(
                    "tags",
                    "tags",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "varnish",
                    "varnish",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&PAINT_ERRORS);
}
/// What [`Paint`](struct@Paint) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaintResponse {
    /// Key of the pattern
    pub pattern_key: String,
}
impl PaintResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `pattern_key`.
    #[must_use]
    pub fn pattern_key(mut self, value: impl Into<String>) -> Self {
        self.pattern_key = value.into();
        self
    }
}
impl wire::Object for PaintResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("pattern_key", wire::View::Text(&self.pattern_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "pattern_key" => wire::Slot::Text(&mut self.pattern_key),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    Paint PaintResponse
}
/// The errors that the page of [`Paint`](struct@Paint) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaintError {
    /// `10011` (HTTP 400): pattern too large
    ///
    /// Use a smaller pattern.
    PatternTooLarge,
}
::feishu_api::__impl_error! {
    PaintError
}
impl ::feishu_api::OperationError for PaintError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10011 => Self::PatternTooLarge,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &PAINT_ERRORS[self as usize]
    }
}
static PAINT_ERRORS: [endpoint::ErrorInfo; 1usize] = [
    endpoint::ErrorInfo {
        code: 10011,
        name: "PatternTooLarge",
        status: Some(400),
        message: "pattern too large",
        fix: text::Text {
            zh: "Use a smaller pattern.",
            en: "",
        },
        links: &[],
    },
];
/// Download the photo of a box / 下载箱子的照片.
///
/// Downloads the photo.
///
/// 下载照片。
///
/// - `GET /acme/v1/boxes/:box_id/photo`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// # Errors
///
/// [`PhotoError`] lists those of its page.
///
/// [Documentation](https://acme.example/docs/box/photo)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Photo {
    /// Box
    ///
    /// - Example: `"b_1"`
    pub box_id: super::super::super::id::BoxId,
    /// The bytes to send
    ///
    /// 字节范围
    ///
    /// - Example: `"bytes=0-99"`
    pub range: Option<String>,
}
impl Photo {
    /// With the fields that are required.
    pub fn new(box_id: impl Into<super::super::super::id::BoxId>) -> Self {
        Self {
            box_id: box_id.into(),
            range: Default::default(),
        }
    }
    /// Sets `Range`.
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}
impl wire::Object for Photo {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("box_id", wire::View::Text(self.box_id.as_str()));
        visit("Range", wire::Value::view(&self.range));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "box_id" => wire::Value::slot(&mut self.box_id),
            "Range" => wire::Slot::Optional(&mut self.range),
            _ => wire::Slot::Skip,
        }
    }
}
impl ::feishu_api::Operation for Photo {
    type Response = PhotoResponse;
    type Error = PhotoError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "acme.v1.box.photo",
            endpoint::Method::Get,
            "/acme/v1/boxes/:box_id/photo",
        )
        .documented(
            text::Text {
                zh: "下载箱子的照片",
                en: "Download the photo of a box",
            },
            "https://acme.example/docs/box/photo",
        )
        .access(&[endpoint::TokenKind::Tenant], &[endpoint::AppType::Custom], &[])
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "box_id",
                    "box_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "Range",
                    "Range",
                    endpoint::Location::Header,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Binary)
        .errors(&PHOTO_ERRORS);
}
/// What [`Photo`](struct@Photo) answers: a file.
pub type PhotoResponse = ::feishu_api::Download;
::feishu_api::__impl_object! {
    Photo
}
/// The errors that the page of [`Photo`](struct@Photo) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhotoError {
    /// `10012` (HTTP 400): no photo
    ///
    /// Take one.
    NoPhoto,
}
::feishu_api::__impl_error! {
    PhotoError
}
impl ::feishu_api::OperationError for PhotoError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10012 => Self::NoPhoto,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &PHOTO_ERRORS[self as usize]
    }
}
static PHOTO_ERRORS: [endpoint::ErrorInfo; 1usize] = [
    endpoint::ErrorInfo {
        code: 10012,
        name: "NoPhoto",
        status: Some(400),
        message: "no photo",
        fix: text::Text {
            zh: "Take one.",
            en: "",
        },
        links: &[],
    },
];
/// Labels
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloseLabel {
    /// Name
    pub name: String,
    /// Value
    pub value: Option<String>,
}
impl CloseLabel {
    /// With the fields that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for CloseLabel {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::View::Text(&self.name));
        visit("value", wire::Value::view(&self.value));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Text(&mut self.name),
            "value" => wire::Slot::Optional(&mut self.value),
            _ => wire::Slot::Skip,
        }
    }
}
/// Named like the operation
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyResponseCopy {
    /// N
    pub n: i64,
}
impl CopyResponseCopy {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `n`.
    #[must_use]
    pub fn n(mut self, value: i64) -> Self {
        self.n = value;
        self
    }
}
impl wire::Object for CopyResponseCopy {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("n", wire::View::Integer(self.n));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "n" => wire::Slot::Integer(&mut self.n),
            _ => wire::Slot::Skip,
        }
    }
}
/// Option
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyResponseOption {
    /// String
    pub string: Vec<String>,
}
impl CopyResponseOption {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, value: impl Into<Vec<String>>) -> Self {
        self.string = value.into();
        self
    }
}
impl wire::Object for CopyResponseOption {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("string", wire::View::List(&self.string));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "string" => wire::Slot::List(&mut self.string),
            _ => wire::Slot::Skip,
        }
    }
}
/// Lids
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cover {
    /// ID
    pub id: Option<super::super::super::id::LidId>,
    /// When
    pub opened_at: Option<wire::TimestampMs>,
    /// Cost
    pub cost: Option<i64>,
}
impl Cover {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<super::super::super::id::LidId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `opened_at`.
    #[must_use]
    pub fn opened_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.opened_at = Some(value.into());
        self
    }
    /// Sets `cost`.
    #[must_use]
    pub fn cost(mut self, value: i64) -> Self {
        self.cost = Some(value);
        self
    }
}
impl wire::Object for Cover {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("id", wire::Value::view(&self.id));
        visit("opened_at", wire::Value::view(&self.opened_at));
        visit("cost", self.cost.map_or(wire::View::Absent, wire::View::IntegerText));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "id" => wire::Slot::Optional(&mut self.id),
            "opened_at" => wire::Slot::Optional(&mut self.opened_at),
            "cost" => wire::Slot::Optional(&mut self.cost),
            _ => wire::Slot::Skip,
        }
    }
}
/// Finish
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Finish {
    /// `matt`
    ///
    /// Matt
    Matt,
    /// `gloss`
    ///
    /// Gloss
    Gloss,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for Finish {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Finish {
    fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Gloss => "gloss",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "matt" => Self::Matt,
            "gloss" => Self::Gloss,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Kind of ID
///
/// ID 类型
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdKind {
    /// `open_id`
    ///
    /// in the app
    ///
    /// 应用内
    OpenId,
    /// `user_id`
    ///
    /// in the tenant
    ///
    /// 企业内
    ///
    /// Needs any of the scopes `acme:staff`, `acme:box` with `2fa`.
    UserId,
    /// `union-id`
    ///
    /// `union` \<b>
    UnionId,
    /// `3`
    ///
    /// three
    Three,
    /// `self`
    ///
    /// self
    Self_,
    /// `other`
    ///
    /// other
    Another,
    /// A value that the documentation does not list, as it came.
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
/// Lid
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lid {
    /// Another wording
    pub id: super::super::super::id::LidId,
    /// When
    pub opened_at: wire::TimestampMs,
    /// Cost
    pub cost: Option<i64>,
}
impl Lid {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<super::super::super::id::LidId>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `opened_at`.
    #[must_use]
    pub fn opened_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.opened_at = value.into();
        self
    }
    /// Sets `cost`.
    #[must_use]
    pub fn cost(mut self, value: i64) -> Self {
        self.cost = Some(value);
        self
    }
}
impl wire::Object for Lid {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("id", wire::View::Text(self.id.as_str()));
        visit("opened_at", wire::View::Text(self.opened_at.as_str()));
        visit("cost", self.cost.map_or(wire::View::Absent, wire::View::IntegerText));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "id" => wire::Value::slot(&mut self.id),
            "opened_at" => wire::Slot::FromText(&mut self.opened_at),
            "cost" => wire::Slot::Optional(&mut self.cost),
            _ => wire::Slot::Skip,
        }
    }
}
/// Colours
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenColour {
    /// `red`
    ///
    /// Red
    Red,
    /// `#00f`
    ///
    /// Blue
    Blue,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for OpenColour {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenColour {
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
/// Label
///
/// 标注
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenLabel {
    /// Text
    pub text: String,
    /// Language
    pub tongue: Option<Tongue>,
}
impl OpenLabel {
    /// With the fields that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tongue: Default::default(),
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn tongue(mut self, value: impl Into<Tongue>) -> Self {
        self.tongue = Some(value.into());
        self
    }
}
impl wire::Object for OpenLabel {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("text", wire::View::Text(&self.text));
        visit("lang", wire::Value::view(&self.tongue));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "text" => wire::Slot::Text(&mut self.text),
            "lang" => wire::Slot::Optional(&mut self.tongue),
            _ => wire::Slot::Skip,
        }
    }
}
/// Language
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tongue {
    /// `zh-CN`
    ///
    /// Chinese
    ZhCn,
    /// `en`
    ///
    /// English
    En,
    /// A value that the documentation does not list, as it came.
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
/// Manner
///
/// 方式
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `slow`
    ///
    /// Slowly
    Slow,
    /// `fast`
    ///
    /// Fast
    Fast,
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
/// Varnish
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Varnish {
    /// Layers
    pub layers: Option<i64>,
    /// Name
    pub name: Option<String>,
}
impl Varnish {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `layers`.
    #[must_use]
    pub fn layers(mut self, value: i64) -> Self {
        self.layers = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for Varnish {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("layers", wire::Value::view(&self.layers));
        visit("name", wire::Value::view(&self.name));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "layers" => wire::Slot::Optional(&mut self.layers),
            "name" => wire::Slot::Optional(&mut self.name),
            _ => wire::Slot::Skip,
        }
    }
}
/// Seal
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaxSeal {
    /// Colour
    pub colour: Option<WaxSealColour>,
    /// Same name and shape no more
    pub label: Option<WaxSealLabel>,
}
impl WaxSeal {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl Into<WaxSealColour>) -> Self {
        self.colour = Some(value.into());
        self
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, value: WaxSealLabel) -> Self {
        self.label = Some(value);
        self
    }
}
impl wire::Object for WaxSeal {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("colour", wire::Value::view(&self.colour));
        visit("label", wire::Value::view(&self.label));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "colour" => wire::Slot::Optional(&mut self.colour),
            "label" => wire::Slot::Optional(&mut self.label),
            _ => wire::Slot::Skip,
        }
    }
}
/// Colour
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaxSealColour {
    /// `red`
    ///
    /// Red
    Red,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for WaxSealColour {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for WaxSealColour {
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
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WaxSealLabel {
    /// A number
    pub text: Option<i64>,
}
impl WaxSealLabel {
    /// With every field left out.
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
impl wire::Object for WaxSealLabel {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("text", wire::Value::view(&self.text));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "text" => wire::Slot::Optional(&mut self.text),
            _ => wire::Slot::Skip,
        }
    }
}
::feishu_api::__impl_object! {
    CloseLabel CopyResponseCopy CopyResponseOption Cover Lid OpenLabel Varnish WaxSeal
    WaxSealLabel
}
::feishu_api::__impl_object_value! {
    CloseLabel Cover Varnish WaxSeal WaxSealLabel
}
::feishu_api::__impl_enum! {
    Finish IdKind OpenColour Tongue Type WaxSealColour
}
::feishu_api::__impl_enum_value! {
    IdKind OpenColour Tongue WaxSealColour
}
