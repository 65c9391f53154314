// Generated from spec/approval/v3/external_approval/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Create a third-party approval definition (v3) / 三方审批定义创建: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.group_name(…))`.
    #[deprecated(note = "use `approval.v4.external_approval.create` instead")]
    pub fn create(
        &self,
        approval_name: impl Into<String>,
        approval_code: impl Into<id::ApprovalCode>,
        group_code: impl Into<String>,
        external: CreateExternal,
        i18n_resources: impl Into<Vec<CreateI18nResources>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                approval_name,
                approval_code,
                group_code,
                external,
                i18n_resources,
            ),
        )
    }
}
/// Create a third-party approval definition (v3) / 三方审批定义创建.
///
/// Creates a definition for approvals of a third-party system, where users are taken to start one. Deprecated: use `approval.v4.external_approval.create` instead.
///
/// 创建三方审批定义，用户发起时跳转到三方系统。已废弃，请改用 `approval.v4.external_approval.create`。
///
/// **Deprecated**: use `approval.v4.external_approval.create` instead.
///
/// - `POST /approval/openapi/v3/external/approval/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the approval definition, which is the title of its instances in lists.
    ///
    /// 审批定义的名称，该定义下的实例在列表中以此为标题。
    pub approval_name: String,
    /// Your own code that identifies the approval definition. A definition with this code is updated if it exists and created otherwise.
    ///
    /// 自定义的审批定义 Code，是定义的唯一标识；已存在则更新该定义，不存在则新建。
    pub approval_code: id::ApprovalCode,
    /// Your own code of the group the definition belongs to. The group is created if it does not exist; otherwise it is renamed to `group_name`.
    ///
    /// 审批定义所属分组的自定义 Code。分组不存在则新建，已存在则以 `group_name` 更新其名称。
    pub group_code: String,
    /// The text key of the group's name, whose text is given in `i18n_resources` and shown on the initiation page. It is needed if `group_code` does not exist yet; otherwise the group is renamed, or keeps its name if this is omitted.
    ///
    /// 分组名称的国际化文案 Key，文案在 `i18n_resources` 中给出，显示在审批发起页。`group_code` 不存在时必须填写；已存在时填写则改名，不填则保持原名。
    pub group_name: Option<String>,
    /// The text key of the description, whose text is given in `i18n_resources` and shown on the initiation page.
    ///
    /// 审批定义说明的国际化文案 Key，文案在 `i18n_resources` 中给出，显示在审批发起页。
    pub description: Option<String>,
    /// How the third-party approval is connected. / 三方审批的接入设置。
    pub external: CreateExternal,
    /// Who sees the approval on the initiation page, at most 200 entries. If omitted, no one does.
    ///
    /// 能在审批发起页看到该审批的人员范围，最多 200 项，不填则所有人不可见。
    pub viewers: Option<Vec<CreateViewers>>,
    /// The texts in each language, which give the text keys used in the other parameters their values.
    ///
    /// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
    pub i18n_resources: Vec<CreateI18nResources>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        approval_name: impl Into<String>,
        approval_code: impl Into<id::ApprovalCode>,
        group_code: impl Into<String>,
        external: CreateExternal,
        i18n_resources: impl Into<Vec<CreateI18nResources>>,
    ) -> Self {
        Self {
            approval_name: approval_name.into(),
            approval_code: approval_code.into(),
            group_code: group_code.into(),
            group_name: Default::default(),
            description: Default::default(),
            external,
            viewers: Default::default(),
            i18n_resources: i18n_resources.into(),
        }
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `viewers`.
    #[must_use]
    pub fn viewers(mut self, value: impl Into<Vec<CreateViewers>>) -> Self {
        self.viewers = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_name", &mut self.approval_name);
        f.field("approval_code", &mut self.approval_code);
        f.field("group_code", &mut self.group_code);
        f.field("group_name", &mut self.group_name);
        f.field("description", &mut self.description);
        f.field("external", &mut self.external);
        f.field("viewers", &mut self.viewers);
        f.field("i18n_resources", &mut self.i18n_resources);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v3.external_approval.create", Post, "/approval/openapi/v3/external/approval/create")
        .documented(text("三方审批定义创建", "Create a third-party approval definition (v3)"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_name", String).required(),
            body("approval_code", String).required(),
            body("group_code", String).required(),
            body("group_name", String),
            body("description", String),
            body("external", Object).required(),
            body("viewers", Array),
            body("i18n_resources", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The code of the approval definition, needed to create its instances. / 审批定义的 Code，同步实例时要用到。
    pub approval_code: id::ApprovalCode,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
/// How the third-party approval is connected. / 三方审批的接入设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternal {
    /// The text key of the name of the source system, which tells in lists where the approval comes from. Leave out the word for "from"; the approval center adds it.
    ///
    /// 来源系统名称的国际化文案 Key，在列表中说明审批来自哪里；文案不用带“来自”，审批中心会自动加上。
    pub biz_name: Option<String>,
    /// The business category of the approval definition. / 审批定义的业务类别。
    pub biz_type: Option<String>,
    /// The link that opens when the approval is initiated on mobile. If omitted, the mobile initiation page does not show the approval.
    ///
    /// 移动端发起审批时跳转的链接，不填则移动端的审批发起页不显示该审批。
    pub create_link_mobile: String,
    /// The link that opens when the approval is initiated on desktop. If omitted, the desktop initiation page does not show the approval.
    ///
    /// PC 端发起审批时跳转的链接，不填则 PC 端的审批发起页不显示该审批。
    pub create_link_pc: Option<String>,
    /// Whether the instances, tasks and CCs of this definition are shown on desktop.
    ///
    /// PC 端是否展示该定义下的审批实例、任务和抄送。
    pub support_pc: Option<bool>,
    /// Whether the instances, tasks and CCs of this definition are shown on mobile. If both `support_pc` and `support_mobile` are `false`, they are shown nowhere.
    ///
    /// 移动端是否展示该定义下的审批实例、任务和抄送。`support_pc` 与 `support_mobile` 都为 `false` 时两端都不展示。
    pub support_mobile: Option<bool>,
    /// Whether CCs can be marked as read in bulk. / 是否可将抄送批量标为已读。
    pub support_batch_read: Option<bool>,
    /// Whether CCs can be marked as read. / 是否可将抄送标为已读。
    pub enable_mark_readed: Option<bool>,
    /// Whether quick actions are supported. / 是否支持快速操作。
    pub enable_quick_operate: Option<bool>,
    /// Whether approvers can handle tasks in bulk. / 审批人是否可批量处理任务。
    pub allow_batch_operate: Option<bool>,
    /// The URL in your system that the approval center calls once an approver has approved or rejected a pending task, in the format described under [quick approval callback](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback).
    ///
    /// 三方系统的回调地址，审批人在待审批列表中点击同意或拒绝后由审批中心调用，格式见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    pub action_callback_url: Option<String>,
    /// The token sent with callbacks, by which your system verifies that they come from the approval center.
    ///
    /// 回调携带的 Token，三方系统凭它确认请求来自审批中心。
    pub action_callback_token: Option<String>,
    /// The key callback parameters are encrypted with, unencrypted if omitted. Your system decrypts them by the algorithm under [external options](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN).
    ///
    /// 加密回调请求参数的密钥，不填则不加密；填写后三方系统须按[关联外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)中的算法解密。
    pub action_callback_key: Option<String>,
}
impl CreateExternal {
    /// Creates the value from its required fields.
    pub fn new(create_link_mobile: impl Into<String>) -> Self {
        Self {
            biz_name: Default::default(),
            biz_type: Default::default(),
            create_link_mobile: create_link_mobile.into(),
            create_link_pc: Default::default(),
            support_pc: Default::default(),
            support_mobile: Default::default(),
            support_batch_read: Default::default(),
            enable_mark_readed: Default::default(),
            enable_quick_operate: Default::default(),
            allow_batch_operate: Default::default(),
            action_callback_url: Default::default(),
            action_callback_token: Default::default(),
            action_callback_key: Default::default(),
        }
    }
    /// Sets `biz_name`.
    #[must_use]
    pub fn biz_name(mut self, value: impl Into<String>) -> Self {
        self.biz_name = Some(value.into());
        self
    }
    /// Sets `biz_type`.
    #[must_use]
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `create_link_pc`.
    #[must_use]
    pub fn create_link_pc(mut self, value: impl Into<String>) -> Self {
        self.create_link_pc = Some(value.into());
        self
    }
    /// Sets `support_pc`.
    #[must_use]
    pub fn support_pc(mut self, value: bool) -> Self {
        self.support_pc = Some(value);
        self
    }
    /// Sets `support_mobile`.
    #[must_use]
    pub fn support_mobile(mut self, value: bool) -> Self {
        self.support_mobile = Some(value);
        self
    }
    /// Sets `support_batch_read`.
    #[must_use]
    pub fn support_batch_read(mut self, value: bool) -> Self {
        self.support_batch_read = Some(value);
        self
    }
    /// Sets `enable_mark_readed`.
    #[must_use]
    pub fn enable_mark_readed(mut self, value: bool) -> Self {
        self.enable_mark_readed = Some(value);
        self
    }
    /// Sets `enable_quick_operate`.
    #[must_use]
    pub fn enable_quick_operate(mut self, value: bool) -> Self {
        self.enable_quick_operate = Some(value);
        self
    }
    /// Sets `allow_batch_operate`.
    #[must_use]
    pub fn allow_batch_operate(mut self, value: bool) -> Self {
        self.allow_batch_operate = Some(value);
        self
    }
    /// Sets `action_callback_url`.
    #[must_use]
    pub fn action_callback_url(mut self, value: impl Into<String>) -> Self {
        self.action_callback_url = Some(value.into());
        self
    }
    /// Sets `action_callback_token`.
    #[must_use]
    pub fn action_callback_token(mut self, value: impl Into<String>) -> Self {
        self.action_callback_token = Some(value.into());
        self
    }
    /// Sets `action_callback_key`.
    #[must_use]
    pub fn action_callback_key(mut self, value: impl Into<String>) -> Self {
        self.action_callback_key = Some(value.into());
        self
    }
}
impl wire::Object for CreateExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_name", &mut self.biz_name);
        f.field("biz_type", &mut self.biz_type);
        f.field("create_link_mobile", &mut self.create_link_mobile);
        f.field("create_link_pc", &mut self.create_link_pc);
        f.field("support_pc", &mut self.support_pc);
        f.field("support_mobile", &mut self.support_mobile);
        f.field("support_batch_read", &mut self.support_batch_read);
        f.field("enable_mark_readed", &mut self.enable_mark_readed);
        f.field("enable_quick_operate", &mut self.enable_quick_operate);
        f.field("allow_batch_operate", &mut self.allow_batch_operate);
        f.field("action_callback_url", &mut self.action_callback_url);
        f.field("action_callback_token", &mut self.action_callback_token);
        f.field("action_callback_key", &mut self.action_callback_key);
    }
}
/// The texts in each language, which give the text keys used in the other parameters their values.
///
/// 各语言的文案，为其他参数中的国际化文案 Key 赋值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateI18nResources {
    /// The language of this set of texts: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 这组文案的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: CreateLocale,
    /// Whether this set is the default language. The default must hold every key; a key missing in another language falls back to it.
    ///
    /// 这组文案是否为默认语言。默认语言须包含全部 Key，其他语言缺少的 Key 会回退到默认语言。
    pub is_default: bool,
    /// The texts by key, each key starting with `@i18n@`. The approval center shows the language of the user, or the default language if that one is missing.
    ///
    /// 文案 Key 到文案的映射，Key 以 `@i18n@` 开头。审批中心按用户的语言取用文案，缺少该语言时使用默认语言。
    pub texts: ::std::collections::BTreeMap<String, String>,
}
impl CreateI18nResources {
    /// Creates the value from its required fields.
    pub fn new(
        locale: CreateLocale,
        is_default: bool,
        texts: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        Self { locale, is_default, texts }
    }
}
impl wire::Object for CreateI18nResources {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("is_default", &mut self.is_default);
        f.field("texts", &mut self.texts);
    }
}
/// The language of this set of texts: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
///
/// 这组文案的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateLocale {
    /// `zh-CN`
    ZhCn,
    /// `en-US`
    EnUs,
    /// `ja-JP`
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateLocale {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
            Self::JaJp => "ja-JP",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh-CN" => Self::ZhCn,
            "en-US" => Self::EnUs,
            "ja-JP" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of visibility: `TENANT` (the whole tenant), `DEPARTMENT`, `USER` or `NONE` (no one).
///
/// 可见范围的类型：`TENANT` 租户内、`DEPARTMENT` 指定部门、`USER` 指定用户、`NONE` 所有人不可见。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateViewerType {
    /// `TENANT`
    Tenant,
    /// `DEPARTMENT`
    Department,
    /// `USER`
    User,
    /// `NONE`
    None,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateViewerType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateViewerType {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "TENANT",
            Self::Department => "DEPARTMENT",
            Self::User => "USER",
            Self::None => "NONE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TENANT" => Self::Tenant,
            "DEPARTMENT" => Self::Department,
            "USER" => Self::User,
            "NONE" => Self::None,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sees the approval on the initiation page, at most 200 entries. If omitted, no one does.
///
/// 能在审批发起页看到该审批的人员范围，最多 200 项，不填则所有人不可见。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateViewers {
    /// The type of visibility: `TENANT` (the whole tenant), `DEPARTMENT`, `USER` or `NONE` (no one).
    ///
    /// 可见范围的类型：`TENANT` 租户内、`DEPARTMENT` 指定部门、`USER` 指定用户、`NONE` 所有人不可见。
    pub viewer_type: Option<CreateViewerType>,
    /// The ID of who can see it: an open department ID if `viewer_type` is `DEPARTMENT`, a user ID if it is `USER`, not needed for `TENANT` and `NONE`.
    ///
    /// 可见对象的 ID：`viewer_type` 为 `DEPARTMENT` 时填 open_department_id，为 `USER` 时填 user_id，为 `TENANT` 或 `NONE` 时可不填。
    pub viewer_id: Option<String>,
}
impl CreateViewers {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `viewer_type`.
    #[must_use]
    pub fn viewer_type(mut self, value: CreateViewerType) -> Self {
        self.viewer_type = Some(value);
        self
    }
    /// Sets `viewer_id`.
    #[must_use]
    pub fn viewer_id(mut self, value: impl Into<String>) -> Self {
        self.viewer_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateViewers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("viewer_type", &mut self.viewer_type);
        f.field("viewer_id", &mut self.viewer_id);
    }
}
crate::codegen::__impl_object! {
    CreateExternal CreateI18nResources CreateViewers
}
crate::codegen::__impl_enum! {
    CreateLocale CreateViewerType
}
