// Generated from spec/approval/v1/message/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Update an approval bot message / 更新审批 Bot 消息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.status_name(…))`.
    pub fn update(
        &self,
        message_id: impl Into<String>,
        status: UpdateStatus,
        i18n_resources: impl Into<Vec<UpdateI18nResources>>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(message_id, status, i18n_resources),
        )
    }
}
/// Update an approval bot message / 更新审批 Bot 消息.
///
/// Updates a message of the approval bot by its ID to show the new status of the approval, such as approved.
///
/// 按消息 ID 更新审批机器人发出的消息，以反映审批的新状态，如改为已审批。
///
/// - `POST /open-apis/approval/v1/message/update`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the approval bot message to update, as returned when the message was sent.
    ///
    /// 要更新的那条审批 Bot 消息的 ID，发送审批 Bot 消息时返回。
    pub message_id: String,
    /// The state the message changes to, which decides the text of its first `action`.
    ///
    /// 更新后消息的状态，决定消息中第一个 `action` 显示的文字。
    pub status: UpdateStatus,
    /// The title of the message once it has been handled, customizable only when `status` is `CUSTOM`. It is a text key starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 处理后消息的标题，仅当 `status` 为 `CUSTOM` 时可自定义。取值为以 `@i18n@` 开头的国际化文案 Key，文案在 `i18n_resources` 的 `texts` 中给出。
    pub status_name: Option<String>,
    /// The label of the details button once the message has been handled, customizable only when `status` is `CUSTOM`. It is a text key starting with `@i18n@`, whose text is given in `texts` of `i18n_resources`.
    ///
    /// 处理后“查看详情”按钮的名称，仅当 `status` 为 `CUSTOM` 时可自定义。取值为以 `@i18n@` 开头的国际化文案 Key，文案在 `i18n_resources` 的 `texts` 中给出。
    pub detail_action_name: Option<String>,
    /// The texts in each language, which give the keys used in `status_name` and `detail_action_name` their values.
    ///
    /// 各语言的文案，为 `status_name`、`detail_action_name` 中用到的文案 Key 赋值。
    pub i18n_resources: Vec<UpdateI18nResources>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<String>,
        status: UpdateStatus,
        i18n_resources: impl Into<Vec<UpdateI18nResources>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            status,
            status_name: Default::default(),
            detail_action_name: Default::default(),
            i18n_resources: i18n_resources.into(),
        }
    }
    /// Sets `status_name`.
    #[must_use]
    pub fn status_name(mut self, value: impl Into<String>) -> Self {
        self.status_name = Some(value.into());
        self
    }
    /// Sets `detail_action_name`.
    #[must_use]
    pub fn detail_action_name(mut self, value: impl Into<String>) -> Self {
        self.detail_action_name = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("status", &mut self.status);
        f.field("status_name", &mut self.status_name);
        f.field("detail_action_name", &mut self.detail_action_name);
        f.field("i18n_resources", &mut self.i18n_resources);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("approval.v1.message.update", Post, "/open-apis/approval/v1/message/update")
        .documented(text("更新审批 Bot 消息", "Update an approval bot message"), "https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("message_id", String).required(),
            body("status", String).required(),
            body("status_name", String),
            body("detail_action_name", String),
            body("i18n_resources", Array).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The ID of the message, by which the approval bot's message is updated later.
    ///
    /// 消息的 ID，之后更新这条审批 Bot 消息时使用。
    pub message_id: String,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
/// The texts in each language, which give the keys used in `status_name` and `detail_action_name` their values.
///
/// 各语言的文案，为 `status_name`、`detail_action_name` 中用到的文案 Key 赋值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateI18nResources {
    /// The language of this set of texts. / 这组文案的语言。
    pub locale: UpdateLocale,
    /// Whether this set is the default language. The default must hold every key; a key missing in another language falls back to it.
    ///
    /// 这组文案是否为默认语言。默认语言须包含全部 Key，其他语言缺少的 Key 会回退到默认语言。
    pub is_default: bool,
    /// The texts by key. Each key starts with `@i18n@`, and its text has to suit the parameter that refers to it.
    ///
    /// 文案 Key 到文案的映射，Key 以 `@i18n@` 开头，文案须符合引用它的参数的要求。
    pub texts: ::std::collections::BTreeMap<String, String>,
}
impl UpdateI18nResources {
    /// Creates the value from its required fields.
    pub fn new(
        locale: UpdateLocale,
        is_default: bool,
        texts: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        Self { locale, is_default, texts }
    }
}
impl wire::Object for UpdateI18nResources {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("is_default", &mut self.is_default);
        f.field("texts", &mut self.texts);
    }
}
/// The language of this set of texts. / 这组文案的语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateLocale {
    /// `zh-CN`: Chinese / 中文
    ZhCn,
    /// `en-US`: English / 英文
    EnUs,
    /// `ja-JP`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateLocale {
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
/// The state the message changes to, which decides the text of its first `action`.
///
/// 更新后消息的状态，决定消息中第一个 `action` 显示的文字。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateStatus {
    /// `APPROVED`: Approved / 已同意
    Approved,
    /// `REJECTED`: Rejected / 已拒绝
    Rejected,
    /// `CANCELLED`: Withdrawn / 已撤回
    Cancelled,
    /// `FORWARDED`: Transferred / 已转交
    Forwarded,
    /// `ROLLBACK`: Returned / 已回退
    Rollback,
    /// `ADD`: Approver added / 已加签
    Add,
    /// `DELETED`: Deleted / 已删除
    Deleted,
    /// `PROCESSED`: Processed / 已处理
    Processed,
    /// `CUSTOM`: Custom button state / 自定义按钮状态
    Custom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Cancelled => "CANCELLED",
            Self::Forwarded => "FORWARDED",
            Self::Rollback => "ROLLBACK",
            Self::Add => "ADD",
            Self::Deleted => "DELETED",
            Self::Processed => "PROCESSED",
            Self::Custom => "CUSTOM",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "CANCELLED" => Self::Cancelled,
            "FORWARDED" => Self::Forwarded,
            "ROLLBACK" => Self::Rollback,
            "ADD" => Self::Add,
            "DELETED" => Self::Deleted,
            "PROCESSED" => Self::Processed,
            "CUSTOM" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    UpdateI18nResources
}
crate::codegen::__impl_enum! {
    UpdateLocale UpdateStatus
}
