// Generated from spec/helpdesk/v1/ticket_customized_field/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Get a custom ticket field / 获取指定工单自定义字段: [`Get`](struct@Get).
    pub fn get(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(ticket_customized_field_id))
    }
}
/// Get a custom ticket field / 获取指定工单自定义字段.
///
/// Returns one custom field of tickets by its ID. / 按 ID 返回一个工单自定义字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket_customized_field().get("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the custom field of tickets. / 工单自定义字段的 ID。
    /// - Example: `"6948728206392295444"`
    pub ticket_customized_field_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(ticket_customized_field_id: impl Into<String>) -> Self {
        Self {
            ticket_customized_field_id: ticket_customized_field_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_customized_field_id", &mut self.ticket_customized_field_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("helpdesk.v1.ticket_customized_field.get", Get, "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id")
        .documented(text("获取指定工单自定义字段", "Get a custom ticket field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .request(NoBody, &[path("ticket_customized_field_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the custom field of tickets. / 工单自定义字段的 ID。
    pub ticket_customized_field_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    pub key_name: String,
    /// The name that the field is shown under. / 字段展示给人看的名称。
    pub display_name: String,
    /// The place of the field in the list of the admin console. / 字段在后台管理列表中排在第几位。
    pub position: String,
    /// The type of the field, such as `string` or `dropdown`. / 字段的类型，如 `string`、`dropdown`。
    pub field_type: String,
    /// A description of the field. / 对字段的说明文字。
    pub description: String,
    /// Whether the field is visible. / 字段是否可见。
    pub visible: bool,
    /// Whether the field can be changed. / 字段是否可以修改。
    pub editable: bool,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: bool,
    /// When it was created, in milliseconds since 1970. / 创建的时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the field was last updated, in milliseconds since 1970. / 字段最近更新的时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// The user who created the field. / 创建该字段的用户。
    pub created_by: v1::TicketUser,
    /// The user who last updated the field. / 最近更新该字段的用户。
    pub updated_by: v1::TicketUser,
    /// The options of the dropdown. / 下拉字段的选项。
    pub dropdown_options: v1::TicketCustomizedFieldDropdownOption,
    /// Whether several options of the dropdown can be chosen; only takes effect for the field type `dropdown`.
    ///
    /// 下拉列表能否多选；仅当字段类型为 `dropdown` 时有效。
    pub dropdown_allow_multiple: bool,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_customized_field_id", &mut self.ticket_customized_field_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("key_name", &mut self.key_name);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("field_type", &mut self.field_type);
        f.field("description", &mut self.description);
        f.field("visible", &mut self.visible);
        f.field("editable", &mut self.editable);
        f.field("required", &mut self.required);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("dropdown_options", &mut self.dropdown_options);
        f.field("dropdown_allow_multiple", &mut self.dropdown_allow_multiple);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
