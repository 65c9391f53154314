// Generated from spec/helpdesk/v1/ticket/customized_fields.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Get the custom fields of the help desk / 获取服务台自定义字段: [`CustomizedFields`](struct@CustomizedFields).
    ///
    /// Optional fields are set on the call: `.with(|request| request.visible_only(…))`.
    pub fn customized_fields(&self) -> crate::codegen::Call<CustomizedFields> {
        crate::codegen::Call::new(self.client, CustomizedFields::new())
    }
}
/// Get the custom fields of the help desk / 获取服务台自定义字段.
///
/// Returns the custom user and ticket fields of the help desk. / 返回服务台的用户和工单自定义字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket().customized_fields().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/customized_fields`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`CustomizedFieldsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedFields {
    /// Whether to return only the visible fields. / 是否只返回可见的自定义字段。
    pub visible_only: Option<bool>,
}
impl CustomizedFields {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `visible_only`.
    #[must_use]
    pub fn visible_only(mut self, value: bool) -> Self {
        self.visible_only = Some(value);
        self
    }
}
impl wire::Object for CustomizedFields {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("visible_only", &mut self.visible_only);
    }
}
crate::codegen::__impl_object! {
    CustomizedFields
}
crate::codegen::__operation! {
    CustomizedFields => CustomizedFieldsResponse, CustomizedFieldsError:
    Endpoint::new("helpdesk.v1.ticket.customized_fields", Get, "/open-apis/helpdesk/v1/customized_fields")
        .documented(text("获取服务台自定义字段", "Get the custom fields of the help desk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[query("visible_only", Boolean)])
}
/// The reply to [`CustomizedFields`](struct@CustomizedFields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedFieldsResponse {
    /// The custom fields of users. / 用户的自定义字段。
    pub user_customized_fields: Vec<CustomizedFieldsUserCustomizedField>,
    /// The custom fields of tickets. / 工单的自定义字段。
    pub ticket_customized_fields: Vec<v1::TicketCustomizedField>,
}
impl wire::Object for CustomizedFieldsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_customized_fields", &mut self.user_customized_fields);
        f.field("ticket_customized_fields", &mut self.ticket_customized_fields);
    }
}
crate::codegen::__impl_object! {
    CustomizedFieldsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CustomizedFields`](struct@CustomizedFields).
    CustomizedFieldsError:
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The custom fields of users. / 用户的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedFieldsUserCustomizedField {
    /// The ID of the custom field of users. / 用户自定义字段的 ID。
    pub user_customized_field_id: String,
    /// The old ID of the custom field, kept for compatibility; use `user_customized_field_id` instead.
    ///
    /// 用户自定义字段的旧 ID，为向后兼容而保留，请改用 `user_customized_field_id`。
    pub id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    pub key_name: String,
    /// The name that the field is shown under. / 字段展示给人看的名称。
    pub display_name: String,
    /// The place of the field in the list. / 字段在列表中排在第几位。
    pub position: String,
    /// The type of the field, such as `string`. / 字段的类型，如 `string`。
    pub field_type: String,
    /// A description of the field. / 对字段的说明文字。
    pub description: String,
    /// Whether the field is visible. / 字段是否可见。
    pub visible: bool,
    /// Whether the field can be edited. / 字段是否可以编辑。
    pub editable: bool,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: bool,
    /// When the field was created, in milliseconds since 1970. / 字段创建的时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the field was last changed, in milliseconds since 1970. / 字段最近修改的时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
}
impl wire::Object for CustomizedFieldsUserCustomizedField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_customized_field_id", &mut self.user_customized_field_id);
        f.field("id", &mut self.id);
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
    }
}
crate::codegen::__impl_object! {
    CustomizedFieldsUserCustomizedField
}
