// Generated from spec/task/v2/custom_field/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update a custom field / 更新自定义字段: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        custom_field_guid: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(custom_field_guid))
    }
}
/// Update a custom field / 更新自定义字段.
///
/// Changes the name and settings of a custom field, but not its type. / 修改一个自定义字段的名称和设置，类型不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().custom_field().patch("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:custom_field:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the custom field, as returned on its creation or by listing custom fields.
    ///
    /// 自定义字段的 GUID，由创建或列取自定义字段的操作返回。
    /// - Example: `"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8"`
    pub custom_field_guid: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new data of the custom field; only the fields listed in `update_fields` take effect.
    ///
    /// 自定义字段的新内容；仅 `update_fields` 中列出的字段生效。
    pub custom_field: Option<PatchInputCustomField>,
    /// Which fields of `custom_field` to update: `name`, `number_setting`, `member_setting`, `datetime_setting`, `single_select_setting`, `multi_select_setting` or `text_setting`. Of the settings only the one of the type of the field is allowed; `text_setting` has nothing to update so far.
    ///
    /// 要更新 `custom_field` 中的哪些字段：`name`、`number_setting`、`member_setting`、`datetime_setting`、`single_select_setting`、`multi_select_setting` 或 `text_setting`。设置项只能是与字段类型对应的那一个，`text_setting` 暂无可更新的内容。
    /// - Length: 1 to 20
    /// - Example: `["name"]`
    pub update_fields: Option<Vec<String>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self {
            custom_field_guid: custom_field_guid.into(),
            user_id_type: Default::default(),
            custom_field: Default::default(),
            update_fields: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `custom_field`.
    #[must_use]
    pub fn custom_field(mut self, value: PatchInputCustomField) -> Self {
        self.custom_field = Some(value);
        self
    }
    /// Sets `update_fields`.
    #[must_use]
    pub fn update_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.update_fields = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field_guid", &mut self.custom_field_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("custom_field", &mut self.custom_field);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.custom_field.patch", Patch, "/open-apis/task/v2/custom_fields/:custom_field_guid")
        .documented(text("更新自定义字段", "Update a custom field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_CUSTOM_FIELD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("custom_field_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("custom_field", Object),
            body("update_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The custom field after the update. / 更新后的自定义字段。
    pub custom_field: v2::CustomField,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field", &mut self.custom_field);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误，如向`update_fields`传入不支持更新的名称。
    ///
    /// Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated.
    ///
    /// 请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如向`update_fields`传入不支持更新的名称。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。", en: "Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少编辑自定义字段的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the custom field. / 调用身份缺少权限。请为其授予自定义字段的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少编辑自定义字段的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予自定义字段的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the custom field." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要编辑的自定义字段不存在或已删除。
    ///
    /// The custom field does not exist or was deleted. Verify its GUID. / 自定义字段不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要编辑的自定义字段不存在或已删除。",
        fix: Text { zh: "自定义字段不存在或已删除。请检查其 GUID。", en: "The custom field does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
/// The new data of the custom field; only the fields listed in `update_fields` take effect.
///
/// 自定义字段的新内容；仅 `update_fields` 中列出的字段生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputCustomField {
    /// The new name of the custom field, at most 50 characters. / 自定义字段的新名称，最长 50 个字符。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The settings of a number field, such as its format and decimals; for the type number only.
    ///
    /// 数字字段的设置，例如显示格式和小数位数；仅用于数字类型。
    pub number_setting: Option<v2::NumberSettingInput>,
    /// The settings of a member field, such as whether it takes several members; for the type member only.
    ///
    /// 成员字段的设置，例如能否多选；仅用于成员类型。
    pub member_setting: Option<v2::MemberSettingInput>,
    /// The settings of a date field, such as its format; for the type datetime only.
    ///
    /// 日期字段的设置，例如显示格式；仅用于日期类型。
    pub datetime_setting: Option<v2::DatetimeSettingInput>,
    /// The settings of a single-select field, that is its options; for the type single_select only.
    ///
    /// 单选字段的设置，即可供选择的选项；仅用于单选类型。
    pub single_select_setting: Option<v2::SelectSettingInput>,
    /// The settings of a multi-select field, that is its options; for the type multi_select only.
    ///
    /// 多选字段的设置，即可供选择的选项；仅用于多选类型。
    pub multi_select_setting: Option<v2::SelectSettingInput>,
    /// The settings of a text field; there is nothing to set so far. / 文本字段的设置，目前没有任何可设置的内容。
    pub text_setting: Option<PatchTextSetting>,
}
impl PatchInputCustomField {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `number_setting`.
    #[must_use]
    pub fn number_setting(mut self, value: v2::NumberSettingInput) -> Self {
        self.number_setting = Some(value);
        self
    }
    /// Sets `member_setting`.
    #[must_use]
    pub fn member_setting(mut self, value: v2::MemberSettingInput) -> Self {
        self.member_setting = Some(value);
        self
    }
    /// Sets `datetime_setting`.
    #[must_use]
    pub fn datetime_setting(mut self, value: v2::DatetimeSettingInput) -> Self {
        self.datetime_setting = Some(value);
        self
    }
    /// Sets `single_select_setting`.
    #[must_use]
    pub fn single_select_setting(mut self, value: v2::SelectSettingInput) -> Self {
        self.single_select_setting = Some(value);
        self
    }
    /// Sets `multi_select_setting`.
    #[must_use]
    pub fn multi_select_setting(mut self, value: v2::SelectSettingInput) -> Self {
        self.multi_select_setting = Some(value);
        self
    }
    /// Sets `text_setting`.
    #[must_use]
    pub fn text_setting(mut self, value: PatchTextSetting) -> Self {
        self.text_setting = Some(value);
        self
    }
}
impl wire::Object for PatchInputCustomField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("number_setting", &mut self.number_setting);
        f.field("member_setting", &mut self.member_setting);
        f.field("datetime_setting", &mut self.datetime_setting);
        f.field("single_select_setting", &mut self.single_select_setting);
        f.field("multi_select_setting", &mut self.multi_select_setting);
        f.field("text_setting", &mut self.text_setting);
    }
}
/// The settings of a text field; there is nothing to set so far. / 文本字段的设置，目前没有任何可设置的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTextSetting {}
impl PatchTextSetting {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for PatchTextSetting {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    PatchInputCustomField PatchTextSetting
}
