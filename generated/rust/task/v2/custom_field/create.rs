// Generated from spec/task/v2/custom_field/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a custom field / 创建自定义字段: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
        name: impl Into<String>,
        r#type: CreateType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(resource_type, resource_id, name, r#type),
        )
    }
}
/// Create a custom field / 创建自定义字段.
///
/// Creates a custom field in a tasklist, of type number, member, date, single select, multiple select or text.
///
/// 创建一个自定义字段并加入一个清单，类型可以是数字、成员、日期、单选、多选或文本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::task::v2::custom_field::CreateType;
/// let reply = client.task().v2().custom_field().create("tasklist", "ec5ed63d-a4a9-44de-a935-7ba243471c0a", "text", CreateType::Number).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/custom_fields`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:custom_field:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The type of resource the custom field belongs to; `tasklist`. / 自定义字段归属于哪一类资源，目前为 `tasklist`。
    /// - Default: `"tasklist"`
    pub resource_type: String,
    /// The ID of the resource that the custom field belongs to; for `resource_type` `tasklist`, the GUID of the tasklist.
    ///
    /// 自定义字段归属的资源的 ID；`resource_type` 为 `tasklist` 时填清单的 GUID。
    /// - Length: at most 100
    /// - Example: `"ec5ed63d-a4a9-44de-a935-7ba243471c0a"`
    pub resource_id: String,
    /// The name of the custom field, at most 50 characters. / 自定义字段的名称，最长 50 个字符。
    /// - Example: `"text"`
    pub name: String,
    /// The type of values the custom field holds; it also decides which `*_setting` field applies.
    ///
    /// 自定义字段存放哪种值，同时决定使用哪个 `*_setting` 字段。
    pub r#type: CreateType,
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
    pub text_setting: Option<CreateTextSetting>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
        name: impl Into<String>,
        r#type: CreateType,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            name: name.into(),
            r#type,
            number_setting: Default::default(),
            member_setting: Default::default(),
            datetime_setting: Default::default(),
            single_select_setting: Default::default(),
            multi_select_setting: Default::default(),
            text_setting: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
    pub fn text_setting(mut self, value: CreateTextSetting) -> Self {
        self.text_setting = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("number_setting", &mut self.number_setting);
        f.field("member_setting", &mut self.member_setting);
        f.field("datetime_setting", &mut self.datetime_setting);
        f.field("single_select_setting", &mut self.single_select_setting);
        f.field("multi_select_setting", &mut self.multi_select_setting);
        f.field("text_setting", &mut self.text_setting);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.custom_field.create", Post, "/open-apis/task/v2/custom_fields")
        .documented(text("创建自定义字段", "Create a custom field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_CUSTOM_FIELD_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("resource_type", String).required().default("\"tasklist\""),
            body("resource_id", String).required(),
            body("name", String).required(),
            body("type", String).required(),
            body("number_setting", Object),
            body("member_setting", Object),
            body("datetime_setting", Object),
            body("single_select_setting", Object),
            body("multi_select_setting", Object),
            body("text_setting", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The custom field that was created. / 新建的自定义字段。
    pub custom_field: v2::CustomField,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_field", &mut self.custom_field);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 参数错误，比如设置了自定义字段类型为"number", 却没有提供"number_setting"。
    ///
    /// Correct the parameter that the `msg` of the response names: a field of type `number` needs `number_setting`, and likewise for the other types.
    ///
    /// 请根据响应中的 `msg` 修改参数：类型为 `number` 的字段须提供 `number_setting`，其他类型同理。
    InvalidParameter = &ErrorInfo {
        message: "参数错误，比如设置了自定义字段类型为\"number\", 却没有提供\"number_setting\"。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：类型为 `number` 的字段须提供 `number_setting`，其他类型同理。", en: "Correct the parameter that the `msg` of the response names: a field of type `number` needs `number_setting`, and likewise for the other types." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少在指定资源中创建自定义字段的权限
    ///
    /// The caller lacks permission. Grant it edit permission on the resource. / 调用身份缺少权限。请为其授予资源的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少在指定资源中创建自定义字段的权限",
        fix: Text { zh: "调用身份缺少权限。请为其授予资源的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the resource." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要创建自定义字段的资源不存在或已删除。
    ///
    /// The resource of the custom field does not exist or was deleted. Verify its GUID.
    ///
    /// 自定义字段所属的资源不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要创建自定义字段的资源不存在或已删除。",
        fix: Text { zh: "自定义字段所属的资源不存在或已删除。请检查其 GUID。", en: "The resource of the custom field does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
/// The settings of a text field; there is nothing to set so far. / 文本字段的设置，目前没有任何可设置的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTextSetting {}
impl CreateTextSetting {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for CreateTextSetting {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The type of values the custom field holds; it also decides which `*_setting` field applies.
///
/// 自定义字段存放哪种值，同时决定使用哪个 `*_setting` 字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateType {
    /// `number`: Numbers / 数字
    Number,
    /// `datetime`: Dates / 日期
    Datetime,
    /// `member`: Members / 成员
    Member,
    /// `single_select`: One option / 单选
    SingleSelect,
    /// `multi_select`: Several options / 多选
    MultiSelect,
    /// `text`: Text / 文本
    Text,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateType {
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Datetime => "datetime",
            Self::Member => "member",
            Self::SingleSelect => "single_select",
            Self::MultiSelect => "multi_select",
            Self::Text => "text",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "number" => Self::Number,
            "datetime" => Self::Datetime,
            "member" => Self::Member,
            "single_select" => Self::SingleSelect,
            "multi_select" => Self::MultiSelect,
            "text" => Self::Text,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateTextSetting
}
crate::codegen::__impl_enum! {
    CreateType
}
