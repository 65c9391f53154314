// Generated from spec/helpdesk/v1/ticket_customized_field/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Update a custom ticket field / 更新工单自定义字段: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.display_name(…))`.
    pub fn patch(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(ticket_customized_field_id))
    }
}
/// Update a custom ticket field / 更新工单自定义字段.
///
/// Updates a custom field of tickets; the user who calls this must be an administrator or the owner of the help desk.
///
/// 更新一个工单自定义字段，操作者须为服务台管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().ticket_customized_field().patch("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the custom field of tickets. / 工单自定义字段的 ID。
    /// - Example: `"6948728206392295444"`
    pub ticket_customized_field_id: String,
    /// The name that the field is shown under. / 字段展示给人看的名称。
    /// - Example: `"text"`
    pub display_name: Option<String>,
    /// The place of the field in the list of the admin console. / 字段在后台管理列表中排在第几位。
    /// - Example: `"3"`
    pub position: Option<String>,
    /// A description of the field. / 对字段的说明文字。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Whether the field is visible. / 字段是否可见。
    pub visible: Option<bool>,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: Option<bool>,
    /// The options of the dropdown. / 下拉字段的选项。
    pub dropdown_options: Option<v1::TicketCustomizedFieldDropdownOptionInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(ticket_customized_field_id: impl Into<String>) -> Self {
        Self {
            ticket_customized_field_id: ticket_customized_field_id.into(),
            display_name: Default::default(),
            position: Default::default(),
            description: Default::default(),
            visible: Default::default(),
            required: Default::default(),
            dropdown_options: Default::default(),
        }
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `visible`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
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
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_customized_field_id", &mut self.ticket_customized_field_id);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("description", &mut self.description);
        f.field("visible", &mut self.visible);
        f.field("required", &mut self.required);
        f.field("dropdown_options", &mut self.dropdown_options);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.ticket_customized_field.patch", Patch, "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id")
        .documented(text("更新工单自定义字段", "Update a custom ticket field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .request(Json, &[
            path("ticket_customized_field_id", String).required(),
            body("display_name", String),
            body("position", String),
            body("description", String),
            body("visible", Boolean),
            body("required", Boolean),
            body("dropdown_options", Object),
        ])
        .reply(TopLevel)
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
