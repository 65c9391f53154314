// Generated from spec/task/v2/custom_field_option/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create an option of a custom field / 创建自定义字段选项: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn create(
        &self,
        custom_field_guid: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(custom_field_guid))
    }
}
/// Create an option of a custom field / 创建自定义字段选项.
///
/// Adds an option to a single or multiple select field, which can have up to 100.
///
/// 为一个单选或多选字段添加选项，每个字段最多 100 个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().custom_field_option().create("b13adf3c-cad6-4e02-8929-550c112b5633").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:read`, `task:tasklist:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The GUID of the custom field to add an option to, which should be a single-select or multi-select field.
    ///
    /// 要添加选项的自定义字段的 GUID，该字段应为单选或多选类型。
    /// - Example: `"b13adf3c-cad6-4e02-8929-550c112b5633"`
    pub custom_field_guid: String,
    /// The name of the option, at most 50 characters. / 选项的名称，最长 50 个字符。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The number of the color of the option; if omitted, one is picked at random. / 选项的颜色编号；不填则随机选取一种。
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
impl Create {
    /// Creates the value from its required fields.
    pub fn new(custom_field_guid: impl Into<String>) -> Self {
        Self {
            custom_field_guid: custom_field_guid.into(),
            name: Default::default(),
            color_index: Default::default(),
            insert_before: Default::default(),
            insert_after: Default::default(),
            is_hidden: Default::default(),
        }
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field_guid", &mut self.custom_field_guid);
        f.field("name", &mut self.name);
        f.field("color_index", &mut self.color_index);
        f.field("insert_before", &mut self.insert_before);
        f.field("insert_after", &mut self.insert_after);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.custom_field_option.create", Post, "/open-apis/task/v2/custom_fields/:custom_field_guid/options")
        .documented(text("创建自定义字段选项", "Create an option of a custom field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASKLIST_READ]),
            scopes(&[crate::scope::TASK_TASKLIST_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("custom_field_guid", String).required(),
            body("name", String),
            body("color_index", Integer).between(Some(0), Some(54)),
            body("insert_before", String),
            body("insert_after", String),
            body("is_hidden", Boolean).default("false"),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The option that was created. / 新建的选项。
    pub option: v2::OptionType,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option", &mut self.option);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 参数错误，如`name`超长或字段不是单选/多选类型。
    ///
    /// Correct the parameter that the `msg` of the response names: `name` must not be too long, and the field must be of a single-select or multi-select type.
    ///
    /// 请根据响应中的 `msg` 修改参数：`name` 不能过长，且字段须为单选或多选类型。
    InvalidParameter = &ErrorInfo {
        message: "参数错误，如`name`超长或字段不是单选/多选类型。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`name` 不能过长，且字段须为单选或多选类型。", en: "Correct the parameter that the `msg` of the response names: `name` must not be too long, and the field must be of a single-select or multi-select type." },
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
    /// `1470404` (HTTP 404): 要添加选项的自定义字段不存在。
    ///
    /// The custom field for the option does not exist or was deleted. Verify its GUID.
    ///
    /// 要添加选项的自定义字段不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要添加选项的自定义字段不存在。",
        fix: Text { zh: "要添加选项的自定义字段不存在或已删除。请检查其 GUID。", en: "The custom field for the option does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
