// Generated from spec/helpdesk/v1/ticket_customized_field/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create a custom ticket field / 创建工单自定义字段: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.helpdesk_id(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn create(
        &self,
        key_name: impl Into<String>,
        display_name: impl Into<String>,
        position: impl Into<String>,
        field_type: impl Into<String>,
        description: impl Into<String>,
        visible: bool,
        required: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                key_name,
                display_name,
                position,
                field_type,
                description,
                visible,
                required,
            ),
        )
    }
}
/// Create a custom ticket field / 创建工单自定义字段.
///
/// Creates a custom field of tickets; the user who calls this must be an administrator or the owner of the help desk.
///
/// 创建一个工单自定义字段，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket_customized_field().create("text", "text", "3", "dropdown", "text", true, false).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/ticket_customized_fields`
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the help desk that the field belongs to; it can be left out, and otherwise must match the help desk in the header.
    ///
    /// 字段所属服务台的 ID，可省略；若填写，须与请求头中的服务台一致。
    /// - Example: `"1542164574896126"`
    pub helpdesk_id: Option<String>,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    /// - Example: `"text"`
    pub key_name: String,
    /// The name that the field is shown under. / 字段展示给人看的名称。
    /// - Example: `"text"`
    pub display_name: String,
    /// The place of the field in the list of the admin console. / 字段在后台管理列表中排在第几位。
    /// - Example: `"3"`
    pub position: String,
    /// The type of the field: `string` for a line of text, `multiline` for several lines, `dropdown` for a dropdown, `dropdown_nested` for a nested dropdown.
    ///
    /// 字段的类型：`string` 为单行文本，`multiline` 为多行文本，`dropdown` 为下拉列表，`dropdown_nested` 为级联下拉。
    /// - Example: `"dropdown"`
    pub field_type: String,
    /// A description of the field. / 对字段的说明文字。
    /// - Example: `"text"`
    pub description: String,
    /// Whether the field is visible. / 字段是否可见。
    pub visible: bool,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: bool,
    /// The options of the dropdown. / 下拉字段的选项。
    pub dropdown_options: Option<v1::TicketCustomizedFieldDropdownOptionInput>,
    /// Whether several options of the dropdown can be chosen; only takes effect for the field type `dropdown`.
    ///
    /// 下拉列表能否多选；仅当字段类型为 `dropdown` 时有效。
    pub dropdown_allow_multiple: Option<bool>,
}
impl Create {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        key_name: impl Into<String>,
        display_name: impl Into<String>,
        position: impl Into<String>,
        field_type: impl Into<String>,
        description: impl Into<String>,
        visible: bool,
        required: bool,
    ) -> Self {
        Self {
            helpdesk_id: Default::default(),
            key_name: key_name.into(),
            display_name: display_name.into(),
            position: position.into(),
            field_type: field_type.into(),
            description: description.into(),
            visible,
            required,
            dropdown_options: Default::default(),
            dropdown_allow_multiple: Default::default(),
        }
    }
    /// Sets `helpdesk_id`.
    #[must_use]
    pub fn helpdesk_id(mut self, value: impl Into<String>) -> Self {
        self.helpdesk_id = Some(value.into());
        self
    }
    /// Sets `dropdown_options`.
    #[must_use]
    pub fn dropdown_options(
        mut self,
        value: v1::TicketCustomizedFieldDropdownOptionInput,
    ) -> Self {
        self.dropdown_options = Some(value);
        self
    }
    /// Sets `dropdown_allow_multiple`.
    #[must_use]
    pub fn dropdown_allow_multiple(mut self, value: bool) -> Self {
        self.dropdown_allow_multiple = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("key_name", &mut self.key_name);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("field_type", &mut self.field_type);
        f.field("description", &mut self.description);
        f.field("visible", &mut self.visible);
        f.field("required", &mut self.required);
        f.field("dropdown_options", &mut self.dropdown_options);
        f.field("dropdown_allow_multiple", &mut self.dropdown_allow_multiple);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.ticket_customized_field.create", Post, "/open-apis/helpdesk/v1/ticket_customized_fields")
        .documented(text("创建工单自定义字段", "Create a custom ticket field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .request(Json, &[
            body("helpdesk_id", String),
            body("key_name", String).required(),
            body("display_name", String).required(),
            body("position", String).required(),
            body("field_type", String).required(),
            body("description", String).required(),
            body("visible", Boolean).required(),
            body("required", Boolean).required(),
            body("dropdown_options", Object),
            body("dropdown_allow_multiple", Boolean),
        ])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
