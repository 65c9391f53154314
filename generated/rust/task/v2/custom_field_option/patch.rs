// Generated from spec/task/v2/custom_field_option/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update an option of a custom field / 更新自定义字段选项: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.option(…))`.
    pub fn patch(
        &self,
        custom_field_guid: impl Into<String>,
        option_guid: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(custom_field_guid, option_guid),
        )
    }
}
/// Update an option of a custom field / 更新自定义字段选项.
///
/// Changes the name, color, position or hiding of an option of a single or multiple select field.
///
/// 修改单选或多选字段的一个选项的名称、颜色、位置或是否隐藏。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().custom_field_option().patch("ec5ed63d-a4a9-44de-a935-7ba243471c0a", "b13adf3c-cad6-4e02-8929-550c112b5633").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the custom field that the option belongs to. / 选项所属的自定义字段的 GUID。
    /// - Example: `"ec5ed63d-a4a9-44de-a935-7ba243471c0a"`
    pub custom_field_guid: String,
    /// The GUID of the option to update. / 要更新的选项的 GUID。
    /// - Example: `"b13adf3c-cad6-4e02-8929-550c112b5633"`
    pub option_guid: String,
    /// The new data of the option; only the fields listed in `update_fields` take effect.
    ///
    /// 选项的新内容；仅 `update_fields` 中列出的字段生效。
    pub option: Option<PatchInputOption>,
    /// Which fields of `option` to update: `name`, `color_index`, `is_hidden`, or `insert_before` or `insert_after` to move the option.
    ///
    /// 要更新 `option` 中的哪些字段：`name`、`color_index`、`is_hidden`，或用 `insert_before`、`insert_after` 移动选项。
    /// - Length: 1 to 20
    /// - Example: `["name"]`
    pub update_fields: Option<Vec<String>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        custom_field_guid: impl Into<String>,
        option_guid: impl Into<String>,
    ) -> Self {
        Self {
            custom_field_guid: custom_field_guid.into(),
            option_guid: option_guid.into(),
            option: Default::default(),
            update_fields: Default::default(),
        }
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, value: PatchInputOption) -> Self {
        self.option = Some(value);
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
        f.field("option_guid", &mut self.option_guid);
        f.field("option", &mut self.option);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.custom_field_option.patch", Patch, "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid")
        .documented(text("更新自定义字段选项", "Update an option of a custom field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("custom_field_guid", String).required(),
            path("option_guid", String).required(),
            body("option", Object),
            body("update_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The option after the update. / 更新后的选项。
    pub option: v2::OptionType,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option", &mut self.option);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误，如提供的`update_fields`中填写不支持更新的名称。
    ///
    /// Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated.
    ///
    /// 请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的`update_fields`中填写不支持更新的名称。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。", en: "Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 调用身份缺少更新自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the custom field. / 调用身份缺少权限。请为其授予自定义字段的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "调用身份缺少更新自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予自定义字段的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the custom field." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要更新的自定义字段或者选项不存在。
    ///
    /// The custom field or option does not exist or was deleted. Verify the GUIDs of both.
    ///
    /// 自定义字段或选项不存在或已删除。请检查两者的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要更新的自定义字段或者选项不存在。",
        fix: Text { zh: "自定义字段或选项不存在或已删除。请检查两者的 GUID。", en: "The custom field or option does not exist or was deleted. Verify the GUIDs of both." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
/// The new data of the option; only the fields listed in `update_fields` take effect.
///
/// 选项的新内容；仅 `update_fields` 中列出的字段生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputOption {
    /// The name of the option, at most 50 characters. / 选项的名称，最长 50 个字符。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The number of the new color of the option. / 选项的新颜色编号。
    /// - From 0 to 54
    /// - Example: `10`
    pub color_index: Option<i64>,
    /// The GUID of the option of the same field to place this one before. / 把选项放到同一字段的哪个选项之前，填该选项的 GUID。
    /// - Example: `"2bd905f8-ef38-408b-aa1f-2b2ad33b2913"`
    pub insert_before: Option<String>,
    /// The GUID of the option of the same field to place this one after. / 把选项放到同一字段的哪个选项之后，填该选项的 GUID。
    /// - Example: `"b13adf3c-cad6-4e02-8929-550c112b5633"`
    pub insert_after: Option<String>,
    /// Whether the option is hidden from users. / 是否在界面上隐藏该选项。
    /// - Default: `false`
    pub is_hidden: Option<bool>,
}
impl PatchInputOption {
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
    /// Sets `color_index`.
    #[must_use]
    pub fn color_index(mut self, value: i64) -> Self {
        self.color_index = Some(value);
        self
    }
    /// Sets `insert_before`.
    #[must_use]
    pub fn insert_before(mut self, value: impl Into<String>) -> Self {
        self.insert_before = Some(value.into());
        self
    }
    /// Sets `insert_after`.
    #[must_use]
    pub fn insert_after(mut self, value: impl Into<String>) -> Self {
        self.insert_after = Some(value.into());
        self
    }
    /// Sets `is_hidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
}
impl wire::Object for PatchInputOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("color_index", &mut self.color_index);
        f.field("insert_before", &mut self.insert_before);
        f.field("insert_after", &mut self.insert_after);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
crate::codegen::__impl_object! {
    PatchInputOption
}
